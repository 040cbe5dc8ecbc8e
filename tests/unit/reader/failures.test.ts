import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPosting, type ReadLine } from '../../../src/features/reader/index.ts';
import { testNames } from '../../fixtures/reader/cases.ts';

const names = testNames();
const read = (...lines: readonly string[]): readonly ReadLine[] => readPosting(lines.join('\n'), names).lines;
const sections = (lines: readonly ReadLine[]): string => lines.map(({ section }) => section).join(' ');
const skills = (line: ReadLine | undefined): string =>
  (line?.asks ?? [])
    .map(({ mode, skills: some }) => some.map(({ id }) => id).join(mode === 'any' ? '|' : '+'))
    .join(';');

test('headings nobody listed are read by their nouns and their shape', () => {
  const lines = read(
    '우리가 바라는 자격',
    '- SQL 사용 경험',
    '【꼭 있어야 하는 필수 역량】',
    '- Python 경험',
    '< 합류하면 맡게 될 일 >',
    '- ETL 개발',
  );
  assert.equal(sections(lines), 'heading required heading required heading duty');
});

test('a heading between stars does not swallow what follows it on its line', () => {
  const lines = read('★담당업무★ Kafka로 로그 적재 파이프라인 운영', '- Airflow 배치 개발');
  assert.equal(sections(lines), 'heading duty duty');
  assert.match(skills(lines[1]), /kafka/);
});

test('benefits close what is asked', () => {
  const lines = read(
    '자격요건',
    '- Python 경험',
    'Benefits',
    '- Equity',
    '- Healthcare, 401k',
    '복리후생',
    '- 도서 지원',
  );
  assert.equal(sections(lines), 'heading required heading other other heading other');
});

test('years and degrees that are welcome are not required', () => {
  const lines = read('자격요건', '- SQL 경험', '우대사항', '- 석사 이상', '- 7년 이상 경력');
  assert.deepEqual(
    lines.slice(3).map(({ level }) => level),
    ['preferred', 'preferred'],
  );
});

test('titles, team names and fragments are no requirements', () => {
  const lines = read('[데이터] Data Engineer', '데이터플랫폼팀', '자격요건', '- Kafka 경험', '* 제출 서류', '- 이력서');
  assert.equal(lines.filter(({ section }) => section === 'required').length, 1);
});

test('common words are no skills', () => {
  const lines = read('Requirements', '- You react quickly, go far, and excel at spark-like ideas');
  assert.equal(skills(lines[1]), '');
});

test('a choice is one demand', () => {
  const [, line] = read('Requirements', '- TypeScript / Rust / Java');
  assert.equal(skills(line), 'typescript|rust|java');
  assert.equal(skills(read('자격요건', '- 하나 이상의 언어를 다루는 분: Python, Java')[1]), 'python|java');
  assert.equal(skills(read('자격요건', '- Python과 Java를 모두 다루는 분')[1]), 'python+java');
});

test('a skill counts where the longest list names it, and else where it stands first', () => {
  const [, once] = read('자격요건', '- Kafka를 다뤄 보고 Spark에서 Kafka를 읽어 본 분');
  assert.equal(skills(once), 'kafka;spark');
  const [, listed] = read('자격요건', '- Kafka를 다뤄 본 분 (Spark, Kafka, Airflow)');
  assert.equal(skills(listed), 'spark+kafka+airflow');
});

test('nothing recognised is said, not hidden', () => {
  const reading = readPosting('자격요건\n- 별을 세어 본 분', names);
  assert.equal(reading.lines[1]?.section, 'required');
  assert.equal(reading.lines[1]?.unread, true);
  assert.equal(reading.counts.unread, 1);
});

test('misspellings, plurals and short names are matched', () => {
  const [, line] = read('자격요건', '- Postgres, k8s, REST APIs, 대쉬보드 경험');
  assert.equal(skills(line), 'postgresql+kubernetes+api+dashboard');
});

test('a company that is called like a product is no skill', () => {
  const [, line] = read('자격요건', '- Snowflake Korea와 일해 본 분');
  assert.equal(skills(line), '');
});

test('the last word of a text counts', () => {
  const [, line] = read('자격요건', '- 언어: Python, Go');
  assert.equal(skills(line), 'python+go');
});

const years: readonly (readonly [string, number | undefined, number | undefined])[] = [
  ['경력 3년 이상', 3, undefined],
  ['경력 3~7년', 3, 7],
  ['3년 ~ 5년 경력', 3, 5],
  ['5년 내외의 경력', 5, undefined],
  ['신입', 0, undefined],
  ['경력 무관', 0, undefined],
  ['신입 가능, 경력 3년 이하', 0, 3],
  ['5+ years of experience', 5, undefined],
  ['개발 경력 4년 이상, 그중 리딩 2년 이상', 4, undefined],
  ['2019년에 세운 회사에 관심', undefined, undefined],
  ['대졸(4년) 이상의 학력', undefined, undefined],
];
for (const [text, min, max] of years)
  test(`years in «${text}»`, () => {
    const condition = read('자격요건', `- ${text}`)[1]?.conditions.find(({ kind }) => kind === 'years');
    assert.equal(condition?.kind === 'years' ? condition.min : undefined, min);
    assert.equal(condition?.kind === 'years' ? condition.max : undefined, max);
  });

