import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Posting } from '#src/domain/postings.ts';
import type { Ask } from '#src/domain/types.ts';
import { newestPostings } from '#src/features/fit/fit-data.ts';
import { type Known, planFor } from '#src/features/fit/fit.ts';
import { foundations, guideOf, inLearningOrder, learningOrder, roadmapOrder } from '#src/features/learning/index.ts';
import { nextSteps } from '#src/features/reader/page/own-fit.ts';
import type { ShownAsk, ShownLine } from '#src/features/reader/page/shown-line.ts';
import { progressOf } from '#src/features/roadmap/progress.ts';
import {
  catalog,
  demand,
  guide,
  knownBy,
  learnsNow,
  mentored,
  orderInWords,
  postings,
  targetOf,
} from '../../fixtures/learning-orders.ts';
import { all, any, lineOf } from '../reader-page/lines.ts';

const knowing = (skills: ReadonlySet<string>): Known => ({ skills, conditions: new Set() });
const nobody: ReadonlySet<string> = new Set();

/** The lines of postings as the reader has them once it has read them. */
const asRead = (target: readonly Posting[]): readonly ShownLine[] =>
  target
    .flatMap(({ lines }) => lines)
    .map((line, at) =>
      lineOf(at + 1, {
        level: line.level,
        asks: line.asks.flatMap((ask: Ask): readonly ShownAsk[] => {
          if ('condition' in ask) return [];
          return 'any' in ask ? [any(...ask.any)] : [all(...ask.all)];
        }),
      }),
    );

const present = mentored.filter((person) => targetOf(person) !== undefined);

test('the table holds thirty people, each told to learn something, with a reason; those missing were taken down', () => {
  assert.equal(mentored.length, 30);
  assert.equal(new Set(mentored.map(({ who }) => who)).size, 30, 'no two alike');
  for (const { who, learns, mentor } of mentored) assert.ok(learns.length > 10 && mentor.length > 10, who);
  const removed = readFileSync('content/removed.txt', 'utf8');
  for (const person of mentored.filter((one) => !present.includes(one))) {
    const gone = person.aims.split(' ').filter((id) => !catalog.postings.has(id));
    for (const id of gone) {
      const [company = ''] = id.split('/');
      assert.ok(removed.includes(id) || removed.includes(company), `${person.who}: ${id} was taken down on request`);
    }
  }
});

test('each of the thirty is told to learn what the table says, in that order', () => {
  const now = present.map((person) => `${person.who}: ${learnsNow(person)}`);
  const told = present.map(({ who, learns }) => `${who}: ${learns}`);
  assert.deepEqual(now, told, 'node tools/with-node.mjs tests/fixtures/learning-orders.ts, and read the new orders');
});

test('the gap checker and the reader tell the same order for the same posting', () => {
  for (const person of present) {
    const target = targetOf(person) ?? [];
    const known = knownBy(person);
    const fit = planFor(target, knowing(known), guide).steps;
    const skills = [...catalog.skills.values()].map(({ id, definition, prerequisites, kind }) => ({
      id,
      definition,
      prerequisites,
      demand: demand.get(id) ?? 0,
      isConcept: kind === 'concept',
    }));
    const read = nextSteps(asRead(target), known, { skills, stops: guide.stops });
    assert.equal(orderInWords(read), orderInWords(fit), person.who);
    assert.equal(read.length, fit.length, person.who);
  }
});

test('no order contradicts the roadmap: it never teaches a product before the products it stands on', () => {
  for (const person of present) {
    const known = knownBy(person);
    const { steps } = planFor(targetOf(person) ?? [], knowing(known), guide);
    const order = steps.map(({ skill }) => skill);
    for (const [place, skill] of order.entries()) {
      for (const before of guide.prerequisitesOf(skill)) {
        const at = order.indexOf(before);
        assert.ok(at < place, `${person.who}: ${before} before ${skill}`);
      }
    }
  }
});

test('where the roadmap sends somebody on is the first thing it has them learn', () => {
  for (const known of [nobody, ...present.map(knownBy)]) {
    const { stops } = progressOf(
      guide.stops.map((stop) => ({ ...stop, hours: 1 })),
      known,
      guide,
    );
    const next = stops.find(({ state }) => state === 'next')?.id;
    const [first] = roadmapOrder(known, guide);
    const stop = first === undefined ? undefined : guide.stops.find(({ skills }) => skills.includes(first));
    if (stop) assert.equal(next, stop.id, [...known].join(' '));
  }
});

test('a question lists its skills in an order the roadmap has too', () => {
  for (const { id, skills } of catalog.questions.values()) {
    const ordered = inLearningOrder(skills, guide);
    assert.deepEqual(new Set(ordered), new Set(skills), `${id}: all of them`);
    const leads = guide.stops.flatMap((stop) => stop.skills[0] ?? []).filter((skill) => skills.includes(skill));
    assert.deepEqual(
      ordered.filter((skill) => leads.includes(skill)),
      roadmapOrder(nobody, guide).filter((skill) => leads.includes(skill)),
      id,
    );
  }
});

