import type { Level, Section } from '../types.ts';
import {
  isAsking,
  type AskingLine,
  type ShownAsk,
  type ShownCondition,
  type ShownLine,
  skillsOf,
} from './shown-line.ts';

/**
 * A reading as the end of an address, which browsers send to nobody: `r1.<lines>.<skills>.<asking lines>`. It holds ids
 * and numbers, never words of the posting. Skills are joined by `_` and named by their place in two digits of base 36;
 * an asking line is `<lines since the last><section><level?><asks and conditions>`, e.g. `3R:00~0102!y03`.
 */
const version = 1;
const longestAddress = 2000;

const sectionSigns = { duty: 'D', required: 'R', preferred: 'P', stack: 'S' } as const;
const levelSigns = { duty: 'd', required: 'r', preferred: 'p', used: 'u' } as const satisfies Record<Level, string>;
const conditionSigns = { degree: 'g', language: 'l', domain: 'm', attitude: 'a', experience: 'e', other: 'o' } as const;
const sectionLevel = { duty: 'duty', required: 'required', preferred: 'preferred', stack: 'used' } as const;
const linePattern =
  /^([0-9a-z]{1,3})([DRPS])([drpu]?)((?:[:~](?:[0-9a-z]{2}){1,40}|!(?:y[0-9a-z]{2}(?:[0-9a-z]{2})?|[glmaeo])){0,60})$/;
const partPattern = /([:~!])([0-9a-z]+)/g;
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const mostLines = 3000;
const mostYears = 40;

const keyOf = <Key extends string>(signs: Readonly<Record<Key, string>>, sign: string): Key | undefined =>
  (Object.keys(signs) as Key[]).find((key) => signs[key] === sign);

const two = (number: number): string => number.toString(36).padStart(2, '0');

const conditionPart = (condition: ShownCondition): string => {
  if (condition.kind !== 'years') return `!${conditionSigns[condition.kind]}`;
  const years = [condition.min, condition.max].filter((year) => year !== undefined);
  return `!y${years.map((year) => two(Math.min(year, mostYears))).join('')}`;
};

const linePart = (line: AskingLine, since: number, places: ReadonlyMap<string, number>): string => {
  const section = line.section === 'heading' || line.section === 'other' ? 'required' : line.section;
  const level = sectionLevel[section] === line.level ? '' : levelSigns[line.level];
  const asks = line.asks.map(
    ({ mode, skills }) => (mode === 'any' ? '~' : ':') + skills.map((id) => two(places.get(id) ?? 0)).join(''),
  );
  return (
    since.toString(36) + sectionSigns[section] + level + asks.join('') + line.conditions.map(conditionPart).join('')
  );
};

const write = (all: number, lines: readonly AskingLine[]): string => {
  const skills = skillsOf(lines);
  const places = new Map(skills.map((id, at) => [id, at]));
  const parts = lines.map((line, at) => linePart(line, line.line - (lines[at - 1]?.line ?? 0), places));
  return [`r${version}`, all.toString(36), skills.join('_'), parts.join('_')].join('.');
};

/** What is left out first when an address would grow too long. */
const weights = { used: 0, duty: 1, preferred: 2, required: 3 } as const satisfies Record<Level, number>;

/**
 * A reading as a fragment without `#`, so that the whole address stays within 2,000 characters. `left` counts the asking
 * lines that had no room.
 * @param address the address it will stand behind
 */
export const toShareLink = (
  lines: readonly ShownLine[],
  address: string,
): { readonly fragment: string; readonly left: number } => {
  const all = lines.at(-1)?.line ?? 0;
  const asking = lines.filter(isAsking);
  const room = longestAddress - address.length - 1;
  let kept = asking;
  let fragment = write(all, kept);
  const byWeight = asking.toSorted((a, b) => weights[a.level] - weights[b.level] || b.line - a.line);
  while (fragment.length > room && kept.length > 0) {
    const dropped = new Set(byWeight.slice(0, asking.length - kept.length + Math.ceil(kept.length / 10)));
    kept = asking.filter((line) => !dropped.has(line));
    fragment = write(all, kept);
  }
  return { fragment, left: asking.length - kept.length };
};

/** A reading somebody sent. `lost`: parts that could not be read, or skills this site does not know. */
export interface SharedReading {
  readonly lines: readonly ShownLine[];
  readonly all: number;
  readonly lost: boolean;
}

