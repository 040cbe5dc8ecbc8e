import { isDigit, isHangul, isLatin } from './chars.ts';

/** What may follow a short Hangul name inside one word: particles, verb endings and the nouns of work. */
const tails =
  /^(?:은|는|이|가|을|를|의|와|과|에|로|으로|도|만|나|까지|부터|처럼|같|및|등|하(?!우)|한|할|해|했|화|성(?!공|장|과)|용(?!어)|된|들|별|식|형|기반|환경|개발|운영|운용|구축|서버|설계|관리|처리|작업|분석|도구|툴|시스템|서비스|플랫폼|클러스터|엔진|데이터|테이블|모델|쿼리|지식|경험|역량|활용|사용|연동|수집|적재|엔지니어|프로그래|스크립트|파이프|아키텍|튜닝|최적|자동|배포|이관|조회|검색|언어|코드|팀|쪽|중|간|급|량|마트|레이크|웨어|정책|전략|솔루션|컨설|전문|담당|업무|프로젝트|기술|구성|구현|작성|능력|이해|정의|지표|품질|표준|체계|정합|모니터|저장|인프라|어플|애플|앱|웹|화면|추천|실시간|배치|스트리밍)/;

/** Hangul names of so many syllables are too long to be part of another word. */
const safeLength = 4;

const trailingHangul = (key: string): number => {
  let count = 0;
  while (count < key.length && isHangul(key.charCodeAt(key.length - 1 - count))) count += 1;
  return count;
};

const isWordChar = (code: number): boolean => isLatin(code) || isDigit(code);

/** Whether a name may start at `at`. `joined`: another name ends right there. */
export const mayStart = (lower: string, at: number, key: string, joined: boolean): boolean => {
  const before = at === 0 ? 0 : lower.charCodeAt(at - 1);
  const first = lower.charCodeAt(at);
  if (isWordChar(first)) return !isWordChar(before) && !(before === 46 && isLatin(lower.charCodeAt(at - 2)));
  if (!isHangul(first) || !isHangul(before) || joined) return true;
  return key.length >= safeLength;
};

const mayFollowLatin = (lower: string, end: number, key: string): boolean => {
  const next = lower.charCodeAt(end);
  if (isLatin(next)) return next === 115 && key.length >= 3 && !isWordChar(lower.charCodeAt(end + 1));
  if (!isDigit(next)) return true;
  return key.length >= 4 && isLatin(key.charCodeAt(key.length - 1)) && !isLatin(lower.charCodeAt(end + 1));
};

/** Whether a name may end before `end`: a Latin one before anything but a letter or digit, a short Hangul one before a known tail. */
export const mayEnd = (lower: string, end: number, key: string): boolean => {
  const last = key.charCodeAt(key.length - 1);
  if (isWordChar(last)) return end >= lower.length || mayFollowLatin(lower, end, key);
  if (!isHangul(last) || end >= lower.length || !isHangul(lower.charCodeAt(end))) return true;
  return trailingHangul(key) >= safeLength || tails.test(lower.slice(end, end + 4));
};
