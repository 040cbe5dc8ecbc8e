import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { siteName } from '#src/site.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { addressOf, type BuiltPage, listedPages, pages } from './built-site.ts';

type Json = string | number | readonly Json[] | { readonly [key: string]: Json };
type Thing = { readonly [key: string]: Json };

const { catalog } = readContentTree('content');

const scriptsOf = ({ root }: BuiltPage) => root.querySelectorAll('script[type="application/ld+json"]');

const thingsOf = (page: BuiltPage): readonly Thing[] => {
  const [script] = scriptsOf(page);
  const { '@context': context, '@graph': things } = JSON.parse(script?.text ?? '{}');
  assert.equal(context, 'https://schema.org', page.path);
  return things;
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a visitor can read on a page, links and headings and all. */
const visibleText = ({ html }: BuiltPage): string => {
  const body = parse(html).querySelector('body');
  for (const unseen of body?.querySelectorAll('template, script, [hidden]') ?? []) unseen.remove();
  return plain(body?.text ?? '');
};

/** Every text in a thing with the key it stands under; those of a list stand under the key of the list. */
const textsIn = (json: Json, key = ''): readonly (readonly [key: string, text: string])[] => {
  if (typeof json === 'string') return [[key, json]];
  if (typeof json === 'number') return [];
  if (Array.isArray(json)) return json.flatMap((item: Json) => textsIn(item, key));
  return Object.entries(json).flatMap(([name, value]) => textsIn(value, name));
};

const read = ['name', 'alternateName', 'headline', 'description', 'responsibilities', 'text', 'dateModified'];
const addresses = ['@id', 'url', 'item', 'inDefinedTermSet'];
/** Not a text to read: what a thing is, and the last part of its own address. */
const silent = ['@type', 'termCode'];

test('a page that may be listed carries one block that nothing in it can end, any other page none', () => {
  assert.ok(listedPages.length > 200 && listedPages.length < pages.length);
  for (const page of pages) {
    const scripts = scriptsOf(page);
    assert.equal(scripts.length, listedPages.includes(page) ? 1 : 0, page.path);
    assert.ok(!scripts[0]?.text.includes('<'), page.path);
  }
});

test('every name, date and item of a block can be read on its page, every address is that of a page', () => {
  const built = new Set(listedPages.map(addressOf));
  for (const page of listedPages) {
    const shown = visibleText(page);
    for (const [key, text] of textsIn(thingsOf(page))) {
      if (read.includes(key)) assert.ok(shown.includes(plain(text)), `${page.path}: ${key} ‘${text}’`);
      else if (addresses.includes(key)) assert.ok(built.has(text), `${page.path}: ${key} ‘${text}’`);
      else if (key === 'license') assert.equal(page.root.querySelector('[rel~=license]')?.getAttribute('href'), text);
      else assert.ok(silent.includes(key), `${page.path}: ${key}?`);
    }
  }
});

test('every page is what its place says, and no page is an open job', () => {
  const answered = (path: string) => catalog.questions.get(path.split('/')[2] ?? '')?.status === 'answered';
  const typeAt = (path: string): string | undefined => {
    if (path === '/') return 'WebSite';
    if (path === '/data/') return 'Dataset';
    if (path === '/skills/') return 'DefinedTermSet';
    if (/^\/(?:companies|pipelines|guides)\/.|^\/roadmap\/$/.test(path)) return 'Article';
    if (/^\/skills\/./.test(path)) return 'DefinedTerm';
    if (/^\/roles\/[^/]+\/$/.test(path)) return 'Occupation';
    return /^\/questions\/./.test(path) && answered(path) ? 'FAQPage' : undefined;
  };
  const seen = new Map<string, number>();
  for (const page of listedPages) {
    const type = typeAt(page.path);
    const expected = [type, page.path === '/' ? undefined : 'BreadcrumbList'].filter(Boolean);
    assert.deepEqual(
      thingsOf(page).map((thing) => thing['@type']),
      expected,
      page.path,
    );
    if (type) seen.set(type, (seen.get(type) ?? 0) + 1);
  }
  assert.equal(seen.get('DefinedTerm'), catalog.skills.size);
  assert.equal(seen.get('Occupation'), catalog.roles.size);
  const withAnswer = [...catalog.questions.values()].filter(({ status }) => status === 'answered').length;
  assert.ok(withAnswer > 10 && withAnswer < catalog.questions.size);
  assert.equal(seen.get('FAQPage'), withAnswer);
  for (const { path, html, root } of pages) {
    assert.ok(!html.includes('JobPosting'), path);
    assert.ok(!root.querySelector('[itemscope], [typeof]'), path);
  }
});

test('a thing with a date or an address of its own has those of its page', () => {
  for (const page of listedPages) {
    for (const thing of thingsOf(page)) {
      const own = thing['url'] ?? thing['@id'];
      if (own) assert.equal(own, addressOf(page), page.path);
      const shown = page.root.querySelectorAll('main time').map((time) => time.getAttribute('datetime') ?? '');
      if (thing['dateModified']) assert.equal(shown.at(-1), thing['dateModified'], page.path);
      if (['Article', 'FAQPage'].includes(String(thing['@type']))) assert.ok(thing['dateModified'], page.path);
    }
  }
});

test('the crumbs lead from the home page to the heading, the way the page shows', () => {
  for (const page of listedPages.filter(({ path }) => path !== '/')) {
    const list = thingsOf(page).find((thing) => thing['@type'] === 'BreadcrumbList')?.['itemListElement'];
    const crumbs = list as unknown as readonly { position: number; name: string; item?: string }[];
    assert.deepEqual(
      crumbs.map(({ position }) => position),
      crumbs.map((_, place) => place + 1),
    );
    const shown = page.root.querySelectorAll('nav[aria-label="현재 위치"] a').slice(1);
    const names = [siteName, ...shown.map(({ text }) => text), page.root.querySelector('h1')?.text ?? ''].map(plain);
    assert.deepEqual(
      crumbs.map(({ name }) => name),
      names,
      page.path,
    );
    assert.deepEqual(
      crumbs.slice(1, -1).map(({ item = '' }) => new URL(item).pathname),
      shown.map((link) => link.getAttribute('href')),
      page.path,
    );
    assert.equal(crumbs.at(-1)?.item, undefined);
  }
});

test('the skills a role needs are linked on its page', () => {
  for (const page of listedPages.filter(({ path }) => /^\/roles\/[^/]+\/$/.test(path))) {
    const skills = thingsOf(page)[0]?.['skills'] as unknown as readonly { '@id': string }[];
    const links = new Set(page.root.querySelectorAll('main a').map((link) => link.getAttribute('href')));
    for (const { '@id': id } of skills) assert.ok(links.has(new URL(id).pathname), `${page.path}: ${id}`);
  }
});
