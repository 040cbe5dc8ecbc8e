import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteListener } from '../../tools/hosting/server.ts';
import { nextSite } from '../../tools/next-version.ts';
import { base, folders } from '../../tools/settings.ts';
import { test as plain } from './test.ts';

const listenerOf = (root: string): RequestListener => siteListener({ root, base, redirects: new Map() });

/** A host that shows one version of the site, until the next one is put up in its place. */
export class Deployment {
  private answer = listenerOf(folders.site);
  private readonly server: Server = createServer((request, response) => this.answer(request, response));

  async open(): Promise<string> {
    await new Promise<void>((ready) => this.server.listen(0, ready));
    return `http://localhost:${(this.server.address() as AddressInfo).port}${base}`;
  }

  /** From one request to the next, as hosts do: nothing of the old version is left. */
  deployNext(): void {
    this.answer = listenerOf(nextSite);
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

/** Our `test` on a host of its own. */
export const test = plain.extend<{ readonly deployment: Deployment }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
  deployment: async ({}, use) => {
    const deployment = new Deployment();
    await use(deployment);
    deployment.close();
  },
  baseURL: async ({ deployment }, use) => use(await deployment.open()),
});
