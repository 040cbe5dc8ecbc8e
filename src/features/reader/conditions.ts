import type { Piece } from './pieces.ts';
import type { Condition } from './types.ts';

/** A condition in offsets of `Page.clean`. */
export type FoundCondition = Condition;

interface Count {
  readonly min: number;
  readonly max?: number;
  readonly start: number;
  readonly end: number;
}

const range = /(\d{1,2})\s?(?:년차?)?\s?[~∼\-–]\s?(\d{1,2})\s?(?:년차?|years?|yrs?)/gi;
const upTo = /(신입)\s?[~∼\-–]\s?(?:경력)?\s?(\d{1,2})\s?년/g;
const most = /(\d{1,2})\s?(?:년차?|years?)\s?(?:이하|미만|까지)/gi;
const least =
  /(\d{1,2})\s?(?:\+\s?)?(?:년차?|개년|years?|yrs?\.?)(?!도|제|대|간의? ?(?:연속|매출)|\s?(?:연속|전|후|뒤|근속|주기|마다|동안 ?성장|\d{1,2}월|이내 ?입사))(?:\s?\+)?/gi;
const newcomer = /신입(?!\s?사원 ?교육)|경력\s?:?\s?무관|경력무관|연차\s?무관|entry[- ]level|new grad/gi;

/** Years of study, not of work: 대졸(4년), 4년제. */
const studies = /(?:졸업?|대학교?|이상)\s?\($/;

const counts = (text: string): readonly Count[] => {
  const found: Count[] = [];
  let rest = text;
  const take = (pattern: RegExp, toCount: (match: RegExpExecArray) => Omit<Count, 'start' | 'end'>): void => {
    for (const match of rest.matchAll(pattern))
      found.push({ ...toCount(match), start: match.index, end: match.index + match[0].length });
    rest = rest.replace(pattern, (match) => ' '.repeat(match.length));
  };
  take(upTo, (match) => ({ min: 0, max: Number(match[2]) }));
  take(most, (match) => ({ min: 0, max: Number(match[1]) }));
  take(range, (match) => ({ min: Number(match[1]), max: Number(match[2]) }));
  take(least, (match) => ({ min: Number(match[1]) }));
  return found.filter(
    ({ min, max, start }) =>
      min <= 30 && (max === undefined || max > min) && !studies.test(text.slice(Math.max(0, start - 6), start)),
  );
};

/** Years are asked where the line speaks of a career, or sets a bound. */
const isAboutCareer = /경력|경험|이상|년차|실무|개발|운영|업무|직무|years?|yrs|이내|내외|신입/i;

const yearsIn = (piece: Piece): readonly FoundCondition[] => {
  const found = isAboutCareer.test(piece.text) ? counts(piece.text) : [];
  const largest = found.reduce<Count | undefined>(
    (best, count) => (best === undefined || count.min > best.min ? count : best),
    undefined,
  );
  const open = [...piece.text.matchAll(newcomer)][0];
  if (largest === undefined && open === undefined) return [];
  const { min, max, start, end } =
    largest !== undefined &&
    !(open !== undefined && /신입\s?(?:및|또는|\/|,|·|~|혹은|or|부터|도)/.test(piece.text) && largest.min > 0)
      ? largest
      : { min: 0, max: undefined, start: open?.index ?? 0, end: (open?.index ?? 0) + (open?.[0].length ?? 0) };
  const base = {
    kind: 'years' as const,
    min,
    text: piece.text.slice(start, end),
    start: piece.start + start,
    end: piece.start + end,
  };
  return [max === undefined ? base : { ...base, max }];
};

type Plain = Exclude<Condition['kind'], 'years'>;

const degree =
  /전문학사|학사|석사|박사|전공(?!\s?지식)|학위|대졸|대학(?:교|을)? ?기?졸업|4년제|초대졸|고졸|관련 ?학과|학력|bachelor'?s?|master'?s(?=[\s,/])|master(?= degree)|(?:공학|통계학|수학|전산학)[^.]{0,30}관련 ?분야|\bmajor\b|related (?:field|discipline)|ph\.?d|\b[bm]\.?s\.? (?:degree|in)|degree in|관련학과/i;
const language =
  /영어(?! ?교육)|일본어|중국어|외국어|베트남어|어학|토익|toeic|opic|english|japanese|비즈니스 ?영어|bilingual/i;
const domain =
  /(?:금융|핀테크|은행|보험|증권|이커머스|e-?commerce|커머스|광고|마케팅|게임|의료|헬스케어|제약|바이오|제조|유통|물류|모빌리티|자동차|반도체|엔터테인먼트|미디어|콘텐츠|교육|부동산|여행|공공|통신|에너지|블록체인|로봇|crm|erp|b2c|b2b|동종 ?산업|산업 ?전반|도메인|financial|fintech|healthcare|gaming|retail)[^.\n]{0,24}(?:경험|지식|이해|도메인|산업|업계|분야|관심|experience|industry)/i;
const attitude =
  /커뮤니케이션|의사 ?소통|소통|협업|협력|책임감|주도적|능동적|적극적|열정|열의|의지|도전|성장|긍정적|유연한 ?사고|꼼꼼|호기심|문제 ?해결 ?(?:능력|역량)|문제를 ?(?:해결|식별|정의)|팀워크|팀웍|리더십|오너십|ownership|자기 ?주도|스스로|학습하|배우|공유하|communicat|team ?player|collaborat|passion|problem.?solv|self-?motivated|태도|마인드|논리적|분석적/i;
const experience = /경험|경력|experience/i;

const plain = (piece: Piece, kind: Plain, pattern: RegExp): readonly FoundCondition[] => {
  const match = pattern.exec(piece.text);
  if (match === null) return [];
  return [{ kind, text: match[0], start: piece.start + match.index, end: piece.start + match.index + match[0].length }];
};

/** What a line asks besides skills. A duty asks no years; attitude and experience count where the line names no skill. */
export const conditionsIn = (piece: Piece, section: string, skillCount: number): readonly FoundCondition[] => {
  if (section === 'stack') return [];
  if (section === 'duty') {
    const mainlyTogether =
      skillCount === 0 && /협업|협력|소통|커뮤니케이션|collaborat|partner with|work closely/i.test(piece.text);
    return mainlyTogether ? plain(piece, 'attitude', attitude) : [];
  }
  const hard = [
    ...yearsIn(piece),
    ...plain(piece, 'degree', degree),
    ...plain(piece, 'language', language),
    ...plain(piece, 'domain', domain),
  ];
  if (skillCount > 0 || hard.length > 0) return hard;
  const soft = plain(piece, 'attitude', attitude);
  return soft.length > 0 ? soft : plain(piece, 'experience', experience);
};
