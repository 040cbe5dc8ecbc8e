import type { Server } from 'node:http';
import { serveSite } from '../../tools/hosting/server.ts';
import { readRedirects } from '../../tools/hosting/write.ts';
import { freePort } from '../../tools/port.ts';
import { base, folders } from '../../tools/settings.ts';

/** The site as its hosts serve it. It can go away and come back under the same address. */
export class Host {
  private server: Server | undefined;

  private readonly port: number;

  private constructor(port: number) {
    this.port = port;
  }

  static async open(): Promise<Host> {
    const host = new Host(await freePort());
    await host.start();
    return host;
  }

  get address(): string {
    return `http://localhost:${this.port}${base}`;
  }

  async start(): Promise<void> {
    this.server = await serveSite({ root: folders.site, base, redirects: readRedirects() }, this.port);
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    this.server = undefined;
  }
}
