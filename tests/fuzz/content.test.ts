import assert from 'node:assert/strict';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { problemInWords } from '#src/domain/problems.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { program, runNode } from '../../tools/run.ts';
import { pick, randomNumbers } from '../fixtures/random-postings.ts';

const count = 500;
const random = randomNumbers(20_261_121);

const litter = [
  '',
  ' ',
  ':',
  '"',
  "'",
  '#',
  '-',
  '[',
  '}',
  '\t',
  '가',
  '\u0000',
  '…',
  '  - ',
  '---\n',
  'null',
  '카프카',
  '😀',
];

/** Ways in which a file goes wrong under somebody's hands. */
const slips: readonly ((text: string) => string)[] = [
  (text) => withLine(text, () => ''),
  (text) => withLine(text, (line) => `${line}\n${line}`),
  (text) => withLine(text, (line) => line.slice(0, Math.floor(random() * line.length))),
  (text) => withLine(text, (line) => ` ${line}`),
  (text) => withLine(text, (line) => line.replace(/[a-z]/, pick(random, [...'abcxyz']))),
  (text) => withLine(text, (line) => line.replace(/: .*/, `: ${pick(random, litter)}`)),
  (text) => {
    const at = Math.floor(random() * text.length);
    return text.slice(0, at) + pick(random, litter) + text.slice(at + Math.floor(random() * 4));
  },
  (text) => text.slice(0, Math.floor(random() * text.length)),
];

const withLine = (text: string, change: (line: string) => string): string => {
  const lines = text.split('\n');
  const at = Math.floor(random() * lines.length);
  return lines.map((line, place) => (place === at ? change(line) : line)).join('\n');
};

/** The page made from a file; stages and resources share one. */
const pageOf = (file: string): string => {
  const [collection, id] = file.replace(/\.mdx$/, '').split(/\/(.*)/);
  const shared = { stages: 'roadmap', resources: 'resources', postings: `companies/${id}` }[collection ?? ''];
  return `/${shared ?? `${collection}/${id}`}/index.html`;
};

test(`${count} spoilt files are refused with file and cause, or the site is built with them`, async (context) => {
  const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  context.after(() => rmSync(root, { recursive: true }));
  const content = `${root}/content`;
  cpSync('content', content, { recursive: true });
  const files = globSync(`${content}/**/[!_]*.mdx`).toSorted();
  const tally = { refused: 0, accepted: 0 };
  const accepted = new Map<string, string>();
  for (let turn = 0; turn < count; turn += 1) {
    const file = pick(random, files);
    const kept = readFileSync(file, 'utf8');
    const spoilt = pick(random, slips)(kept);
    writeFileSync(file, spoilt);
    const { problems } = readContentTree(content);
    for (const problem of problems) {
      assert.match(problem.file, /^content\/[a-z]+\/\S+/);
      assert.ok(problem.message.length > 5, problemInWords(problem));
    }
    if (problems.length > 0) writeFileSync(file, kept);
    if (problems.length > 0) tally.refused += 1;
    else {
      tally.accepted += 1;
      accepted.set(file, spoilt);
    }
  }
  context.diagnostic(JSON.stringify(tally));
  assert.ok(tally.refused > count / 4 && tally.accepted > count / 20, JSON.stringify(tally));
  const site = `${root}/site`;
  assert.ok(await runNode([program.astro, 'build', '--force', '--silent'], { CONTENT_DIR: content, OUT_DIR: site }));
  const missing = [...accepted.keys()]
    .map((file) => pageOf(file.slice(content.length + 1)))
    .filter((page) => !existsSync(site + page));
  assert.deepEqual(missing, []);
});