test('somebody with nothing begins with Python and SQL, as the roadmap does, whatever data engineers are asked', () => {
  const { steps } = planFor(newestPostings(catalog, postings), knowing(nobody), guide);
  const begin = ['python', 'sql'];
  assert.deepEqual(
    steps.slice(0, 2).map(({ skill }) => skill),
    begin,
  );
  assert.deepEqual(roadmapOrder(nobody, guide).slice(0, 2), begin);
  assert.deepEqual(
    foundations.map(([first]) => first),
    guide.stops.slice(0, 2).map(({ skills: [lead] }) => lead),
  );
});

type Asks = Parameters<typeof learningOrder>[0][number];
const asking = (asks: Asks['asks'], level: Asks['level'] = 'required'): Asks => ({ level, asks });
const skill = (id: string, prerequisites: readonly string[] = [], demanded = 0, isConcept = false) => ({
  id,
  prerequisites,
  demand: demanded,
  isConcept,
});
const stop = (id: string, order: number, ...skills: readonly string[]) => ({
  id,
  title: id,
  order,
  skills,
  prerequisites: [],
});
const order = (lines: readonly Asks[], known: readonly string[], of = guideOf([], [])): readonly string[] =>
  learningOrder(lines, new Set(known), of).steps.map(({ skill: id }) => id);

test('of a choice one alternative is left, and the step says which others would do', () => {
  const lines = [asking([any('git', 'ansible', 'argocd')]), asking([all('spark')])];
  const of = guideOf([], [skill('argocd', [], 3), skill('git', [], 9), skill('spark', [], 50)]);
  assert.deepEqual(order(lines, [], of), ['spark', 'git']);
  assert.deepEqual(learningOrder(lines, new Set(), of).steps[1]?.or, ['ansible', 'argocd']);
});

test('halves count: what completes a line weighs more than what begins one, and the step tells both', () => {
  const lines = [asking([all('a', 'b', 'c')]), asking([all('d')]), asking([all('d', 'a')])];
  const { steps } = learningOrder(lines, new Set(), guideOf([], []));
  assert.deepEqual(
    steps.map(({ skill: id }) => id),
    ['d', 'a', 'b', 'c'],
  );
  assert.deepEqual([steps[0]?.completes.length, steps[0]?.advances.length], [1, 1]);
});

test('required lines come before preferred ones, and these before tools', () => {
  const lines = [
    asking([all('tool')], 'used'),
    asking([all('welcome')], 'preferred'),
    asking([all('welcome')], 'preferred'),
    asking([all('must', 'other')]),
  ];
  assert.deepEqual(order(lines, []), ['must', 'other', 'welcome', 'tool']);
});

test('what brings about as much goes by the roadmap, beyond it by what it brings, then by how many postings ask', () => {
  const lines = [asking([all('late')]), asking([all('late')]), asking([all('early')])];
  const of = guideOf([stop('one', 1, 'early'), stop('two', 2, 'late')], []);
  assert.deepEqual(order(lines, [], of), ['early', 'late']);
  assert.deepEqual(order([...lines, asking([all('late')])], [], of), ['late', 'early'], 'but not a third as much');
  assert.deepEqual(order(lines, []), ['late', 'early'], 'without a roadmap');
  assert.deepEqual(order([asking([all('a')]), asking([all('b')])], [], guideOf([], [skill('b', [], 5)])), ['b', 'a']);
});

test('products come before what stands on them; ideas are met along the way and are no step unless asked', () => {
  const skills = [
    skill('kubernetes', ['docker', 'containers']),
    skill('docker', ['linux']),
    skill('containers', [], 0, true),
  ];
  const of = guideOf([], skills);
  const { steps } = learningOrder([asking([all('kubernetes')])], new Set(), of);
  assert.deepEqual(
    steps.map(({ skill: id, before, along }) => [id, before, along]),
    [
      ['linux', 'kubernetes', []],
      ['docker', 'kubernetes', []],
      ['kubernetes', undefined, ['containers']],
    ],
  );
  const asked = [asking([all('kubernetes')]), asking([all('containers')])];
  assert.deepEqual(order(asked, ['docker'], of), ['containers', 'kubernetes']);
  assert.deepEqual(order(asked, ['kubernetes'], of), [], 'who knows Kubernetes has met them');
  assert.deepEqual(learningOrder(asked, new Set(['kubernetes']), of).implied, ['containers']);
});

test('who knows another language does not begin with Python, and nobody learns it when no line needs it', () => {
  const lines = [asking([any('python', 'java')]), asking([all('kafka')])];
  assert.deepEqual(order(lines, ['java']), ['kafka']);
  assert.deepEqual(order(lines, []), ['python', 'kafka']);
  assert.deepEqual(order([asking([all('kafka')])], []), ['kafka']);
  assert.deepEqual(order([asking([all('java')]), asking([all('kafka')])], []), ['java', 'kafka']);
});

test('a circle of prerequisites ends', () => {
  assert.deepEqual(order([asking([all('a')])], [], guideOf([], [skill('a', ['b']), skill('b', ['a'])])).toSorted(), [
    'a',
    'b',
  ]);
});
