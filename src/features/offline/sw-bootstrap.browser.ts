/**
 * What a page loads to work without a network: a few listeners. The rest comes with the first thing a visitor does, or
 * when the worker says that the page came from the cache.
 */
const rest = () => import('./sw-registration.browser.ts');

/** What the visitor has just asked for, such as a search, comes before what is kept for later. In milliseconds. */
const startDelay = 3000;

const begin = (): void => {
  for (const type of signs) removeEventListener(type, begin);
  setTimeout(() => void rest().then(({ startWorker }) => startWorker()), startDelay);
};

const signs = ['pointerdown', 'keydown', 'scroll'];

// Plain HTTP and some private windows have no workers.
navigator.serviceWorker?.addEventListener('message', ({ data }) => void rest().then(({ sayKept }) => sayKept(data)));
navigator.serviceWorker?.controller?.postMessage('started');
for (const type of signs) addEventListener(type, begin, { passive: true });
