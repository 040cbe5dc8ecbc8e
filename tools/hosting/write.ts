import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { aliasUrls } from '#src/domain/alias-urls.ts';
import { readContentTree } from '../content/read-tree.ts';
import { base, folders } from '../settings.ts';
import { compressFiles } from './compress.ts';
import { caddyfile, headersFile, type Redirects, redirectsFile } from './host-files.ts';
import { writeRedirectPages } from './redirect-pages.ts';

/** Where the container image finds the configuration of its server. It is no part of the site. */
export const caddyfilePath = '.cache/Caddyfile';

/** What Cloudflare reads of `_redirects`; it ignores the lines after these without a word. */
const cloudflareReads = { lines: 2000, bytes: 100_000 };

/** The addresses of the other names of entries. */
export const readRedirects = (): Redirects => aliasUrls(readContentTree(resolve(folders.content)).catalog);

const writeRedirects = (redirects: Redirects): void => {
  const text = redirectsFile(base, redirects);
  writeFileSync(`${folders.site}/_redirects`, text);
  const lines = text.split('\n').length - 1;
  if (lines <= cloudflareReads.lines && text.length <= cloudflareReads.bytes) return;
  console.warn(`_redirects가 ${lines}줄, ${text.length}바이트예요. Cloudflare는 뒤쪽을 읽지 않습니다.`);
};

/**
 * Writes what the hosts read beside the built pages: headers, redirects, the server's configuration. Asked by
 * `--redirect-pages`, pages that lead on; by `--compress`, compressed copies of everything. So this comes last.
 */
export const writeForHosts = async (): Promise<void> => {
  const redirects = readRedirects();
  writeFileSync(`${folders.site}/_headers`, headersFile(base));
  writeRedirects(redirects);
  mkdirSync(dirname(caddyfilePath), { recursive: true });
  writeFileSync(caddyfilePath, caddyfile(base, redirects));
  if (process.argv.includes('--redirect-pages')) writeRedirectPages(folders.site, redirects);
  if (process.argv.includes('--compress')) await compressFiles(folders.site);
};
