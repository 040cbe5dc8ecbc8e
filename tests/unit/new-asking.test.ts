import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { Prompt } from '../../tools/new/asker.ts';
import { askPerson } from '../../tools/new/person.ts';

/** A terminal where somebody presses keys, one group after something new has come up. */
const typing = (...groups: readonly string[]) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const left = [...groups];
  let said = '';
  let isAnswered = true;
  output.on('data', (words) => {
    said += words;
    isAnswered = false;
  });
  const press = setInterval(() => {
    if (isAnswered && left.length > 0) return;
    isAnswered = true;
    const keys = left.shift();
    if (keys === undefined) clearInterval(press);
    else input.write(keys);
  }, 50);
  return { input, output, said: () => stripVTControlCharacters(said) };
};

const skillPrompt: Prompt = {
  flag: 'skill',
  label: '기술의 id',
  preset: '',
  choices: [],
  isList: false,
  faultsOf: (given) => (given === 'kafka' ? [] : [`'${given}'?`]),
};

const noLeave = (): never => assert.fail('nobody left');

test('a person is asked again until the answer is sound', async () => {
  const { input, output, said } = typing('\r', 'kafak\r', '\u007f\u007fka\r');
  const ask = askPerson(new Map([['skill', 'spark']]), { input, output, onLeave: noLeave });
  assert.equal(await ask(skillPrompt), 'kafka');
  assert.match(said(), /'spark'\?[\s\S]*꼭 있어야 합니다\.[\s\S]*'kafak'\?/);
});

test('a flag that is sound is not asked about', async () => {
  const { input, output, said } = typing();
  const ask = askPerson(new Map([['skill', 'kafka']]), { input, output, onLeave: noLeave });
  assert.equal(await ask(skillPrompt), 'kafka');
  assert.equal(said(), '');
});

test('Enter takes the preset, and nothing where nothing is needed', async () => {
  const preset = typing('\r');
  const prompt = { ...skillPrompt, preset: 'kafka' };
  assert.equal(await askPerson(new Map(), { ...preset, onLeave: noLeave })(prompt), 'kafka');
  const nothing = typing('\r');
  const needless = { ...skillPrompt, faultsOf: () => [] };
  assert.equal(await askPerson(new Map(), { ...nothing, onLeave: noLeave })(needless), '');
  assert.match(nothing.said(), /없으면 Enter/);
});

test('one of a few is chosen, or none where none is needed', async () => {
  const choices = ['required', 'preferred', 'used'].map((value) => ({ value }));
  const second = typing('\u001b[B\r');
  const needed = { ...skillPrompt, choices, faultsOf: (given: string) => (given === '' ? ['?'] : []) };
  assert.equal(await askPerson(new Map(), { ...second, onLeave: noLeave })(needed), 'preferred');
  const preset = typing('\r');
  assert.equal(await askPerson(new Map(), { ...preset, onLeave: noLeave })({ ...needed, preset: 'used' }), 'used');
  const none = typing('\r');
  const needless = { ...needed, faultsOf: () => [] };
  assert.equal(await askPerson(new Map(), { ...none, onLeave: noLeave })(needless), '');
});

test('among many one is found by what people call it, several are picked one after the other', async () => {
  const choices = Array.from({ length: 40 }, (_, at) => ({ value: `skill-${at}`, name: `기술 ${at}번` }));
  const many = { ...skillPrompt, choices, faultsOf: (given: string) => (given === '' ? ['?'] : []) };
  const one = typing('기술 17', '\r');
  assert.equal(await askPerson(new Map(), { ...one, onLeave: noLeave })(many), 'skill-17');
  const empty = typing('\r', '기술 17', '\t', '\r');
  const list = { ...many, isList: true };
  assert.equal(await askPerson(new Map(), { ...empty, onLeave: noLeave })(list), 'skill-17');
  assert.match(empty.said(), /꼭 있어야 합니다/);
});

test('Ctrl+C leaves', async () => {
  let left = 0;
  const terminal = typing('\u0003');
  const onLeave = () => {
    left += 1;
  };
  await askPerson(new Map(), { ...terminal, onLeave })(skillPrompt);
  assert.equal(left, 1);
});
