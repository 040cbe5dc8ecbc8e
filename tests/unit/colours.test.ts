import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast } from '#src/features/design/colour.ts';
import { layerTicks, layerOrder } from '#src/domain/route-lines.ts';
import { coloursIn, remInPixels, remsIn, themes } from '#src/features/design/design-tokens.ts';
import { difference, okLab, seen, visions } from '../fixtures/colour.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const colours = coloursIn(css);

/** A colour of the tokens in a theme. */
const colour = (name: string, theme: (typeof themes)[number]): string => {
  const pair = colours.get(name);
  assert.ok(pair, `tokens.css has no colour ${name}`);
  return pair[theme];
};

/** The pairs with less than the contrast asked for, in words. */
const faint = (least: number, fronts: readonly string[], grounds: readonly string[]): readonly string[] =>
  themes.flatMap((theme) =>
    fronts.flatMap((front) =>
      grounds.flatMap((ground) => {
        const ratio = contrast(colour(front, theme), colour(ground, theme));
        return ratio < least ? [`${theme}: ${front} on ${ground} ${ratio.toFixed(2)}`] : [];
      }),
    ),
  );

const surfaces = ['paper', 'card', 'sunken', 'note'];

test('contrast is that of WCAG, for values worked out elsewhere', () => {
  const known = [
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#1c2128', '#1c2128', 1],
  ] as const;
  for (const [one, other, ratio] of known) {
    assert.ok(Math.abs(contrast(one, other) - ratio) < 0.005, `${one} ${other}`);
    assert.equal(contrast(one, other), contrast(other, one));
  }
  assert.throws(() => contrast('#fff', '#000000'), /#fff/);
});

test('every colour of the tokens is read, and a line has one', () => {
  assert.equal(colours.size, css.match(/--color-[a-z-]+:(?! var)/g)?.length);
  for (const layer of layerOrder) assert.ok(colours.has(layer), layer);
});

test('sizes are read, and a rem is as large as the page says', () => {
  assert.equal(remsIn(css).size, css.match(/[0-9]rem;/g)?.length);
  assert.equal(remsIn(css).get('text-base'), 1);
  const percent = /font-size: ([0-9.]+)%/.exec(readFileSync('src/styles/global.css', 'utf8'))?.[1];
  assert.equal((Number(percent) / 100) * 16, remInPixels);
});

test('text can be read on every surface it stands on', () => {
  // A line reached by its address lies on `target`, with all it holds. Line colours never stand there as text.
  assert.deepEqual(faint(4.5, ['ink', 'soft', 'link'], [...surfaces, 'target']), []);
  assert.deepEqual(faint(4.5, layerOrder, surfaces), []);
});

test('letters on a sign and on a dark button can be read', () => {
  assert.deepEqual(faint(4.5, ['card'], layerOrder), []);
  assert.deepEqual(faint(4.5, ['paper'], ['ink']), []);
});

test('edges of controls, marks and the focus ring stand out from what is around them', () => {
  // `rule` only divides what spacing divides already, so nothing is asked of it.
  // `strong-rule` edges controls; none stands on `sunken`, `note` or `target`.
  assert.deepEqual(faint(3, ['strong-rule'], ['paper', 'card']), []);
  assert.deepEqual(faint(3, ['focus', 'ink', ...layerOrder], [...surfaces, 'target']), []);
});

test('colours written outside the tokens are the tokens', () => {
  const inTokens = new Set([...colours.values()].flatMap(({ light, dark }) => [light, dark]));
  for (const file of ['public/favicon.svg', 'src/layouts/Page.astro']) {
    const written = readFileSync(file, 'utf8').match(/#[0-9a-f]{6}\b/g) ?? [];
    assert.ok(written.length > 1, file);
    assert.deepEqual(
      written.filter((hex) => !inTokens.has(hex)),
      [],
      file,
    );
  }
});

test('the measure of difference is that of its authors', () => {
  const known = [
    ['#ffffff', [1, 0, 0]],
    ['#ff0000', [0.62796, 0.22486, 0.12585]],
    ['#00ff00', [0.86644, -0.23389, 0.1795]],
    ['#0000ff', [0.45201, -0.03246, -0.31153]],
  ] as const;
  for (const [hex, expected] of known)
    for (const [place, value] of okLab(seen('normal', hex)).entries())
      assert.ok(Math.abs(value - (expected[place] ?? Number.NaN)) < 5e-5, hex);
});

test('a simulated vision keeps greys, and confuses what it is known to confuse', () => {
  for (const vision of visions) {
    const [red, green, blue] = seen(vision, '#808080');
    assert.ok(Math.max(red, green, blue) - Math.min(red, green, blue) < 1e-5, vision);
  }
  for (const [vision, one, other] of [
    ['protanopia', '#8d6b2b', '#5f7a1f'],
    ['deuteranopia', '#b06a00', '#7f8000'],
    ['tritanopia', '#2c7ac0', '#00857c'],
  ] as const) {
    assert.ok(difference(vision, one, other) < difference('normal', one, other) / 2, vision);
  }
});

/**
 * How much any two lines differ at least, as ΔEOK (0.02 is just noticeable): five steps for trichromats, three for
 * dichromats. Ten hues cannot do much better: in the light theme all must be dark enough to be text, and at 0.07 a line
 * leaves its hue family. Letters and ticks tell apart what still looks close. All pairs are held to it, not
 * only those that meet on the map, so that new content cannot break it.
 */
const leastDifference = { normal: 0.1, protanopia: 0.06, deuteranopia: 0.06, tritanopia: 0.06 } as const;

test('any two lines differ for every kind of colour vision', () => {
  const close = themes.flatMap((theme) =>
    visions.flatMap((vision) =>
      layerOrder.flatMap((one, place) =>
        layerOrder.slice(place + 1).flatMap((other) => {
          const apart = difference(vision, colour(one, theme), colour(other, theme));
          return apart < leastDifference[vision] ? [`${theme}, ${vision}: ${one} ${other} ${apart.toFixed(4)}`] : [];
        }),
      ),
    ),
  );
  assert.deepEqual(close, []);
});

/** A line with its ticks as it is drawn, unit by unit, for at least a length. */
const drawn = (ticks: string | undefined, length: number): string => {
  if (ticks === undefined) return '-'.repeat(length);
  const cycle = ticks
    .split(' ')
    .map((part, place) => (place % 2 ? '-' : ' ').repeat(Number(part)))
    .join('');
  return cycle.repeat(Math.ceil(length / cycle.length));
};

test('no two lines have the same ticks, wherever one begins to look, and ticks are short', () => {
  const patterns = layerOrder.map((layer) => layerTicks[layer]);
  assert.equal(patterns[0], undefined);
  for (const one of patterns) {
    assert.doesNotMatch(drawn(one, 400), / {5}/, one);
    for (const other of patterns)
      assert.equal(drawn(one, 800).includes(drawn(other, 200).slice(0, 200)), one === other, `${one} and ${other}`);
  }
});
