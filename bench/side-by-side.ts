// npm run bench: our site and plain Starlight over the same content, built, served and measured by the same code.
// Prints ratios beside their goals; nothing here passes or fails.
//   npm run bench -- --runs 1 --pages home,skill    fewer visits, fewer kinds of page
//   npm run bench -- --desktop                      without the slow phone
//   npm run bench -- --built                        measures dist/ as it is
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from '../tools/browser.ts';
import { build } from '../tools/build.ts';
import { firstSearch, searchBoxes } from './first-search.ts';
import { installed } from '../tools/installed.ts';
import { kindsOfPages } from './kinds.ts';
import { type Visit, visit } from './lighthouse.ts';
import { buildPeer } from './peer.ts';
import { serveFolder } from './server.ts';
import { type Measured, printTables, ratio } from './tables.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    pages: { type: 'string', default: Object.keys(kindsOfPages).join(',') },
    desktop: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: not a number of visits`);
const kinds = values.pages.split(',');
for (const kind of kinds) {
  if (!(kind in kindsOfPages)) throw new Error(`--pages ${kind}: not one of ${Object.keys(kindsOfPages).join(', ')}`);
}

process.env['BASE_PATH'] = '/';
if (!values.built && !(await build())) process.exit(1);
const peer = buildPeer();
const lighthouse = installed('bench/lighthouse');
const browser = findBrowser();
const ours = await serveFolder('dist');
const theirs = await serveFolder(peer);

/** Lighthouse gives up on a visit now and then when the machine is busy. */
const visited = (address: string): Promise<Visit> => {
  const once = (): Promise<Visit> => visit(lighthouse, browser, address, values.desktop);
  return once().catch(once);
};

const measure = async (kind: string): Promise<Measured> => {
  const path = kindsOfPages[kind] ?? '/';
  const isShared = existsSync(`${peer}${path}index.html`);
  const measured = { kind, ours: [] as Visit[], theirs: [] as Visit[] };
  await fetch(ours.address + path);
  await fetch(theirs.address + path);
  for (let run = 0; run < runs; run += 1) {
    // In turns, so that a busy moment of the machine meets both.
    measured.ours.push(await visited(ours.address + path));
    if (isShared) measured.theirs.push(await visited(theirs.address + path));
  }
  console.info(`measured: ${kind}`);
  return measured;
};

const measured: Measured[] = [];
for (const kind of kinds) {
  // A company may ask to be taken down; the bench goes on without its pages.
  if (existsSync(`dist${kindsOfPages[kind]?.replace(/\?.*$/, '')}index.html`)) measured.push(await measure(kind));
  else console.warn(`left out: ${kind}, there is no ${kindsOfPages[kind]}`);
}
printTables(measured);
console.info(
  `\nload at the end: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores. Times mean little on a busy machine.`,
);

ours.slowDown();
theirs.slowDown();
const query = '카프카';
const own = await firstSearch(browser, ours, searchBoxes.ours, query);
const other = await firstSearch(browser, theirs, searchBoxes.theirs, query);
console.info(`\nfirst search for ${query} from the home page over slow 4G, ours / theirs`);
console.table({
  'milliseconds to the first result': ratio(Math.round(own.milliseconds), Math.round(other.milliseconds)),
  'bytes to the first result': ratio(own.bytes, other.bytes),
  'bytes when all is loaded': ratio(own.settled, other.settled),
});
ours.stop();
theirs.stop();
