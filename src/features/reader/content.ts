import type { Piece } from './pieces.ts';

/** What a line says by itself, without a heading: one does it, has it, is welcome with it, or none of these. */
export type Says = 'do' | 'have' | 'welcome' | 'note' | 'tell';

/** A reading and the words it rests on, as an offset and a length in the piece's text. */
export interface Said {
  readonly says: Says;
  readonly index: number;
  readonly length: number;
}

const notes =
  /병역|군필|결격|해외 ?여행|보훈|국가유공|취업 ?보호|장애인|허위|입사일|입사 ?가능|근무지|고용 ?형태|근무 ?(?:형태|시간|조건)|4대 ?보험|퇴직금|퇴직연금|연차|경조사|복지|간식|식대|건강검진|자율 ?복장|출퇴근|재택|서류 ?전형|1차 ?면접|최종 ?합격|수습|연봉|급여|접수|채용 시|마감|지원서|이력서|자기소개서|https?:|www\.|육아|휴가|수당|포상|상여|인센티브|주차|기숙사|equal opportunity|visa|salary|holiday|insurance|vacation|401k|health ?care|equity/i;
const hardNotes =
  /병역|군필|산업기능요원|전문연구요원|결격 ?사유|해외 ?(?:여행|출장)|보훈|국가유공|취업 ?보호|장애인|허위 ?(?:사실|기재)|입사일|입사 ?가능|고용 ?형태 ?:|근무 ?지(?:역)? ?:|근무 ?(?:형태|시간) ?:|^https?:\S+$|^\(?\s*[0○ㅇ\d]{1,2}\s?명\s*\)?$|https?:\/\/\S+$|(?:시|군|구)\s\S{1,16}(?:로|길)\s?\d+(?:번길)?|근무 ?지(?:는|\(|역)|^[^가-힣]*\S+ 채용 아님[^가-힣]*$/i;
const softNotes =
  /지원서|수당|지급(?:됩|해|합)|처우|전형 ?절차|제출|면접|서류|이력서|채용 ?(?:합니다|됩니다|포지션)|참고 ?부탁|코딩 ?테스트/;
const welcome =
  /우대(?:합니다|해요|함)?[.)]?$|좋아요|좋습니다|좋겠|가산점|선호(?:합니다)?$|플러스|(?:is|as|be) (?:a |an )?(?:strong |big )?plus|preferred\.?$|nice to have|a bonus|우대 ?(?:사항|$)/i;
const have =
  /(?:하신|있으신|있는|갖추신|갖춘|보유하신|보유한|능숙하신|능숙한|가지신|가진|익숙하신|익숙한|아는|아시는|가능하신|가능한|좋아하는|많은|높은|계신|하는|하시는|해보신|해본|이신|이상인|신|은|뛰어난) ?(?:분|자|사람|인재)(?:을 .{0,12}|이 .{0,12})?[.!]?$|경험(?:이 있(?:으신|는)|을 보유|\s?보유)|(?:경험자?|경력|능력|역량|이해|이해도|지식|숙련도|소유자?|가능자?|보유자?|전공자?|졸업자?|학위|자격증|자세|태도|무관|마인드|스킬|감각|관심|이상|필수|능숙|우수자|소지자|있음|갖춤|예정자)[.!]?$|할 수 있(?:습니다|어요|는 분)[.!]?$|\d+ ?\+? ?(?:년|years?).{0,24}(?:경력|경험|experience)|(?:경력|경험).{0,24}\d+ ?년|experience (?:in|with|of|as|building|working|using)|hands-on|knowledge of|proficien|familiar|degree|ability to|understanding of|strong |fluent/i;
const doing =
  /(?:개발|구축|운영|설계|관리|최적화|수행|개선|담당|지원|분석|구현|유지|유지보수|유지 보수|고도화|자동화|처리|수립|도출|작성|협업|구성|제공|확보|기획|리딩|정의|도입|연동|적용|모니터링|진행|정리|추진|대응|수집|정제|적재|전환|테스트|조율|점검|검증|통합|연구|서빙|강화|공유|배포|생성|발굴|제시|향상|연계|튜닝|변환|가공)(?:\s?(?:업무|작업|등))?(?:을|를)?\s?(?:담당|수행|진행)?(?:합니다|해요|하고 있(?:습니다|어요)|하며|하는 (?:업무|일|역할).{0,12})?\)?[.!]?$|(?:만들어요|만듭니다|높입니다|높여요|찾아내요|돌봅니다|맡아요|이끌어요)[.!]?$|^(?:design|build|develop|lead|own|work|collaborate|implement|manage|maintain|create|drive|partner|support|ensure|monitor|optimi[sz]e|define|deliver|architect|write|analy[sz]e|automate|evaluate|operate|improve|serve|foster|contribute)\b/i;

/** What stands in parentheses at the end is an aside: the words before it say what the line is. */
const parentheses = /\([^()]*\)[.!]?$/;
const blankOut = (match: string): string => ' '.repeat(match.length);

const found = (says: Says, match: RegExpExecArray): Said => ({ says, index: match.index, length: match[0].length });

const order: readonly (readonly [Says, RegExp])[] = [
  ['note', notes],
  ['welcome', welcome],
  ['have', have],
  ['do', doing],
];

/** What a line says by itself. `tell` when its words give no sign. */
export const saidIn = (piece: Piece): Said => {
  const words = piece.words.replace(parentheses, blankOut).trimEnd();
  const offset = piece.text.length - piece.words.length;
  for (const [says, pattern] of order) {
    const match = pattern.exec(words);
    if (match !== null) return { ...found(says, match), index: match.index + offset };
  }
  return { says: 'tell', index: 0, length: 0 };
};

/** A line that asks nothing wherever it stands: military service, travel, place, dates, a lone address, a head-count. */
export const noteIn = (piece: Piece, hasSkill: () => boolean): Said | undefined => {
  const hard = hardNotes.exec(piece.words);
  const soft = hard ?? softNotes.exec(piece.words) ?? (piece.marks.bullet === '※' ? /^.{0,8}/.exec(piece.words) : null);
  if (soft === null || (hard === null && hasSkill())) return undefined;
  return { ...found('note', soft), index: soft.index + piece.text.length - piece.words.length };
};
