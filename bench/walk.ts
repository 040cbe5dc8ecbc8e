// npm run bench:walk: twenty clicks from page to page in Chromium, by somebody who points at a link before pressing it.
// Prints how long each page takes from the click (or its showing, where it was drawn ahead) to its first paint.
//   npm run bench:walk -- --folder dist-before --clicks 5
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { findBrowser } from '../tools/browser.ts';
import { startChromium } from './chromium.ts';
import { serveAsBuilt } from './server.ts';

/** From pointing at a link to pressing it, in milliseconds. People take half a second or more. */
const pointing = 700;

const { values } = parseArgs({
  options: { folder: { type: 'string', default: 'dist' }, clicks: { type: 'string', default: '20' } },
});

type Place = { readonly x: number; readonly y: number; readonly href: string };
type Shown = { readonly href: string; readonly activation: number; readonly paint: number | null };

/** Takes some link of the page that leads to a page not seen yet, and brings it into sight. */
const choose = (click: number, seen: readonly string[]): string => `(async () => {
  const seen = new Set(${JSON.stringify(seen)});
  const links = [...document.querySelectorAll('main a[href], nav a[href]')].filter((link) => {
    if (!(link instanceof HTMLAnchorElement)) return false;
    const { origin, pathname, search } = new URL(link.href);
    return origin === location.origin && !pathname.includes('.') && search === '' && pathname !== location.pathname
      && !seen.has(pathname) && !pathname.startsWith('/search/') && link.checkVisibility() && !link.closest('details:not([open])');
  });
  const link = links[(${click} * 7) % links.length];
  link.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const [box] = link.getClientRects();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, href: new URL(link.href).pathname };
})()`;

const shownNow = `(() => {
  const [navigation] = performance.getEntriesByType('navigation');
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return { href: location.pathname, activation: navigation.activationStart ?? 0, paint: paint?.startTime ?? null };
})()`;

const server = await serveAsBuilt(values.folder);
const chromium = await startChromium(findBrowser());

/** Waits until a page is painted. */
const painted = async (path: string): Promise<Shown> => {
  for (let turn = 0; turn < 100; turn += 1) {
    await wait(100);
    const shown = await chromium.evaluate<Shown>(shownNow).catch(() => undefined);
    if (shown?.href === path && shown.paint !== null) return shown;
  }
  throw new Error(`${path} was not painted`);
};

await chromium.send('Page.navigate', { url: `${server.address}/` });
await painted('/');
const seen = ['/'];
const steps: { path: string; 'to paint': number; 'drawn ahead': boolean }[] = [];
for (let click = 0; click < Number(values.clicks); click += 1) {
  await wait(500);
  const { x, y, href } = await chromium.evaluate<Place>(choose(click, seen));
  const mouse = (type: string): Promise<unknown> =>
    chromium.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  await chromium.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await wait(pointing);
  await mouse('mousePressed');
  await mouse('mouseReleased').catch(() => undefined);
  const { activation, paint } = await painted(href);
  steps.push({
    path: href,
    'to paint': Math.round(((paint ?? 0) - activation) * 10) / 10,
    'drawn ahead': activation > 0,
  });
  seen.push(href);
}
const times = steps.map((step) => step['to paint']).toSorted((a, b) => a - b);
console.table(steps);
console.info(
  `median ${times[times.length >> 1]} ms over ${times.length} clicks, ${steps.filter((step) => step['drawn ahead']).length} drawn ahead`,
);
console.info(`load at the end: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores.`);
await chromium.stop();
server.stop();
