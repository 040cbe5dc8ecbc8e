import { entryOf } from '../catalog.ts';
import { postingsOf, sampleOf } from '../postings.ts';
import type { Catalog } from '../types.ts';
import { urlOf } from '../urls.ts';
import { askRows, lineRows, mentionRows } from './line-rows.ts';
import type { Absolute, Row, Rows } from './rows.ts';

const companyRows = (catalog: Catalog, absolute: Absolute): readonly Row<'companies'>[] =>
  [...catalog.companies.values()].map((company) => ({
    id: company.id,
    url: absolute(urlOf('companies', company.id)),
    kind: company.kind,
    name: company.name,
    name_en: company.nameEn ?? null,
    aliases: [...company.aliases],
    summary: company.summary,
    cites: [...company.cites],
    updated: company.updated,
    reviewed: company.reviewed ?? null,
  }));

/** The tables about postings: who asks for what, at which level, and where it stands. */
export const postingRows = (
  catalog: Catalog,
  absolute: Absolute,
): Pick<Rows, 'companies' | 'postings' | 'lines' | 'asks' | 'mentions'> => {
  const sample = sampleOf(postingsOf(catalog), { kind: 'company' });
  const counted = new Set(sample.map(({ id }) => id));
  const lines = lineRows(catalog, counted, absolute);
  return {
    companies: companyRows(catalog, absolute),
    postings: [...catalog.positions.values()].map((position) => {
      const company = entryOf(catalog, 'companies', position.company);
      return {
        id: position.id,
        url: absolute(urlOf('positions', position.id)),
        company: company.id,
        company_name: company.name,
        company_kind: company.kind,
        title: position.title,
        title_by: position.titleBy,
        role: position.role,
        closeness: position.closeness.grade,
        closeness_reason: position.closeness.reason,
        twin_of: position.twinOf ?? null,
        counted: counted.has(position.id),
        summary: position.summary,
        aliases: [...position.aliases],
        line_count: position.lines.length,
        updated: position.updated,
        reviewed: position.reviewed ?? null,
      };
    }),
    lines,
    asks: askRows(catalog),
    mentions: mentionRows(catalog, lines),
  };
};
