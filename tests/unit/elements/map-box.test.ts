import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, settled, show } from './dom.ts';

await import('#src/features/route-map/map-box.element.ts');

const press = (type: string, x: number, target: EventTarget = find('[data-view]')): void => {
  target.dispatchEvent(
    new PointerEvent(type, { pointerType: 'mouse', button: 0, clientX: x, clientY: 0, bubbles: true }),
  );
};

/** Whether a click on the station would open its page. */
const opens = (): boolean => find('a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

const showMap = (): void =>
  show(`<map-box><section data-view><svg class="route-map" viewBox="0 0 100 100"><a data-skill="sql" href="#sql">
    <rect x="1" y="1" width="2" height="2"></rect></a></svg></section><p class="map-controls hidden"></p></map-box>`);

test('a drag that ends on a station does not open it, a press without one does', () => {
  showMap();
  press('pointerdown', 0);
  press('pointermove', 3, window);
  press('pointerup', 3, window);
  assert.equal(opens(), true, 'a hand that trembles clicks');
  press('pointerdown', 0);
  press('pointermove', 30, window);
  press('pointerup', 30, window);
  assert.equal(opens(), false);
});

test('a drag that ends off the map leaves the next click alone', async () => {
  showMap();
  press('pointerdown', 0);
  press('pointermove', 30, window);
  press('pointerup', 30, window);
  await settled();
  assert.equal(opens(), true);
});
