import { isOwnAnswer } from './answers.ts';
import { keptAsOf, revisionOf, type SiteRevision } from './site-revision.ts';

/** What a page is told that was shown as it was kept: the network has another text by now, or could not be asked. */
export type News = { readonly renewed: true } | { readonly keptOn: string | null };

type Navigation = Event & { waitUntil(promise: Promise<unknown>): void };

/** Whether what is kept will do: whoever presses reload asks for the network. */
const takesKept = ({ mode, cache }: Request): boolean => mode === 'navigate' && cache === 'default';

const fallenBack = ({ headers }: Response): News => ({ keptOn: headers.get('date') });

/** The client a page will be; a page fetched before it is asked for has none yet. */
const clientOf = (event: Event): unknown => Reflect.get(event, 'resultingClientId');

/**
 * The pages shown without asking the network first: those that were kept while the site had the revision it had when
 * last asked. So what is shown is never older than the visit before; the network is asked at the same time, for this
 * page and for the site's revision, and once that is another one, whatever was kept before it comes from the network
 * again.
 */
export class KeptPages {
  /** As of which revision a page is shown, by the id of its client: its data should be of the same. */
  private readonly shown = new Map<unknown, string>();
  private readonly told = new Map<unknown, Promise<News | undefined>>();
  private readonly cacheName: string;
  private readonly revision: SiteRevision;

  constructor(cacheName: string, revision: SiteRevision) {
    this.cacheName = cacheName;
    this.revision = revision;
  }

  /** The page as it was kept under an address; nothing when the network is to be asked first. */
  async answer(event: Navigation, request: Request, address: string): Promise<Response | undefined> {
    const [kept, known] = await Promise.all([this.match(address), this.revision.known()]);
    if (!takesKept(request) || !kept || known === undefined || revisionOf(kept) !== known) {
      if (request.mode === 'navigate') event.waitUntil(this.revision.ask());
      return undefined;
    }
    const renewed = this.renew(event, request, address);
    event.waitUntil(renewed);
    const client = clientOf(event);
    this.shown.set(client, known);
    this.told.set(client, renewed);
    return kept;
  }

  /** Notes that a page had to be shown as it was kept, because the network did not answer. */
  fellBack(event: Event, kept: Response): void {
    this.told.set(clientOf(event), Promise.resolve(fallenBack(kept)));
  }

  /** What there is to tell a page; once. */
  async newsFor(client: string): Promise<News | undefined> {
    const news = this.told.get(client);
    this.told.delete(client);
    return news;
  }

  /** Whether a file was kept at the same revision as the page that asks for it, which was shown as it was kept. */
  goesWith(client: unknown, file: Response): boolean {
    const revision = this.shown.get(client);
    return revision !== undefined && revision === revisionOf(file);
  }

  private async match(address: string): Promise<Response | undefined> {
    const cache = { cacheName: this.cacheName, ignoreVary: true };
    return caches.match(address, cache).catch(() => undefined);
  }

  /** Keeps what the network has now. */
  private async renew(event: Event, request: Request, address: string): Promise<News | undefined> {
    const before = await this.match(address);
    const preload: unknown = await Reflect.get(event, 'preloadResponse');
    const asked = preload instanceof Response ? preload : fetch(request);
    const [answer, revision] = await Promise.all([Promise.resolve(asked).catch(() => undefined), this.revision.ask()]);
    if (!answer) return before && fallenBack(before);
    const cache = await caches.open(this.cacheName);
    if (answer.status === 404) {
      await cache.delete(address);
      return { renewed: true };
    }
    if (!isOwnAnswer(request.url, answer)) return undefined;
    const [old, text] = await Promise.all([before?.text(), answer.clone().text()]);
    await cache.put(address, keptAsOf(answer, revision));
    return old === text ? undefined : { renewed: true };
  }
}
