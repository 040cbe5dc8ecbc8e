/** What a heading opens. `mixed` asks with must and welcome line by line; `sub` names a group inside the section it stands in. */
export type Opens = 'duty' | 'required' | 'preferred' | 'stack' | 'other';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whole headings, lower case and without spaces. */
const exact: readonly (readonly [Opens, ReadonlySet<string>])[] = [
  [
    'duty',
    set(
      '주요업무 담당업무 업무내용 업무 수행업무 담당직무 직무내용 상세업무 세부업무 세부업무내용 주요역할 주요직무 하는일 하게될일 할일 업무소개 업무상세 담당역할 역할및책임 역할과책임 역할 역할및업무 담당업무및역할 주요업무및역할 수행업무(r&r) responsibilities keyresponsibilities yourresponsibilities whatyoulldo whatyouwilldo whatyoudo roles&responsibilities rolesandresponsibilities role&responsibilities keyroles dutiesandresponsibilities jobresponsibilities duties 함께할업무 mission&responsibilities 직무상세 모집업무 이런일을해요 이런일을합니다 필요업무',
    ),
  ],
  [
    'required',
    set(
      '자격요건 지원자격 자격조건 자격사항 자격 지원요건 지원조건 필수자격 필수요건 필수조건 필수사항 필수역량 필수 필수자격요건 필수자격조건 필요역량 필요역량및경험 필요조건 필요기술 필요경험 필요스킬 필요지식 요구사항 요구역량 요구스킬 요구조건 요구기술 요건 공통요건 공통자격요건 공통지원자격 응시자격 자격요건(필수) requirements requirement qualifications qualification minimumqualifications basicqualifications requiredqualifications requiredskills musthave musthaves whoyouare whatwearelookingfor whatwerelookingfor aboutyou yourprofile skills&experience 기술(스킬/경험) 업무경험 기술역량 성향및캐릭터 태도 인재상 학력및경력 학력 경력요건 필요해요 필요한역량 필요한경험 꼭필요해요 이런분을찾아요 이런분을찾습니다 이런분을찾고있어요 이런분과함께하고싶어요 이런분이필요해요 자격요건및우대사항 자격및우대사항',
    ),
  ],
  [
    'preferred',
    set(
      '우대사항 우대요건 우대조건 우대자격 우대 우대역량 우대경험 우대기술 선호사항 선호하는인재 선호조건 preferredqualifications preferred preferredskills nicetohave nicetohaves goodtohave bonus bonuspoints plus pluses desiredqualifications niceskills 있으면좋아요 이런분이면더좋아요 이런분이라면더좋아요 가산점 있으면좋은경험 이런경험이있으면더좋아요',
    ),
  ],
  [
    'stack',
    set(
      '기술스택 사용기술 사용기술스택 개발환경 기술환경 techstack ourtechstack ourstack stack technologystack 스택 사용하는기술 사용도구 주요기술 주요기술/데이터스택 technologies tools 사용중인기술 개발환경및기술스택',
    ),
  ],
  [
    'other',
    set(
      '포지션상세 포지션및자격요건 공통사항 모집부문 모집분야 채용분야 포지션소개 직무소개 조직소개 팀소개 회사소개 기업소개 서비스소개 혜택및복지 복지및혜택 복지 복지혜택 복리후생 혜택 대표복리후생 채용전형 전형절차 전형안내 채용절차 지원절차 전형 채용프로세스 전형방법 근무조건 근무환경 근무형태 근무지 근무지역 근무시간 근무제도 근무일시 고용형태 채용유형 급여 연봉 보상 제출서류 지원서류 지원방법 접수방법 접수기간 지원기간 기타 기타사항 기타안내 참고사항 유의사항 안내사항 필독사항 문의처 문의 상세요강 모집부문및상세내용 팀의현재상황 aboutus aboutthecompany abouttheteam abouttherole abouttheposition joboverview overview roleoverview benefits perks perks&benefits whatweoffer whyjoinus hiringprocess process location privacynotice howtoapply whatwedo howwework joinus compensation equalopportunity jobsummary summary 필수체크사항 필수제출 필수제출서류 소개 직무summary 포지션명 연차 계약기간',
    ),
  ],
];

