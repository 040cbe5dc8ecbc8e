import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { findCaddy } from '../../tools/hosting/caddy.ts';
import { cacheControlOf, cacheRules, commonHeaders } from '../../tools/hosting/headers.ts';
import { caddyfilePath, readRedirects } from '../../tools/hosting/write.ts';
import { base } from '../../tools/settings.ts';
import { longPosting } from '../fixtures/picked.ts';
import { prepareServed, type Running, served, startCaddy, startPreview } from './servers.ts';

const redirects = [...readRedirects()];
const immutable = 'public, max-age=31536000, immutable';
const revalidated = 'public, max-age=0, must-revalidate';

/** The address of a built file that fits a pattern. */
const oneOf = (pattern: string): string => {
  const [file] = globSync(pattern.slice(1), { cwd: served });
  assert.ok(file, `a file fits ${pattern}`);
  return `/${file.replaceAll('\\', '/')}`;
};

/** What every server of the site has to do; the same for the one we test with and the one of the image. */
const behaves = (start: () => Promise<Running>): void => {
  let server: Running;
  before(async () => {
    server = await start();
  });
  after(() => server?.stop());
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(server.address + base + path.slice(1), { redirect: 'manual', headers });

  test('every answer carries the headers of the table and none that tells the software', async () => {
    const [alias = ''] = redirects[0] ?? [];
    const paths = ['/', '/skills/kafka/', '/404.html', '/no/such/page/', '/skills/kafka', alias, '/favicon.svg'];
    for (const path of [...paths, oneOf('/_astro/*.js'), oneOf('/share/*.png')]) {
      const { headers } = await get(path);
      for (const [name, value] of Object.entries(commonHeaders))
        assert.equal(headers.get(name), value, `${name} of ${path}`);
      for (const name of ['server', 'x-powered-by']) assert.equal(headers.get(name), null, `${name} of ${path}`);
    }
  });

  test('hashed files never change, all others are asked for again', async () => {
    for (const pattern of ['/_astro/*.js', '/share/*.png', '/pagefind/fragment/*', '/pagefind/index/*'])
      assert.equal((await get(oneOf(pattern))).headers.get('cache-control'), immutable, pattern);
    for (const path of ['/', '/skills/kafka/', '/fit-data.json', '/pagefind/pagefind.js', '/favicon.svg'])
      assert.equal((await get(path)).headers.get('cache-control'), revalidated, path);
    assert.equal((await get('/sw.js')).headers.get('cache-control'), 'no-cache');
    const first = await get('/skills/kafka/');
    const again = await get('/skills/kafka/', { 'If-None-Match': first.headers.get('etag') ?? '' });
    assert.equal(again.status, 304);
  });

  test('what is missing is answered with our page, and nobody keeps that', async () => {
    const page = readFileSync('dist/404.html', 'utf8');
    const hidden = ['/_headers', '/_redirects', '/index.html.br', '/index.html.gz', '/..%2fpackage.json', '/%00'];
    for (const path of ['/no/such/page/', '/_astro/gone.js', '/share/gone.png', ...hidden.slice(0, -2)]) {
      const answer = await get(path);
      assert.equal(answer.status, 404, path);
      assert.equal(answer.headers.get('cache-control'), 'no-cache', path);
      assert.equal(await answer.text(), page, path);
    }
    for (const path of hidden.slice(-2)) assert.ok((await get(path)).status >= 400, path);
    if (base === '/') return;
    assert.equal((await fetch(`${server.address}/skills/kafka/`)).status, 404);
    const bare = await fetch(server.address + base.slice(0, -1), { redirect: 'manual' });
    assert.deepEqual([bare.status, bare.headers.get('location')], [308, base]);
  });

  test('every other name leads to its page for good, with and without the slash', async () => {
    assert.ok(redirects.length > 100);
    assert.ok(redirects.some(([from, to]) => from === '/skills/k8s/' && to === '/skills/kubernetes/'));
    for (const [from, to] of redirects)
      for (const path of [from, from.slice(0, -1)]) {
        const answer = await get(path);
        assert.equal(answer.status, 301, path);
        assert.equal(answer.headers.get('location'), base + to.slice(1), path);
      }
    for (const to of new Set(redirects.map(([, target]) => target))) assert.equal((await get(to)).status, 200, to);
  });

  test('a page without its slash leads to the page', async () => {
    for (const path of ['/skills/kafka', '/search', `/companies/${longPosting.id}`]) {
      const answer = await get(path);
      assert.equal(answer.status, 308, path);
      assert.equal(answer.headers.get('location'), `${base}${path.slice(1)}/`, path);
    }
  });

  test('text comes as Brotli, gzip or plain, as the browser asks, and is the same', async () => {
    const asked = { 'gzip, deflate, br, zstd': 'br', gzip: 'gzip', identity: null };
    for (const [path, file] of [
      ['/', '/index.html'],
      ['/skills/kafka/', '/skills/kafka/index.html'],
      ['/fit-data.json', '/fit-data.json'],
    ] as const)
      for (const [accepted, encoding] of Object.entries(asked)) {
        const answer = await get(path, { 'Accept-Encoding': accepted });
        assert.equal(answer.headers.get('content-encoding'), encoding, `${path} for ${accepted}`);
        if (encoding) assert.match(answer.headers.get('vary') ?? '', /accept-encoding/i, path);
        assert.equal(await answer.text(), readFileSync(`dist${file}`, 'utf8'), `${path} for ${accepted}`);
      }
  });

  test('files say what they are, and Korean text its encoding', async () => {
    const types = {
      '/skills/kafka/': 'text/html; charset=utf-8',
      '/matrix.csv': 'text/csv; charset=utf-8',
      '/fit-data.json': 'application/json',
      '/favicon.svg': 'image/svg+xml',
      [oneOf('/share/*.png')]: 'image/png',
    };
    for (const [path, type] of Object.entries(types))
      assert.equal((await get(path)).headers.get('content-type'), type, path);
    assert.match(
      (await get(oneOf('/_astro/*.js'))).headers.get('content-type') ?? '',
      /^(?:text|application)\/javascript/,
    );
  });
};

