import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, standingOf } from '#src/features/compare/compare.ts';
import {
  bestOf,
  conditionsOf,
  fitOf,
  type Gain,
  gainsOf,
  isCovered,
  type Known,
  openAsks,
  pathTo,
  planOf,
} from '#src/features/fit/fit.ts';
import {
  emptyProfile,
  fromFragment,
  isSame,
  type Profile,
  readProfile,
  toFragment,
  writeProfile,
} from '#src/features/profile/profile.ts';
import { gainInWords, openInWords } from '#src/features/fit/fit-words.ts';
import { skillsIn } from '#src/domain/posting-lines.ts';
import { matrixOf } from '#src/features/matrix/matrix.ts';
import { type Posting, type PostingLine, postingsOf, sampleOf } from '#src/domain/postings.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { pick, randomNumbers, randomPostings, skillNames } from '../fixtures/random-postings.ts';

const { catalog } = readContentTree('content');
const postings = postingsOf(catalog);

const knowing = (...skills: readonly string[]): Known => ({ skills: new Set(skills), conditions: new Set() });

const line = (id: string, asks: PostingLine['asks'], level: PostingLine['level'] = 'required'): PostingLine => ({
  id,
  level,
  text: id,
  asks,
});

const posting = (id: string, ...lines: readonly PostingLine[]): Posting => ({
  id,
  title: id,
  company: id.split('/')[0] ?? '',
  kind: 'company',
  closeness: 'core',
  lines,
});

const ids = (lines: readonly PostingLine[]): readonly string[] => lines.map(({ id }) => id);

test('two skills cover the required line that asks for both, and tools of the daily work stay apart', () => {
  const tools: PostingLine = { ...line('tools', [{ all: ['airflow', 'emr'] }]), level: 'used' };
  const backend = line('backend', [{ all: ['backend'] }]);
  const of = posting('acme/engineer', tools, backend, line('containers', [{ all: ['docker', 'kubernetes'] }]));
  const fit = fitOf(of, knowing('docker', 'kubernetes'));
  assert.deepEqual(ids(fit.required.covered), ['containers']);
  assert.deepEqual(ids(fit.required.missing), ['backend']);
  assert.deepEqual(fit.tools, ['airflow', 'emr']);
});

test('all asks for every skill, any for one, a condition for its tick or a skill in its place', () => {
  const both = line('both', [{ all: ['java', 'kafka'] }]);
  const either = line('either', [{ any: ['java', 'kafka'] }]);
  const degree = line('degree', [{ condition: 'degree', text: '전공', orSkills: ['cs'] }]);
  const of = posting('acme/engineer', both, either, degree);
  const covered = (known: Known): readonly string[] => ids(of.lines.filter((one) => isCovered(of, one, known)));
  assert.deepEqual(covered(knowing()), []);
  assert.deepEqual(covered(knowing('java')), ['either']);
  assert.deepEqual(covered(knowing('java', 'kafka')), ['both', 'either']);
  assert.deepEqual(covered(knowing('cs')), ['degree']);
  assert.deepEqual(covered({ skills: new Set(), conditions: new Set(['acme/engineer#degree']) }), ['degree']);
});

test('every ask of a line has to be met, and a line without asks is never covered', () => {
  const two = line('two', [{ any: ['java', 'scala'] }, { condition: 'years', text: '경력', years: 3, orSkills: [] }]);
  const none = line('none', []);
  const of = posting('acme/engineer', two, none);
  const known = knowing('java');
  assert.ok(!isCovered(of, two, known));
  assert.deepEqual(openAsks(of, two, known), [two.asks[1]]);
  assert.ok(isCovered(of, two, { ...known, conditions: new Set(['acme/engineer#two']) }));
  assert.ok(!isCovered(of, none, known));
});

test('each condition of a line is ticked by itself, and a tick of before stands for the first', () => {
  const both: PostingLine['asks'] = [
    { condition: 'degree', text: '전공', orSkills: [] },
    { any: ['java', 'scala'] },
    { condition: 'years', text: '3년 이상', years: 3, orSkills: [] },
    { condition: 'years', text: '그 분야 1년', years: 1, orSkills: [] },
  ];
  const asking = line('asking', both);
  const twin = { ...line('same', both), sameAs: 'acme/engineer#asking' };
  const [of, other] = [posting('acme/engineer', asking), posting('type/engineer', twin)];
  const keys = ['acme/engineer#asking', 'acme/engineer#asking--years', 'acme/engineer#asking--years-2'];
  assert.deepEqual(
    conditionsOf([of, other]).map(({ key, ask, lines }) => [key, ask.text, lines.length]),
    keys.map((key, place) => [key, ['전공', '3년 이상', '그 분야 1년'][place], 2]),
  );
  const known = knowing('java');
  assert.deepEqual(openAsks(of, asking, known), [both[0], both[2], both[3]]);
  assert.deepEqual(openAsks(of, asking, { ...known, conditions: new Set(keys.slice(0, 1)) }), [both[2], both[3]]);
  assert.ok(!isCovered(other, twin, { ...known, conditions: new Set(keys.slice(0, 2)) }));
  assert.ok(isCovered(other, twin, { ...known, conditions: new Set(keys) }));
  const kept: Profile = { skills: new Map(), conditions: new Set(keys) };
  assert.ok(isSame(readProfile(writeProfile(kept)).profile, kept), 'storage takes the keys as they are');
  assert.ok(isSame(fromFragment(`#${toFragment(kept)}`)?.profile ?? emptyProfile, kept), 'and so do addresses');
});

