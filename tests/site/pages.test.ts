import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { mainText, pages } from './built-site.ts';
import { sweptPages } from '../e2e/pages.ts';

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) < index);

test('every page has one h1, a title and a description, and no two share one', () => {
  const heads = pages.map(({ path, root }) => ({
    path,
    headings: root.querySelectorAll('h1').length,
    title: root.querySelector('title')?.text.trim() ?? '',
    description: root.querySelector('meta[name="description"]')?.getAttribute('content')?.trim() ?? '',
  }));
  assert.deepEqual(
    heads.filter(({ headings, title, description }) => headings !== 1 || title === '' || description === ''),
    [],
  );
  assert.deepEqual(repeated(heads.map(({ title }) => title)), []);
  assert.deepEqual(repeated(heads.map(({ description }) => description)), []);
});

test('every page is in Korean and has its landmarks', () => {
  const bare = pages.filter(
    ({ root }) =>
      root.querySelector('html')?.getAttribute('lang') !== 'ko' ||
      ['header', 'nav', 'main', 'footer'].some((landmark) => !root.querySelector(landmark)),
  );
  assert.deepEqual(
    bare.map(({ path }) => path),
    [],
  );
});

test('headings go down one level at a time', () => {
  const jumps = pages.flatMap(({ path, root }) => {
    const levels = root.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
    return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1) ? [`${path}: ${levels.join(' ')}`] : [];
  });
  assert.deepEqual(jumps, []);
});

test('no emphasis is left as asterisks', () => {
  const literal = pages.filter((page) => mainText(page).includes('**'));
  assert.deepEqual(
    literal.map(({ path }) => path),
    [],
  );
});

test('html-validate finds nothing', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // The build prints HTML as it likes; these are matters of taste.
      'doctype-style': 'off',
      'attr-quotes': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'long-title': 'off',
      // An input that lists options is the combobox of the ARIA Authoring Practices; no native element does that.
      'prefer-native-element': ['error', { exclude: ['combobox', 'listbox', 'option'] }],
      // Checkboxes of one name are one list of choices.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
      // Hangul headings make Hangul ids, some of which begin with a year.
      'valid-id': ['error', { relaxed: true }],
      // Astro inlines the stylesheet on purpose.
      'require-sri': 'off',
      'no-inline-style': 'error',
    },
  });
  const faults: string[] = [];
  // It takes its time, so all pages are for the full run.
  const swept = new Set(sweptPages.map((path) => `/${path}`));
  const looked = pages.filter(({ path }) => swept.has(path));
  assert.ok(looked.length > 40);
  for (const { path, html } of looked) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results) {
      faults.push(
        ...messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
    }
  }
  assert.deepEqual(faults.slice(0, 20), []);
});
