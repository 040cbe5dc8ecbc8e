import { cpSync, rmSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { compressFiles } from '../tools/hosting/compress.ts';
import { serveSite } from '../tools/hosting/server.ts';
import { freePort } from '../tools/port.ts';

/** A folder served by the server of the preview over a line that can be slow; both sites of the bench are served so. */
export type Server = {
  readonly address: string;
  /** What has been sent, in order. */
  readonly sent: { readonly path: string; readonly bytes: number }[];
  /** Answers as over slow 4G from now on, one shared link: 150 ms there and back, 1.6 Mbit a second. */
  slowDown(): void;
  stop(): void;
};

const slow = { delay: 150, bytesPerMillisecond: 1_600_000 / 8 / 1000 };

/** A copy with compressed files, as a host holds it: compressing takes time that no host spends while a visitor waits. */
const compressedCopy = async (folder: string): Promise<string> => {
  const copy = `.cache/served-${folder.replaceAll(/\W+/g, '-')}`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  await compressFiles(copy);
  return copy;
};

const ask = (port: number, { url, headers }: IncomingMessage): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get({ port, path: url, headers }, resolve).on('error', reject);
  });

/** Serves a built site on a free port. */
export const serveFolder = async (folder: string): Promise<Server> => {
  const hostPort = await freePort();
  const host = await serveSite({ root: await compressedCopy(folder), base: '/', redirects: new Map() }, hostPort);
  const sent: { path: string; bytes: number }[] = [];
  let isSlow = false;
  let linkIsFree = 0;
  const carry = async (bytes: number): Promise<void> => {
    if (!isSlow) return;
    const now = performance.now();
    linkIsFree = Math.max(linkIsFree, now) + bytes / slow.bytesPerMillisecond;
    await wait(slow.delay + linkIsFree - now);
  };
  const line = createServer(async (request, response) => {
    const answer = await ask(hostPort, request);
    const body = await buffer(answer);
    await carry(body.length);
    sent.push({ path: request.url ?? '/', bytes: body.length });
    response.writeHead(answer.statusCode ?? 500, answer.headers).end(body);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => line.listen(port, resolve));
  return {
    address: `http://localhost:${port}`,
    sent,
    slowDown: () => {
      isSlow = true;
    },
    stop: () => {
      for (const server of [line, host]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
};

/** Serves a built site as it is, where bytes do not matter: compressing takes minutes. */
export const serveAsBuilt = async (folder: string): Promise<Pick<Server, 'address' | 'stop'>> => {
  const port = await freePort();
  const server = await serveSite({ root: folder, base: '/', redirects: new Map() }, port);
  return {
    address: `http://localhost:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
