import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';

type Step = { readonly uses?: string; readonly run?: string };
type Workflow = {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
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
