import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tools/browser.ts';

/** Bytes on the wire for the first search of a visit, HTML and what every page loads left out. */
export type FirstSearch = { readonly instant: number; readonly fullText: number };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const serveFolder = async (folder: string): Promise<{ readonly address: string; readonly stop: () => void }> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = readFileSync(folder + pathname + (pathname.endsWith('/') ? 'index.html' : ''));
      const type = types[extname(pathname) || '.html'] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, stop: () => server.close() };
};

/** What a file weighs as brotli would carry it; Pagefind's own files are compressed already. */
const weigh = (folder: string, path: string): number => {
  const body = readFileSync(folder + path);
  return /\.pf_/.test(path) ? body.length : brotliCompressSync(body).length;
};

/** Asks a built site each query as the first one of a visit and answers the dearest. */
export const firstSearch = async (folder: string, queries: readonly string[]): Promise<FirstSearch> => {
  const { address, stop } = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const all: FirstSearch[] = [];
  for (const query of queries) {
    const page = await browser.newPage();
    const paths: string[] = [];
    page.on('requestfinished', (request) => paths.push(new URL(request.url()).pathname));
    await page.goto(`${address}search/?${new URLSearchParams({ q: query })}`);
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
  stop();
  return {
    instant: Math.max(...all.map(({ instant }) => instant)),
    fullText: Math.max(...all.map(({ fullText }) => fullText)),
  };
};
