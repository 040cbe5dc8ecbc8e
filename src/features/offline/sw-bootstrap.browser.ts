import { sayStale } from './stale-page.browser.ts';

/**
 * What a page loads to work without a network: a few listeners. The rest comes with the first thing a visitor does, or
 * when the worker says that the page came from the cache.
 */
const rest = () => import('./sw-registration.browser.ts');

/** What the visitor has just asked for, such as a search, comes before what is kept for later. In milliseconds. */
const startDelay = 3000;

const begin = (): void => {
  for (const type of signs) removeEventListener(type, begin);
  setTimeout(() => rest().then(({ startWorker }) => startWorker(), sayStale), startDelay);
};

const signs = ['pointerdown', 'keydown', 'scroll'];

// Plain HTTP and some private windows have no workers.
navigator.serviceWorker?.addEventListener('message', ({ data }) =>
  rest().then(({ sayKept }) => sayKept(data), sayStale),
);
navigator.serviceWorker?.controller?.postMessage('started');
for (const type of signs) addEventListener(type, begin, { passive: true });
// Any module of any feature: the build sends word of it (astro.config.mjs).
addEventListener('vite:preloadError', sayStale);
