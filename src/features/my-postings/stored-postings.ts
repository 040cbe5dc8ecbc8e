export const postingStates = ['interested', 'applied', 'interview', 'passed', 'over'] as const;
export type PostingState = (typeof postingStates)[number];

export const postingStateLabels = {
  interested: '관심',
  applied: '지원함',
  interview: '면접',
  passed: '합격',
  over: '끝남',
} as const satisfies Record<PostingState, string>;

/** A posting kept on the device, with what its visitor set right in the reading of it. */
export interface KeptPosting {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  /** `2026-12-01`; missing when there is none. */
  readonly deadline?: string;
  readonly state: PostingState;
  readonly text: string;
  /** As the reader wrote them; it checks them when it opens the posting. */
  readonly edits: readonly unknown[];
  /** What to learn next for it, the first one first: ids and titles of skills. */
  readonly next: readonly { readonly id: string; readonly title: string }[];
  /** When it was last changed, in milliseconds since 1970. */
  readonly updated: number;
}

/** `broken`: part of it could not be read. `newer`: a later version of the site wrote it; nothing of it was read. */
export type PostingsProblem = 'broken' | 'newer';
export type ReadPostings = { readonly postings: readonly KeptPosting[]; readonly problem?: PostingsProblem };

const version = 1;
/** How many postings are kept. */
export const mostPostings = 30;
const longestText = 300_000;
const longestName = 120;
const mostEdits = 500;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value);
const isState = (value: unknown): value is PostingState => postingStates.some((state) => state === value);

/** Whether a text is a day that exists, as an `<input type="date">` writes it. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

const shortText = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longestName) : '');

const readNext = (value: unknown): KeptPosting['next'] =>
  Array.isArray(value)
    ? value
        .slice(0, 5)
        .flatMap((each) =>
          isObject(each) && isId(each['id']) ? [{ id: each['id'], title: shortText(each['title']) }] : [],
        )
    : [];

const readPosting = (value: unknown): KeptPosting | undefined => {
  if (!isObject(value)) return undefined;
  const { id, name, company, deadline, state, text, edits, next, updated } = value;
  if (!isId(id) || typeof text !== 'string' || text.length > longestText) return undefined;
  return {
    id,
    name: shortText(name),
    company: shortText(company),
    ...(isDay(deadline) ? { deadline } : {}),
    state: isState(state) ? state : 'interested',
    text,
    edits: Array.isArray(edits) ? edits.slice(0, mostEdits) : [],
    next: readNext(next),
    updated: typeof updated === 'number' && Number.isFinite(updated) ? updated : 0,
  };
};

/** Reads what was stored or exported, parsed already. Hostile input is only ever broken input. */
export const postingsFrom = (value: unknown): ReadPostings => {
  if (!isObject(value)) return { postings: [], problem: 'broken' };
  const { version: written, postings } = value;
  if (typeof written === 'number' && written > version) return { postings: [], problem: 'newer' };
  if (written !== version || !Array.isArray(postings)) return { postings: [], problem: 'broken' };
  const sound = postings.slice(0, mostPostings).flatMap((each) => readPosting(each) ?? []);
  const unique = sound.filter(({ id }, at) => sound.findIndex((other) => other.id === id) === at);
  return unique.length < postings.length ? { postings: unique, problem: 'broken' } : { postings: unique };
};

/** Reads the text {@link writePostings} wrote. */
export const readPostings = (text: string): ReadPostings => {
  try {
    return postingsFrom(JSON.parse(text));
  } catch {
    return { postings: [], problem: 'broken' };
  }
};

/** What is stored and exported: the version and the postings. */
export const toStored = (postings: readonly KeptPosting[]): object => ({ version, postings });
export const writePostings = (postings: readonly KeptPosting[]): string => JSON.stringify(toStored(postings));

/** The postings with one of them new or changed; a new one beyond the thirtieth finds no room and changes nothing. */
export const withPosting = (postings: readonly KeptPosting[], posting: KeptPosting): readonly KeptPosting[] => {
  if (postings.some(({ id }) => id === posting.id))
    return postings.map((each) => (each.id === posting.id ? posting : each));
  return postings.length >= mostPostings ? postings : [...postings, posting];
};

export const withoutPosting = (postings: readonly KeptPosting[], id: string): readonly KeptPosting[] =>
  postings.filter((each) => each.id !== id);

/** Both together; of two versions of one posting the later one stays, and what is already here has the room first. */
export const mergePostings = (own: readonly KeptPosting[], more: readonly KeptPosting[]): readonly KeptPosting[] =>
  more.reduce((all, posting) => {
    const same = all.find(({ id }) => id === posting.id);
    return same && same.updated >= posting.updated ? all : withPosting(all, posting);
  }, own);

/** How a posting is called: by its company and name, as far as they are told. */
export const titleOf = ({ company, name }: Pick<KeptPosting, 'company' | 'name'>): string =>
  [company, name].filter((part) => part !== '').join(' ') || '이름 없는 공고';

/** Postings still under way, the nearest deadline first, those without one last. */
export const underWay = (postings: readonly KeptPosting[], today: string): readonly KeptPosting[] =>
  postings
    .filter(({ state, deadline }) => state !== 'over' && (deadline === undefined || deadline >= today))
    .toSorted((a, b) => ((a.deadline ?? '9999') < (b.deadline ?? '9999') ? -1 : 1));

/** `오늘 마감`, `3일 남음`; in days of the calendar. */
export const daysInWords = (deadline: string, today: string): string => {
  const days = Math.round((Date.parse(deadline) - Date.parse(today)) / 86_400_000);
  if (days < 0) return '마감 지남';
  return days === 0 ? '오늘 마감' : `${days}일 남음`;
};
