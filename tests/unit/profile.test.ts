import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  emptyProfile,
  fromFragment,
  isSame,
  merge,
  type Profile,
  readProfile,
  type SkillState,
  toFragment,
  withCondition,
  withSkill,
  writeProfile,
} from '#src/features/profile/profile.ts';
import { pick, randomNumbers } from '../fixtures/random-postings.ts';

const profile = (skills: Readonly<Record<string, SkillState>>, ...conditions: readonly string[]): Profile => ({
  skills: new Map(Object.entries(skills)),
  conditions: new Set(conditions),
});

const own = profile({ docker: 'known', kubernetes: 'known', airflow: 'learning' }, 'laplace/data-engineer#domain');

test('a profile comes back as it was from storage, from a file and from an address', () => {
  assert.ok(isSame(readProfile(writeProfile(own)).profile, own));
  assert.equal(toFragment(own), 'v1&k=docker.kubernetes&l=airflow&c=laplace/data-engineer/domain');
  const shared = fromFragment(`#${toFragment(own)}`);
  assert.ok(shared && isSame(shared.profile, own));
  assert.equal(shared.problem, undefined);
  const encoded = fromFragment(`#${encodeURIComponent(toFragment(own))}`);
  assert.ok(encoded && isSame(encoded.profile, own), 'messengers encode addresses');
});

test('twenty skills make an address of less than 250 letters', () => {
  const names = Array.from({ length: 20 }, (_, place) => `skill-no-${place}`);
  assert.ok(toFragment(profile(Object.fromEntries(names.map((id) => [id, 'known'])))).length < 250);
});

test('an id the site does not know stays', () => {
  assert.ok(
    isSame(
      readProfile(writeProfile(profile({ 'renamed-long-ago': 'known' }))).profile,
      profile({ 'renamed-long-ago': 'known' }),
    ),
  );
});

test('another fragment is no profile', () => {
  for (const fragment of ['', '#', '#evidence', '#v', '#version', '#v1x'])
    assert.equal(fromFragment(fragment), undefined);
});

test('what a later version wrote is not read, and said to be newer', () => {
  assert.deepEqual(readProfile('{"version":2,"skills":{"docker":"known"}}'), {
    profile: emptyProfile,
    problem: 'newer',
  });
  assert.deepEqual(fromFragment('#v2&k=docker'), { profile: emptyProfile, problem: 'newer' });
});

test('broken input is broken, and what is sound of it is kept', () => {
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '42',
    '"v1"',
    '{"version":0}',
    '{"version":1}',
    '{"version":1,"skills":[],"conditions":[]}',
  ]) {
    assert.deepEqual(readProfile(text), { profile: emptyProfile, problem: 'broken' }, text);
  }
  const half = readProfile(
    '{"version":1,"skills":{"docker":"known","kafka":"mastered","<b>":"known","__proto__":"known"},"conditions":["a/b#c",7]}',
  );
  assert.equal(half.problem, 'broken');
  assert.ok(isSame(half.profile, profile({ docker: 'known' }, 'a/b#c')));
  const mangled = fromFragment('#v1&k=docker.KAFKA.%E0%A4%A&c=a/b');
  assert.equal(mangled?.problem, 'broken');
});

test('both together: knowing counts more than learning, and nothing is lost', () => {
  const one = profile({ docker: 'known', kafka: 'learning' }, 'a/b#c');
  const other = profile({ docker: 'learning', kafka: 'known', spark: 'learning' }, 'd/e#f');
  const both = profile({ docker: 'known', kafka: 'known', spark: 'learning' }, 'a/b#c', 'd/e#f');
  assert.ok(isSame(merge(one, other), both));
  assert.ok(isSame(merge(other, one), both));
});

test('a skill and a condition are put in and taken out', () => {
  assert.ok(isSame(withSkill(withSkill(emptyProfile, 'kafka', 'known'), 'kafka', undefined), emptyProfile));
  assert.ok(isSame(withCondition(withCondition(emptyProfile, 'a/b#c', true), 'a/b#c', false), emptyProfile));
});

test('no mutated text makes an exception or an id that is no id', () => {
  const random = randomNumbers(7);
  const letters = ['{', '}', '"', ',', ':', '&', '=', '.', '/', '#', '%', '가', '\u0000', '1', 'k', '__proto__'];
  for (let turn = 0; turn < 3000; turn += 1) {
    const start = turn % 2 ? writeProfile(own) : toFragment(own);
    const at = Math.floor(random() * start.length);
    const text = start.slice(0, at) + pick(random, letters) + start.slice(at + Math.floor(random() * 3));
    for (const read of [readProfile(text), fromFragment(text)]) {
      for (const id of read?.profile.skills.keys() ?? []) assert.match(id, /^[a-z0-9-]+$/);
      for (const id of read?.profile.conditions ?? []) assert.match(id, /^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/);
    }
  }
});

test('no file of made-up ids fills the device', () => {
  const most = 10_000;
  const ids = Array.from({ length: most + 1 }, (_, place) => `skill-${place}`);
  const conditions = ids.map((id) => `a/b#${id}`);
  const skills = Object.fromEntries(ids.map((id) => [id, 'known']));
  const read = readProfile(JSON.stringify({ version: 1, skills, conditions }));
  assert.equal(read.problem, 'broken');
  assert.equal(read.profile.skills.size, most);
  assert.equal(read.profile.conditions.size, most);
});

test('a link of an older version is not read as one of ours', () => {
  assert.deepEqual(fromFragment('#v0&k=docker'), { profile: emptyProfile, problem: 'broken' });
});

test('a field that stands twice in a link loses nothing', () => {
  const read = fromFragment('#v1&k=kafka&k=sql&c=a/b/c');
  assert.ok(read && isSame(read.profile, profile({ kafka: 'known', sql: 'known' }, 'a/b#c')));
});

test('fields this version does not know are read and written as they were', () => {
  const text = '{"version":1,"skills":{"sql":"known"},"conditions":[],"note":"keep me"}';
  const { profile: read, unknown } = readProfile(text);
  assert.deepEqual(unknown, { note: 'keep me' });
  assert.equal(writeProfile(read, unknown), text);
});
