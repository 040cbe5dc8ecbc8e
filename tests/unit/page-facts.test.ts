import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { descriptionIn, type PageFacts, recordFacts } from '#src/layouts/page-facts.ts';

const facts: PageFacts = {
  path: '/skills/kafka/',
  address: 'https://example.org/repo/skills/kafka/',
  title: 'A "b"\n</script>',
  summary: '',
  kind: 'skill',
  layers: ['stream'],
  listed: true,
};

test('a page records its facts only where the build asks for them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  const file = join(folder, 'facts.jsonl');
  delete process.env['PAGE_FACTS'];
  recordFacts(facts);
  process.env['PAGE_FACTS'] = file;
  recordFacts(facts);
  recordFacts({ ...facts, path: '/' });
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)),
    [facts, { ...facts, path: '/' }],
  );
  delete process.env['PAGE_FACTS'];
  rmSync(folder, { recursive: true });
});

test('the fullest description is the first that says anything', () => {
  assert.equal(descriptionIn([{ '@type': 'Organization', name: 'a' }]), undefined);
  assert.equal(
    descriptionIn([
      { '@type': 'Organization', name: 'a' },
      { '@type': 'Article', description: 'b' },
      { '@type': 'Article', description: 'c' },
    ]),
    'b',
  );
});
