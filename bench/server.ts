import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

/** A folder served with brotli; both sites of the bench are served by this code. */
export type Server = {
  readonly address: string;
  /** What has been sent, in order. */
  readonly sent: { readonly path: string; readonly bytes: number }[];
  /** Answers as over slow 4G from now on, one shared link: 150 ms there and back, 1.6 Mbit a second. */
  slowDown(): void;
  stop(): void;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
};
const text = new Set(['.html', '.css', '.js', '.json', '.svg']);
const slow = { delay: 150, bytesPerMillisecond: 1_600_000 / 8 / 1000 };

/** Serves a built site on a free port. */
export const serveFolder = async (folder: string): Promise<Server> => {
  const sent: { path: string; bytes: number }[] = [];
  const bodies = new Map<string, Buffer>();
  let isSlow = false;
  let linkIsFree = 0;
  const carry = async (bytes: number): Promise<void> => {
    if (!isSlow) return;
    const now = performance.now();
    linkIsFree = Math.max(linkIsFree, now) + bytes / slow.bytesPerMillisecond;
    await wait(slow.delay + linkIsFree - now);
  };
  const fileOf = (path: string): string | undefined => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    return existsSync(file) && statSync(file).isFile() ? file : undefined;
  };
  const bodyOf = (file: string): Buffer => {
    const body = bodies.get(file) ?? readFileSync(file);
    const packed = bodies.has(file) || !text.has(extname(file)) ? body : brotliCompressSync(body);
    bodies.set(file, packed);
    return packed;
  };
  // Packing takes time that no host spends while a visitor waits. Pages are packed when first asked for.
  for (const file of globSync(`${folder}/**/*.{css,js,json,svg}`)) bodyOf(file);
  const server = createServer(async (request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = fileOf(path);
    const file = found ?? join(folder, '404.html');
    const body = bodyOf(file);
    await carry(body.length);
    sent.push({ path, bytes: body.length });
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(text.has(extname(file)) && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent,
    slowDown: () => {
      isSlow = true;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
