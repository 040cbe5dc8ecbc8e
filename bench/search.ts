// npm run bench:search: how well the search finds, what it weighs and how fast it answers, beside plain Pagefind on
// the same pages. Needs a built site. Prints tables; nothing here passes or fails.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { hostileQueries, type Judged, judgedQueries, offTopic } from '../tests/fixtures/search/judged.ts';
import { findBrowser } from '../tools/browser.ts';
import { freePort } from '../tools/port.ts';
import { serve } from '../tools/preview.ts';

type Ranking = (query: string) => Promise<readonly string[]>;

const results = '#search-results';
const keystrokesAt = 4;

const answered = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    (id) => /done|empty/.test(document.querySelector<HTMLElement>(id)?.dataset['state'] ?? ''),
    results,
  );
};

/** Our search page, asked through its address. */
const ours =
  (page: Page, address: string): Ranking =>
  async (query) => {
    await page.goto(`${address}search/?${new URLSearchParams({ q: query })}`);
    await answered(page);
    const links = page.locator(`${results} a[data-result]`);
    return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  };

/** Pagefind as it comes, over the same index. */
const plainPagefind =
  (page: Page): Ranking =>
  (query) =>
    page.evaluate(async (words) => {
      const path = '/pagefind/pagefind.js';
      const pagefind = await import(path);
      const { results } = await pagefind.search(words);
      const top = results.slice(0, 10) as { data(): Promise<{ url: string }> }[];
      return Promise.all(top.map(async (result) => (await result.data()).url));
    }, query);

type Row = { readonly first: number; readonly third: number; readonly reciprocal: number; readonly zero: number };

const rowOf = async (rank: Ranking, { query, accepted }: Judged): Promise<Row> => {
  const found = await rank(query);
  const place = found.findIndex((path) => accepted.includes(path));
  return {
    first: Number(place === 0),
    third: Number(place >= 0 && place < 3),
    reciprocal: place < 0 ? 0 : 1 / (place + 1),
    zero: Number(found.length === 0),
  };
};

const mean = (rows: readonly Row[], key: keyof Row): string =>
  (rows.reduce((sum, row) => sum + row[key], 0) / rows.length).toFixed(3);

const report = async (title: string, rank: Ranking): Promise<void> => {
  const byKind = Map.groupBy(judgedQueries, ({ kind }) => kind);
  const all: Row[] = [];
  const table: Record<string, Record<string, string | number>> = {};
  for (const [kind, queries] of byKind) {
    const rows: Row[] = [];
    for (const judged of queries) rows.push(await rowOf(rank, judged));
    const columns = { queries: rows.length, 'success@1': mean(rows, 'first'), 'success@3': mean(rows, 'third') };
    table[kind] = { ...columns, MRR: mean(rows, 'reciprocal'), zero: mean(rows, 'zero') };
    if (kind !== 'none') all.push(...rows);
  }
  table['all with an answer'] = {
    queries: all.length,
    'success@1': mean(all, 'first'),
    'success@3': mean(all, 'third'),
    MRR: mean(all, 'reciprocal'),
    zero: mean(all, 'zero'),
  };
  let wrong = 0;
  for (const query of offTopic) wrong += Number((await rank(query)).length > 0);
  console.info(`\n${title} (none: 'zero' is the honest-empty rate)`);
  console.table(table);
  console.info(`off-topic words answered: ${wrong} of ${offTopic.length}`);
};

/** What a visitor waits for, as brotli would carry it. */
const weigh = async (page: Page, address: string): Promise<void> => {
  const requests: { readonly path: string; readonly bytes: number }[] = [];
  page.on('requestfinished', async (request) => {
    const path = new URL(request.url()).pathname;
    if (request.resourceType() === 'document' || !/search|pagefind/.test(path)) return;
    const body = readFileSync(`dist${path}`);
    // Pagefind's own files are compressed already.
    requests.push({ path, bytes: /\.pf_/.test(path) ? body.length : brotliCompressSync(body).length });
  });
  await page.goto(`${address}search/?q=kafka`);
  await answered(page);
  await page.waitForTimeout(1500);
  const isFullText = (path: string): boolean => path.includes('/pagefind/');
  const instant = requests.filter(
    ({ path }) => !isFullText(path) && !path.endsWith('texts.json') && !path.includes('SiteSearch'),
  );
  const sum = (list: typeof requests): number => list.reduce((total, { bytes }) => total + bytes, 0);
  console.info('\nbytes (brotli) and requests');
  console.table({
    'before the first instant result': { requests: instant.length, bytes: sum(instant) },
    'first pass of the full text': {
      requests: requests.filter(({ path }) => isFullText(path)).length,
      bytes: sum(requests.filter(({ path }) => isFullText(path))),
    },
  });
};

/** Time from a keystroke to the list on the page, with the processor slowed down. */
const time = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}search/?q=kafka`);
  await answered(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: keystrokesAt });
  const times = await page.evaluate(
    async (queries) => {
      const input = document.querySelector<HTMLInputElement>('#q');
      const list = document.querySelector('#search-results');
      const taken: number[] = [];
      for (const query of queries) {
        for (let length = 1; input && list && length <= query.length; length += 1) {
          const start = performance.now();
          input.value = query.slice(0, length);
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          // The concepts answer in microtasks; nothing else runs before them.
          await Promise.resolve()
            .then(() => undefined)
            .then(() => undefined)
            .then(() => undefined);
          taken.push(performance.now() - start);
          await new Promise((resolve) => setTimeout(resolve));
        }
      }
      return taken.toSorted((a, b) => a - b);
    },
    judgedQueries.filter((_, place) => place % 4 === 0).map(({ query }) => query),
  );
  const at = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;
  console.info(
    `\nper keystroke at ${keystrokesAt}× CPU throttling (${times.length} keystrokes): p50 ${at(0.5)}, p95 ${at(0.95)}, worst ${at(0.999)}`,
  );
};

/** The longest the page is busy while a thousand hostile queries are typed. */
const disturb = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}search/?q=kafka`);
  await answered(page);
  const longest = await page.evaluate(
    async (queries) => {
      const busy: number[] = [0];
      // Taking over the queries is the bench's own long task.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const observer = new PerformanceObserver((list) =>
        busy.push(...list.getEntries().map(({ duration }) => duration)),
      );
      observer.observe({ entryTypes: ['longtask'] });
      const input = document.querySelector<HTMLInputElement>('#q');
      for (const query of queries) {
        if (!input) break;
        input.value = query;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return Math.max(...busy);
    },
    [...hostileQueries(1000), 'ㄱ'.repeat(100_000)],
  );
  console.info(
    `longest task over 1,001 hostile queries: ${longest === 0 ? 'none of 50 ms or more' : `${longest.toFixed(0)} ms`}`,
  );
};

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const port = await freePort();
const stop = await serve(port);
const address = `http://localhost:${port}/`;
const page = await browser.newPage();
await weigh(page, address);
await time(await browser.newPage(), address);
await disturb(await browser.newPage(), address);
await report('concepts and full text', ours(page, address));
const bare = await browser.newPage();
await bare.goto(address);
await report('plain Pagefind', plainPagefind(bare));
await browser.close();
await stop();
