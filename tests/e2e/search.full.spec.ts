import { judgedQueries, offTopic } from '../fixtures/search/judged.ts';
import { searched } from './searched.ts';
import { expect, test } from './test.ts';

test.setTimeout(900_000);

test('the judged queries find their page among the first three, in a browser over the built site', async ({ page }) => {
  const missed: string[] = [];
  for (const { query, kind, accepted } of judgedQueries) {
    const found = (await searched(page, query)).slice(0, 3);
    const hit = found.some((href) => accepted.some((path) => href.endsWith(path)));
    if (hit !== accepted.length > 0) missed.push(`${kind}: ${query}`);
  }
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(judgedQueries.length * 0.03);
});

test('words of other fields of life find nothing', async ({ page }) => {
  const answered: string[] = [];
  for (const query of offTopic) if ((await searched(page, query)).length > 0) answered.push(query);
  expect(answered.length, answered.join(', ')).toBeLessThanOrEqual(2);
});
