import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { siteName } from '#src/site.ts';
import { type BuiltPage, insideSite, pages } from './built-site.ts';

const said = ({ root }: BuiltPage, name: string): string =>
  root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';

/** The file a page's share image lies in. */
const imageOf = (page: BuiltPage): string => `dist${insideSite(new URL(said(page, 'og:image')).pathname)}`;

test('every page tells messengers its title, description, kind, address and picture', () => {
  for (const page of pages) {
    const title = page.root.querySelector('title')?.text ?? '';
    assert.equal(said(page, 'og:title'), title.replace(` · ${siteName}`, ''), page.path);
    assert.equal(said(page, 'og:image:alt'), title, page.path);
    assert.equal(said(page, 'og:description'), said(page, 'description'), page.path);
    assert.equal(said(page, 'og:url'), page.root.querySelector('link[rel="canonical"]')?.getAttribute('href'));
    assert.match(said(page, 'og:type'), /^(?:article|website)$/, page.path);
    assert.equal(said(page, 'og:site_name'), siteName);
    assert.equal(said(page, 'og:locale'), 'ko_KR');
    assert.equal(said(page, 'twitter:card'), 'summary_large_image');
    assert.match(said(page, 'og:image'), /^https?:\/\/[^/]+\/(?:[\w-]+\/)*share\/[0-9a-f]{16}\.png$/, page.path);
  }
});

test('every share image is a PNG of 1200 × 630 under 80 KB, and no two pages share one', () => {
  for (const page of pages) {
    const png = readFileSync(imageOf(page));
    assert.equal(png.toString('latin1', 0, 8), '\x89PNG\r\n\x1a\n', page.path);
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
    assert.deepEqual(size, ['1200', '630'], page.path);
    assert.deepEqual(size, [said(page, 'og:image:width'), said(page, 'og:image:height')], page.path);
    assert.ok(png.length < 80_000, `${page.path}: ${png.length} bytes`);
  }
  assert.equal(new Set(pages.map(imageOf)).size, pages.length);
});

test('an entry says what it is, and a skill its lines', () => {
  const kafka = pages.find(({ path }) => path === '/skills/kafka/');
  assert.ok(kafka);
  assert.equal(said(kafka, 'og:type'), 'article');
  assert.equal(said(kafka, 'article:section'), '기술');
  const tags = kafka.root.querySelectorAll('meta[property="article:tag"]').map((tag) => tag.getAttribute('content'));
  assert.deepEqual(tags, ['실시간', '수집']);
  assert.ok(pages.filter((page) => said(page, 'article:section') !== '').length > 150);
});

test('the icons every page links are of the size they say', () => {
  const touch = readFileSync('dist/apple-touch-icon.png');
  assert.deepEqual([touch.readUInt32BE(16), touch.readUInt32BE(20)], [180, 180]);
  const icon = readFileSync('dist/favicon.ico');
  assert.deepEqual([...icon.subarray(0, 8)], [0, 0, 1, 0, 1, 0, 32, 32]);
  assert.equal(icon.toString('latin1', icon.readUInt32LE(18) + 1, icon.readUInt32LE(18) + 4), 'PNG');
  for (const { path, root } of pages)
    for (const rel of ['icon', 'apple-touch-icon'])
      for (const link of root.querySelectorAll(`link[rel="${rel}"]`))
        // A page that may connect to nothing carries its icon.
        assert.ok(
          /^data:image/.test(link.getAttribute('href') ?? '') ||
            existsSync(`dist${insideSite(link.getAttribute('href') ?? '')}`),
          path,
        );
});

test('visitors never download the face of the share images', () => {
  assert.deepEqual(globSync('dist/**/*.otf'), []);
});
