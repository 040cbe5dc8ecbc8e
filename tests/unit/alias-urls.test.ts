import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { aliasUrls, slugOfName } from '#src/domain/alias-urls.ts';
import type { Catalog } from '#src/domain/types.ts';
import { writeRedirectPages } from '../../tools/hosting/redirect-pages.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { base, siteUrl } from '../../tools/settings.ts';

const { catalog } = readContentTree(resolve('content'));

/** The real catalog with other names for three skills. */
const withAliases = (aliases: Readonly<Record<string, readonly string[]>>): Catalog => ({
  ...catalog,
  skills: new Map(
    [...catalog.skills].map(([id, skill]) => [id, { ...skill, aliases: aliases[id] ?? skill.aliases }] as const),
  ),
});

test('a name becomes an address when ASCII can write it and nothing is lost', () => {
  const slugs = { k8s: 'k8s', 'TCP/IP': 'tcp-ip', ' A/B  Test!': 'a-b-test', 'Node.js': 'node-js' };
  for (const [name, slug] of Object.entries(slugs)) assert.equal(slugOfName(name), slug);
  for (const name of ['쿠버네티스', '몽고DB', 'C++', 'C#', 'é', '-', '']) assert.equal(slugOfName(name), undefined);
});

test('other names lead to the entry, in every collection', () => {
  const urls = aliasUrls(catalog);
  assert.equal(urls.get('/skills/k8s/'), '/skills/kubernetes/');
  assert.equal(urls.get('/skills/apache-kafka/'), '/skills/kafka/');
  assert.equal(urls.get('/roles/de/'), '/roles/data-engineer/');
});

test('a company is found by its Latin name, whichever has one that is not its id', () => {
  const urls = aliasUrls(catalog);
  for (const { id, nameEn = '' } of catalog.companies.values()) {
    const slug = slugOfName(nameEn);
    if (slug === undefined || catalog.companies.has(slug)) continue;
    assert.equal(urls.get(`/companies/${slug}/`), `/companies/${id}/`);
  }
});

test('no address is a page of its own, and every target is one', () => {
  for (const [from, to] of aliasUrls(catalog)) {
    const [, collection = '', id = ''] = to.split('/');
    const entries = catalog[collection as 'skills'];
    assert.ok(entries.has(id), to);
    assert.ok(!entries.has(from.split('/')[2] ?? ''), from);
  }
});

test('an address that is a page, or that two entries claim, leads nowhere', () => {
  const urls = aliasUrls(withAliases({ kafka: ['Spark', 'the same', 'only mine'], flink: ['The-Same'] }));
  assert.equal(urls.get('/skills/spark/'), undefined);
  assert.equal(urls.get('/skills/the-same/'), undefined);
  assert.equal(urls.get('/skills/only-mine/'), '/skills/kafka/');
});

test('a page that stands in for a redirect leads on by itself, by link and for search engines', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'moves-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeRedirectPages(folder, new Map([['/skills/k8s/', '/skills/kubernetes/']]));
  const page = readFileSync(join(folder, 'skills/k8s/index.html'), 'utf8');
  const target = `${base}skills/kubernetes/`;
  assert.ok(page.includes(`<meta http-equiv="refresh" content="0; url=${target}">`));
  assert.ok(page.includes(`<a href="${target}">`));
  assert.ok(page.includes(`<link rel="canonical" href="${new URL(target, siteUrl)}">`));
  assert.ok(page.includes('content="noindex"'));
});
