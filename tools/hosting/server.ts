import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { lookup } from 'mrmime';
import sirv from 'sirv';
import { cacheControlOf, commonHeaders } from './headers.ts';
import type { Redirects } from './host-files.ts';

/** A folder of files, the path it is served under, and the addresses that lead elsewhere. */
export type Site = { readonly root: string; readonly base: string; readonly redirects: Redirects };

/** What the hosts read or made themselves and show to nobody. */
const hidden = /^\/_(?:headers|redirects)$|\.(?:br|gz)$/;

/** Escapes that stand for a slash, a backslash or NUL: no address of ours has them, and decoded they could lead out. */
const misleading = /%(?:2f|5c|00)|\/\/|\\/i;

/** The decoded address of a request below the base path; nothing for one outside it or one that cannot be read. */
const pathOf = ({ base }: Site, url: string): string | undefined => {
  const [raw = ''] = url.split(/[?#]/, 1);
  if (!raw.startsWith('/') || misleading.test(raw)) return undefined;
  try {
    const path = decodeURI(raw);
    if (`${path}/` === base) return '';
    return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
  } catch {
    return undefined;
  }
};

/** Names no disk could hold are answered with an error by some systems, which is a no to us. */
const isFile = (file: string): boolean => {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/** The file of an address below the base path, from the root of the folder: `/skills/` → `/skills/index.html`. */
const fileAt = ({ root }: Site, path: string): string | undefined => {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return !hidden.test(file) && !file.split('/').includes('..') && isFile(root + file) ? file : undefined;
};

/** Where a request below the base path is sent instead: to the page an alias means, or to the folder it names. */
const redirectOf = (site: Site, path: string): readonly [status: number, path: string] | undefined => {
  const slashed = path.endsWith('/') ? path : `${path}/`;
  const to = site.redirects.get(slashed);
  if (to !== undefined) return [301, to];
  return slashed !== path && fileAt(site, slashed) ? [308, slashed] : undefined;
};

/** sirv reads neither `q=0` nor ranges that begin at the end or run backwards: such wishes may be passed over. */
const simplify = ({ headers }: IncomingMessage): void => {
  headers['accept-encoding'] = String(headers['accept-encoding'] ?? '').replace(
    /[\w*-]+\s*;\s*q=0(?:\.0*)?(?=\s*(?:,|$))/g,
    '',
  );
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  // sirv takes 0 as the last byte for none at all.
  if (first === undefined || last === '0' || (last !== '' && Number(last) < Number(first))) delete headers.range;
};

const typeOf = (path: string): string => {
  const type = lookup(path) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
};

const sendMissing = ({ root }: Site, response: ServerResponse): void => {
  const page = isFile(`${root}/404.html`) ? readFileSync(`${root}/404.html`) : Buffer.alloc(0);
  response.writeHead(404, {
    'Cache-Control': 'no-cache',
    'Content-Length': page.length,
    'Content-Type': 'text/html; charset=utf-8',
  });
  response.end(page);
};

/** Answers requests for a built site as the hosts do: what sirv does not know of hosts is here, files are sirv's. */
export const siteListener = (site: Site): RequestListener => {
  // `dev` looks for files as they are asked for: a site may be built anew while it is served.
  const files = sirv(site.root, { dev: true, etag: true, dotfiles: true, brotli: true, gzip: true, extensions: [] });
  return (request, response) => {
    response.setHeaders(new Map(Object.entries(commonHeaders)));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = pathOf(site, request.url ?? '/');
    if (path === undefined) return sendMissing(site, response);
    const redirect = redirectOf(site, path);
    if (redirect) {
      const [status, to] = redirect;
      response.writeHead(status, { Location: encodeURI(site.base.slice(0, -1) + to) }).end();
      return;
    }
    const file = fileAt(site, path);
    if (file === undefined) return sendMissing(site, response);
    response.setHeader('Cache-Control', cacheControlOf(path));
    response.setHeader('Content-Type', typeOf(file));
    response.setHeader('Accept-Ranges', 'bytes');
    simplify(request);
    request.url = encodeURI(file);
    files(request, response, () => sendMissing(site, response));
  };
};

/** Serves a built site as the hosts do: the same headers, redirects, compressed copies and page for what is missing. */
export const serveSite = (site: Site, port: number): Promise<Server> =>
  new Promise((ready, fail) => {
    const server = createServer(siteListener(site));
    server.once('error', fail);
    server.listen(port, () => ready(server));
  });
