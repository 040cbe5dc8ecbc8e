import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, standingOf } from '#src/features/compare/compare.ts';
import { conditionsOf, fitOf, type Known, lineStateOf, openAsks, planFor, shownKey } from '#src/features/fit/fit.ts';
import { guideOf } from '#src/features/learning/guide.ts';
import {
  emptyProfile,
  fromFragment,
  isSame,
  type Profile,
  readProfile,
  toFragment,
  writeProfile,
} from '#src/features/profile/profile.ts';
import { openInWords } from '#src/features/fit/fit-words.ts';
import { skillsIn } from '#src/domain/posting-lines.ts';
import { matrixOf } from '#src/features/matrix/matrix.ts';
import { type Posting, type PostingLine, withoutTwins } from '#src/domain/postings.ts';
import { pick, randomNumbers, randomPostings, skillNames } from '../fixtures/random-postings.ts';

/** No roadmap, nothing that stands on anything. */
const bare = guideOf([], []);
const planned = (postings: readonly Posting[], known: Known): readonly string[] =>
  planFor(postings, known, bare).steps.map(({ skill }) => skill);

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
  assert.deepEqual(ids(fit.required.met), ['containers']);
  assert.deepEqual(ids(fit.required.open), ['backend']);
  assert.deepEqual(fit.tools, ['airflow', 'emr']);
});

test('all asks for every skill, any for one, a condition for its tick or a skill in its place', () => {
  const both = line('both', [{ all: ['java', 'kafka'] }]);
  const either = line('either', [{ any: ['java', 'kafka'] }]);
  const degree = line('degree', [{ condition: 'degree', text: '전공', orSkills: ['cs'] }]);
  const of = posting('acme/engineer', both, either, degree);
  const covered = (known: Known): readonly string[] =>
    ids(of.lines.filter((one) => lineStateOf(of, one, known) === 'met'));
  assert.deepEqual(covered(knowing()), []);
  assert.deepEqual(covered(knowing('java')), ['either']);
  assert.deepEqual(covered(knowing('java', 'kafka')), ['both', 'either']);
  assert.deepEqual(covered(knowing('cs')), ['degree']);
  assert.deepEqual(covered({ skills: new Set(), conditions: new Set(['acme/engineer#degree']) }), ['degree']);
});

