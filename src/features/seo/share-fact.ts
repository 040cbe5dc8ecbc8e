import { entryOf } from '../../domain/catalog.ts';
import { byLevel, type Mention, mentionsWithin } from '../../domain/evidence.ts';
import { levelLabels, levelOrder } from '../../domain/levels.ts';
import { skillName } from '../../domain/names.ts';
import { askedSkills, levelOf, skillsIn } from '../../domain/posting-lines.ts';
import type { Posting } from '../../domain/postings.ts';
import type { Catalog, Entry, Layer, Level } from '../../domain/types.ts';

type NamedStation = { readonly name: string; readonly layer: Layer };
type Counts = Readonly<Record<Level, number>>;

/** What a page found out, for its share image: a sentence, and what is drawn of it. */
export type ShareFact = { readonly words: string } & (
  | { readonly kind: 'route'; readonly stations: readonly NamedStation[]; readonly more: number }
  | { readonly kind: 'marks'; readonly total: number; readonly counts: Counts }
  | {
      readonly kind: 'top';
      readonly total: number;
      readonly rows: readonly (NamedStation & { readonly counts: Counts })[];
    }
);

/** As many stations as stand side by side with readable names. */
const stationsShown = 8;

const stationOf = (catalog: Catalog, id: string): readonly NamedStation[] => {
  const skill = entryOf(catalog, 'skills', id);
  return skill.layers.slice(0, 1).map((layer) => ({ name: skillName(skill), layer }));
};

const routeOf = (catalog: Catalog, words: string, skills: readonly string[]): ShareFact => ({
  kind: 'route',
  words,
  stations: skills.slice(0, stationsShown).flatMap((id) => stationOf(catalog, id)),
  more: Math.max(0, skills.length - stationsShown),
});

/** A posting: how many lines bind, and the skills its required lines name; the rest follow when it requires none. */
export const postingFact = (catalog: Catalog, { lines }: Pick<Entry<'postings'>, 'lines'>): ShareFact => {
  const at = (level: Level) => lines.filter((line) => levelOf(line) === level);
  const counts = levelOrder
    .slice(0, 2)
    .flatMap((level) => (at(level).length > 0 ? [`${levelLabels[level]} 요건 ${at(level).length}개`] : []));
  const words = counts.length > 0 ? counts.join(' · ') : `기술 ${skillsIn(lines).length}개`;
  const byBinding = levelOrder.flatMap((level) => at(level).flatMap(({ asks }) => asks.flatMap(askedSkills)));
  const required = [...new Set(at('required').flatMap(({ asks }) => asks.flatMap(askedSkills)))];
  return routeOf(catalog, words, required.length > 0 ? required : [...new Set(byBinding)]);
};

/** A company: the skills its postings name, those of most postings first. */
export const companyFact = (catalog: Catalog, postings: readonly Pick<Entry<'postings'>, 'lines'>[]): ShareFact => {
  const counts = new Map<string, number>();
  for (const { lines } of postings) for (const id of skillsIn(lines)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const skills = [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
  return routeOf(catalog, `공고 ${postings.length}건 · 기술 ${skills.length}개`, skills);
};

/** A skill: in how many of the postings counted it stands, by the strongest level of each. */
export const skillFact = (sample: readonly Posting[], mentions: readonly Mention[]): ShareFact => {
  const strongest = new Map<string, Level>();
  for (const { posting, line } of mentionsWithin(sample, mentions).toSorted(byLevel))
    if (!strongest.has(posting.id)) strongest.set(posting.id, line.level);
  const counts = { required: 0, preferred: 0, used: 0, duty: 0 };
  for (const level of strongest.values()) counts[level] += 1;
  return { kind: 'marks', words: `공고 ${sample.length}건 중 ${strongest.size}건`, total: sample.length, counts };
};

/** The market: what most postings ask for. */
export const marketFact = (
  catalog: Catalog,
  words: string,
  total: number,
  shares: readonly (Counts & { readonly id: string })[],
): ShareFact => ({
  kind: 'top',
  words,
  total,
  rows: shares.flatMap(({ id, required, preferred, used, duty }) =>
    stationOf(catalog, id).map((station) => ({ ...station, counts: { required, preferred, used, duty } })),
  ),
});
