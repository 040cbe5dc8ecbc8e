import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { nameKey } from '#src/domain/name-key.ts';
import { buildIndex } from '#src/features/search/index/build-index.ts';
import { openIndex } from '#src/features/search/engine/concept-index.ts';
import { toInitials, toJamo } from '#src/features/search/engine/hangul.ts';
import { extraPages } from '#src/features/search/index/extra-pages.ts';
import { search } from '#src/features/search/engine/query.ts';
import { leavesFor, lettersOf, placeOf, shardsOf } from '#src/features/search/index/shards.ts';
import { pack, packParts, partsOf, unpack, withTexts } from '#src/features/search/index/shipped-index.ts';
import { companyName } from '../../../bench/scale-content.ts';
import { grown, real } from '../../fixtures/grown.ts';

const weight = (data: unknown): number => brotliCompressSync(JSON.stringify(data)).length;

const catalog = grown(400);
const documents = buildIndex(catalog, extraPages);
const parts = partsOf(documents);
const shards = shardsOf(parts.companies);
const packed = packParts(parts, { root: shards.root });

const companiesAt = (typed: string): readonly string[] => {
  const letters = lettersOf(nameKey(typed));
  const branch = shards.branches[placeOf(shards.root, letters)];
  assert.ok(branch, typed);
  return leavesFor(branch, letters).flatMap((leaf) => (shards.leaves[leaf] ?? []).map(({ path }) => path));
};

test('few companies travel with all names', () => {
  const few = partsOf(buildIndex(real, extraPages));
  assert.deepEqual(few.companies, []);
  assert.deepEqual(Object.keys(packParts(few).names).toSorted(), Object.keys(pack(few.names)).toSorted());
});

test('every company is found where its names and their initials lead', () => {
  for (const { id, name, aliases } of catalog.companies.values()) {
    for (const typed of [name, ...aliases]) assert.ok(companiesAt(typed).includes(`/companies/${id}/`), typed);
    const key = nameKey(name);
    if (/^[가-힣]+$/.test(key)) assert.ok(companiesAt(toInitials(key)).length > 0, toInitials(key));
  }
});

test('every beginning of a name leads to a company of that beginning', () => {
  for (const { name } of catalog.companies.values()) {
    for (let length = 1; length < name.length; length += 1) {
      const begun = name.slice(0, length);
      const names = companiesAt(begun).flatMap((path) => {
        const company = catalog.companies.get(path.split('/')[2] ?? '');
        return company ? [company.name, company.nameEn ?? '', ...company.aliases] : [];
      });
      assert.ok(
        names.some((one) => toJamo(nameKey(one)).startsWith(toJamo(nameKey(begun)))),
        begun,
      );
    }
  }
});

test('a word leads to its leaf, and to the next one when that begins with it', () => {
  const branch = { from: 10, keys: 'a ab abc b' };
  assert.deepEqual(leavesFor(branch, 'ab'), [11, 12]);
  assert.deepEqual(leavesFor(branch, 'abd'), [12]);
  assert.deepEqual(leavesFor(branch, 'Z'), [10]);
});

test('what a shard brings answers beside the names, and places stay right', () => {
  const names = unpack(packed.names);
  const leaf =
    companiesAt(companyName(3)).length > 0
      ? shards.leaves.find((one) => one.some(({ title }) => title === companyName(3)))
      : [];
  const arrived = openIndex([...withTexts(names, packed.texts), ...unpack(packed.texts), ...unpack(pack(leaf ?? []))]);
  assert.equal(search(arrived, companyName(3)).hits[0]?.document.path, '/companies/company-3/');
  const small = search(openIndex(buildIndex(real, extraPages)), 'kafka').hits.filter(
    ({ document }) => document.kind === 'skill',
  );
  const large = search(arrived, 'kafka').hits.filter(({ document }) => document.kind === 'skill');
  assert.deepEqual(
    large.map(({ document }) => document.path),
    small.map(({ document }) => document.path),
  );
});

test('however many companies there are, a first answer stays small', () => {
  const largest = (files: readonly unknown[]): number => Math.max(...files.map(weight));
  const bytes = weight(packed.names) + largest(shards.branches) + largest(shards.leaves.map(pack));
  assert.ok(bytes <= 11_900, `${bytes} bytes`);
});
