/** An event the worker may make last until a promise is settled. */
export type LastingEvent = Event & { waitUntil(promise: Promise<unknown>): void };

/** What a page of the site said. */
export type PageMessage = {
  readonly data: unknown;
  readonly source: { readonly id: string; postMessage(message: unknown): void } | null;
};

/** The part of the global scope of a worker that ours uses. TypeScript's own types of it clash with those of pages. */
export type WorkerScope = {
  readonly location: Location;
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window' }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
};
