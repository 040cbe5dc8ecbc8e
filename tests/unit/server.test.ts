import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveSite } from '../../tools/hosting/server.ts';
import { freePort } from '../../tools/port.ts';

const root = mkdtempSync(join(tmpdir(), 'site-'));
const files = {
  'index.html': '<p>home',
  '404.html': '<p>nothing here',
  'skills/index.html': '<p>skills',
  '한글/index.html': '<p>한글',
  'data.csv': '0123456789',
  'data.csv.br': 'brotli',
  'data.csv.gz': 'gzip',
  'index.pf_meta': 'x',
  'sw.js': 'worker',
  '_astro/a.b1.js': 'module',
  'share/a.png': 'picture',
  _headers: 'secret',
  _redirects: 'secret',
};
const port = await freePort();
let stop = (): void => {};

before(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const server = await serveSite({ root, base: '/', redirects: new Map([['/old/', '/skills/']]) }, port);
  stop = () => {
    server.close();
    server.closeAllConnections();
  };
});
after(() => {
  stop();
  rmSync(root, { recursive: true });
});

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

/** Asks for a path as it is written: `fetch` would tidy it up first. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (text) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });

test('no address ends the server', async () => {
  const hostile = [
    `/${'a'.repeat(300)}`,
    `/skills/${encodeURIComponent('가'.repeat(86))}`,
    '/%ED%95%9C%2f..%2fskills',
    '/%00',
    '/%ff',
    '/%',
    '/a%0d%0ab:%20c',
    '//',
    '/skills/index.html/',
    '/..',
  ];
  for (const path of hostile) {
    const { status, body } = await ask(path);
    assert.deepEqual([path, status, body], [path, 404, files['404.html']]);
  }
  assert.equal((await ask('/')).status, 200);
});

test('no address leads to another host or out of the folder', async () => {
  for (const path of ['//evil.com/%2e%2e/skills', '/%2fevil.com%2f..%2fskills', '/\\evil.com/..\\skills', '//skills']) {
    const { status, headers } = await ask(path);
    assert.deepEqual([path, status, headers['location']], [path, 404, undefined]);
  }
  for (const path of ['/../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/skills/../data.csv'])
    assert.equal((await ask(path)).status, 404, path);
});

test('what is meant for the hosts is shown to nobody', async () => {
  for (const path of [
    '/_headers',
    '/_redirects',
    '//_headers',
    '/%2f_headers',
    '/skills/..%2f_headers',
    '/%5fheaders',
    '/data.csv.br',
  ])
    assert.deepEqual([path, (await ask(path)).status], [path, 404]);
});

test('every answer keeps other sites out and tells them little', async () => {
  for (const path of ['/', '/nothing/', '/old', '/data.csv']) {
    const { headers } = await ask(path);
    assert.equal(headers['x-content-type-options'], 'nosniff', path);
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path);
    assert.equal(headers['referrer-policy'], 'strict-origin-when-cross-origin', path);
    assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/, path);
    for (const feature of ['camera', 'geolocation', 'microphone', 'payment'])
      assert.ok(String(headers['permissions-policy']).includes(`${feature}=()`), `${path} ${feature}`);
    assert.ok(Number(/max-age=(\d+)/.exec(String(headers['strict-transport-security']))?.[1]) >= 31_536_000, path);
  }
});

test('pages are found under their names, and missing slashes and old names lead there', async () => {
  assert.equal((await ask('/%ED%95%9C%EA%B8%80/')).body, files['한글/index.html']);
  const bare = await ask('/%ED%95%9C%EA%B8%80');
  assert.deepEqual([bare.status, bare.headers['location']], [308, '/%ED%95%9C%EA%B8%80/']);
  const old = await ask('/old?x=1');
  assert.deepEqual([old.status, old.headers['location']], [301, '/skills/']);
  assert.equal((await ask('/skills/?x=1')).body, files['skills/index.html']);
});

test('what is named by its bytes is kept for good, a worker never, all else is asked for again', async () => {
  const cached = async (path: string): Promise<string> => String((await ask(path)).headers['cache-control']);
  for (const path of ['/_astro/a.b1.js', '/share/a.png']) assert.match(await cached(path), /immutable/, path);
  assert.equal(await cached('/sw.js'), 'no-cache');
  for (const path of ['/', '/skills/', '/data.csv'])
    assert.match(await cached(path), /max-age=0, must-revalidate/, path);
});

test('only reading is answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const { status, headers, body } = await ask('/', {}, method);
    assert.deepEqual([method, status, headers['allow'], body], [method, 405, 'GET, HEAD', '']);
  }
  const head = await ask('/', {}, 'HEAD');
  assert.deepEqual([head.status, head.body, head.headers['content-length']], [200, '', '7']);
});

test('a part of a file is sent when asked for, and the whole when the part makes no sense', async () => {
  const part = await ask('/data.csv', { range: 'bytes=2-4' });
  assert.deepEqual([part.status, part.body, part.headers['content-range']], [206, '234', 'bytes 2-4/10']);
  assert.equal((await ask('/data.csv', { range: 'bytes=7-' })).body, '789');
  assert.equal((await ask('/data.csv', { range: 'bytes=7-99' })).body, '789');
  assert.equal((await ask('/data.csv', { range: 'bytes=10-' })).status, 416);
  for (const range of ['bytes=5-3', 'bytes=-3', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=x-y']) {
    const whole = await ask('/data.csv', { range });
    assert.deepEqual([range, whole.status, whole.body], [range, 200, files['data.csv']]);
  }
});

test('a compressed copy is sent to those who take it', async () => {
  const encodings = {
    br: 'br',
    'gzip, br;q=0': 'gzip',
    'gzip;q=0.0, br;q=0.5': 'br',
    'br;q=0, gzip;q=0': undefined,
    '': undefined,
  };
  for (const [accepted, encoding] of Object.entries(encodings)) {
    const { headers } = await ask('/data.csv', { 'accept-encoding': accepted });
    assert.deepEqual([accepted, headers['content-encoding']], [accepted, encoding]);
    assert.equal(headers['content-type'], 'text/csv; charset=utf-8');
    assert.match(String(headers['vary']), /accept-encoding/i);
  }
  assert.equal((await ask('/index.pf_meta')).headers['content-type'], 'application/octet-stream');
});