test('a condition two postings share is ticked once', () => {
  const asks: PostingLine['asks'] = [{ condition: 'attitude', text: '소통', orSkills: [] }];
  const one = posting('acme/engineer', line('talk', asks));
  const twin = posting('type/engineer', { ...line('talk', asks), sameAs: 'acme/engineer#talk' });
  assert.deepEqual(
    conditionsOf([one, twin]).map(({ key, lines }) => [key, lines.length]),
    [['acme/engineer#talk', 2]],
  );
});

test('the best next skill completes most required lines, then most preferred ones; ties stay together', () => {
  const sample = [
    posting(
      'a/x',
      line('k', [{ all: ['kafka'] }]),
      line('s', [{ all: ['spark'] }]),
      line('pair', [{ all: ['java', 'scala'] }]),
      line('p', [{ any: ['spark', 'kafka'] }], 'preferred'),
      line('j', [{ all: ['java'] }], 'preferred'),
    ),
  ];
  const gains = gainsOf(sample, knowing());
  assert.deepEqual(
    gains.map(({ skill, required, preferred }) => [skill, required.length, preferred.length]),
    [
      ['kafka', 1, 1],
      ['spark', 1, 1],
      ['java', 0, 1],
    ],
  );
  assert.deepEqual(
    bestOf(gains).map(({ skill }) => skill),
    ['kafka', 'spark'],
  );
  assert.equal(gainsOf(sample, knowing('scala'))[0]?.skill, 'java', 'java now completes the pair and a preferred line');
});

test('a twin counts once in the gains, and by itself when its posting is not looked at', () => {
  const original = posting('a/x', line('k', [{ all: ['kafka'] }]));
  const twin: Posting = { ...posting('b/y', line('k', [{ all: ['kafka'] }])), twinOf: 'a/x' };
  assert.equal(gainsOf([original, twin], knowing())[0]?.required.length, 1);
  assert.equal(gainsOf([twin], knowing())[0]?.required.length, 1);
});

test('a path puts prerequisites first, leaves out what is known and survives a circle', () => {
  const before: Readonly<Record<string, readonly string[]>> = {
    spark: ['python', 'sql'],
    python: ['linux'],
    a: ['b'],
    b: ['a'],
  };
  const prerequisites = (skill: string): readonly string[] => before[skill] ?? [];
  assert.deepEqual(pathTo('spark', prerequisites, new Set()), ['linux', 'python', 'sql', 'spark']);
  assert.deepEqual(pathTo('spark', prerequisites, new Set(['python'])), ['sql', 'spark']);
  assert.deepEqual(pathTo('spark', prerequisites, new Set(['spark'])), []);
  assert.deepEqual(pathTo('a', prerequisites, new Set()), ['b', 'a']);
});

test('the roadmap of the catalog never teaches a skill before what it stands on', () => {
  const prerequisites = (skill: string): readonly string[] => catalog.skills.get(skill)?.prerequisites ?? [];
  const plan = planOf(gainsOf(postings, knowing()), prerequisites, new Set()).map(({ skill }) => skill);
  assert.ok(plan.length > 50);
  for (const [place, skill] of plan.entries()) {
    for (const before of prerequisites(skill)) assert.ok(plan.indexOf(before) < place, `${before} before ${skill}`);
  }
});

test('a comparison holds every skill of both sides once, in its group', () => {
  const a = posting('a/x', line('1', [{ all: ['kafka'] }]), line('2', [{ all: ['java'] }], 'used'));
  const b = posting('b/y', line('1', [{ any: ['kafka', 'scala'] }], 'preferred'));
  const { both, onlyA, onlyB } = compare([a], [b]);
  assert.deepEqual(
    both.map(({ skill, a, b }) => [skill, a?.level, b?.level]),
    [['kafka', 'required', 'preferred']],
  );
  assert.deepEqual([onlyA.map(({ skill }) => skill), onlyB.map(({ skill }) => skill)], [['java'], ['scala']]);
});

