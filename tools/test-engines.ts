// npm run test:engines [-- --engine firefox]: the core journeys in Chromium, Firefox and WebKit, over the built site.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { program, runNode } from './run.ts';
import { folders } from './settings.ts';
import { withDisplay } from './display.ts';

type Test = {
  readonly projectName: string;
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  readonly annotations: readonly { readonly type: string; readonly description?: string }[];
};
type Suite = { readonly suites?: readonly Suite[]; readonly specs: readonly { readonly tests: readonly Test[] }[] };

const testsIn = ({ suites = [], specs }: Suite): readonly Test[] => [
  ...specs.flatMap(({ tests }) => tests),
  ...suites.flatMap(testsIn),
];

const { values } = parseArgs({ options: { engine: { type: 'string', multiple: true } }, strict: false });
const asked = (Array.isArray(values.engine) ? values.engine : []).map((engine) => `--project=${engine}`);

if (!existsSync(`${folders.site}/index.html`) && !(await build())) process.exit(1);
const report = resolve('.cache/test-results/engines.json');
mkdirSync('.cache/test-results', { recursive: true });
rmSync(report, { force: true });
await withDisplay((display) =>
  runNode([program.playwright, 'test', '--config=tests/engines/playwright.config.ts', ...asked], {
    ...display,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  }),
);

const { suites, errors }: { readonly suites: readonly Suite[]; readonly errors: readonly unknown[] } = JSON.parse(
  readFileSync(report, 'utf8'),
);
const tests = suites.flatMap(testsIn);
const count = (wanted: readonly Test['status'][], among = tests): number =>
  among.filter(({ status }) => wanted.includes(status)).length;
for (const [engine, own = []] of Object.entries(Object.groupBy(tests, ({ projectName }) => projectName))) {
  const notes = own.flatMap(({ annotations }) => annotations);
  const browser = notes.find(({ type }) => type === 'browser')?.description ?? engine;
  console.info(`${browser}: ${count(['expected'], own)} / ${own.length}`);
  const missing = notes.find(({ type }) => type === 'skip')?.description;
  if (missing !== undefined) console.error(`돌리지 못함: ${missing}`);
}
const failed = count(['unexpected', 'flaky']) + errors.length;
const notRun = count(['skipped']);
console.info(`\n${count(['expected'])} passed, ${failed} failed, ${notRun} skipped`);
// What did not run has not passed.
process.exitCode = failed + notRun > 0 || tests.length === 0 ? 1 : 0;
