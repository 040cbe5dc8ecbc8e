// What public observatories look at (Mozilla's HTTP Observatory, by its published rules): every answer of the preview
// server, and the policy of every page together with that of the headers, as browsers apply them.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { test } from 'node:test';
import { cacheRules, commonHeaders } from '../../tools/hosting/headers.ts';
import { siteUrl } from '../../tools/settings.ts';
import { pages } from './built-site.ts';

type Policy = ReadonlyMap<string, readonly string[]>;

const policyIn = (text: string): Policy =>
  new Map(
    text.split(';').map((part): [string, readonly string[]] => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );

const header = (name: string): string => commonHeaders[name] ?? '';
const ofHeaders = policyIn(header('Content-Security-Policy'));

/** What opens a directive to whatever an attacker brings. */
const loose = /^(?:\*|https?:|data:|blob:|filesystem:|'unsafe-(?:inline|eval|hashes)'|https?:\/\/.*)$/;

test('the policy of every page starts from nothing and opens scripts, styles and plugins to nobody', () => {
  for (const { path, root } of pages) {
    const meta = root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
    const policy = policyIn(meta);
    assert.deepEqual(policy.get('default-src'), ["'none'"], path);
    for (const name of [
      'script-src',
      'style-src',
      'object-src',
      'frame-src',
      'connect-src',
      'worker-src',
      'font-src',
    ]) {
      const sources = policy.get(name) ?? policy.get('default-src') ?? [];
      assert.deepEqual(
        sources.filter((source) => loose.test(source)),
        [],
        `${name} of ${path}`,
      );
    }
    assert.deepEqual(policy.get('base-uri'), ["'none'"], path);
    assert.match(String(policy.get('form-action')), /^'(?:self|none)'$/, path);
  }
});

test('the headers say what a page cannot: nobody frames the site, and plain http is over for a year', () => {
  assert.deepEqual(ofHeaders.get('frame-ancestors'), ["'none'"]);
  for (const name of ['base-uri', 'object-src']) assert.deepEqual(ofHeaders.get(name), ["'none'"], name);
  const age = Number(/max-age=(\d+)/.exec(header('Strict-Transport-Security'))?.[1]);
  assert.ok(age >= 15_768_000, 'at least half a year');
  assert.equal(header('X-Content-Type-Options'), 'nosniff');
  assert.match(
    header('Referrer-Policy'),
    /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/,
  );
  assert.equal(header('Cross-Origin-Opener-Policy'), 'same-origin');
  for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'])
    assert.ok(header('Permissions-Policy').includes(`${feature}=()`), feature);
});

test('no header gives the site away to others, sets a cookie or tells the software', () => {
  const names = [...Object.keys(commonHeaders), ...Object.keys(cacheRules)].map((name) => name.toLowerCase());
  assert.deepEqual(
    names.filter((name) => /^(?:access-control-|set-cookie|server|x-powered-by|via$)/.test(name)),
    [],
  );
});

test('a page loads scripts and styles from the site alone', () => {
  for (const { path, root } of pages) {
    const addresses = root
      .querySelectorAll('script[src], link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], iframe, img')
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    assert.deepEqual(
      addresses.filter((address) => !/^(?:\/(?!\/)|data:)/.test(address)),
      [],
      path,
    );
  }
});

test('a link to elsewhere hands over no window', () => {
  for (const { path, root } of pages) {
    const opened = root.querySelectorAll('a[target]').map((link) => link.outerHTML);
    assert.deepEqual(
      opened.filter((link) => !/rel="[^"]*noopener/.test(link)),
      [],
      path,
    );
  }
});

test('nothing that is put up tells of the machine it was built on', () => {
  const told = globSync('dist/**/*.{html,js,json,txt,xml,md,csv,svg}').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const found = [
      [/sourceMappingURL=/, 'a source map'],
      [/<!--(?!\[if)/, 'a comment'],
      [/name="?generator/, 'the generator'],
    ] as const;
    const words = found.filter(
      ([pattern, what]) => (what === 'a source map' || file.endsWith('.html')) && pattern.test(text),
    );
    const places = [process.cwd(), `${homedir()}/`].filter((place) => place.length > 3 && text.includes(place));
    const hosts = siteUrl.includes('localhost') ? [] : (text.match(/\blocalhost:\d+/g) ?? []);
    return [...words.map(([, what]) => what), ...places, ...hosts].map((what) => `${file}: ${what}`);
  });
  assert.deepEqual(told, []);
});
