export const skillStates = ['learning', 'known'] as const;
export type SkillState = (typeof skillStates)[number];

/**
 * What a visitor keeps about themselves: skills by id, and the conditions they meet by the line that asks.
 * Ids the site does not know (any more) stay, so that a renamed page loses nobody's progress.
 */
export type Profile = {
  readonly skills: ReadonlyMap<string, SkillState>;
  readonly conditions: ReadonlySet<string>;
};

export const emptyProfile: Profile = { skills: new Map(), conditions: new Set() };

export const isEmpty = ({ skills, conditions }: Profile): boolean => skills.size + conditions.size === 0;

/** `broken`: part of it could not be read. `newer`: a later version of the site wrote it; nothing of it was read. */
export type ProfileProblem = 'broken' | 'newer';

/** Fields of a stored profile that this version of the site does not know, as they were. */
export type UnknownFields = Readonly<Record<string, unknown>>;

/** A profile that came from outside: what could be read of it, what was wrong, and what else stood there. */
export type ReadProfile = {
  readonly profile: Profile;
  readonly problem?: ProfileProblem;
  readonly unknown?: UnknownFields;
};

const version = 1;
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const linePattern = /^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/;
/** More than any catalog holds; a file of millions of made-up ids must not fill the device. */
const most = 10_000;
const longest = 80;

const isState = (state: unknown): state is SkillState => skillStates.some((known) => known === state);
const isSkill = (id: string): boolean => id.length <= longest && slugPattern.test(id);
const isCondition = (id: unknown): id is string =>
  typeof id === 'string' && id.length <= 3 * longest && linePattern.test(id);

const broken: ReadProfile = { profile: emptyProfile, problem: 'broken' };
const newer: ReadProfile = { profile: emptyProfile, problem: 'newer' };

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keeps what is valid of the entries; anything else makes the profile broken. */
const validParts = (skills: readonly (readonly [string, unknown])[], conditions: readonly unknown[]): ReadProfile => {
  const soundSkills = skills
    .slice(0, most)
    .flatMap(([id, state]) => (isSkill(id) && isState(state) ? [[id, state] as const] : []));
  const soundConditions = conditions.slice(0, most).filter(isCondition);
  const lost = skills.length + conditions.length - soundSkills.length - soundConditions.length;
  const profile = { skills: new Map(soundSkills), conditions: new Set(soundConditions) };
  return lost > 0 ? { profile, problem: 'broken' } : { profile };
};

/** Reads what {@link writeProfile} wrote, from storage or a file. Hostile input is only ever broken input. */
export const readProfile = (text: string): ReadProfile => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken;
  }
  if (!isObject(value)) return broken;
  const { version: written, skills, conditions, ...unknown } = value as Readonly<Record<string, unknown>>;
  if (typeof written === 'number' && written > version) return newer;
  if (written !== version || !isObject(skills) || !Array.isArray(conditions)) return broken;
  const read = validParts(Object.entries(skills), conditions);
  return Object.keys(unknown).length > 0 ? { ...read, unknown } : read;
};

/**
 * A profile as the text that is stored and exported: JSON with its version, ids in order. Fields of another version of
 * the site come after, so that they survive.
 */
export const writeProfile = ({ skills, conditions }: Profile, unknown: UnknownFields = {}): string =>
  JSON.stringify({
    version,
    skills: Object.fromEntries([...skills].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    conditions: [...conditions].toSorted(),
    ...unknown,
  });

const separator = '.';
const fields = { known: 'k', learning: 'l', conditions: 'c' } as const;

/**
 * A profile as the end of an address: `v1&k=docker.kubernetes&l=airflow&c=laplace/data-engineer/domain`.
 * It stands after `#`, which browsers send to nobody.
 */
export const toFragment = ({ skills, conditions }: Profile): string => {
  const withState = (state: SkillState): readonly string[] =>
    [...skills].flatMap(([id, other]) => (other === state ? [id] : [])).toSorted();
  const lists = [
    [fields.known, withState('known')],
    [fields.learning, withState('learning')],
    [fields.conditions, [...conditions].toSorted().map((line) => line.replace('#', '/'))],
  ] as const;
  const filled = lists.filter(([, ids]) => ids.length > 0);
  return [`v${version}`, ...filled.map(([name, ids]) => `${name}=${ids.join(separator)}`)].join('&');
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Reads a fragment {@link toFragment} made; nothing when it is some other fragment, such as a section's id. */
export const fromFragment = (fragment: string): ReadProfile | undefined => {
  const [head = '', ...parts] = decoded(fragment.replace(/^#/, '')).split('&');
  const written = /^v(\d+)$/.exec(head)?.[1];
  if (written === undefined) return undefined;
  if (Number(written) !== version) return Number(written) > version ? newer : broken;
  // A field that stands there twice counts twice: who joins two links by hand loses nothing.
  const ids = (field: string): readonly string[] =>
    parts
      .filter((part) => part.startsWith(`${field}=`))
      .flatMap((part) => part.slice(field.length + 1).split(separator))
      .filter((id) => id !== '');
  return validParts(
    [
      ...ids(fields.learning).map((id) => [id, 'learning'] as const),
      ...ids(fields.known).map((id) => [id, 'known'] as const),
    ],
    ids(fields.conditions).map((id) => id.replace(/\/(?=[^/]*$)/, '#')),
  );
};

/** The skill with another state; none takes it out. */
export const withSkill = ({ skills, conditions }: Profile, id: string, state: SkillState | undefined): Profile => {
  const changed = new Map(skills);
  if (state === undefined) changed.delete(id);
  else changed.set(id, state);
  return { skills: changed, conditions };
};

export const withCondition = ({ skills, conditions }: Profile, key: string, isMet: boolean): Profile => {
  const changed = new Set(conditions);
  if (isMet) changed.add(key);
  else changed.delete(key);
  return { skills, conditions: changed };
};

/** Both together; of two states the further one counts, so that nothing learnt is lost. */
export const merge = (one: Profile, other: Profile): Profile => ({
  skills: new Map([
    ...one.skills,
    ...[...other.skills].filter(([id, state]) => state === 'known' || !one.skills.has(id)),
  ]),
  conditions: new Set([...one.conditions, ...other.conditions]),
});

/** Whether two profiles say the same. */
export const isSame = (one: Profile, other: Profile): boolean => writeProfile(one) === writeProfile(other);

/** The ids of the skills somebody knows. Learning is not knowing yet. */
export const knownSkills = ({ skills }: Profile): ReadonlySet<string> =>
  new Set([...skills].flatMap(([id, state]) => (state === 'known' ? [id] : [])));
