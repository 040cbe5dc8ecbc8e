import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerOrder } from '#src/domain/route-lines.ts';
import type { Posting } from '#src/domain/postings.ts';
import { emWidth } from '#src/domain/text-width.ts';
import { drawMyMap, myMapInWords, pictureSize, skillsLeft } from '#src/features/route-map/my-map.ts';
import { lightPalette } from '../../tools/share/palette.ts';

const posting: Posting = {
  id: 'a/x',
  title: 'A',
  company: 'a',
  kind: 'company',
  closeness: 'core',
  lines: [
    { id: 'one', level: 'required', text: '', asks: [{ all: ['kafka', 'spark'] }, { any: ['java', 'scala'] }] },
    { id: 'two', level: 'required', text: '', asks: [{ any: ['aws', 'gcp'] }, { all: ['spark'] }] },
    { id: 'three', level: 'preferred', text: '', asks: [{ all: ['flink'] }] },
  ],
};

test('what is left is what required lines still ask, one of alternatives and each once', () => {
  assert.deepEqual(skillsLeft(posting, new Set()), ['kafka', 'spark', 'java', 'aws']);
  assert.deepEqual(skillsLeft(posting, new Set(['kafka', 'scala', 'gcp'])), ['spark']);
  const wishes = { ...posting, lines: posting.lines.slice(2) };
  assert.deepEqual(skillsLeft(wishes, new Set()), ['flink']);
});

const stations = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `역 이름 ${at} Streaming`,
    layer: layerOrder[at % 10] ?? 'collect',
  }));

test('the picture says how far one has come and how far it is', () => {
  assert.equal(
    myMapInWords({ known: stations(12), left: stations(5), goal: '토스뱅크' }),
    '12역 지나 토스뱅크까지 5역',
  );
  assert.equal(myMapInWords({ known: stations(2), left: [], goal: '토스뱅크' }), '2역 지나 토스뱅크에 닿았어요');
  assert.equal(myMapInWords({ known: stations(3), left: [], goal: undefined }), '3역을 지났어요');
});

test('every station has a place of its own inside the picture, and those without room are counted', () => {
  for (const [known, left] of [
    [1, 0],
    [0, 3],
    [12, 5],
    [40, 2],
    [3, 40],
    [40, 40],
  ] as const) {
    const svg = drawMyMap({ known: stations(known), left: stations(left), goal: 'A' }, '이름', lightPalette());
    const discs = [...svg.matchAll(/<rect x="(\d+)" y="(\d+)" width="48"/g)].map(([, x, y]) => `${x},${y}`);
    assert.equal(new Set(discs).size, discs.length);
    const hidden = Number(/그 밖 (\d+)역/.exec(svg)?.[1] ?? 0);
    assert.equal(discs.length + hidden, known + left);
    for (const [, x, y, size, , text = ''] of svg.matchAll(
      /<text x="(\d+)" y="(\d+)" font-size="(\d+)" fill="[^"]+"( text-anchor="middle")?>([^<]*)</g,
    )) {
      const width = emWidth(text) * Number(size);
      const [from, to] = text === '' ? [0, 0] : [Number(x), Number(x) + width];
      assert.ok(Number(y) <= pictureSize.height - 10, `${text}: ${y}`);
      assert.ok(from >= 0 && to <= pictureSize.width + width / 2, text);
    }
  }
});

test('a name from outside cannot become markup', () => {
  const svg = drawMyMap({ known: [{ name: '<b>&', layer: 'store' }], left: [], goal: '<i>' }, '이름', lightPalette());
  assert.ok(!/<b>|<i>/.test(svg));
});
