import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerOrder } from '#src/domain/route-lines.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { pages } from './built-site.ts';

const { catalog } = readContentTree('content');
const root = pages.find(({ path }) => path === '/map/')?.root;
const idsIn = (selector: string): readonly string[] =>
  root?.querySelectorAll(selector).map((element) => element.getAttribute('data-skill') ?? '') ?? [];

test('the map shows every skill once, and its text twin has the same stations', () => {
  assert.deepEqual(idsIn('.route-map a').toSorted(), [...catalog.skills.keys()].toSorted());
  assert.deepEqual(new Set(idsIn('.station')), new Set(catalog.skills.keys()));
});

test('the lines of the twin stand in the order data flows, each with the skills of its layer', () => {
  const lines = root?.querySelectorAll('[data-strips] > li') ?? [];
  const layers = lines.map((line) => line.getAttribute('data-layer'));
  assert.deepEqual(
    layers,
    layerOrder.filter((layer) => layers.includes(layer)),
  );
  for (const line of lines) {
    const layer = line.getAttribute('data-layer');
    const expected = [...catalog.skills.values()].filter(({ layers: own }) => own.some((other) => other === layer));
    const shown = line.querySelectorAll('.station').map((station) => station.getAttribute('data-skill') ?? '');
    assert.deepEqual(shown.toSorted(), expected.map(({ id }) => id).toSorted(), String(layer));
  }
});

test('the stations of a line stand in the picture in the order the twin lists them', () => {
  /** A station with a transfer corridor has several outlines, one of them on the line. */
  const middles = (id: string): readonly (readonly [number, number])[] =>
    (root?.querySelectorAll(`.route-map a[data-skill="${id}"] rect`) ?? []).map((rect) => {
      const of = (name: string): number => Number(rect.getAttribute(name));
      return [of('x') + of('width') / 2, of('y') + of('height') / 2];
    });
  for (const line of root?.querySelectorAll('[data-strips] > li') ?? []) {
    const path = root?.querySelector(`.route-map g[data-layer="${line.getAttribute('data-layer')}"] path`);
    const points = [...(path?.getAttribute('d') ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    // How far along the line a station stands: the first part of the path that passes within its ring.
    let from = 0;
    for (const station of line.querySelectorAll('.station')) {
      const id = station.getAttribute('data-skill') ?? '';
      const at = points.findIndex(([endX = 0, endY = 0], place) => {
        const [startX = endX, startY = endY] = points[place - 1] ?? [];
        const length = Math.hypot(endX - startX, endY - startY) || 1;
        const isNear = ([x, y]: readonly [number, number]): boolean => {
          const along = Math.max(
            0,
            Math.min(1, ((x - startX) * (endX - startX) + (y - startY) * (endY - startY)) / length ** 2),
          );
          return Math.hypot(startX + along * (endX - startX) - x, startY + along * (endY - startY) - y) < 30;
        };
        return place >= from && middles(id).some(isNear);
      });
      assert.ok(at >= from, `${id} stands on its line, after the station before`);
      from = at;
    }
  }
});
