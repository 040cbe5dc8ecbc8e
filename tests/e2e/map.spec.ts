import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './test.ts';
import { skillsOf } from './ticked.ts';

const frame = (page: Page): Locator => page.locator('map-box [data-view]');
const widthOf = (page: Page): Promise<number> =>
  page.locator('map-box .route-map').evaluate((map) => map.getBoundingClientRect().width);
const scrolledTo = (page: Page): Promise<readonly number[]> =>
  frame(page).evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);

/** Whether a station stands inside the box. */
const isInSight = (page: Page, id: string): Promise<boolean> =>
  page.locator(`map-box a[data-skill=${id}] rect`).evaluate((shape) => {
    const [at, box] = [shape, shape.closest('[data-view]') ?? shape].map((each) => each.getBoundingClientRect());
    return Boolean(
      at && box && at.left >= box.left && at.right <= box.right && at.top >= box.top && at.bottom <= box.bottom,
    );
  });

test('the route of a posting stands out on the map, and the address says which', async ({ page }) => {
  await page.goto('companies/laplace/data-engineer/');
  await page.getByRole('link', { name: '노선도 위에서 보기' }).click();
  await expect(page.getByRole('status')).toContainText('이 공고가 말한 기술 22개를 밝혔어요');
  await expect(page.locator('.station[data-skill=kubernetes]').first()).toHaveAttribute('data-on', '');
  await expect(page.locator('.station[data-skill=python]').first()).not.toHaveAttribute('data-on');
  await page.getByLabel('강조할 공고').selectOption('');
  await expect(page.locator('.station[data-on]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/map\/$/);
});

test('one’s own stations stand out on the map of the roadmap and of the gap checker', async ({ page }) => {
  for (const path of ['roadmap/', 'fit/']) {
    await page.goto(path);
    if (path === 'roadmap/') {
      await skillsOf(page, 'python').click();
      await page.getByRole('button', { name: 'Python 알아요' }).first().click();
    }
    await page.getByText('노선도에서 내가 아는 기술 보기').click();
    await expect(page.locator('profile-map [data-skill=python][data-on]').first()).toBeAttached();
    await expect(page.locator('profile-map [data-skill=docker][data-on]')).toHaveCount(0);
    await expect.poll(() => widthOf(page)).toBeGreaterThan(100);
    const whole = await widthOf(page);
    await page.locator('profile-map').getByRole('button', { name: '크게' }).click();
    expect(await widthOf(page)).toBeGreaterThan(whole);
  }
});

test(
  'every station can be reached by keyboard, in the order the lines pass them',
  { tag: '@one-size' },
  async ({ page }) => {
    await page.goto('map/');
    const stations = page.locator('[data-strips] > li:first-child .station a');
    await stations.first().focus();
    for (let place = 0; place < (await stations.count()); place += 1) {
      await expect(stations.nth(place)).toBeFocused();
      await page.keyboard.press('Tab');
    }
  },
);

test('on a phone the choice of a posting changes what is seen, and the map is found whole below it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('map/');
  const column = page.locator('[data-vertical]');
  await expect(column.locator('.stop').first()).toBeVisible();
  const before = await column.screenshot();
  await page.getByLabel('강조할 공고').selectOption('laplace/data-engineer');
  await expect(column.locator('.stop')).toHaveCount(22);
  expect((await column.screenshot()).equals(before)).toBe(false);
  await expect(page.locator('.station[data-skill=python]').first()).toBeHidden();
  await expect(page.locator('.station[data-skill=kubernetes]').first()).toBeVisible();
  const [map, box] = [await widthOf(page), await frame(page).evaluate(({ clientWidth }) => clientWidth)];
  expect(map).toBeLessThanOrEqual(box);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('stations an address brings are lit, with no word sent', { tag: '@one-size' }, async ({ page }) => {
  await page.goto('map/#skills=kafka.spark');
  await expect(page.getByRole('status')).toContainText('기술 2개를 밝혔어요');
  await expect(page.locator('.route-map a[data-on]')).toHaveCount(2);
});

test('keys, buttons and the wheel make the map larger, and it moves by keys and mouse', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('map/');
  const whole = await widthOf(page);
  expect(await frame(page).evaluate((box) => box.getBoundingClientRect().top)).toBeLessThanOrEqual(250);
  await expect(page.locator('.route-map[data-far]')).toHaveCount(0);
  const sizes = page.locator('.route-map').evaluate((map: SVGSVGElement) => 14 * (map.getScreenCTM()?.a ?? 0));
  expect(await sizes, 'names are read without help').toBeGreaterThan(10);
  await frame(page).focus();
  await page.keyboard.press('+');
  const larger = await widthOf(page);
  expect(larger).toBeGreaterThan(whole * 1.3);
  await page.keyboard.press('-');
  expect(await widthOf(page)).toBeCloseTo(whole, 0);
  for (let times = 0; times < 6; times += 1) await page.getByRole('button', { name: '크게' }).click();
  const [left = 0, top = 0] = await scrolledTo(page);
  await frame(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await scrolledTo(page)).toEqual([left + 80, top + 80]);
  const at = (await frame(page).boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(at.x + 300, at.y + 200);
  await page.mouse.down();
  await page.mouse.move(at.x + 360, at.y + 230, { steps: 4 });
  await page.mouse.up();
  expect(await scrolledTo(page)).toEqual([left + 20, top + 50]);
  await page.keyboard.down('Control');
  const before = await widthOf(page);
  await page.mouse.wheel(0, 200);
  await page.keyboard.up('Control');
  await expect.poll(() => widthOf(page)).toBeLessThan(before);
  await page.getByRole('button', { name: '전체 보기' }).click();
  expect(await widthOf(page)).toBeCloseTo(whole, 0);
});

test('the view follows the focus, and arrow keys go from station to station', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('map/');
  for (let times = 0; times < 5; times += 1) await page.getByRole('button', { name: '크게' }).click();
  await frame(page).focus();
  await page.keyboard.press('Tab');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('data-skill') ?? '');
  const first = await focused();
  expect(first).not.toBe('');
  expect(await isInSight(page, first)).toBe(true);
  await expect(page.locator('[data-card]')).toBeVisible();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight']) {
    const from = await focused();
    await page.keyboard.press(key);
    expect(await focused()).not.toBe(from);
    expect(await isInSight(page, await focused())).toBe(true);
  }
  expect(await focused()).not.toBe(first);
});

