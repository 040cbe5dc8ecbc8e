// Hashes the sentences of the source notes, so that a test can tell copied ones without holding the notes:
//   npm exec -- node tools/seed-hashes.ts NOTE… > tests/fixtures/seed-hashes.txt
import { readFileSync } from 'node:fs';
import { alignedHashes } from '../tests/site/copied-text.ts';

const hashes = process.argv.slice(2).flatMap((file) => alignedHashes(readFileSync(file, 'utf8')));
console.info([...new Set(hashes)].toSorted().join('\n'));
