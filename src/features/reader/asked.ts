import type { NameMatch } from '../names/index.ts';
import type { Section } from './types.ts';

const set = (ids: string): ReadonlySet<string> => new Set(ids.split(' '));

const vendors = set('aws gcp azure nbp ibm-cloud');
const vendorProducts = set(
  's3 emr glue athena kinesis redshift lambda ecs eks msk step-functions sagemaker rds aurora dynamodb quicksight bigquery dataproc dataflow pubsub cloud-storage vertex-ai',
);
const languages = set('python java scala kotlin go r rust cpp csharp javascript typescript nodejs shell-script sql');
/** What data work is done for, rather than the work itself. */
const purposes = set(
  'machine-learning llm rag ai-agent bi deep-learning mlops computer-vision recommender metrics dashboard data-visualization data-lake model-serving security',
);
/** Skills that are also the names of teams. */
const disciplines = set('devops mlops backend machine-learning bi llm security sre');
const majors = set('cs-basics statistics machine-learning software-engineering security network data-structures');

const purpose =
  /(?:을|를)?\s?위(?:한|해|하여)(?=\s|$)|에 필요한|활용을 고려|(?:이|가) (?:즉시 )?활용|의 (?:기준|기반)이|에 최적화된|^\s?(?:학습|서비스|플랫폼)?용\s/;
const clauseStart = /(?:하고|하며|하여|통해|통한|활용한|이용한|기반의?|있는|되는|하는)\s/;
const role =
  /^[/·,&]?\s?(?:[가-힣A-Za-z]{1,6}\s?)?(?:팀|파트|조직|부서|그룹|챕터|본부|엔지니어|개발자|담당자|사이언티스트|분석가|모델러|연구자|연구원|리서처)(?:들)?(?:와|과|및|,|·|\/|의 |에게|이 |가 |간|\s?협업|\)|$)|^자(?:들)?(?:와|과|및|,)/;
const roleBefore = /(?:엔지니어|개발자|팀|조직)\s?\([^()]*$/;
const gone = /^(?:을|를|로|으로)?\s?(?:제거|걷어|대체하|종료|사용하던)/;
const kindOfDatabase = /^\s?(?:rdb|db|데이터베이스)/i;
/** What runs through a pipeline that is none of data: training, releases, pictures. */
const otherPipeline = /(?:학습|추론|평가|배포|서빙|에셋|렌더링|캡처|ranking)\s?$/i;
const firm = /^\s?(?:스타트업|기업|회사|전문)/;
const degreeAhead =
  /^.{0,80}?(?:전공|학과|학사|석사|박사|학위|관련 ?분야|related (?:field|discipline)|degree|bachelor|master'?s)/i;
const degreeBehind = /(?:degree|bachelor|master)[^,]{0,24}$|전공자?\s?\([^()]*$/i;
const knowledge = /^.{0,14}(?:지식|이해|기초|소양)/;
const teams = /^[^.;]{0,40}?등\)?(?:(?:과|와)의?\s.{0,12}(?:협업|협력|소통|커뮤)|\s?.{0,8}(?:부서|팀|직군|조직))/;
const sourceBefore = /(?:소스|원천|source)s?\s?\([^()]*$/i;
const related = /^\s?(?:관련|연계)\s(?:데이터|.{0,8}파이프라인)/;

/** How many characters before and after a name are looked at. */
const reach = 100;
const farthestPurpose = 36;

interface Here {
  readonly text: string;
  readonly base: number;
  readonly section: Section;
  readonly ids: ReadonlySet<string>;
}

const after = (match: NameMatch, here: Here): string =>
  here.text.slice(match.end - here.base, match.end - here.base + reach);

const before = (match: NameMatch, here: Here): string =>
  here.text.slice(Math.max(0, match.start - here.base - reach), match.start - here.base);

/** Named as what the work is for: `머신러닝 학습을 위한 …`. A clause that ends in between keeps the name. */
const isPurpose = (match: NameMatch, here: Here): boolean => {
  if (!purposes.has(match.id)) return false;
  const ahead = after(match, here).slice(0, farthestPurpose);
  const until = purpose.exec(ahead);
  if (until === null) return false;
  const between = ahead.slice(0, until.index);
  return !clauseStart.test(between) || !between.includes(',');
};

const isRole = (match: NameMatch, here: Here): boolean =>
  role.test(after(match, here)) || roleBefore.test(before(match, here)) || firm.test(after(match, here));

const isMajor = (match: NameMatch, here: Here): boolean =>
  majors.has(match.id) &&
  (degreeAhead.test(after(match, here)) || degreeBehind.test(before(match, here))) &&
  !knowledge.test(after(match, here));

/** General words that a finer one on the same line makes needless. */
const isCovered = (match: NameMatch, here: Here): boolean => {
  const has = (ids: ReadonlySet<string>): boolean => [...here.ids].some((id) => ids.has(id));
  if (match.id === 'cloud') return has(vendors) || has(vendorProducts);
  if (match.id === 'software-engineering') return /언어|language|능력|역량/i.test(match.text) && has(languages);
  if (match.id !== 'data-pipeline' || /데이터|data/i.test(match.text)) return false;
  const ahead = before(match, here).slice(-12);
  return otherPipeline.test(ahead) || (here.ids.has('ci-cd') && !/etl|데이터|data/i.test(ahead));
};

/** The skills a line asks, out of those it names: no purposes, team names, majors, tools said to be gone, or general words beside finer ones. */
export const keepAsked = (
  matches: readonly NameMatch[],
  text: string,
  base: number,
  section: Section,
): readonly NameMatch[] => {
  const here: Here = { text, base, section, ids: new Set(matches.map(({ id }) => id)) };
  return matches.filter(
    (match) =>
      !isRole(match, here) &&
      !isPurpose(match, here) &&
      !isMajor(match, here) &&
      !isCovered(match, here) &&
      !(match.id === 'open-source' && kindOfDatabase.test(after(match, here))) &&
      !sourceBefore.test(before(match, here)) &&
      !(disciplines.has(match.id) && teams.test(after(match, here))) &&
      !gone.test(after(match, here)) &&
      !related.test(after(match, here)),
  );
};
