import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fromRouteFragment } from '#src/domain/route-link.ts';
import { readRemoved, removedPaths } from '../../tools/content/removed.ts';
import { insideSite, pages } from './built-site.ts';

/** Nothing leads to what was taken down. */
const removed = removedPaths(readRemoved('content'));

const idsByPath = new Map(
  pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
);

const stationIds = new Set(
  pages
    .find(({ path }) => path === '/map/')
    ?.root.querySelectorAll('.station')
    .map((station) => station.getAttribute('data-skill')),
);

const faultOf = (from: string, href: string): string | undefined => {
  if (/^(?:https?|mailto):/.test(href)) return undefined;
  const [address = '', fragment] = href.split('#');
  const target = address === '' ? from : insideSite(address)?.split('?')[0];
  if (target === undefined) return 'leaves the base path';
  const ids = idsByPath.get(target);
  if (!ids) return existsSync(`dist${target}`) && !target.endsWith('/') ? undefined : 'no such page';
  if (fragment === undefined || fragment === '' || ids.has(decodeURIComponent(fragment))) return undefined;
  // The map takes stations behind the `#`: each has to stand on it.
  const stations = target === '/map/' ? fromRouteFragment(fragment) : undefined;
  if (stations !== undefined && stations.length > 0 && stations.every((id) => stationIds.has(id))) return undefined;
  return 'no such fragment';
};

test('every internal link and fragment leads somewhere', () => {
  const faults = pages.flatMap(({ path, root }) =>
    root.querySelectorAll('a[href], link[href], img[src], script[src]').flatMap((element) => {
      const href = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const fault = href.startsWith('data:') ? undefined : faultOf(path, href);
      return fault ? [`${path} → ${href}: ${fault}`] : [];
    }),
  );
  assert.deepEqual([...new Set(faults)], []);
});

test('every page is linked from another page', () => {
  const linked = new Set(
    pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href]')
        .map((element) => insideSite(element.getAttribute('href') ?? '')?.split(/[?#]/)[0])
        .filter((target) => target !== path),
    ),
  );
  // A missing page and the page for those who work on the site are nobody's next step.
  const orphans = pages
    .map(({ path }) => path)
    .filter((path) => path !== '/404.html' && path !== '/design/' && !linked.has(path) && !removed.has(path));
  assert.deepEqual(orphans, []);
});

test('no page is more than two clicks from a list', () => {
  const lists = [
    '/companies/',
    '/skills/',
    '/roles/',
    '/questions/',
    '/guides/',
    '/pipelines/',
    '/sources/',
    '/roadmap/',
    '/requirements/',
    '/market/',
    '/read/',
  ];
  const linksOf = (path: string): readonly string[] =>
    pages
      .find((page) => page.path === path)
      ?.root.querySelectorAll('main a[href]')
      .flatMap((element) => insideSite(element.getAttribute('href') ?? '')?.split(/[?#]/)[0] ?? []) ?? [];
  const reached = new Set(lists);
  for (let click = 0; click < 2; click += 1)
    for (const path of [...reached]) for (const next of linksOf(path)) reached.add(next);
  // The further pages of a long list follow one another.
  const far = pages
    .map(({ path }) => path)
    .filter((path) => !reached.has(path) && !removed.has(path) && !/\/page\/\d+\/$/.test(path));
  assert.deepEqual(
    far,
    ['/', '/404.html', '/about/', '/design/', '/offline/', '/resources/', '/search/'].filter(
      (path) => !reached.has(path),
    ),
  );
});

test('links to other sites do not hand over the page they come from', () => {
  const bare = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('a[href^="http"]')
      .filter((element) => !(element.getAttribute('rel') ?? '').includes('noopener'))
      .map((element) => `${path} → ${element.getAttribute('href')}`),
  );
  assert.deepEqual(bare, []);
});
