import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';

type Step = {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] };
type Workflow = {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
};

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync('package.json', 'utf8'));

const workflows = globSync('.github/workflows/*.yml').map((file) => {
  const { frontmatter } = parseFrontmatter(`---\n${readFileSync(file, 'utf8')}---\n`);
  return { file, workflow: frontmatter as Workflow };
});

test('workflows run scripts that are there, with rights they name', () => {
  assert.ok(workflows.length >= 2);
  for (const { file, workflow } of workflows) {
    assert.ok(workflow.permissions, `${file} names its rights`);
    for (const { steps } of Object.values(workflow.jobs)) {
      const run = steps.map((step) => step.run ?? '').join('\n');
      for (const [, script = ''] of run.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
        assert.ok(script in scripts, `${file}: ${script}`);
    }
  }
});

test('the project is tested on GitHub by the command of the README', () => {
  const run = workflows
    .find(({ file }) => file.endsWith('ci.yml'))
    ?.workflow.jobs['test']?.steps.map((step) => step.run);
  assert.deepEqual(
    run?.filter((command) => command !== undefined),
    ['npm ci', 'npm test'],
  );
});

const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file}: ${name}`, job })),
);

test('actions are named by commit: whoever moves a tag runs nothing here', () => {
  const uses = jobs.flatMap(({ job }) => job.steps.flatMap((step) => step.uses ?? []));
  assert.ok(uses.length > 5);
  assert.deepEqual(
    uses.filter((action) => !/@[0-9a-f]{40}$/.test(action)),
    [],
  );
});

test('no credentials lie about, and a job that may write runs none of our packages', () => {
  for (const { file, workflow } of workflows)
    assert.deepEqual(new Set(Object.values(workflow.permissions ?? {})), new Set(['read']), file);
  for (const { name, job } of jobs) {
    for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      assert.equal(step.with?.['persist-credentials'], false, name);
    if (Object.values(job.permissions ?? {}).includes('write'))
      assert.ok(!job.steps.some(({ run = '' }) => /\b(?:npm|npx|node)\b/.test(run)), name);
  }
});

test('a deployment that has begun is not cut off', () => {
  assert.match(readFileSync('.github/workflows/pages.yml', 'utf8'), /cancel-in-progress: false/);
});
