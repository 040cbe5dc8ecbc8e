import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { program, runNode } from '../../tools/run.ts';
import { assertTakenDown, contentWithout } from '../fixtures/content-without.ts';
import { namedPostings } from '../fixtures/picked.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';

test('a site without a company and a posting says so at their addresses, and nowhere else anything of them', async (context) => {
  const several = namedPostings.find(({ id, company }) =>
    namedPostings.some((other) => other.company === company && other.id !== id),
  );
  assert.ok(several, 'a company has two postings');
  const alone = namedPostings.find(({ company }) => company !== several.company);
  assert.ok(alone, 'another company has one');
  const { root, gone } = contentWithout(context, [`companies/${alone.company}`, `postings/${several.id}`]);
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  context.after(() => rmSync(site, { recursive: true }));
  assert.ok(await runNode([program.astro, 'build', '--force', '--silent'], { CONTENT_DIR: root, OUT_DIR: site }));
  const addresses = gone.map((id) => `/${id.replace(/^postings/, 'companies')}/`);
  assert.ok(addresses.length > 2);
  for (const address of addresses) {
    const page = readFileSync(`${site}${address}index.html`, 'utf8');
    assert.match(page, /<h1[^>]*>요청으로 내렸어요<\/h1>/, address);
    assert.match(page, /<meta name="robots" content="noindex"/, address);
    assert.ok(!page.includes('data-pagefind-body'), address);
  }
  // The company stays named where the notes do; its pages are no longer led to by anything.
  for (const file of globSync(`${site}/**/*.{html,json,xml,csv,txt}`)) {
    if (addresses.some((address) => file === `${site}${address}index.html`)) continue;
    const text = readFileSync(file, 'utf8');
    for (const address of addresses) assert.ok(!text.includes(`${address}"`) && !text.includes(`${address}<`), file);
    for (const id of gone) assert.ok(!text.includes(`"${id.replace(/^\w+\//, '')}"`), `${file}: ${id}`);
  }
});

for (const id of readContentTree('content').catalog.companies.keys()) {
  test(`the company ${id} can be taken down with all it has`, (context) => assertTakenDown(context, [id]));
}
