/** The header of a kept answer that says as of which revision of the site it was kept. */
const header = 'x-kept-as-of';

/** An answer as it is kept: with the revision the site had, as far as is known. */
export const keptAsOf = (answer: Response, revision: string | undefined): Response => {
  if (revision === undefined) return answer;
  const headers = new Headers(answer.headers);
  headers.set(header, revision);
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
};

/** The revision as of which an answer was kept; nothing for one that came from elsewhere. */
export const revisionOf = ({ headers }: Pick<Response, 'headers'>): string | undefined =>
  headers.get(header) ?? undefined;

/**
 * Which revision the site had when it was last asked, which is once on every visit. Kept beside the files, for a worker
 * is ended and started as the browser likes.
 */
export class SiteRevision {
  private last: Promise<string | undefined> | undefined;
  private readonly cacheName: string;
  private readonly address: string;

  constructor(cacheName: string, address: string) {
    this.cacheName = cacheName;
    this.address = address;
  }

  known(): Promise<string | undefined> {
    this.last ??= this.read();
    return this.last;
  }

  /** Asks the network. Without an answer, what was known stays known. */
  async ask(): Promise<string | undefined> {
    const answer = await fetch(this.address, { cache: 'no-cache' }).catch(() => undefined);
    if (!answer?.ok || answer.redirected) return this.known();
    const cache = await caches.open(this.cacheName);
    await cache.put(this.address, answer.clone());
    this.last = answer.text();
    return this.last;
  }

  private async read(): Promise<string | undefined> {
    const kept = await caches.match(this.address, { cacheName: this.cacheName }).catch(() => undefined);
    return kept?.text();
  }
}
