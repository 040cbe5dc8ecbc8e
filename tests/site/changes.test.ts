import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { editAddress, mailAddress, reportAddress } from '#src/domain/edit-links.ts';
import type { Collection } from '#src/domain/types.ts';
import { urlOf } from '#src/domain/urls.ts';
import { contactEmail, repository, siteName } from '#src/site.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { readFeed } from '../fixtures/feed.ts';
import { insideSite, pages } from './built-site.ts';

const { catalog } = readContentTree('content');
const changes = pages.find(({ path }) => path === '/changes/');
const home = pages.find(({ path }) => path === '/');

test('the page of changes links every entry, in groups that say how many they hold', () => {
  const groups = changes?.root.querySelectorAll('main details') ?? [];
  const linked = groups.flatMap((group) => {
    const links = group.querySelectorAll('li a').map((link) => insideSite(link.getAttribute('href') ?? '') ?? '');
    assert.ok(group.querySelector('summary')?.text.includes(`${links.length}개`));
    return links;
  });
  const entries = (Object.keys(catalog) as Collection[]).flatMap((collection) =>
    [...catalog[collection].keys()].map((id) => urlOf(collection, id)),
  );
  assert.deepEqual([...new Set(linked)].toSorted(), entries.toSorted());
  const days = changes?.root.querySelectorAll('main h2').map(({ id }) => id) ?? [];
  assert.ok(days.length > 0);
  assert.deepEqual(days, days.toSorted().toReversed());
});

test('only the home page and the page of changes announce the feed', () => {
  const announcing = pages.filter(({ root }) =>
    root.querySelector('link[rel="alternate"][type="application/atom+xml"]'),
  );
  assert.deepEqual(
    announcing.map(({ path }) => path),
    ['/changes/', '/'],
  );
});

test('the feed is Atom: absolute addresses on this site, ids that stay, days from the content, newest first', () => {
  const feed = readFeed(readFileSync('dist/feed.xml', 'utf8'));
  const site = home?.root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  assert.equal(feed.id, `${site}changes/`);
  assert.equal(feed.page, feed.id);
  assert.equal(feed.self, `${site}feed.xml`);
  assert.deepEqual([feed.title, feed.author], [siteName, siteName]);
  assert.ok(feed.entries.length >= 20 && feed.entries.length <= 50, `${feed.entries.length} entries`);
  const days = new Map(
    (Object.keys(catalog) as Collection[]).flatMap((collection) =>
      [...catalog[collection].values()].map(({ id, updated }) => [site + urlOf(collection, id).slice(1), updated]),
    ),
  );
  for (const { id, title, summary, updated, link } of feed.entries) {
    assert.equal(link, id);
    assert.equal(updated, `${days.get(id)}T00:00:00+09:00`, id);
    assert.ok(title && summary, id);
  }
  assert.equal(new Set(feed.entries.map(({ id }) => id)).size, feed.entries.length);
  const moments = feed.entries.map(({ updated }) => updated);
  assert.deepEqual(moments, moments.toSorted().toReversed());
  assert.equal(feed.updated, moments[0]);
});

test('every page offers to be mended exactly as the settings say', () => {
  for (const { path, root } of pages) {
    const address = root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    const expected = [
      repository && editAddress(repository, path),
      repository && reportAddress(repository, address),
      contactEmail && mailAddress(contactEmail, address),
    ].filter((way) => way !== undefined);
    const shown = root
      .querySelectorAll('footer a')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => /^(?:https?|mailto):/.test(href));
    assert.deepEqual(shown, expected, path);
  }
});