test('every ask of a line has to be met, and a line without asks is for the person to judge', () => {
  const two = line('two', [{ any: ['java', 'scala'] }, { condition: 'years', text: '경력', years: 3, orSkills: [] }]);
  const none = line('none', []);
  const of = posting('acme/engineer', two, none);
  const known = knowing('java');
  assert.equal(lineStateOf(of, two, known), 'named', 'the years are still to be shown');
  assert.deepEqual(openAsks(of, two, known), [two.asks[1]]);
  assert.equal(lineStateOf(of, two, { ...known, conditions: new Set(['acme/engineer#two']) }), 'met');
  assert.equal(lineStateOf(of, none, known), 'self');
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
  assert.equal(lineStateOf(other, twin, { ...known, conditions: new Set(keys.slice(0, 2)) }), 'named');
  assert.equal(lineStateOf(other, twin, { ...known, conditions: new Set(keys) }), 'met');
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

test('a line that asks for experience is met by its names only once somebody says that they can show it', () => {
  const operating: PostingLine = { ...line('operating', [{ all: ['kafka'] }]), text: 'Kafka를 운영한 경험' };
  const twin = { ...operating, id: 'same', sameAs: 'acme/engineer#operating' };
  const [of, other] = [posting('acme/engineer', operating), posting('type/engineer', twin)];
  const known = knowing('kafka');
  assert.equal(lineStateOf(of, operating, known), 'named');
  assert.deepEqual(ids(fitOf(of, known).required.named), ['operating'], 'and it is counted apart');
  const shown = { ...known, conditions: new Set([shownKey(of, operating)]) };
  assert.equal(lineStateOf(of, operating, shown), 'met');
  assert.equal(lineStateOf(other, twin, shown), 'met', 'a line that repeats it is shown with it');
  assert.equal(
    lineStateOf(of, operating, { ...shown, skills: new Set() }),
    'open',
    'without the name nothing is shown',
  );
  const kept: Profile = { skills: new Map(), conditions: shown.conditions };
  assert.ok(isSame(readProfile(writeProfile(kept)).profile, kept), 'storage takes the key');
  assert.ok(isSame(fromFragment(`#${toFragment(kept)}`)?.profile ?? emptyProfile, kept), 'and so do addresses');
});

test('the level a posting asks for counts as its words, and newcomers meet their condition', () => {
  const deep = line('deep', [{ all: ['sql'], words: '상급' }]);
  const open = line('open', [{ all: ['sql'] }, { condition: 'years', text: '신입', years: 0, orSkills: [] }]);
  const of = posting('acme/engineer', deep, open);
  assert.equal(lineStateOf(of, deep, knowing('sql')), 'named');
  assert.equal(lineStateOf(of, open, knowing('sql')), 'met');
  assert.deepEqual(openAsks(of, open, knowing('sql')), []);
});

test('a skill may stand in for a condition by name alone', () => {
  const degree: PostingLine = {
    ...line('degree', [{ condition: 'degree', text: '전공', orSkills: ['cs'] }]),
    text: '전공이나 그만한 경험',
  };
  const of = posting('acme/engineer', degree);
  assert.equal(lineStateOf(of, degree, knowing('cs')), 'named');
  assert.equal(lineStateOf(of, degree, { skills: new Set(), conditions: new Set(['acme/engineer#degree']) }), 'met');
});

test('what to learn is counted again after each pick', () => {
  const sample = [
    posting(
      'a/x',
      line('devops', [{ any: ['git', 'argocd', 'ansible'] }]),
      line('pair', [{ all: ['java', 'scala'] }]),
      line('s', [{ all: ['spark'] }]),
      line('p', [{ any: ['spark', 'kafka'] }], 'preferred'),
    ),
  ];
  // Spark first for its preferred line; of the choice one alternative, and the pair as a whole.
  assert.deepEqual(planned(sample, knowing()), ['java', 'spark', 'ansible', 'scala']);
  assert.deepEqual(planned(sample, knowing('git', 'scala')), ['spark', 'java']);
});

test('a twin counts once in the plan, and by itself when its posting is not looked at', () => {
  const original = posting('a/x', line('k', [{ all: ['kafka'] }]));
  const twin: Posting = { ...posting('b/y', line('k', [{ all: ['kafka'] }])), twinOf: 'a/x' };
  const lines = (all: readonly Posting[]): number | undefined =>
    planFor(all, knowing(), bare).steps[0]?.completes.length;
  assert.equal(lines([original, twin]), 1);
  assert.equal(lines([twin]), 1);
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
    const more = knowing(...known.skills, pick(random, skillNames));
    for (const one of some) {
      const [before, after] = [fitOf(one, known), fitOf(one, more)];
      for (const level of ['required', 'preferred'] as const) {
        const all = Object.values(before[level]).flat();
        const ofLevel = one.lines.filter((other) => other.level === level);
        assert.deepEqual(new Set(all), new Set(ofLevel), `${seed}: every line stands somewhere`);
        assert.equal(all.length, ofLevel.length, `${seed}: and in one place`);
        const named = [...before[level].met, ...before[level].named];
        assert.ok(
          named.every((other) => after[level].met.includes(other) || after[level].named.includes(other)),
          `${seed}: learning loses no line`,
        );
        for (const open of [...before[level].open, ...before[level].half])
          assert.ok(openAsks(one, open, known).length > 0, `${seed}: something is left`);
      }
    }
    const { steps } = planFor(some, known, bare);
    const plan = steps.map(({ skill }) => skill);
    assert.equal(new Set(plan).size, plan.length, `${seed}: each step once`);
    assert.ok(!plan.some((skill) => known.skills.has(skill)), `${seed}: and nothing known`);
    const learnt = knowing(...known.skills, ...plan);
    const open = withoutTwins(some).flatMap((one) => one.lines.flatMap((other) => openAsks(one, other, learnt)));
    assert.ok(
      open.every((ask) => 'condition' in ask),
      `${seed}: at its end no line asks for another skill`,
    );
    assert.deepEqual(planned(some.toReversed(), known), plan, `${seed}: in whatever order the postings come`);
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

test('what is left of a line is told in words', () => {
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
});
