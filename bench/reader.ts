/**
 * How well the posting reader reads. Cases are `<name>.txt` (or `.json` with a `text`) with `<name>.tsv` beside them or in
 * `--gold`: line, section, level, skills, conditions. Usage: npm run bench:reader -- [--cases DIR] [--gold DIR]
 * [--names TSV] [--out DIR] [--show]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createMatcher } from '../src/features/names/index.ts';
import { readPosting } from '../src/features/reader/index.ts';
import { loadNames } from '../tests/fixtures/reader/names.ts';
import { formatTallies, parseGold, score, toRows } from '../tests/fixtures/reader/score.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: 'tests/fixtures/reader' },
    gold: { type: 'string' },
    names: { type: 'string', default: 'tests/fixtures/reader/names.tsv' },
    out: { type: 'string' },
    only: { type: 'string' },
  },
});

const { cases } = values;
const gold = values.gold ?? cases;
const only = values.only === undefined ? undefined : new RegExp(values.only);

const textOf = (file: string): string => {
  const content = readFileSync(join(cases, file), 'utf8');
  if (!file.endsWith('.json')) return content;
  const parsed: unknown = JSON.parse(content);
  const text = typeof parsed === 'object' && parsed !== null && 'text' in parsed ? parsed.text : '';
  return typeof text === 'string' ? text : '';
};

const names = createMatcher(loadNames(values.names));
const read = readdirSync(cases)
  .filter((file) => /\.(?:txt|json)$/.test(file))
  .filter((file) => only === undefined || only.test(file))
  .sort()
  .map((file) => {
    const slug = file.replace(/\.(?:txt|json)$/, '');
    const text = textOf(file);
    return { slug, text, reading: readPosting(text, names) };
  });

if (values.out !== undefined) {
  mkdirSync(values.out, { recursive: true });
  for (const { slug, reading } of read) writeFileSync(join(values.out, `${slug}.tsv`), toRows(reading));
}

const judged = read
  .filter(({ slug }) => existsSync(join(gold, `${slug}.tsv`)))
  .map(({ slug, reading }) => ({ slug, reading, rows: parseGold(readFileSync(join(gold, `${slug}.tsv`), 'utf8')) }));
const bare = judged.filter(({ reading }) => reading.findings.withoutHeadings);
console.info(`${read.length} postings read, ${judged.length} judged`);
if (judged.length > 0) console.info(formatTallies(score(judged)));
if (bare.length > 0) console.info(`without headings:\n${formatTallies(score(bare))}`);

const length = 8000;
const rounds = 40;
const sample = read
  .map(({ text }) => text)
  .join('\n')
  .repeat(
    Math.ceil(
      length /
        Math.max(
          1,
          read.reduce((sum, { text }) => sum + text.length, 0),
        ),
    ),
  );
const times: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const from = (round * length) % Math.max(1, sample.length - length);
  const part = sample.slice(from, from + length);
  const begin = performance.now();
  readPosting(part, names);
  times.push(performance.now() - begin);
}
times.sort((a, b) => a - b);
console.info(
  `${length} characters: median ${(times[rounds / 2] ?? 0).toFixed(2)} ms, slowest ${(times.at(-1) ?? 0).toFixed(2)} ms (${rounds} readings)`,
);
