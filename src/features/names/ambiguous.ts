/**
 * What a name needs beside itself to count.
 * `caps`: written in capitals; `word`: an English word too, so not in the running text of an English sentence;
 * `sign`: a neighbour in a list or a word such as 언어 after it; `study`: a neighbour in a list, or 이해 or 지식 after it.
 */
export type Guard = 'caps' | 'word' | 'sign' | 'study';

const list = (words: string): readonly string[] => words.split(' ');

const guards: ReadonlyMap<string, Guard> = new Map([
  ...list('ai ml bi cv dl ga gx os rag sla slo sli iam ecs emr dw sre mdm es oss eda').map((name): [string, Guard] => [
    name,
    'caps',
  ]),
  ...list(
    'spark react excel rust flask prefect helm hive glue lambda slack notion confluence cursor agent oracle presto impala druid yarn iceberg spring looker superset snowflake shell streaming stream migration network security testing kinesis node beam mart claude dagster copilot codex adjust governance metric pipeline cloud api triton batch elastic documentation',
  ).map((name): [string, Guard] => [name, 'word']),
  ...list('go r es pg ts js cs dm').map((name): [string, Guard] => [name, 'sign']),
  ['데이터구조', 'study'],
]);

/** Keys are lower case without joints. */
export const guardOf = (key: string): Guard | undefined => guards.get(key);

/** Phrases in which a name is something else; they are read over. Lower case. */
export const misleading: readonly string[] = list(
  'api-gateway user-agent aws-batch code-pipeline codepipeline api-endpoint r&d 하이브리드 스프링클러 통계청 오라클럽 데이터독스 캐시백 캐시워크 데이터베이스마케팅 데이터-구조화 클라우드펀딩 크라우드펀딩 소셜-네트워크 네트워크-마케팅 인적-네트워크 네트워킹-파티 비즈니스-네트워크 파트너-네트워크 글로벌-네트워크 사내-네트워크 인사발령-배치 자율-배치 인력-배치 전략적-배치 좌석-배치 보안-서약 스프린트-비즈니스 go-to-market go-live go-global react-native ai-ready 통계-데이터 비디오-스트리밍 음악-스트리밍 영상-스트리밍 라이브-스트리밍 스트리밍-플랫폼-기업 성능-지표 쿼리-엔진 sql-쿼리-엔진 영어-문서-작성 영어-문서 lambda-architecture 람다-아키텍처',
);

/** Names that mean something else among such words. */
const elsewhere: ReadonlyMap<string, RegExp> = new Map([['emr', /의료|병원|임상|\bhis\b|\bocs\b|전자의무/]]);

/** Right after a name: it is a company there. */
const companyAfter = /^\s?(?:marketplace|korea|inc\b|corp|co\.|ltd|코리아|㈜|\(주\)|사의|사와)/;
const companyBefore = /(?:㈜|\(주\)|주식회사)\s?$/;
const signAfter = /^\s?(?:언어|language|lang\b|프로그래밍|코드|개발자|개발(?:\s|에|$)|기반|로 |을 |를 |\/)/;
const studied = /^\s?(?:에 대한 )?(?:이해|지식|기초)/;
const signBefore = /(?:언어|languages?)\s?[:(]\s?$/;
const koreanTail = /^[^\n]{0,2}[가-힣]/;
const koreanHead = /[가-힣][^\n]{0,2}$/;
const latinTail = /^ [a-z]/;
const latinHead = /[a-z] $/;

export interface Surroundings {
  /** As written. */
  readonly text: string;
  /** Lower case. */
  readonly before: string;
  /** Lower case. */
  readonly after: string;
  /** As written. */
  readonly next: string;
  /** Stands in a list with another name. */
  readonly listed: boolean;
}

const passesWord = ({ text, before, after, next, listed }: Surroundings): boolean => {
  if (listed || koreanTail.test(after) || koreanHead.test(before)) return true;
  const startsSentence = /(?:^|[.!?:]\s|[-•*·]\s?)$/.test(before);
  const isCapital = text.charAt(0) !== text.charAt(0).toLowerCase();
  return isCapital ? !(startsSentence && latinTail.test(next)) : !latinTail.test(next) && !latinHead.test(before);
};

const passesSign = ({ before, after, listed }: Surroundings): boolean =>
  listed || signAfter.test(after) || signBefore.test(before);

/** Whether a name that needs a second sign has it here. */
export const passes = (key: string, here: Surroundings): boolean => {
  const guard = guardOf(key);
  if (elsewhere.get(key)?.test(here.before + here.after) === true) return false;
  if (companyAfter.test(here.after) || companyBefore.test(here.before)) return false;
  if (guard === undefined) return true;
  if (guard === 'caps') return here.text === here.text.toUpperCase() || here.listed;
  if (guard === 'study') return here.listed || studied.test(here.after);
  return guard === 'word' ? passesWord(here) : passesSign(here);
};
