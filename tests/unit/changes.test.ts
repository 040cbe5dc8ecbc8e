import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { changesIn, newestChanges } from '#src/features/changes/changes.ts';
import { atomOf } from '#src/features/changes/feed.ts';
import { dayInWords } from '#src/domain/names.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { readFeed } from '../fixtures/feed.ts';
import { soundTree, writeTree } from '../fixtures/tree.ts';

/** The sound tree, where 카프카 was mended twice and 자바 lately, with nothing to tell. */
const changedTree = (context: TestContext) => {
  const mended = (path: string, updated: string): string =>
    (soundTree[path] ?? '').replace('updated: 2026-01-02', updated);
  const { catalog, problems } = readContentTree(
    writeTree(context, {
      ...soundTree,
      'skills/kafka.mdx': mended(
        'skills/kafka.mdx',
        'updated: 2026-03-01\nhistory:\n  - { day: 2026-02-01, text: 둘째예요. }\n  - { day: 2026-03-01, text: 셋째예요. }',
      ),
      'skills/java.mdx': mended('skills/java.mdx', 'updated: 2026-04-01'),
    }),
  );
  assert.deepEqual(problems, []);
  return catalog;
};

test('changes are told newest first, an entry without words on its last day', (context) => {
  const changes = changesIn(changedTree(context));
  assert.deepEqual(
    changes.filter(({ collection }) => collection === 'skills'),
    [
      { day: '2026-04-01', collection: 'skills', id: 'java' },
      { day: '2026-03-01', collection: 'skills', id: 'kafka', text: '셋째예요.' },
      { day: '2026-02-01', collection: 'skills', id: 'kafka', text: '둘째예요.' },
    ],
  );
  const days = changes.map(({ day }) => day);
  assert.deepEqual(days, days.toSorted().toReversed());
  assert.equal(changes.length, Object.keys(soundTree).length + 1);
});

test('an entry mended after its last told change stands on that day too, without words', (context) => {
  const kafka = (soundTree['skills/kafka.mdx'] ?? '').replace(
    'updated: 2026-01-02',
    'updated: 2026-03-01\nhistory: [{ day: 2026-02-01, text: 둘째예요. }]',
  );
  const { catalog } = readContentTree(writeTree(context, { ...soundTree, 'skills/kafka.mdx': kafka }));
  assert.deepEqual(
    changesIn(catalog).filter(({ id }) => id === 'kafka'),
    [
      { day: '2026-03-01', collection: 'skills', id: 'kafka' },
      { day: '2026-02-01', collection: 'skills', id: 'kafka', text: '둘째예요.' },
    ],
  );
});

test('an entry stands among the newest changes once', (context) => {
  const newest = newestChanges(changedTree(context));
  assert.equal(newest.length, Object.keys(soundTree).length);
  assert.deepEqual(newest.find(({ id }) => id === 'kafka')?.text, '셋째예요.');
});

test('a feed is well-formed whatever the texts hold, and its dates come from its entries', () => {
  const entry = { title: 'R&D <b> "x"', summary: 'a < b && c > d', address: 'https://example.org/?a=1&b=2' };
  const xml = atomOf({
    address: 'https://example.org/feed.xml',
    page: 'https://example.org/changes/',
    title: '이름',
    entries: [
      { ...entry, day: '2026-03-01' },
      { ...entry, day: '2026-02-01' },
    ],
  });
  const feed = readFeed(xml);
  assert.equal(feed.updated, '2026-03-01T00:00:00+09:00');
  const [first, second] = feed.entries;
  assert.equal(first?.title, entry.title);
  assert.equal(first?.summary, entry.summary);
  assert.equal(first?.link, entry.address);
  assert.equal(second?.updated, '2026-02-01T00:00:00+09:00');
});

test('days are told as far as they are known', () => {
  assert.deepEqual(['2018', '2018-07', '2026-11-21'].map(dayInWords), ['2018년', '2018년 7월', '2026년 11월 21일']);
});
