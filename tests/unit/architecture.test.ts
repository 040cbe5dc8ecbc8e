import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { build, steps } from '../../tools/build.ts';

const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')];

test('the files that the documentation names are there', () => {
  const named = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/`((?:src|tools|tests|docs|bench)\/[\w./-]*)`/g)].map(
      ([, path = '']) => [page, path] as const,
    ),
  );
  assert.ok(named.length > 40);
  assert.deepEqual(
    named.filter(([, path]) => !existsSync(path)),
    [],
  );
});

test('the picture of the build shows its steps in their order', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  const shown = [...text.matchAll(/\["(\d+) (.*?)<br>/g)].map(([, at, name]) => [Number(at), name]);
  assert.deepEqual(
    shown,
    steps.map(({ name }, at) => [at + 1, name]),
  );
});

test('a build ends with the first step that fails', async () => {
  const ran: string[] = [];
  const step = (name: string, passes: boolean) => ({
    name,
    why: '',
    run: () => {
      ran.push(name);
      return passes;
    },
  });
  assert.equal(await build([step('a', true), step('b', false), step('c', true)]), false);
  assert.deepEqual(ran, ['a', 'b']);
  assert.equal(await build([step('a', true)]), true);
});
