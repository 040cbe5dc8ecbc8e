import { entryOf } from '../../../domain/catalog.ts';
import { mentionsBySkill } from '../../../domain/evidence.ts';
import { askedSkills, levelOf } from '../../../domain/posting-lines.ts';
import { citationParts } from '../../../domain/names.ts';
import { postingsOf } from '../../../domain/postings.ts';
import type { Ask, Catalog } from '../../../domain/types.ts';
import { lineUrl } from '../../../domain/urls.ts';
import { requirementOf } from '../../requirements/requirement-lines.ts';
import type { Absolute, Row } from './rows.ts';

type Rule = Row<'asks'>['rule'];

const ruleOf = (ask: Ask): Rule => {
  if ('all' in ask) return 'all';
  return 'any' in ask ? 'any' : 'condition';
};

const skillsBy = (asks: readonly Ask[], rule: Rule): string[] => [
  ...new Set(asks.filter((ask) => ruleOf(ask) === rule).flatMap(askedSkills)),
];

const wordsOf = (ask: Ask): string | null => ('words' in ask && ask.words) || null;

/** The lines of all postings. */
export const lineRows = (catalog: Catalog, counted: ReadonlySet<string>, absolute: Absolute): readonly Row<'lines'>[] =>
  [...catalog.postings.values()].flatMap(({ id, company, seen, lines }) =>
    lines.map((line, place) => {
      const source = line.cite === undefined ? undefined : citationParts(catalog, line.cite).source;
      return {
        id: `${id}#${line.id}`,
        url: absolute(lineUrl(id, line.id)),
        posting: id,
        company,
        company_kind: entryOf(catalog, 'companies', company).kind,
        counted: counted.has(id),
        number: place + 1,
        section: line.section,
        level: levelOf(line),
        text: line.text,
        all_skills: skillsBy(line.asks, 'all'),
        any_skills: skillsBy(line.asks, 'any'),
        conditions: line.asks.flatMap((ask) => ('condition' in ask ? [ask.text] : [])),
        same_as: line.sameAs ?? null,
        requirement: requirementOf(catalog, line) ?? null,
        cite: line.cite ?? null,
        source: source?.id ?? null,
        recorded: source?.recorded.on ?? seen ?? null,
      };
    }),
  );

const askRow = (line: string, ask: Ask, place: number): Row<'asks'> => {
  const asked = { line, number: place + 1, rule: ruleOf(ask), skills: [...askedSkills(ask)], words: wordsOf(ask) };
  return 'condition' in ask
    ? {
        ...asked,
        condition: ask.condition,
        condition_text: ask.text,
        years: ask.years ?? null,
        years_to: ask.yearsTo ?? null,
      }
    : { ...asked, condition: null, condition_text: null, years: null, years_to: null };
};

/** What the lines ask for, ask by ask. */
export const askRows = (catalog: Catalog): readonly Row<'asks'>[] =>
  [...catalog.postings.values()].flatMap(({ id, lines }) =>
    lines.flatMap((line) => line.asks.map((ask, place) => askRow(`${id}#${line.id}`, ask, place))),
  );

/** Who asks for what: the lines that name a skill, as its page lists them. */
export const mentionRows = (catalog: Catalog, lines: readonly Row<'lines'>[]): readonly Row<'mentions'>[] => {
  const lineById = new Map(lines.map((line) => [line.id, line]));
  const mentions = [...mentionsBySkill(postingsOf(catalog))].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return mentions.flatMap(([skill, named]) =>
    named.flatMap(({ posting, line: { id, asks } }) => {
      const line = lineById.get(`${posting.id}#${id}`);
      const ask = asks.find((each) => askedSkills(each).includes(skill));
      if (!line || !ask) throw new Error(`${posting.id}#${id}: 기술 '${skill}'을 말한 줄을 찾지 못했습니다.`);
      return {
        skill,
        skill_name: entryOf(catalog, 'skills', skill).name,
        line: line.id,
        url: line.url,
        posting: posting.id,
        company: posting.company,
        company_name: entryOf(catalog, 'companies', posting.company).name,
        company_kind: posting.kind,
        closeness: posting.closeness,
        counted: line.counted,
        section: line.section,
        level: line.level,
        rule: ruleOf(ask),
        words: wordsOf(ask),
        text: line.text,
        cite: line.cite,
        source: line.source,
        recorded: line.recorded,
      };
    }),
  );
};
