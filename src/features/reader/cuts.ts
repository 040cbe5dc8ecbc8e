import { exactlyOpenedBy, isWeakHeading, openedBy } from './heading-words.ts';
import { headingKey, readMarks, type Marks } from './marks.ts';

/** Where a piece begins inside a line. */
export interface Cut {
  readonly at: number;
  readonly glued: boolean;
}

const innerBullet = /(?:\s|(?<=\S))[•●▪■◆ㆍ](?=\s*\S)/g;
const innerDash = /\s[-·*]\s(?=\S)/g;

/**
 * Bullets inside a line: round ones always, a dash or dot only where the line begins with the same, or a dot where it
 * begins with none but most other lines do.
 */
const bulletCuts = (text: string, marks: Marks, usual: string): readonly Cut[] => {
  const mark = marks.bullet === '' && usual === '·' ? usual : marks.bullet;
  const cuts = [...text.matchAll(innerBullet)].map((match) => ({ at: match.index + match[0].length - 1, glued: true }));
  if (!'-·*'.includes(mark) || mark === '') return cuts;
  const dashes = [...text.matchAll(innerDash)].filter(
    (match) => match[0].trim() === mark && match.index > marks.length,
  );
  return [...cuts, ...dashes.map((match) => ({ at: match.index + 1, glued: true }))];
};

const trailingBracket = /(?:\[[^[\]]{2,40}\]|<[^<>]{2,40}>|【[^【】]{2,40}】)$/;

/** A heading glued to the end of the line before it. */
const trailingCut = (text: string): readonly Cut[] => {
  const match = trailingBracket.exec(text);
  if (match === null || match.index < 4) return [];
  return openedBy(headingKey(match[0])) === undefined ? [] : [{ at: match.index, glued: false }];
};

const cellCuts = (text: string): readonly Cut[] =>
  text.includes('\t') || /^\|.*\|$/.test(text)
    ? [...text.matchAll(/\t+|\|(?=[^|])/g)].map((match) => ({ at: match.index, glued: false }))
    : [];

const labelled = /^([^:：•\n]{2,24}?)\s*(?::|：|•|★|☆|◆|■|(?<=\])|(?<=】))\s*(?=\S)/;

/** A heading and its content on one line: `자격요건: …`, `[우대사항] …`, `★담당업무★ …`. */
const labelCut = (words: string, offset: number): readonly Cut[] => {
  const match = labelled.exec(words);
  if (match === null || match[0].length >= words.length) return [];
  const key = headingKey(match[1] ?? '');
  return exactlyOpenedBy(key) === undefined || isWeakHeading(key)
    ? []
    : [{ at: offset + match[0].length, glued: false }];
};

const numberedCuts = (text: string): readonly Cut[] => {
  const numbers = [...text.matchAll(/(?:^|\s)\(?(\d{1,2})[.)]\s(?=\S)/g)];
  const inOrder = numbers.length >= 3 && numbers.every((match, index) => Number(match[1]) === index + 1);
  return inOrder ? numbers.slice(1).map((match) => ({ at: match.index + 1, glued: false })) : [];
};

const names =
  '주요 ?업무|담당 ?업무|업무 ?내용|자격 ?요건|지원 ?자격|우대 ?사항|기술 ?스택|혜택 및 복지|복리 ?후생|채용 ?전형|전형 ?절차|근무 ?조건|제출 ?서류|포지션 상세';
const gluedHeading = new RegExp(`^(?:${names})(?=[•\\-·\\d([A-Z]|[가-힣]{2})`);
const innerHeading = new RegExp(`\\[?(?:${names})\\]?\\s?:?(?=\\s?[•\\-·ㆍ*○\\d①])`, 'g');
/** What stands before one: a space, or the last word of an item, which is more than a word that belongs to the heading. */
const beforeHeading = /(?:\s|[•●▪■][^•●▪■]{3,99}[가-힣A-Za-z])$/;

/** Headings in the middle of a line, behind a space or an item's last word: a posting whose line breaks were lost. */
const innerHeadingCuts = (text: string): readonly Cut[] =>
  [...text.matchAll(innerHeading)]
    .filter(({ index }) => beforeHeading.test(text.slice(Math.max(0, index - 101), index)))
    .flatMap((match) => [
      { at: match.index, glued: false },
      { at: match.index + match[0].length, glued: false },
    ]);

/** A heading that the first words of its section hang on. */
const gluedHeadingCut = (text: string): readonly Cut[] => {
  const match = gluedHeading.exec(text);
  return match === null || exactlyOpenedBy(headingKey(text)) !== undefined
    ? []
    : [{ at: match[0].length, glued: false }];
};

const levelEnd = /(?:필수|必|우대)\s*[·,;/|]\s*/g;

/** What is asked and what is welcome on one line, each with its own mark behind it: `SQL 必 · Spark 우대`. */
const levelCuts = (text: string): readonly Cut[] => {
  const open = text.replace(/\([^()]*\)/g, (aside) => '_'.repeat(aside.length));
  if (!/필수|必/.test(open) || !open.includes('우대')) return [];
  return [...open.matchAll(levelEnd)].map(({ 0: end, index }) => ({ at: index + end.length, glued: false }));
};

/** Where headings, cells and levels part a line. */
const headingCuts = (text: string): readonly Cut[] => {
  const marks = readMarks(text);
  return [
    ...trailingCut(text),
    ...levelCuts(text),
    ...cellCuts(text),
    ...labelCut(text.slice(marks.length), marks.length),
    ...gluedHeadingCut(text),
    ...innerHeadingCuts(text),
  ];
};

/** Where list items begin inside a stretch that no heading parts. */
const itemCuts = (text: string, offset: number, usual: string): readonly Cut[] => {
  const lead = text.length - text.trimStart().length;
  const stretch = text.slice(lead);
  const marks = readMarks(stretch);
  return [...bulletCuts(stretch, marks, usual), ...numberedCuts(stretch)]
    .filter(({ at }) => at > marks.length)
    .map((cut) => ({ ...cut, at: cut.at + lead + offset }));
};

const inOrder = (a: Cut, b: Cut): number => a.at - b.at;

/** All cuts of a line, in order. `usual` is the mark most lines of the posting begin with. */
export const cutsOf = (text: string, usual: string): readonly Cut[] => {
  const first = readMarks(text).length;
  const outer = headingCuts(text)
    .filter(({ at }) => at > first)
    .sort(inOrder);
  const starts = [0, ...outer.map(({ at }) => at)];
  const inner = starts.flatMap((start, index) => itemCuts(text.slice(start, starts[index + 1]), start, usual));
  return [...outer, ...inner].sort(inOrder);
};
