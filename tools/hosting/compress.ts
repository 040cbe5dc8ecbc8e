import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Text; pictures and Pagefind's own files are compressed already. */
const textFiles = '**/*.{css,csv,html,ico,js,json,md,svg,txt,webmanifest,xml}';

/** Below this the headers of the answer weigh more than what is saved. */
const minimumBytes = 1024;

/** Writes a `.br` and a `.gz` beside every text file of a folder. Returns how many files got them. */
export const compressFiles = async (folder: string, quality = constants.BROTLI_MAX_QUALITY): Promise<number> => {
  const one = async (name: string): Promise<number> => {
    const file = join(folder, name);
    const text = await readFile(file);
    if (text.length < minimumBytes) return 0;
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params }));
    await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 9 }));
    return 1;
  };
  // Node compresses a few at a time, but reads would all be in memory: so a few dozen at once.
  const names = globSync(textFiles, { cwd: folder });
  let written = 0;
  for (let start = 0; start < names.length; start += 64)
    for (const count of await Promise.all(names.slice(start, start + 64).map(one))) written += count;
  return written;
};
