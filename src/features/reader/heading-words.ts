/** What a heading opens. */
export type Opens = 'duty' | 'required' | 'preferred' | 'stack' | 'other';

type Rule = readonly [Opens, RegExp];

/** Whole headings, on a key in lower case without spaces. */
const whole: readonly Rule[] = [
  [
    'duty',
    /^(?:(?:주요|담당|수행|상세|세부|모집|필요|함께할)?(?:업무|직무|역할)(?:내용|상세|소개|및(?:책임|역할|업무)|과책임)?|업무내용|(?:주로)?하는일|하게될일|할일|이런일을(?:해요|합니다)|(?:key|your|job|main)?(?:responsibilit(?:y|ies)|duties)|whatyou(?:'ll|will)?do|(?:key)?roles?(?:(?:&|and)responsibilities)?|dutiesandresponsibilities|수행업무\(r&r\))$/,
  ],
  [
    'required',
    /^(?:(?:지원|자격|필수|필요한?|요구|응시|공통|공통지원|꼭필요한)?(?:자격|요건|조건|역량|스킬|요구사항)(?:요건|조건|사항)?(?:및(?:경험|우대사항|역량|조건))?|(?:자격|필수|지원)사항|(?:필수|필요한?|요구|업무)(?:기술|경험|지식|능력)|필수|꼭?필요해요|성향및캐릭터|태도|인재상|학력(?:및경력)?|기술\(스킬\/경험\)|이런(?:분|동료)(?:을|이|과)(?:찾(?:아요|습니다|고있어요)|함께하고싶어요|필요해요)|(?:minimum|basic|required)?(?:requirements?|qualifications?)|(?:required)?skills(?:&experience)?|musthaves?|whoyouare|whatwe(?:'re|are)lookingfor|aboutyou|yourprofile)$/,
  ],
  [
    'preferred',
    /^(?:(?:우대|선호)(?:사항|요건|조건|자격|역량|경험|기술|하는인재)?|가산점|있으면(?:더)?좋(?:아요|은경험)|이런(?:분이(?:라)?면|경험이있으면)더?좋아요|(?:preferred|desired)(?:qualifications|skills)?|(?:nice|good)tohaves?|bonus(?:points)?|plus(?:es)?)$/,
  ],
  [
    'stack',
    /^(?:(?:주요|사용|사용중인|사용하는|개발환경및)?기술스택|(?:사용|활용)(?:하는|중인)?(?:기술|도구)|(?:개발|기술)환경|주요기술(?:\/데이터스택)?|(?:our)?(?:tech(?:nology)?)?stack|technologies|tools)$/,
  ],
  [
    'other',
    /^(?:포지션(?:상세|및자격요건|소개|명)|공통사항|(?:모집|채용)(?:부문|분야|유형|전형|절차|프로세스)(?:및상세내용)?|(?:직무|조직|팀|회사|기업|서비스)?소개|(?:대표)?(?:혜택|복지|복리후생)(?:및(?:혜택|복지)|혜택)?|(?:전형|지원)?(?:절차|전형|방법|안내)|전형(?:절차|안내|방법)|근무(?:조건|환경|형태|지|지역|시간|제도|일시)|고용형태|계약기간|급여|연봉|보상|(?:제출|지원|필수제출)서류|필수(?:제출|체크사항)|접수(?:방법|기간)|지원기간|(?:기타|참고|유의|안내|필독)사항|기타(?:안내)?|문의처?|상세요강|연차|about(?:us|the(?:company|team|role|position))|(?:job|role)?(?:overview|summary)|benefits|perks(?:&benefits)?|whatwe(?:offer|do)|whyjoinus|(?:hiring)?process|location|privacynotice|howtoapply|howwework|joinus|compensation)$/,
  ],
];

/** Head nouns and turns of phrase, tried in this order. */
const parts: readonly Rule[] = [
  [
    'other',
    /제출|체크|서류|이력서|지원서|팀은|팀에서하고|팀이하|셀은|조직은|우리팀(?:은|이)|회사는|(?:팀|도메인|포지션)에대해|할수있(?:어요|습니다)|(?:얻을|배울|경험할)수|적응을|한마디|지원을받/,
  ],
  [
    'preferred',
    /우대|선호|(?:더|더욱|있으면|이면|라면|있다면).{0,4}좋(?:아|습|겠)|좋아요$|가산|preferred|nicetohave|bonus|goodtohave|(?:is|a)plus/,
  ],
  [
    'duty',
    /(?:주요|담당|수행|할)업무|업무내용|맡게될|담당(?:하시?게될|할)|하게될(?:일|업무)|이런(?:일|업무|역할)|이러한업무|(?:무슨|어떤|하는|할)일|업무를(?:소개|수행|담당)|responsib|whatyou.{0,6}do|업무(?:예요|에요|입니다)$|역할을담당|r&r/,
  ],
  [
    'stack',
    /기술스택|techstack|개발환경|사용기술|기술을사용|사용하(?:는|고있는)(?:기술|도구|툴)|업무툴|데이터스택|stack$/,
  ],
  [
    'required',
    /(?:자격|지원|필수|필요|요구)(?:요건|자격|조건|역량|사항)|이런(?:분|동료|사람|인재|역량|경험|능력)|분(?:을찾|과함께|을기다|을모)|(?:동료를|사람을)찾|requirement|qualification|lookingfor|whoyouare|musthave|(?:자격|요건)(?:$|\()/,
  ],
  [
    'other',
    /(?:복지|혜택|복리후생|전형|절차|프로세스|여정|업무환경|업무제도|급여|연봉|보상.{0,4}|고용.{0,3}|계약.{0,3}|소개|문화|안내.{0,5}|문의.{0,3}|연혁|현재상황|비전|미션|개인정보.{0,6}|성장|휴가|모집.{0,3})$|소개(?:합니다|해요|할게요)|합류해요|접수|지원방법|유의|참고|확인해|읽어|혜택|복지|이렇게일|일하는|성장을위|성장가능|근무|건강과|환경을|benefit|perk|process|about|whoweare|whyjoin|mission|privacy|location|faq|company|culture|growth|policy|recruit|consider/,
  ],
];

export interface HeadingWord {
  readonly opens: Opens;
  readonly isExact: boolean;
}

const match = (rules: readonly Rule[], key: string): Opens | undefined => rules.find(([, rule]) => rule.test(key))?.[0];

/** What stands in parentheses after a heading, when it is no list: `자격요건 (필수)`. */
const aside = /\([^(),]*\)$/;

/** What a heading opens, by the whole of its key. */
export const exactlyOpenedBy = (key: string): Opens | undefined =>
  match(whole, key) ?? (aside.test(key) ? match(whole, key.replace(aside, '')) : undefined);

/** The same, by its whole or by its head noun. */
export const openedBy = (key: string): HeadingWord | undefined => {
  const exact = exactlyOpenedBy(key);
  const opens = exact ?? match(parts, key);
  return opens === undefined ? undefined : { opens, isExact: exact !== undefined };
};

const weak = /^(?:학력(?:및경력)?|경력|태도|역할|요건|자격|업무|근무지|연차|급여|연봉|기타|소개|보상|location)$/;

/** Words that are labels of a line more often than headings: `학력: 학사 이상`. */
export const isWeakHeading = (key: string): boolean => weak.test(key);
