// npm run bench:scale [-- 150 1000]: the whole build over generated catalogs, each step in a process of its own: time,
// peak memory (the process and its children), sizes, and the bytes of a first search. Prints a table; nothing here
// passes or fails. Memory is read from /proc, so on Linux only. The trees stay under .cache/scale to be looked at:
// OUT_DIR=… npm run preview. Why no more than 1,000: docs/decisions/16-how-far-it-grows.md.
import { globSync, readFileSync, rmSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { steps } from '../tools/build.ts';
import { writeContent } from './scale-content.ts';
import { bytesIn, measure } from './scale-run.ts';
import { firstSearch } from './scale-search.ts';

type Figures = Readonly<Record<string, number>>;

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);
const sizes = asked.length > 0 ? asked : [150, 1000];

const megabytes = (bytes: number): number => Math.round(bytes / 10_000) / 100;

/** The heaviest pages on the wire. */
const heaviest = (site: string): readonly (readonly [number, string])[] =>
  globSync(`${site}/**/*.html`)
    .map((file) => [readFileSync(file), file] as const)
    .toSorted(([a], [b]) => b.length - a.length)
    .slice(0, 12)
    .map(([html, file]) => [brotliCompressSync(html).length, file.slice(site.length)] as const)
    .toSorted(([a], [b]) => b - a);

/** Builds the tree of a root, step by step. */
const measureBuild = async (root: string): Promise<Figures> => {
  const env = { CONTENT_DIR: `${root}/content`, OUT_DIR: `${root}/dist`, PAGE_FACTS: `${root}/page-facts.jsonl` };
  const seconds: [string, number][] = [];
  const memory: [string, number][] = [];
  const all = { seconds: 0, cpu: 0, megabytes: 0 };
  for (const [place, { name }] of steps.entries()) {
    const cost = await measure(['bench/scale-step.ts', String(place)], env);
    console.info(`  ${name}`, cost);
    seconds.push([`${name}, CPU s`, cost.cpu]);
    memory.push([`${name}, MB`, cost.megabytes]);
    all.seconds += cost.seconds;
    all.cpu += cost.cpu;
    all.megabytes = Math.max(all.megabytes, cost.megabytes);
  }
  return {
    ...Object.fromEntries(seconds),
    'all, s': all.seconds,
    'all, CPU s': all.cpu,
    ...Object.fromEntries(memory),
    'all, MB': all.megabytes,
  };
};

const measureCatalog = async (companies: number): Promise<Figures> => {
  const root = `.cache/scale/${companies}`;
  const site = `${root}/dist`;
  writeContent(`${root}/content`, companies);
  // Pictures kept from an earlier build would hide what they cost.
  for (const old of [site, `${root}/page-facts.jsonl`, '.cache/share']) rmSync(old, { recursive: true, force: true });
  console.info(`\n${companies} companies`);
  const cost = await measureBuild(root);
  const heavy = heaviest(site);
  for (const [bytes, path] of heavy.slice(0, 5)) console.info(`  ${bytes} B ${path}`);
  const name = /^name: (.*)$/m.exec(readFileSync(`${root}/content/companies/company-5.mdx`, 'utf8'))?.[1] ?? '';
  const search = await firstSearch(site, ['kafka', name]);
  return {
    pages: globSync(`${site}/**/*.html`).length,
    ...cost,
    'HTML MB': megabytes(bytesIn(site, /\.html$/)),
    'full-text index MB': megabytes(bytesIn(`${site}/pagefind`)),
    'concept index MB': megabytes(bytesIn(`${site}/search-index`)),
    'heaviest page B': heavy[0]?.[0] ?? 0,
    'first instant result B': search.instant,
    'first full text B': search.fullText,
  };
};

const measured: (readonly [number, Figures])[] = [];
for (const size of sizes) measured.push([size, await measureCatalog(size)]);

/** A row a figure, a column a catalog, and how much each grew over the one before; `pages` tells how much is linear. */
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
