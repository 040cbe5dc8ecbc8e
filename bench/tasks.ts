// npm run bench:tasks: the main-thread tasks of a first visit to a page of every kind, on a processor four times slower.
// Prints the longest task before and after the first paint, and all that is over 50 ms; nothing here passes or fails.
// A task is measured by its time on the processor, times four. Chromium's own throttling (--throttle) makes up for wall
// time: on a busy machine it counts what other programs take as well, four times.
//   npm run bench:tasks -- --runs 1 --pages home,skill    fewer visits, fewer kinds of page
//   npm run bench:tasks -- --folder dist-before           another built site
//   npm run bench:tasks -- --throttle                     by Chromium's throttling, on a quiet machine
//   npm run bench:tasks -- --parts                        what each long task is made of
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../tools/browser.ts';
import { kindsOfPages } from './kinds.ts';
import { serveAsBuilt } from './server.ts';

const slowdown = 4;
/** The longest a task may keep a visitor waiting, in milliseconds. */
const longest = 50;

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor alone: what other programs take of a busy machine is left out. */
  readonly tdur?: number;
  readonly args: Readonly<Record<string, unknown>>;
};

type Task = {
  /** Whether it ended after the first paint: what comes before is the wait for the page, what comes after blocks it. */
  readonly isLate: boolean;
  readonly milliseconds: number;
  readonly parts: readonly string[];
};

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    pages: { type: 'string', default: Object.keys(kindsOfPages).join(',') },
    folder: { type: 'string', default: 'dist' },
    parts: { type: 'boolean', default: false },
    throttle: { type: 'boolean', default: false },
  },
});

const factor = values.throttle ? 1 : slowdown;

const milliseconds = ({ tdur, dur }: TraceEvent): number => ((tdur ?? dur ?? 0) / 1000) * factor;

const told = new Set([
  'ParseHTML',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'EvaluateScript',
  'FunctionCall',
  'FireAnimationFrame',
  'TimerFire',
  'RunMicrotasks',
  'IntersectionObserverController::computeIntersections',
  'MinorGC',
  'MajorGC',
]);

const urlOf = ({ args }: TraceEvent): string => {
  const data: unknown = args['data'] ?? args;
  const url: unknown =
    typeof data === 'object' && data !== null ? (Reflect.get(data, 'url') ?? Reflect.get(data, 'fileName')) : undefined;
  return typeof url === 'string' && url.includes('/_astro/') ? ` ${url.replace(/.*\/_astro\//, '')}` : '';
};

/** The tasks of the page's main thread, from the moment its document was asked for; nothing when the trace misses that. */
const tasksOf = (events: readonly TraceEvent[]): readonly Task[] | undefined => {
  const start = events.find(({ name, args }) => {
    const data: unknown = args['data'];
    return name === 'navigationStart' && /localhost/.test(String(Reflect.get(Object(data), 'documentLoaderURL')));
  });
  if (!start) return undefined;
  const painted = events.find(
    ({ name, pid, ts }) => name === 'firstContentfulPaint' && pid === start.pid && ts > start.ts,
  );
  const own = events.filter((event) => event.pid === start.pid && event.tid === start.tid && event.ph === 'X');
  return own
    .filter(({ name, ts }) => name === 'RunTask' && ts >= start.ts)
    .map((task) => {
      const end = task.ts + (task.dur ?? 0);
      const inside = own.filter((event) => event !== task && event.ts >= task.ts && event.ts < end);
      return {
        isLate: painted !== undefined && task.ts > painted.ts,
        milliseconds: milliseconds(task),
        parts: inside
          .filter((event) => told.has(event.name) && milliseconds(event) >= 4)
          .map((event) => `${event.name} ${milliseconds(event).toFixed(0)}${urlOf(event)}`),
      };
    });
};

const visit = async (browser: Browser, address: string): Promise<readonly Task[] | undefined> => {
  const page = await browser.newPage({ locale: 'ko-KR', viewport: { width: 412, height: 823 } });
  const session = await page.context().newCDPSession(page);
  if (values.throttle) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await browser.startTracing(page, {
    categories: [
      'toplevel',
      'devtools.timeline',
      'blink.user_timing',
      'loading',
      'disabled-by-default-devtools.timeline',
      'v8',
    ],
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(values.throttle ? 3000 : 1500);
  const trace = await browser.stopTracing();
  await page.close();
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace.toString());
  return tasksOf(traceEvents);
};

const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: not a number of visits`);

const server = await serveAsBuilt(values.folder);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const over = (tasks: readonly Task[]): readonly Task[] => tasks.filter((task) => task.milliseconds > longest);
const longestOf = (tasks: readonly Task[]): number => Math.max(0, ...tasks.map((task) => task.milliseconds));
/** What blocks the page after its first paint, as Lighthouse counts it. */
const blocked = (tasks: readonly Task[]): number =>
  over(tasks)
    .filter(({ isLate }) => isLate)
    .reduce((sum, task) => sum + task.milliseconds - longest, 0);

const table: Record<string, Record<string, number | string>> = {};
for (const kind of values.pages.split(',')) {
  const path = kindsOfPages[kind];
  if (path === undefined) throw new Error(`--pages ${kind}: not one of ${Object.keys(kindsOfPages).join(', ')}`);
  const visits: (readonly Task[])[] = [];
  while (visits.length < runs) {
    const tasks = await visit(browser, server.address + path);
    if (tasks) visits.push(tasks);
  }
  // The middle one of the visits, by their longest task.
  const middle = visits.toSorted((a, b) => longestOf(a) - longestOf(b))[Math.floor((runs - 1) / 2)] ?? [];
  table[kind] = {
    'longest to the first paint': Math.round(longestOf(middle.filter(({ isLate }) => !isLate))),
    'longest after it': Math.round(longestOf(middle.filter(({ isLate }) => isLate))),
    'over 50 ms': over(middle)
      .map((task) => Math.round(task.milliseconds))
      .join(', '),
    'blocked after it': Math.round(blocked(middle)),
  };
  if (!values.parts) continue;
  console.info(`\n${kind}`);
  for (const task of over(middle)) {
    console.info(
      `  ${task.isLate ? 'after' : 'before'}: ${task.milliseconds.toFixed(0)} ms = ${task.parts.join(' · ')}`,
    );
  }
}
console.info(`\nmilliseconds on a processor ${slowdown} times slower, the middle of ${runs} visits`);
console.table(table);
console.info(`load at the end: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores.`);
await browser.close();
server.stop();
