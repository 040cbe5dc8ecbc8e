import { createReadStream, existsSync, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { cacheControlOf, everywhere } from './headers.ts';
import type { Moves } from './host-files.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** A folder of files, the path it is served under, and the addresses that lead elsewhere. */
export type Site = { readonly root: string; readonly base: string; readonly moves: Moves };

type Found = { readonly file: string; readonly stats: Stats };

const statOf = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false });

/** The file of an address below the base path; nothing outside the folder, and nothing the hosts keep to themselves. */
const fileAt = ({ root }: Site, path: string): Found | undefined => {
  const file = resolve(root, `.${path}`, path.endsWith('/') ? 'index.html' : '');
  if (!file.startsWith(resolve(root) + sep) || path.includes('\0')) return undefined;
  if (/^\/_(?:headers|redirects)$|\.(?:br|gz)$/.test(path)) return undefined;
  const stats = statOf(file);
  return stats?.isFile() ? { file, stats } : undefined;
};

/** Where a request below the base path is sent instead: to the page an alias means, or to the folder it names. */
const movedTo = (site: Site, path: string): readonly [status: number, path: string] | undefined => {
  const slashed = path.endsWith('/') ? path : `${path}/`;
  const to = site.moves.get(slashed);
  if (to !== undefined) return [301, to];
  return slashed !== path && fileAt(site, slashed) ? [308, slashed] : undefined;
};

/** The compressed copy of a file the browser takes best, else the file itself. */
const encodedFor = (file: string, accepts: string): readonly [file: string, encoding?: string] => {
  if (/\bbr\b/.test(accepts) && existsSync(`${file}.br`)) return [`${file}.br`, 'br'];
  if (/\bgzip\b/.test(accepts) && existsSync(`${file}.gz`)) return [`${file}.gz`, 'gzip'];
  return [file];
};

const send = (request: IncomingMessage, response: ServerResponse, { file, stats }: Found): void => {
  const tag = `W/"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"`;
  const [copy, encoding] = encodedFor(file, String(request.headers['accept-encoding'] ?? ''));
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', tag);
  if (encoding) response.setHeader('Content-Encoding', encoding);
  if (response.statusCode === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Length', statSync(copy).size);
  if (request.method === 'HEAD') response.end();
  // A visitor who leaves in the middle is no fault of ours.
  else pipeline(createReadStream(copy), response, () => {});
};

/** The address of a request below the base path; nothing for one outside it or one that cannot be read. */
const pathOf = ({ base }: Site, url: string): string | undefined => {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (`${path}/` === base) return '';
    return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
  } catch {
    return undefined;
  }
};

const answer = (site: Site, request: IncomingMessage, response: ServerResponse): void => {
  const path = pathOf(site, request.url ?? '/');
  const moved = path === undefined ? undefined : movedTo(site, path);
  response.setHeaders(new Map(Object.entries(everywhere)));
  if (moved) {
    const [status, to] = moved;
    response.writeHead(status, { Location: site.base.slice(0, -1) + to }).end();
    return;
  }
  const found = path === undefined ? undefined : fileAt(site, path);
  const shown = found ?? fileAt(site, '/404.html');
  if (!found) response.statusCode = 404;
  response.setHeader('Cache-Control', found && path ? cacheControlOf(path) : 'no-cache');
  if (shown) send(request, response, shown);
  else response.end();
};

/** Serves a built site as the hosts do: the same headers, redirects, compressed copies and page for what is missing. */
export const serveSite = (site: Site, port: number): Promise<Server> =>
  new Promise((ready, fail) => {
    const server = createServer((request, response) => answer(site, request, response));
    server.once('error', fail);
    server.listen(port, () => ready(server));
  });
