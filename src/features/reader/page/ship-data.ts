import { entryOf } from '../../../domain/catalog.ts';
import { citationParts, dayInWords, recordedOn, skillName, titleOf } from '../../../domain/names.ts';
import { withoutMaker } from '../../../domain/name-key.ts';
import { levelOf, skillsIn } from '../../../domain/posting-lines.ts';
import { readingsOf } from '../../../domain/readings.ts';
import type { Catalog, Entry, Line } from '../../../domain/types.ts';
import { citationUrl } from '../../../domain/urls.ts';
import { stopsOf, studiedOf } from '../../learning/catalog-guide.ts';
import { requirementOf } from '../../requirements/requirement-lines.ts';
import type { NameRow } from '../../names/index.ts';
import type { ReadData, RecordedLine, RecordedPosting, RecordedReading } from './read-data.ts';

/** The names of all skills that count in a posting. */
export const nameRows = (catalog: Catalog): readonly NameRow[] =>
  [...catalog.skills.values()].map((skill) => {
    const { id, name, nameKo = name, aliases, postingNames, layers } = skill;
    return [
      id,
      skillName(skill),
      layers[0] ?? 'language',
      [...new Set([name, withoutMaker(name), nameKo, ...aliases, ...postingNames])],
    ] as const;
  });

const readingRows = (catalog: Catalog, posting: string, line: Line): readonly RecordedReading[] =>
  readingsOf(catalog, posting, line)
    .filter(({ requirement }) => requirement === undefined)
    .map(({ text, cite }) => {
      if (cite === undefined) return { text };
      const { source, section } = citationParts(catalog, cite);
      return { text, source: { label: `${source.title}, ${section}`, url: citationUrl(cite) } };
    });

const lineRows = (catalog: Catalog, { id, lines }: Entry<'postings'>): readonly RecordedLine[] =>
  lines.flatMap((line) => {
    const readings = readingRows(catalog, id, line);
    if (readings.length === 0) return [];
    const requirement = requirementOf(catalog, line);
    return [
      {
        id: line.id,
        level: levelOf(line),
        text: line.text,
        skills: skillsIn([line]),
        ...(requirement === undefined ? {} : { requirement }),
        readings,
      },
    ];
  });

const seenInWords = (catalog: Catalog, { seen, lines }: Entry<'postings'>): string => {
  if (seen !== undefined) return `${dayInWords(seen)}에 본 공고`;
  const cite = lines.find((line) => line.cite !== undefined)?.cite;
  return cite === undefined ? '지난 공고' : `지난 공고, ${recordedOn(citationParts(catalog, cite).source)}`;
};

const postingRow = (catalog: Catalog, posting: Entry<'postings'>): RecordedPosting => {
  const company = entryOf(catalog, 'companies', posting.company);
  return {
    id: posting.id,
    title: titleOf(catalog, 'postings', posting.id),
    seen: seenInWords(catalog, posting),
    kind: company.kind,
    summary: company.kind === 'archetype' ? company.summary : '',
    skills: skillsIn(posting.lines),
    lines: lineRows(catalog, posting),
  };
};

/** What the page tells about a posting once it is read. `demand`: how many of `counted` postings name each skill. */
export const readDataOf = (catalog: Catalog, demand: ReadonlyMap<string, number>, counted: number): ReadData => ({
  skills: studiedOf(catalog, demand).map((skill) => ({
    ...skill,
    definition: entryOf(catalog, 'skills', skill.id).definition,
  })),
  stops: stopsOf(catalog),
  requirements: [...catalog.requirements.values()]
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, name, asks, wording, questions }) => ({
      id,
      name,
      asks,
      wording,
      questions: questions.map(({ question }) => question),
    })),
  postings: [...catalog.postings.values()].map((posting) => postingRow(catalog, posting)),
  counted,
});