await prepareServed();
describe('the server of the preview and the browser tests', () => behaves(startPreview));

const caddy = findCaddy();
const missing = 'Caddy가 없습니다. 설치하거나 CADDY_PATH로 알려 주세요';
if (caddy === undefined) test('Caddy with the configuration of the image', { skip: missing });
else describe('Caddy with the configuration of the image', () => behaves(() => startCaddy(caddy)));

test('_headers says what the table says, and no two rules set one header of a file', () => {
  const rules = readFileSync('dist/_headers', 'utf8')
    .trim()
    .split(/\n(?=\S)/)
    .map((rule) => rule.split('\n').map((line) => line.trim()));
  const [all = [], ...others] = rules;
  assert.deepEqual(all, [`${base}*`, ...Object.entries(commonHeaders).map(([name, value]) => `${name}: ${value}`)]);
  assert.deepEqual(
    others,
    Object.entries(cacheRules).map(([path, value]) => [base + path.slice(1), `Cache-Control: ${value}`]),
  );
  assert.ok(!all.some((line) => line.startsWith('Cache-Control')));
});

test('_redirects names every move with and without its slash', () => {
  const lines = readFileSync('dist/_redirects', 'utf8').trim().split('\n');
  assert.equal(lines.length, redirects.length * 2);
  assert.ok(lines.includes(`${base}skills/k8s/ ${base}skills/kubernetes/ 301`));
  assert.ok(lines.includes(`${base}skills/k8s ${base}skills/kubernetes/ 301`));
});

test('the headers allow nothing inline and leave scripts to the page', () => {
  const policy = commonHeaders['Content-Security-Policy'] ?? '';
  assert.doesNotMatch(policy, /unsafe|script-src|default-src/);
  assert.match(policy, /frame-ancestors 'none'/);
});

test('only folders of hashed names are kept for good', () => {
  const hashed = /\.[\w-]{8,}\.\w+$|\/[0-9a-f]{16}\.png$|_[0-9a-f]{7,}\.pf_\w+$/;
  const files = globSync('**/*.*', { cwd: 'dist' }).map((file) => `/${file.replaceAll('\\', '/')}`);
  const kept = files.filter((file) => cacheControlOf(file) === immutable);
  assert.ok(kept.length > 200);
  assert.deepEqual(
    kept.filter((file) => !hashed.test(file)),
    [],
  );
});

test('the image takes the configuration from where the build leaves it', () => {
  assert.ok(readFileSync('Dockerfile', 'utf8').includes(`/site/${caddyfilePath} `));
});

test('of Pagefind only what the search loads is shipped', () => {
  const names = readdirSync('dist/pagefind').filter((name) => !/\.pf_meta$/.test(name));
  assert.deepEqual(names.toSorted(), [
    'filter',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.js',
    'wasm.unknown.pagefind',
  ]);
});
