// npm run bench:scale [-- 100 1000 5000]: the build over generated catalogs, step by step: time, peak memory (the
// process and its children), sizes, and the bytes of a first search. Share images are left out: one picture a page,
// kept between builds. Prints a table; nothing here passes or fails. Memory is read from /proc, so on Linux only. The
// trees stay under .cache/scale (5,000 companies: about 2 GB) to be looked at: OUT_DIR=… npm run preview.
import { globSync, readFileSync, rmSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { program } from '../tools/run.ts';
import { writeContent } from './scale-content.ts';
import { bytesIn, measure } from './scale-run.ts';
import { firstSearch } from './scale-search.ts';

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);
const sizes = asked.length > 0 ? asked : [100, 1000, 5000];

const megabytes = (bytes: number): number => Math.round(bytes / 10_000) / 100;

/** The heaviest pages on the wire. */
const heaviest = (site: string): readonly (readonly [number, string])[] =>
  globSync(`${site}/**/*.html`)
    .map((file) => [readFileSync(file), file] as const)
    .toSorted(([a], [b]) => b.length - a.length)
    .slice(0, 12)
    .map(([html, file]) => [brotliCompressSync(html).length, file.slice(site.length)] as const)
    .toSorted(([a], [b]) => b - a);

const measureCatalog = async (companies: number): Promise<Readonly<Record<string, number>>> => {
  const root = `.cache/scale/${companies}`;
  const site = `${root}/dist`;
  writeContent(`${root}/content`, companies);
  for (const old of [site, `${root}/page-facts.jsonl`]) rmSync(old, { recursive: true, force: true });
  const env = { CONTENT_DIR: `${root}/content`, OUT_DIR: site, PAGE_FACTS: `${root}/page-facts.jsonl` };
  console.info(`\n${companies} companies`);
  const check = await measure(['tools/check-content.ts'], env);
  console.info('  check', check);
  const pages = await measure([program.astro, 'build', '--force', '--silent'], env);
  console.info('  pages', pages);
  const index = await measure(['tools/index-pages.ts'], env);
  console.info('  index', index);
  const finish = await measure(['bench/scale-finish.ts'], env);
  console.info('  finish', finish);
  const heavy = heaviest(site);
  for (const [bytes, path] of heavy.slice(0, 5)) console.info(`  ${bytes} B ${path}`);
  const name = /^name: (.*)$/m.exec(readFileSync(`${root}/content/companies/company-5.mdx`, 'utf8'))?.[1] ?? '';
  const search = await firstSearch(site, ['kafka', name]);
  return {
    pages: globSync(`${site}/**/*.html`).length,
    'check s': check.seconds,
    'Astro s': pages.seconds,
    'Pagefind s': index.seconds,
    'finish s': finish.seconds,
    'all s': check.seconds + pages.seconds + index.seconds + finish.seconds,
    'check CPU s': check.cpu,
    'Astro CPU s': pages.cpu,
    'Pagefind CPU s': index.cpu,
    'finish CPU s': finish.cpu,
    'all CPU s': check.cpu + pages.cpu + index.cpu + finish.cpu,
    'check MB': check.megabytes,
    'Astro MB': pages.megabytes,
    'Pagefind MB': index.megabytes,
    'finish MB': finish.megabytes,
    'HTML MB': megabytes(bytesIn(site, /\.html$/)),
    'full-text index MB': megabytes(bytesIn(`${site}/pagefind`)),
    'concept index MB': megabytes(bytesIn(`${site}/search-index`)),
    'heaviest page B': heavy[0]?.[0] ?? 0,
    'first instant result B': search.instant,
    'first full text B': search.fullText,
  };
};

const measured: (readonly [number, Readonly<Record<string, number>>])[] = [];
for (const size of sizes) measured.push([size, await measureCatalog(size)]);

/** A row a figure, a column a catalog, and how much each grew over the one before. */
const rows = Object.keys(measured[0]?.[1] ?? {}).map((figure) => [
  figure,
  Object.fromEntries(
    measured.flatMap(([size, figures], place) => {
      const value = figures[figure] ?? 0;
      const before = measured[place - 1]?.[1][figure];
      const growth = before ? [[`× ${measured[place - 1]?.[0]}`, (value / before).toFixed(2)] as const] : [];
      return [[`${size} companies`, Math.round(value * 100) / 100] as const, ...growth];
    }),
  ),
]);
console.table(Object.fromEntries(rows));
// The store of the generated entries must not meet the next build of the real content.
rmSync('node_modules/.astro/data-store.json', { force: true });
