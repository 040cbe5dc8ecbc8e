import { entryOf } from '../../../domain/catalog.ts';
import { companySample, postingsOf } from '../../../domain/postings.ts';
import type { Catalog } from '../../../domain/types.ts';
import { urlOf } from '../../../domain/urls.ts';
import { marketOf } from '../../market/market.ts';
import { askRows, lineRows, mentionRows } from './line-rows.ts';
import type { Absolute, Row, Rows } from './rows.ts';

const companyRows = (catalog: Catalog, absolute: Absolute): readonly Row<'companies'>[] =>
  [...catalog.companies.values()].map((company) => ({
    id: company.id,
    url: absolute(urlOf('companies', company.id)),
    kind: company.kind,
    field: company.field ?? null,
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
  const sample = companySample(postingsOf(catalog));
  const counted = new Set(sample.map(({ id }) => id));
  const inMarket = new Set(marketOf(catalog).map(({ id }) => id));
  const lines = lineRows(catalog, counted, absolute);
  return {
    companies: companyRows(catalog, absolute),
    postings: [...catalog.postings.values()].map((posting) => {
      const company = entryOf(catalog, 'companies', posting.company);
      return {
        id: posting.id,
        url: absolute(urlOf('postings', posting.id)),
        company: company.id,
        company_name: company.name,
        company_kind: company.kind,
        title: posting.title,
        title_by: posting.titleBy,
        role: posting.role,
        track: posting.track,
        closeness: posting.closeness.grade,
        closeness_reason: posting.closeness.reason,
        twin_of: posting.twinOf ?? null,
        counted: counted.has(posting.id),
        in_market: inMarket.has(posting.id),
        seen: posting.seen ?? null,
        seen_how: posting.how ?? null,
        newcomers: posting.newcomers,
        summary: posting.summary,
        aliases: [...posting.aliases],
        line_count: posting.lines.length,
        updated: posting.updated,
        reviewed: posting.reviewed ?? null,
      };
    }),
    lines,
    asks: askRows(catalog),
    mentions: mentionRows(catalog, lines),
  };
};