test('a station is found by a name people use, lit and brought into sight with what it is', async ({ page }) => {
  await page.goto('map/');
  await page.getByLabel('역 찾기').fill('k8s');
  await page.getByRole('button', { name: 'Kubernetes' }).click();
  await expect(page.locator('.route-map a[data-found]')).toHaveAttribute('data-skill', 'kubernetes');
  expect(await isInSight(page, 'kubernetes')).toBe(true);
  await expect(page.locator('[data-card]')).toContainText(/Kubernetes.+공고 \d+건이 찾아요/);
  await page.getByLabel('역 찾기').fill('없는이름');
  await expect(page.locator('[data-found-stations]')).toContainText('그런 역이 없어요');
});

test('two fingers make the map larger where they are, one finger taps a station for its card', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto('map/');
  await expect(page.locator(':not(:defined)')).toHaveCount(0);
  await frame(page).scrollIntoViewIfNeeded();
  const whole = await widthOf(page);
  const { x, y, width, height } = (await frame(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd' ? [] : [-1, 1].map((side) => ({ x: x + width / 2 + side * apart, y: y + height / 2 })),
    });
  await touch('touchStart', 30);
  for (const apart of [50, 80, 120]) await touch('touchMove', apart);
  await touch('touchEnd', 0);
  await expect.poll(() => widthOf(page)).toBeGreaterThan(whole * 3);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  await page.locator('.stop[data-skill=kafka] a').tap();
  await expect(page.locator('[data-card]')).toContainText('Apache Kafka');
  await expect(page).toHaveURL(/\/map\/$/);
  await page.locator('[data-card] a').tap();
  await expect(page).toHaveURL(/\/skills\/kafka\/$/);
  await context.close();
});

test('axe finds nothing wrong with the map', async ({ page }) => {
  test.slow();
  await page.goto('map/');
  expect(await axeFaults(page)).toEqual([]);
});

test('axe finds nothing wrong with a chosen route and a found station', async ({ page }) => {
  test.slow();
  await page.goto('map/');
  await page.getByLabel('강조할 공고').selectOption('laplace/data-engineer');
  await page.getByLabel('역 찾기').fill('카프카');
  await page.getByRole('button', { name: 'Apache Kafka' }).first().click();
  await expect(page.locator('[data-card]')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await axeFaults(page)).toEqual([]);
});

test('without scripts the map scrolls in its box and every list is complete', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto('map/');
  await expect(page.locator('.stop').first()).toBeVisible();
  const [scrolls, shown] = await frame(page).evaluate((box) => [
    box.scrollWidth > box.clientWidth,
    box.clientHeight > 200,
  ]);
  expect([scrolls, shown]).toEqual([true, true]);
  await expect(page.locator('.station[hidden]')).toHaveCount(0);
  await expect(page.locator('map-box button').first()).toBeHidden();
  await context.close();
});

test('on paper the map is one landscape page, whole', { tag: '@one-size' }, async ({ page, browserName }) => {
  expect(browserName).toBe('chromium');
  await page.goto('map/?route=laplace/data-engineer');
  await expect(page.locator('.route-map a[data-on]')).toHaveCount(22);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('one’s own map is drawn on the device and kept as a picture', { tag: '@one-size' }, async ({ page }) => {
  await page.goto('skills/python/');
  await page.getByRole('button', { name: 'Python 알아요' }).first().click();
  await page.goto('map/?route=laplace/data-engineer');
  await expect(page.locator('.route-map a[data-on]')).toHaveCount(22);
  await page.getByText('내 노선도를 그림으로 받기').click();
  const picture = page.getByRole('img', { name: /내 노선도: 1역 지나 라플라스까지 \d+역/ });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(1200);
  for (const kind of ['PNG', 'SVG']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `${kind}로 받기` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`my-route-map.${kind.toLowerCase()}`);
    const stream = await file.createReadStream();
    const head = await new Promise<string>((resolve) => {
      stream.once('data', (chunk: Buffer | string) => resolve(chunk.toString('latin1').slice(0, 60)));
    });
    expect(head).toMatch(kind === 'PNG' ? /^.PNG/ : /^<svg /);
  }
});