test('a company stands apart by what nobody else names', () => {
  const sample = [
    posting('a/x', line('1', [{ all: ['kafka', 'java'] }])),
    posting('a/y', line('1', [{ all: ['kudu'] }])),
    posting('b/x', line('1', [{ all: ['java'] }])),
  ];
  assert.deepEqual(standingOf(sample, 'a'), { onlyHere: ['kafka', 'kudu'], shared: [{ skill: 'java', companies: 2 }] });
});

test('properties hold over random postings', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = randomNumbers(seed);
    const some = randomPostings(random);
    const known = knowing(...skillNames.filter(() => random() < 0.4));
    const learnt = pick(random, skillNames);
    const more = knowing(...known.skills, learnt);
    for (const one of some) {
      const [before, after] = [fitOf(one, known), fitOf(one, more)];
      for (const level of ['required', 'preferred'] as const) {
        const { covered, missing } = before[level];
        const ofLevel = one.lines.filter((other) => other.level === level);
        assert.deepEqual(new Set([...covered, ...missing]), new Set(ofLevel), `${seed}: covered and missing are all`);
        assert.equal(covered.length + missing.length, ofLevel.length, `${seed}: and never both`);
        assert.ok(
          covered.every((other) => after[level].covered.includes(other)),
          `${seed}: learning loses no line`,
        );
        for (const open of missing) assert.ok(open.asks.length === 0 || openAsks(one, open, known).length > 0);
      }
    }
    const gains = gainsOf(some, known);
    const gain = gains.find(({ skill }) => skill === learnt);
    const sample = sampleOf(some, {});
    const coveredBy = (who: Known): number =>
      sample.reduce((sum, one) => sum + fitOf(one, who).required.covered.length, 0);
    const expected = known.skills.has(learnt) ? 0 : coveredBy(more) - coveredBy(known);
    assert.equal(gain?.required.length ?? 0, expected, `${seed}: a gain is the difference it makes`);
    assert.ok(
      gains.every(({ required }) => required.length <= (gains[0]?.required.length ?? 0)),
      `${seed}: best first`,
    );
    assert.deepEqual(
      gainsOf(some.toReversed(), known).map(({ skill }) => skill),
      gains.map(({ skill }) => skill),
    );
  }
});

test('the matrix of random postings says what the postings say', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const some = randomPostings(randomNumbers(seed));
    const { columns, sample, rows } = matrixOf(some);
    assert.deepEqual(new Set(columns), new Set(some));
    const ids = new Set(sample.map(({ id }) => id));
    assert.ok(
      sample.every(({ kind, twinOf = '' }) => kind === 'company' && !ids.has(twinOf)),
      `${seed}: a twin counts once`,
    );
    assert.deepEqual(new Set(rows.map(({ skill }) => skill)), new Set(skillsIn(some.flatMap(({ lines }) => lines))));
    for (const { skill, cells, count } of rows) {
      for (const [column, cell] of cells.entries()) {
        const lines = columns[column]?.lines.filter((other) => skillsIn([other]).includes(skill)) ?? [];
        assert.deepEqual(new Set(cell.map(({ line }) => line)), new Set(lines));
      }
      const naming = sample.filter(({ lines }) => skillsIn(lines).includes(skill));
      assert.equal(count.postings, naming.length);
    }
  }
});

test('what is left of a line, and what a skill would complete, is told in words', () => {
  const two = line('two', [
    { all: ['java', 'kafka'], words: '상급' },
    { any: ['scala', 'go'] },
    { condition: 'years', text: '운영 경력', years: 3, orSkills: ['cs'] },
  ]);
  const of = posting('a/x', two);
  const name = (skill: string): string => skill.toUpperCase();
  assert.deepEqual(openInWords(of, two, knowing('java'), name), [
    'KAFKA (상급)',
    'SCALA, GO 중 하나',
    '경력: 운영 경력 3년 이상, 또는 CS',
  ]);
  const one = posting('a/x', line('k', [{ all: ['kafka'] }]), line('p', [{ any: ['kafka', 'go'] }], 'preferred'));
  assert.equal(gainsOf([one], knowing()).map(gainInWords)[0], '필수 1개와 우대 1개가 더 맞아요.');
  assert.equal(gainsOf([one], knowing()).map(gainInWords)[1], '우대 1개가 더 맞아요.');
});

test('of gains equal in required lines, the one with fewer preferred lines is not among the best', () => {
  const gain = (skill: string, required: number, preferred: number): Gain => {
    const one = { posting: posting('a/x'), line: line(skill, []) };
    return { skill, required: Array(required).fill(one), preferred: Array(preferred).fill(one) };
  };
  const best = bestOf([gain('kafka', 2, 3), gain('spark', 2, 3), gain('sql', 2, 1), gain('java', 1, 3)]);
  assert.deepEqual(
    best.map(({ skill }) => skill),
    ['kafka', 'spark'],
  );
  assert.deepEqual(bestOf([]), []);
});
