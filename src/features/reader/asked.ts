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
  'machine-learning llm rag ai-agent bi deep-learning mlops computer-vision recommender metrics dashboard data-visualization',
);
const majors = set('cs-basics statistics machine-learning software-engineering security network data-structures');

const purpose = /(?:을|를)?\s?위(?:한|해|하여)(?=\s|$)/g;
const clauseStart = /(?:하고|하며|하여|통해|통한|활용한|이용한|기반의?|있는|되는|하는)\s/g;
const role =
  /^[/·,&]?\s?(?:[가-힣A-Za-z]{1,6}\s?)?(?:팀|파트|조직|부서|그룹|챕터|본부|엔지니어|개발자|담당자|사이언티스트|분석가|모델러|데이터팀)(?:들)?(?:와|과|및|,|·|\/|의 |에게|이 |가 |간|\)|$)/;
const roleBefore = /(?:엔지니어|개발자|팀|조직)\s?\([^()]*$/;
const gone = /^(?:을|를)?\s?(?:제거|걷어|대체하|종료|벗어나)/;
const knowledge = /^.{0,14}(?:지식|이해|기초|소양)/;
const degree = /전공|학과|학사|석사|박사|학위|degree|bachelor|master/i;
const related = /^\s?(?:관련|연계)\s(?:데이터|.{0,8}파이프라인)/;

interface Here {
  readonly text: string;
  readonly base: number;
  readonly section: Section;
  readonly ids: ReadonlySet<string>;
}

const after = (match: NameMatch, here: Here): string =>
  here.text.slice(match.end - here.base, match.end - here.base + 40);

const isPurpose = (match: NameMatch, here: Here): boolean => {
  if (!purposes.has(match.id)) return false;
  const end = match.end - here.base;
  const until = [...here.text.matchAll(purpose)].find(({ index }) => index >= end && index - end <= 30);
  if (until === undefined) return false;
  const between = here.text.slice(end, until.index);
  return !clauseStart.test(between) || !/,/.test(between);
};

const isRole = (match: NameMatch, here: Here): boolean =>
  role.test(after(match, here)) || roleBefore.test(here.text.slice(0, match.start - here.base));

const isMajor = (match: NameMatch, here: Here): boolean =>
  majors.has(match.id) && degree.test(here.text) && !knowledge.test(after(match, here));

/** General words that a finer one on the same line makes needless. */
const isCovered = (match: NameMatch, here: Here): boolean => {
  const has = (ids: ReadonlySet<string>): boolean => [...here.ids].some((id) => ids.has(id));
  if (match.id === 'cloud') return has(vendors) || has(vendorProducts);
  if (match.id === 'software-engineering') return has(languages);
  if (match.id !== 'data-pipeline' || /데이터|data/i.test(match.text)) return false;
  return (
    here.ids.has('ci-cd') &&
    !/etl|데이터|data/i.test(here.text.slice(Math.max(0, match.start - here.base - 12), match.start - here.base))
  );
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
      !gone.test(after(match, here)) &&
      !related.test(after(match, here)),
  );
};
