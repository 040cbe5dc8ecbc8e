import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { findBrowser, installedBrowser } from './browser.ts';
import { build } from './build.ts';
import { buildNextVersion } from './next-version.ts';
import { freePort } from './port.ts';
import { serve } from './preview.ts';
import { program, runNode } from './run.ts';
import { base } from './settings.ts';

type Tally = { readonly passed: number; readonly failed: number };

const results = '.cache/test-results';

/** Runs test files on Node's own runner. The second reporter writes a summary that can be counted. */
const nodeTests = async (name: string, full = false): Promise<Tally> => {
  const report = `${results}/${name}.tap`;
  const files = globSync(`tests/${name}/**/*.test.ts`);
  await runNode(
    [
      '--test',
      // Node would leave one core to itself, which is half of a machine with two.
      `--test-concurrency=${availableParallelism()}`,
      '--test-reporter=dot',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...files,
    ],
    { FULL_SWEEP: full ? '1' : '' },
  );
  const tap = readFileSync(report, 'utf8');
  for (const [, title, reason] of tap.matchAll(/^ok \d+ - (.*) # SKIP (.*)$/gm))
    console.warn(`건너뜀: ${title} (${reason})`);
  const count = (word: string): number => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
};

/** Runs the browser tests against the built site on a free port. */
const browserTests = async (full: boolean): Promise<Tally> => {
  const browser = findBrowser();
  const port = await freePort();
  const stop = await serve(port);
  const report = `${results}/e2e.json`;
  const address = `http://localhost:${port}${base}`;
  await runNode([program.playwright, 'test'], {
    CHROMIUM_PATH: browser,
    INSTALLED_CHROMIUM_PATH: installedBrowser() ?? '',
    SITE_ADDRESS: address,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    FULL_SWEEP: full ? '1' : '',
  });
  await stop();
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
};

const step = async (title: string, run: () => Promise<boolean>): Promise<boolean> => {
  console.info(`\n■ ${title}`);
  const begun = performance.now();
  const passed = await run();
  console.info(`${title}: ${Math.round((performance.now() - begun) / 1000)}초`);
  if (!passed) console.error(`${title}: 실패`);
  return passed;
};

const tallies: Tally[] = [];
const counted = (run: () => Promise<Tally>) => async (): Promise<boolean> => {
  const tally = await run();
  tallies.push(tally);
  return tally.failed === 0 && tally.passed > 0;
};

const full = process.argv.includes('--full');
const steps: readonly (readonly [string, () => Promise<boolean>])[] = [
  ['짜임새 (Prettier)', () => runNode([program.prettier, '--check', '--log-level', 'warn', '.'])],
  ['린트 (Biome)', () => runNode([program.biome, 'lint', '--error-on-warnings', '.'])],
  ['단위 시험', counted(() => nodeTests('unit'))],
  ['빌드', build],
  ['타입 (astro check)', () => runNode([program.astro, 'check'])],
  ['지은 사이트 시험', counted(() => nodeTests('site', full))],
  ...(full ? [['다음 판의 빌드', async () => buildNextVersion()] as const] : []),
  ['브라우저 시험', counted(() => browserTests(full))],
  ...(full ? [['흐트러진 콘텐츠', counted(() => nodeTests('fuzz'))] as const] : []),
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let allPassed = true;
for (const [title, run] of steps) {
  const passed = await step(title, run);
  allPassed &&= passed;
  // Nothing after a failed build would test what is in the tree.
  if (!passed && title === '빌드') break;
}
const total = (key: keyof Tally): number => tallies.reduce((sum, tally) => sum + tally[key], 0);
console.info(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = allPassed ? 0 : 1;