const levels: readonly (readonly [string, string, string])[] = [
  ['자격요건', '- Spark를 알면 좋아요', 'preferred'],
  ['자격요건', '- Spark 경험자 우대', 'preferred'],
  ['자격요건', '- 학사 이상 (석사 우대)', 'required'],
  ['우대사항', '- Spark 경험 필수', 'required'],
  ['자격요건', '- 우대 고객의 주문을 Spark로 모아서 나누어 본 경험', 'required'],
  ['우대사항', '- 혼자 설계할 수 있어야 해요', 'preferred'],
  ['주요업무', '- Airflow, Spark 등을 사용합니다', 'used'],
  ['주요업무', '- Airflow로 배치를 개발합니다', 'duty'],
];
for (const [heading, text, level] of levels)
  test(`level of «${text}» under ${heading}`, () => assert.equal(read(heading, text)[1]?.level, level));

test('what is asked and what is welcome on one line are parted where each has its mark', () => {
  for (const heading of ['자격요건', '우대사항']) {
    const [, must, welcome] = read(heading, '- Python 3년이상·SQL 必 · (Spark or Flink) 우대');
    assert.deepEqual([must?.level, skills(must)], ['required', 'python;sql']);
    assert.deepEqual([welcome?.level, skills(welcome)], ['preferred', 'spark|flink']);
    assert.deepEqual([must?.line, welcome?.line], [2, 2]);
  }
  assert.equal(read('자격요건', '- 학사 필수 (석사, 박사 우대)').length, 2);
});

test('a pipeline of something else, and tools that something is made for, are not asked', () => {
  const [, training, query, serving] = read(
    '자격요건',
    '- 게임 에셋 파이프라인 개발 경험',
    '- Trino 같은 쿼리 엔진 운영',
    '- AI 학습용 데이터 파이프라인 구축',
  );
  assert.deepEqual([training, query, serving].map(skills), ['', 'trino', 'data-pipeline']);
});

test('a list item that points at what follows opens it', () => {
  const lines = read('주요업무', '- 테이블을 설계합니다', '- 아래의 기술 스택을 주로 활용합니다', '- MySQL', '- Redis');
  assert.equal(sections(lines), 'heading duty heading stack stack');
});

test('the person is recognised so as to be left out', () => {
  const lines = read('자격요건', '- 병역을 마친 남성', '- SQL 경험');
  assert.deepEqual([lines[1]?.section, lines[1]?.personal, lines[2]?.personal], ['other', true, false]);
});

test('every decision tells the words it rests on', () => {
  const text = '자격요건\n- Spark를 알면 좋아요';
  const line = readPosting(text, names).lines[1];
  const told = (line?.reasons ?? []).map(({ kind, start, end, text: words }) => [
    kind,
    words === text.slice(start, end),
  ]);
  assert.deepEqual(told, [
    ['under-heading', true],
    ['welcome', true],
  ]);
});

test('an address, a résumé and several jobs are found out', () => {
  assert.equal(readPosting('https://example.com/jobs/1', names).findings.isAddress, true);
  assert.equal(
    readPosting('경력 사항\n저는 데이터팀에서 일했습니다.\n성장 과정\n지원 동기\n제가 맡은 일은 ETL이었습니다.', names)
      .findings.looksLikeResume,
    true,
  );
  const job = '주요업무\n- ETL 개발\n자격요건\n- SQL\n우대사항\n- Spark\n';
  assert.equal(readPosting(job, names).findings.severalJobs, false);
  assert.equal(readPosting(job + job, names).findings.severalJobs, true);
});

test('a posting whose line breaks were lost is still cut into its sections', () => {
  const [text] = [
    '[담당업무] - ETL 개발 - 지표 관리 [자격요건] - 경력 4년 이상 - SQL 경험 [우대사항] - Spark 경험 [복리후생] - 간식',
  ];
  assert.equal(
    sections(read(text ?? '')),
    'heading duty duty heading required required heading preferred heading other',
  );
});

test('a posting copied as the source of its page is cut where its tags break lines', () => {
  const lines = read(
    '<div><h3>자격요건</h3><ul><li>Python 3년 이상</li><li>Kafka&nbsp;운영</li></ul><h3>우대사항</h3><p>dbt 경험<br>SQL</p></div>',
  );
  assert.equal(sections(lines), 'heading required required heading preferred preferred');
  assert.deepEqual(lines.map(skills), ['', 'python', 'kafka', '', 'dbt', 'sql']);
  const table = read('<table><tr><th>우대사항</th><td>Kafka 운영 경험</td></tr></table>');
  assert.equal(sections(table), 'heading preferred');
});

test('a heading that hangs on the last item of the section before begins its own', () => {
  const lines = read(
    '주요업무• 파이프라인 구축• Airflow 운영자격요건• Python 3년 이상• SQL우대사항• 필수자격요건• Spark',
  );
  assert.equal(sections(lines.slice(0, 6)), 'heading duty duty heading required required');
});

test('a short text about data work is not taken for another job', () => {
  const isData = (...words: readonly string[]) => readPosting(words.join('\n'), names).findings.isDataJob;
  assert.equal(isData('자격요건', '- Python 개발 경험 3년 이상', '- Kafka 운영'), true);
  assert.equal(isData('주방장 모집', '자격요건', '- 한식 조리 경력 5년 이상', '- 조리사 자격증 소지자'), false);
});

test('sections that lost their headings are told by the items that hang on the line before', () => {
  const lines = read(
    '- 배치를 개발합니다',
    '- 서버를 돌봅니다 - Python에 능숙하신 분',
    '- SQL을 잘 아시는 분 - Kafka 경험이 있으신 분',
  );
  assert.equal(sections(lines), 'duty duty required required preferred');
});

test('an empty text is read as nothing', () => {
  assert.deepEqual(readPosting(' \n\n', names).lines, []);
});
