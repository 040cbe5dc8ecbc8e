import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tools/browser.ts';
import { serveSite } from '../tools/hosting/server.ts';
import { freePort } from '../tools/port.ts';

/** Bytes on the wire for the first search of a visit, HTML and what every page loads left out. */
export type FirstSearch = { readonly instant: number; readonly fullText: number };

/** What a file weighs as brotli would carry it; Pagefind's own files are compressed already. */
const weigh = (folder: string, path: string): number => {
  const body = readFileSync(folder + path);
  return /\.pf_/.test(path) ? body.length : brotliCompressSync(body).length;
};

/** Asks a built site each query as the first one of a visit and answers the dearest. */
export const firstSearch = async (folder: string, queries: readonly string[]): Promise<FirstSearch> => {
  const port = await freePort();
  const server = await serveSite({ root: folder, base: '/', redirects: new Map() }, port);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const all: FirstSearch[] = [];
  for (const query of queries) {
    const page = await browser.newPage();
    const paths: string[] = [];
    page.on('requestfinished', (request) => paths.push(new URL(request.url()).pathname));
    await page.goto(`http://localhost:${port}/search/?${new URLSearchParams({ q: query })}`);
    await page.waitForSelector('#search-results a[data-result]');
    // The words of questions and texts are on their way too, but nobody waits for them.
    const waited = paths.filter(
      (path) =>
        /search|shards|layers|storage|preload/.test(path) && /\.js/.test(path) && !/texts\.json|SiteSearch/.test(path),
    );
    await page.waitForTimeout(2000);
    const sum = (list: readonly string[]): number => list.reduce((total, path) => total + weigh(folder, path), 0);
    all.push({ instant: sum(waited), fullText: sum(paths.filter((path) => path.includes('/pagefind/'))) });
    console.info(`  ‘${query}’: ${sum(waited)} B, then ${all.at(-1)?.fullText} B (${waited.join(' ')})`);
    await page.close();
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
  return {
    instant: Math.max(...all.map(({ instant }) => instant)),
    fullText: Math.max(...all.map(({ fullText }) => fullText)),
  };
};