type Parts = {
  readonly asks: readonly ShownAsk[];
  readonly conditions: readonly ShownCondition[];
  readonly lost: boolean;
};

const readYears = (digits: string): ShownCondition | undefined => {
  const [min = 0, max] = (digits.match(/../g) ?? []).map((year) => Number.parseInt(year, 36));
  if (min > mostYears || (max ?? min) > mostYears || (max ?? min) < min) return undefined;
  return { kind: 'years', min, ...(max === undefined ? {} : { max }), text: '' };
};

const readCondition = (part: string): ShownCondition | undefined => {
  if (part.startsWith('y')) return readYears(part.slice(1));
  const kind = keyOf(conditionSigns, part);
  return kind && { kind, text: '' };
};

const readParts = (text: string, skillAt: (place: number) => string | undefined): Parts => {
  const asks: ShownAsk[] = [];
  const conditions: ShownCondition[] = [];
  let lost = false;
  for (const [, sign, part = ''] of text.matchAll(partPattern)) {
    if (sign === '!') {
      const condition = readCondition(part);
      if (condition) conditions.push(condition);
      else lost = true;
      continue;
    }
    const places = part.match(/../g) ?? [];
    const skills = [...new Set(places.flatMap((place) => skillAt(Number.parseInt(place, 36)) ?? []))];
    if (skills.length < places.length) lost = true;
    if (skills.length > 0) asks.push({ mode: sign === '~' && skills.length > 1 ? 'any' : 'all', skills });
  }
  return { asks, conditions, lost };
};

const toShownLine = (line: number, key: string, section: Section, level: Level, parts: Parts): ShownLine => ({
  key,
  line,
  text: '',
  section,
  level,
  asks: parts.asks,
  conditions: parts.conditions,
  names: [],
  reasons: [],
  unread: parts.asks.length + parts.conditions.length === 0,
  personal: false,
  edited: false,
  met: false,
});

const readLines = (text: string, skillAt: (place: number) => string | undefined): SharedReading => {
  const lines: ShownLine[] = [];
  let [lost, line, piece] = [false, 0, 1];
  for (const each of text.split('_').slice(0, mostLines)) {
    const [, since = '', sectionSign = '', levelSign = '', rest = ''] = linePattern.exec(each) ?? [];
    const section = keyOf(sectionSigns, sectionSign);
    if (!section) {
      lost = true;
      continue;
    }
    const step = Number.parseInt(since, 36);
    piece = step === 0 ? piece + 1 : 1;
    line += step;
    const level = keyOf(levelSigns, levelSign) ?? sectionLevel[section];
    const parts = readParts(rest, skillAt);
    lost ||= parts.lost;
    lines.push(toShownLine(line, piece === 1 ? String(line) : `${line}.${piece}`, section, level, parts));
  }
  return { lines, all: line, lost };
};

/** Whether a fragment holds a reading, of whatever version. */
export const isShareLink = (fragment: string): boolean => /^#?r\d+\./.test(fragment);

/**
 * Reads a fragment {@link toShareLink} made; `newer` when a later version of the site made it, nothing when it holds no
 * reading. Hostile input is only ever lost input.
 * @param isSkill whether the site knows a skill of that id
 */
export const fromShareLink = (
  fragment: string,
  isSkill: (id: string) => boolean,
): SharedReading | 'newer' | undefined => {
  const text = fragment.replace(/^#/, '');
  const written = Number(/^r(\d{1,6})\./.exec(text)?.[1]);
  if (Number.isNaN(written)) return undefined;
  if (written > version) return 'newer';
  const [, all = '', skills = '', lines = '', ...rest] = text.split('.');
  if (written !== version || text.length > 10_000 || rest.length > 0) return { lines: [], all: 0, lost: true };
  const ids = skills.split('_');
  const read = readLines(lines, (place) => {
    const id = ids[place];
    return id !== undefined && slugPattern.test(id) && isSkill(id) ? id : undefined;
  });
  const isTold = /^[0-9a-z]{1,3}$/.test(all);
  const told = isTold ? Number.parseInt(all, 36) : 0;
  return { ...read, all: Math.max(told, read.all), lost: read.lost || !isTold };
};