const exactOpens: ReadonlyMap<string, Opens> = new Map(
  exact.flatMap(([opens, words]) => [...words].map((word): [string, Opens] => [word, opens])),
);

/** Head nouns and turns of phrase, tried in this order on a heading's key. */
const patterns: readonly (readonly [Opens, RegExp])[] = [
  [
    'other',
    /제출|체크|서류|이력서|지원서|팀은|팀에서하고|팀이하|셀은|조직은|우리팀(?:은|이)|회사는|팀에대해|도메인에대해|포지션에대해|할수있어요|할수있습니다|얻을수|배울수|경험할수|적응을|한마디|지원을받|오퍼/,
  ],
  [
    'preferred',
    /우대|선호|(?:더|더욱|있으면|이면|라면|있다면).{0,4}좋(?:아|습|겠)|좋아요$|가산|플러스|preferred|nicetohave|bonus|goodtohave|(?:is|a)plus/,
  ],
  [
    'duty',
    /주요업무|담당업무|할업무|업무내용|수행업무|맡게될|담당하시?게될|담당할|하게될(?:일|업무)|이런일|이런업무|이러한업무|이런역할|무슨일|어떤일|하는일|할일|업무를(?:소개|수행|담당)|responsib|whatyou.{0,6}do|youwill|업무(?:예요|에요|입니다)$|역할을담당|r&r/,
  ],
  [
    'stack',
    /기술스택|techstack|개발환경|사용기술|기술을사용|사용하(?:는|고있는)기술|사용하는(?:도구|툴)|업무툴|데이터스택|stack$/,
  ],
  [
    'required',
    /자격요건|지원자격|자격조건|필수자격|필수요건|필수조건|필수역량|필요역량|요구역량|요구사항|이런분|이런동료|이런사람|이런인재|이런역량|이런경험|이런능력|분을찾|분과함께|분을기다|분을모|동료를찾|사람을찾|requirement|qualification|lookingfor|whoyouare|musthave|자격$|요건$|자격\(/,
  ],
  [
    'other',
    /복지|혜택|복리|benefit|perk|전형|절차|프로세스|여정|합류해요|process|접수|지원방법|근무|업무환경|업무제도|급여|연봉|보상|고용|계약|소개|문화|about|whoweare|whyjoin|유의|참고|확인|읽어|안내|기타|문의|연혁|성과|비전|미션|mission|개인정보|privacy|location|성장|휴가|휴식|건강|지원$|이렇게일|일하는|faq|company|culture|growth|life|정책|조건$|모집/,
  ],
];

export interface HeadingWord {
  readonly opens: Opens;
  readonly isExact: boolean;
}

/** What a heading key opens, by its whole or by its head noun. */
export const openedBy = (key: string): HeadingWord | undefined => {
  const bare = key.replace(/^[-–•*]+/, '');
  const whole = exactOpens.get(bare) ?? exactOpens.get(bare.replace(/\([^()]*\)$/, ''));
  if (whole !== undefined) return { opens: whole, isExact: true };
  const hit = patterns.find(([, pattern]) => pattern.test(bare));
  return hit === undefined ? undefined : { opens: hit[0], isExact: false };
};

/** The same, for the whole key only. */
export const exactlyOpenedBy = (key: string): Opens | undefined => exactOpens.get(key);

const weak = set('학력 경력 학력및경력 태도 역할 요건 자격 업무 근무지 연차 급여 연봉 기타 소개 보상');

/** Words that are labels of a line more often than headings: `학력: 학사 이상`. */
export const isWeakHeading = (key: string): boolean => weak.has(key);
