import { nameKey } from '../../../domain/name-key.ts';
import type { PageKind } from '../../../domain/page-kinds.ts';
import type { Layer, Level } from '../../../domain/types.ts';
import type { Absent } from './absent.ts';
import { letterSet } from './distance.ts';
import { toInitials, toJamo } from './hangul.ts';
import { withoutEndings } from './endings.ts';
import { companyOf, pathOf } from './paths.ts';
import { isStopWord } from './stop-words.ts';

/** What a result can be. */
export const documentKinds = [
  'skill',
  'company',
  'posting',
  'requirement',
  'role',
  'pipeline',
  'question',
  'guide',
  'source',
  'page',
] as const satisfies readonly PageKind[];
export type DocumentKind = PageKind;

/** Whether it is a company or one of its postings. */
export const isOfCompany = (kind: DocumentKind): boolean => kind === 'company' || kind === 'posting';

/** A concept as the build ships it: everything the browser needs to find its page by name. */
export type ConceptDocument = {
  /** Its id in its collection: `kafka`, `laplace/data-engineer`. */
  readonly id: string;
  /** From the site's root, as `pathOf` says: `/skills/kafka/`. */
  readonly path: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** Its names and aliases. */
  readonly names: readonly string[];
  /** Names few people type: further aliases, letter readings, misprints. They come a moment after the others. */
  readonly lateNames?: readonly string[] | undefined;
  /** Words it is about, weaker than a name. */
  readonly topics: readonly string[];
  /** Concepts whose names find it too: their places in the list of documents, each with a weight. */
  readonly foundBy: readonly (readonly [number, number])[];
  readonly layer?: Layer | undefined;
  /** The levels under which postings name it. */
  readonly levels?: readonly Level[] | undefined;
};

/** How strongly a key stands for a page, from 10 (its name) down. */
export const weights = {
  name: 10,
  longerName: 9,
  postingOfCompany: 8,
  topic: 7,
  nameWord: 7,
  postingOfRole: 7,
  namedInTitle: 6,
  namedInTopic: 5,
  companyOfRole: 5,
  neighbour: 4,
  mention: 4,
  titleWord: 4,
  askedByPosting: 3,
  companyMention: 2,
  roleMention: 3,
} as const;

/** One searchable word: the pages it stands for, each with its weight. */
export type Key = {
  readonly key: string;
  /** A name of something, rather than a word about it. */
  readonly isName: boolean;
  readonly jamo: string;
  readonly initials: string;
  /** Its letters as `letterSet` says. */
  readonly letters: number;
  readonly postings: ReadonlyMap<number, number>;
};

export type ConceptIndex = {
  readonly documents: readonly ConceptDocument[];
  readonly keys: ReadonlyMap<string, Key>;
  /** The keys by their first letter, so that a guess looks at few of them. */
  readonly byFirstLetter: ReadonlyMap<string, readonly Key[]>;
  /** Products without a page, by the keys of their names. */
  readonly absent: ReadonlyMap<string, Absent>;
};

type Draft = { isName: boolean; readonly postings: Map<number, number> };

const post = (drafts: Map<string, Draft>, key: string, document: number, weight: number): void => {
  if (key === '') return;
  const draft = drafts.get(key) ?? { isName: false, postings: new Map<number, number>() };
  draft.isName ||= weight === weights.name;
  draft.postings.set(document, Math.max(draft.postings.get(document) ?? 0, weight));
  drafts.set(key, draft);
};

/** Posts the words of a running text. A known key with an ending (MLOps도) adds to that key and makes none of its own. */
const postWords = (drafts: Map<string, Draft>, text: string, document: number, weight: number): void => {
  const words = text.split(/[\s·,()?/]+/).filter((word) => word.length >= 2 && !isStopWord(word));
  for (const word of words.map(nameKey)) {
    const forms = [word, ...withoutEndings(word).filter((stem) => !isStopWord(stem))];
    const known = forms.find((form) => drafts.has(form));
    for (const form of known === undefined ? forms : [known]) post(drafts, form, document, weight);
  }
};

/**
 * Which concepts' names find each document, companies included: a company's name finds its postings, and what finds
 * a posting finds its company a little less.
 */
const withCompanies = (documents: readonly ConceptDocument[]): readonly ConceptDocument['foundBy'][] => {
  const places = new Map(documents.map(({ path }, place) => [path, place]));
  const found = documents.map(({ foundBy }) => [...foundBy]);
  for (const [place, { kind, id, foundBy }] of documents.entries()) {
    const company = kind === 'posting' ? places.get(pathOf('company', companyOf(id))) : undefined;
    if (company === undefined) continue;
    found[place]?.push([company, weights.postingOfCompany]);
    for (const [concept, weight] of foundBy) {
      found[company]?.push([
        concept,
        weight === weights.postingOfRole ? weights.companyOfRole : weights.companyMention,
      ]);
    }
  }
  return found;
};

/** Its names, and the one its address holds: /skills/kafka/, /companies/imai/. */
const namesOf = ({ names, lateNames = [], kind, id }: ConceptDocument): readonly string[] =>
  kind === 'skill' || kind === 'company' ? [...names, ...lateNames, id] : names;

/** The words that find what is found by it: a requirement has topics only. */
const callsOf = (document: ConceptDocument): readonly string[] =>
  document.kind === 'requirement' ? document.topics : namesOf(document);

const postNames = (drafts: Map<string, Draft>, documents: readonly ConceptDocument[]): void => {
  for (const [place, document] of documents.entries()) {
    for (const name of namesOf(document)) post(drafts, nameKey(name), place, weights.name);
    for (const topic of document.topics) post(drafts, nameKey(topic), place, weights.topic);
  }
  for (const [place, concepts] of withCompanies(documents).entries()) {
    for (const [concept, weight] of concepts) {
      const names = documents[concept] ? callsOf(documents[concept]) : [];
      for (const name of names) post(drafts, nameKey(name), place, weight);
    }
  }
};

/** Comes after the names, for a word of a text may be a name with an ending. */
const postTexts = (drafts: Map<string, Draft>, documents: readonly ConceptDocument[]): void => {
  for (const [place, { title, kind }] of documents.entries()) {
    const isNamed = kind === 'company' || kind === 'role';
    if (kind !== 'skill') postWords(drafts, title, place, isNamed ? weights.nameWord : weights.titleWord);
  }
};

/** Makes the shipped documents searchable: every name, topic and title word becomes a key with its postings. */
export const openIndex = (
  documents: readonly ConceptDocument[],
  absent: ReadonlyMap<string, Absent> = new Map(),
): ConceptIndex => {
  const drafts = new Map<string, Draft>();
  postNames(drafts, documents);
  postTexts(drafts, documents);
  const keys = [...drafts].map(([key, draft]): Key => {
    const jamo = toJamo(key);
    return { key, ...draft, jamo, initials: toInitials(key), letters: letterSet(jamo) };
  });
  return {
    documents,
    keys: new Map(keys.map((key) => [key.key, key])),
    byFirstLetter: Map.groupBy(keys, ({ jamo }) => jamo.charAt(0)),
    absent,
  };
};
