import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { speculationRules } from '../../src/layouts/speculation-rules.ts';
import { base } from '../../tools/settings.ts';
import { pages } from './built-site.ts';

const policies = pages.map(({ path, html, root }) => {
  const meta = root.querySelector('meta[http-equiv="content-security-policy"]');
  return { path, html, root, policy: meta?.getAttribute('content') ?? '', at: html.indexOf('http-equiv') };
});

const directive = (policy: string, name: string): readonly string[] =>
  policy
    .split(';')
    .map((part) => part.trim().split(' '))
    .find(([first]) => first === name)
    ?.slice(1) ?? [];

test('the policy of a page stands before anything that could run or draw', () => {
  const late = policies.filter(({ html, at }) => at < 0 || at > html.search(/<(?:script|style|link|body)/));
  assert.deepEqual(
    late.map(({ path }) => path),
    [],
  );
});

test('a policy allows the site itself, the WebAssembly of the full text and what it names by hash', () => {
  for (const { path, policy, root } of policies) {
    assert.deepEqual(directive(policy, 'default-src'), ["'none'"], path);
    // A sealed page takes what a visitor pastes and may send nothing anywhere.
    const sealed = root.querySelector('html')?.hasAttribute('data-sealed');
    assert.deepEqual(directive(policy, 'connect-src'), [sealed ? "'none'" : "'self'"], path);
    const sources = [...directive(policy, 'script-src'), ...directive(policy, 'style-src')];
    const strange = sources.filter((source) => !/^'(?:self|wasm-unsafe-eval|sha256-[\w+/]{43}=)'$/.test(source));
    assert.deepEqual(strange, [], path);
  }
});

test('the page that reads what is pasted may reach nothing, and nothing of it would', () => {
  const sealed = policies.filter(({ html }) => /<html[^>]*data-sealed/.test(html));
  assert.deepEqual(
    sealed.map(({ path }) => path),
    ['/read/'],
  );
  for (const { policy, root } of sealed) {
    assert.deepEqual(directive(policy, 'form-action'), ["'none'"]);
    assert.deepEqual(directive(policy, 'img-src'), ['data:']);
    assert.ok(!directive(policy, 'script-src').includes("'wasm-unsafe-eval'"));
    assert.deepEqual(root.querySelectorAll('form, img, [name]:not(meta), script[type=speculationrules]'), []);
  }
});

test('every script and style written in a page is named by its hash, and no hash is left over', () => {
  for (const { path, policy, root } of policies) {
    const inline = [...root.querySelectorAll('script:not([src])'), ...root.querySelectorAll('style')]
      .filter((element) => !/json/.test(element.getAttribute('type') ?? ''))
      .map(({ innerHTML }) => innerHTML);
    // A module writes the rules for the next page, once this one has been painted.
    if (!root.querySelector('html')?.hasAttribute('data-sealed')) inline.push(speculationRules(base));
    const hashes = inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    const named = [...directive(policy, 'script-src'), ...directive(policy, 'style-src')].filter((source) =>
      source.startsWith("'sha256"),
    );
    assert.deepEqual(named.toSorted(), [...new Set(hashes)].toSorted(), path);
  }
});

test('no page carries styles or scripts in attributes', () => {
  const found = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<[^>]*\s(?:style|on\w+)=|(?:href|src|action)="?javascript:/g)].map(
      ([tag]) => `${path}: ${tag.slice(0, 80)}`,
    ),
  );
  assert.deepEqual(found, []);
});
