// Remembers the sentences of public postings by hash, so that a test can tell copied ones without holding the postings:
//   npm exec -- node tools/copied-postings.ts FOLDER
// takes every .txt of the folder, and every .json with a `text`, and adds to what is remembered already. `npm run new --
// posting --from FILE` does the same with the posting it drafts.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';

/** The hashes, eight letters of base64url each, sorted, one a line: a file that versions can be merged of. */
export const hashFile = 'tests/fixtures/posting-hashes.txt';

/**
 * A run of 30 letters of a posting may not stand in the repository. Lines are hashed in windows of 28 letters, one every
 * three: any run of 30 letters of a line holds at least one of them whole (Schleimer, Wilkerson and Aiken 2003, with a
 * fixed step). So a run of 28 or 29 letters may be told too, and nothing shorter.
 */
const window = 28;
const stride = 3;
/** A window with fewer Hangul letters is a list of tools: 18 of 30 letters are prose, so 16 of any 28 of them are. */
const leastHangul = 16;
/** A run of Latin words that is prose: this many, this many of them in small letters. */
const latinRun = 7;
const leastSmall = 4;

/**
 * 48 bits: with n hashes remembered and m windows looked up, n·m/2^48 windows are taken for copies by chance, which is
 * about one in ten thousand runs of the test at 18,000 hashes and two million windows.
 */
const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest().subarray(0, 6).toString('base64url');

const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');

const hangulIn = (text: string): number => (text.match(/[가-힣]/g) ?? []).length;

const windowsOf = (line: string, step: number): readonly string[] => {
  const letters = lettersOf(line);
  const count = Math.max(0, Math.floor((letters.length - window) / step) + 1);
  return Array.from({ length: count }, (_, place) => letters.slice(place * step, place * step + window)).filter(
    (run) => hangulIn(run) >= leastHangul,
  );
};

const latinRunsOf = (line: string): readonly string[] =>
  line.split(/[가-힣,;:·|/()]+/).flatMap((part) => {
    const words = part.match(/[A-Za-z][A-Za-z'-]*/g) ?? [];
    return words
      .map((_, at) => words.slice(at, at + latinRun))
      .filter(
        (run) => run.length === latinRun && run.filter((word) => word === word.toLowerCase()).length >= leastSmall,
      )
      .map((run) => run.join(' ').toLowerCase());
  });

/** The hashes by which the sentences of a posting are known again. Addresses are no prose. */
export const hashesOf = (posting: string): readonly string[] =>
  posting
    .replaceAll(/https?:\S+/g, ' ')
    .split('\n')
    .flatMap((line) => [...windowsOf(line, stride), ...latinRunsOf(line)].map(hashOf));

/** The runs of a text that stand in a remembered posting, as letters or as words. Lines are read as people see them. */
export const copiedFrom = (text: string, hashes: ReadonlySet<string>): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => [...windowsOf(line, 1), ...latinRunsOf(line)].filter((run) => hashes.has(hashOf(run))));

/** The remembered hashes. */
export const readHashes = (file = hashFile): ReadonlySet<string> =>
  new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);

/** Adds postings to the remembered ones. Where nothing is remembered yet, nothing is begun unless `begin` says so. */
export const remember = (postings: readonly string[], { begin = false, file = hashFile } = {}): void => {
  if (!begin && !existsSync(file)) return;
  const all = new Set([...readHashes(file), ...postings.flatMap(hashesOf)]);
  writeFileSync(file, `${[...all].toSorted().join('\n')}\n`);
};

const textOf = (file: string): string => {
  const content = readFileSync(file, 'utf8');
  if (!file.endsWith('.json')) return content;
  const parsed: { readonly text?: unknown } = JSON.parse(content);
  return typeof parsed.text === 'string' ? parsed.text : '';
};

if (import.meta.main) {
  const files = process.argv.slice(2).flatMap((folder) => globSync(`${folder}/**/*.{txt,json}`));
  remember(files.map(textOf), { begin: true });
  console.info(`공고 ${files.length}건을 더해 해시 ${readHashes().size}개를 ${hashFile}에 적었습니다.`);
}
