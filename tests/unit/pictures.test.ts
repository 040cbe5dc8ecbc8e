import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { levelOrder } from '#src/domain/levels.ts';
import { pageKindLabels } from '#src/domain/page-kinds.ts';
import { layerLabels, layerOrder } from '#src/domain/route-lines.ts';
import { emWidth } from '#src/domain/text-width.ts';
import { setText, wrap } from '#src/features/pictures/wrap.ts';
import { inkOf } from '../../tools/share/facts.ts';
import { codePointsOf, face, lettersMissing } from '../../tools/share/font.ts';
import { lightPalette } from '../../tools/share/palette.ts';

const question = '개인이 클라우드·분산 환경 경험을 쌓으려면 어떤 플랫폼을 쓰나요?';
const posting = '급성장하며 플랫폼을 만드는 중견기업 데이터 엔지니어';
const sizes = [
  { size: 100, rows: 1 },
  { size: 60, rows: 3 },
];

test('a width is 1.0 em per Hangul letter, 0.65 em per other letter, plus 10 %', () => {
  assert.equal(emWidth('카프카').toFixed(3), '3.300');
  assert.equal(emWidth('ETL 글').toFixed(3), '3.960');
});

test('rows keep to the limit, break at spaces and lose nothing', () => {
  for (const text of [question, posting, 'Spark Structured Streaming']) {
    for (let limit = 9; limit < 40; limit += 0.5) {
      const rows = wrap(text, limit);
      assert.equal(rows.join(' '), text);
      assert.ok(
        rows.every((row) => emWidth(row) <= limit),
        rows.join(' / '),
      );
    }
  }
});

test('a word too wide for a row breaks', () => {
  assert.deepEqual(wrap('가나다라마바', 3.5), ['가나다', '라마바']);
  assert.deepEqual(wrap('아 가나다라마바사', 3.5), ['아', '가나다', '라마바', '사']);
});

test('a text takes the first size that holds it, in even rows', () => {
  assert.deepEqual(setText('기술', 300, sizes), { size: 100, rows: ['기술'] });
  assert.deepEqual(setText('데이터 조직은 어떻게 나뉘나', 700, sizes), {
    size: 60,
    rows: ['데이터 조직은', '어떻게 나뉘나'],
  });
});

test('a word breaks only when no size holds it whole, and only what does not fit is left out', () => {
  const larger = [{ size: 80, rows: 2 }, ...sizes];
  assert.deepEqual(setText('수집·저장·처리 도구', 560, larger), { size: 60, rows: ['수집·저장·처리', '도구'] });
  assert.deepEqual(setText('가나다라마바사', 300, sizes).rows, ['가나다라', '마바사']);
  assert.deepEqual(
    setText('가나다라마바사아자차', 300, sizes).rows,
    ['가나다라', '마바사아', '자차'],
    'as many rows as there are',
  );
  const cut = setText(question, 300, sizes).rows;
  assert.equal(cut.length, 3);
  assert.ok(cut.at(-1)?.endsWith('…'));
  assert.ok(cut.every((row) => emWidth(row) <= 300 / 60));
});

test('the face holds the syllables of KS X 1001 and ASCII, and what it lacks is told', () => {
  const codes = codePointsOf(face.file);
  assert.equal([...codes].filter((code) => code >= 0xac00 && code <= 0xd7a3).length, 2350);
  const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
  assert.deepEqual(
    lettersMissing(
      `${ascii}가힝·…“”${[...Object.values(layerLabels), ...Object.values(pageKindLabels)].join('')}`,
      codes,
    ),
    [],
  );
  assert.deepEqual(lettersMissing('뷁 카프카 뷁🚇', codes), ['뷁', '🚇']);
});

test('colours are the light ones of the tokens', () => {
  const colour = lightPalette();
  const written = readFileSync('src/styles/tokens.css', 'utf8');
  for (const token of ['paper', 'ink', ...layerOrder])
    assert.ok(written.includes(`--color-${token}: light-dark(${colour(token)},`), token);
  assert.throws(() => colour('nothing'), /nothing/);
});

test('the marks of a level have as much ink in pictures as on the pages', () => {
  const written = readFileSync('src/styles/market.css', 'utf8');
  for (const level of levelOrder) {
    const [, share = '100'] = new RegExp(`\\.market-${level} \\{\\s*fill: .*var\\(--color-ink\\)(?: (\\d+)%)?`).exec(
      written,
    ) ?? [level, 'none'];
    assert.equal(inkOf[level], Number(share) / 100, level);
  }
});
