import { longPosting, otherPosting } from '../fixtures/picked.ts';
import { pick, randomNumbers } from '../fixtures/random-postings.ts';
import { expect, test } from './test.ts';

const random = randomNumbers(7);
const starts = [
  `fit/#v1&k=docker.kubernetes&l=airflow&c=${longPosting.id}#degree`,
  `compare/?a=${otherPosting.id}&b=${longPosting.id}`,
  'matrix/?layer=stream&level=required&sort=count',
  `map/?route=${otherPosting.id}`,
  'search/?q=카프카&kind=skill&layer=stream',
  'roles/?a=data-engineer&b=dba',
  'skills/kafka/#evidence',
  'offline/?x=1',
];
const litter = [
  '%',
  '%00',
  '%E0%A4',
  '<img src=x onerror=alert(1)>',
  '"',
  "'",
  '&',
  '=',
  '#',
  '/',
  '..',
  '가',
  '\u202e',
  'v9',
  '__proto__',
  'javascript:',
];
const records = [
  '{"version":1,"skills":{"spark":"known"},"conditions":[]}',
  '{"version":9}',
  '{{{',
  '[]',
  'null',
  '"x"',
  '\u0000',
];

/** A page's address with something put in, taken out or doubled after its path. */
const mutated = (start: string): string => {
  const from = start.search(/[?#]/) + 1;
  const at = from + Math.floor(random() * (start.length - from));
  const cut = Math.floor(random() * 5);
  return start.slice(0, at) + pick(random, litter) + start.slice(at + cut) + (random() < 0.2 ? start.slice(from) : '');
};

for (const [part, start] of starts.entries()) {
  test(`mutated addresses and records do no harm (${start.replace(/[?#].*/, '')})`, async ({ page }) => {
    test.setTimeout(600_000);
    for (let turn = 0; turn < 500 / starts.length; turn += 1) {
      const record = pick(random, records);
      await page.goto('about/');
      await page.evaluate((text) => localStorage.setItem('profile', text), record);
      await page.goto(mutated(start));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const kept = await page.evaluate(() => [localStorage.getItem('profile'), localStorage.getItem('profile-aside')]);
      // What was put aside before stays there, so a record is a part of it.
      expect(
        kept.some((text) => text?.includes(record)),
        `${part}: ${page.url()} ${record}`,
      ).toBe(true);
    }
  });
}
