import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, globSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compressFiles } from '../../tools/hosting/compress.ts';
import { serveSite } from '../../tools/hosting/server.ts';
import { caddyfilePath, readRedirects } from '../../tools/hosting/write.ts';
import { freePort } from '../../tools/port.ts';
import { base } from '../../tools/settings.ts';

/** A running server: where the site begins, and how to end it. */
export type Running = { readonly address: string; readonly stop: () => Promise<void> };

/** A copy of the built site with compressed files, as the container image holds it. */
export const served = resolve('.cache/served');

/** Makes the copy. Quick compression will do: it is the server that is tested. */
export const prepareServed = async (): Promise<void> => {
  rmSync(served, { recursive: true, force: true });
  cpSync('dist', served, { recursive: true });
  for (const old of globSync(`${served}/**/*.{br,gz}`)) rmSync(old);
  await compressFiles(served, 4);
  if (!existsSync(`${served}/sw.js`)) writeFileSync(`${served}/sw.js`, '// a service worker\n');
};

/** Starts what `npm run preview` and the browser tests use. */
export const startPreview = async (): Promise<Running> => {
  const port = await freePort();
  const server = await serveSite({ root: served, base, redirects: readRedirects() }, port);
  return {
    address: `http://localhost:${port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const answers = async (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );

/**
 * Starts Caddy with the configuration of the container image.
 * @throws with what Caddy says when it refuses it.
 */
export const startCaddy = async (caddy: string): Promise<Running> => {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const child = spawn(caddy, ['run', '--config', caddyfilePath, '--adapter', 'caddyfile'], {
    env: { ...process.env, PORT: String(port), SITE_ROOT: served, XDG_CONFIG_HOME: '.cache', XDG_DATA_HOME: '.cache' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  while (!(await answers(address))) {
    if (child.exitCode !== null) throw new Error(said);
    await pause(50);
  }
  return {
    address,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
};
