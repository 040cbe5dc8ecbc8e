import type { Page } from '@playwright/test';
import { begun, kept } from './begun.ts';
import { expect, test } from './test.ts';
import { results } from './searched.ts';

test.use({ serviceWorkers: 'allow' });

/** Puts something else where a file is kept. */
const spoil = (page: Page, text: string): Promise<void> =>
  page.evaluate(async (body) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!request.url.includes('/_astro/')) await cache.put(request, new Response(body));
      }
    }
  }, text);

test('nothing is kept before a visitor does something', async ({ page }) => {
  await page.goto('skills/spark/', { waitUntil: 'networkidle' });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test('a page once opened is there without a network, and one that is not has ways on', async ({ page, context }) => {
  await begun(page, 'skills/spark/');
  await page.goto('skills/kafka/?from=spark');
  await context.setOffline(true);
  await page.goto('skills/spark/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('스파크');
  await expect(page.getByText(/^오프라인이에요\. 저장해 둔 글을 보여 줘요\. \(\d+월 \d+일에 저장\)$/)).toBeVisible();
  await page.goto('skills/airflow/');
  await expect(page.getByText('이 주소의 글은 저장되어 있지 않아요')).toBeVisible();
  await page
    .locator('cached-pages')
    .getByRole('link', { name: /카프카/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('카프카');
  await page.goto('skills/airflow/');
  await context.setOffline(false);
  await page.getByRole('button', { name: '다시 시도' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('에어플로');
});

test('a page kept since the site last changed is shown at once, and never older than one visit', async ({ page }) => {
  await begun(page, 'about/');
  await page.goto('skills/spark/');
  await kept(page, page.url());
  // As if the text had been another one on the visit before.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const before = await cache.match(location.href);
      if (!before) continue;
      const text = (await before.text()).replace('</h1>', ' (예전 글)</h1>');
      await cache.put(location.href, new Response(text, { headers: before.headers }));
    }
  });
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('about/');
  await page.goto('skills/spark/');
  await expect(heading).toContainText('(예전 글)');
  await expect(page.getByText('이 글이 바뀌었어요.')).toBeVisible();
  await page.goto('about/');
  await page.goto('skills/spark/');
  await expect(heading).toContainText('스파크');
  await expect(heading).not.toContainText('(예전 글)');
  await expect(page.getByText('이 글이 바뀌었어요.')).toBeHidden();
});

test('another name of a kept page leads to it without a network', async ({ page, context }) => {
  await begun(page, 'skills/kubernetes/');
  await context.setOffline(true);
  await page.goto('skills/k8s/');
  await expect(page).toHaveURL(/\/skills\/kubernetes\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('쿠버네티스');
});

test('the search and the gap checker work without a network, though never opened', async ({ page, context }) => {
  await begun(page, 'about/');
  await context.setOffline(true);
  await page.goto('search/?q=카프카');
  await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
  await expect(page.locator(`${results} a[data-result]`).first()).toHaveAttribute('href', /skills\/kafka\/$/);
  await page.goto('fit/#v1&k=docker.kubernetes');
  await expect(page.getByText('아는 기술 2개를 골랐어요.')).toBeVisible();
  await expect(page.locator('fit-checker')).toContainText('Kubernetes');
});

test('a posting is read without a network, though the page was never opened', async ({ page, context }) => {
  await begun(page, 'about/');
  await context.setOffline(true);
  await page.goto('read/');
  await page.locator('#posting-text').fill('자격요건\n- Kafka 운영 경험 3년 이상\n우대사항\n- Python 또는 Scala');
  await expect(page.locator('#posting-lines')).toHaveAttribute('data-state', 'done');
  await expect(page.locator('[data-line="2"]')).toHaveAttribute('data-years', '3');
  await expect(page.locator('[data-line="4"] [data-ask=any] [data-skill]')).toHaveCount(2);
  await page.locator('[data-line="2"]').getByText('읽는 법').click();
  await expect(page.locator('[data-line="2"]')).toContainText('이 요건, 이렇게 읽어요');
});

test('the whole site is kept with one press, and forgotten with another', async ({ page, context }) => {
  test.setTimeout(90_000);
  await page.goto('offline/');
  await expect(page.getByText(/\d\.\dMB를 내려받고, 기기에서 \d+\.\dMB를 차지해요/)).toBeVisible();
  // An answer that never comes: saving cannot end before it is stopped.
  await page.route('**/sources/catch-job-lecture/', () => undefined);
  await page.getByRole('button', { name: '전체 저장' }).click();
  const bar = page.locator('offline-saver progress');
  await expect.poll(() => bar.evaluate((progress: HTMLProgressElement) => progress.value)).toBeGreaterThan(0);
  await page.getByRole('button', { name: '멈추기' }).click();
  await expect(page.getByText(/멈췄어요\. 파일 \d+개 가운데 \d+개를 저장했어요/)).toBeVisible();
  await page.unrouteAll();
  await page.reload();
  let failed = 0;
  await page.route('**/questions/tool-priority/', (route) => {
    failed += 1;
    return route.fulfill({ status: 503 });
  });
  await page.getByRole('button', { name: '이어서 저장' }).click();
  await expect(page.getByText('저장하지 못한 것이 있어요: /questions/tool-priority/.')).toBeVisible({
    timeout: 60_000,
  });
  expect(failed).toBe(2);
  await page.unrouteAll();
  await page.getByRole('button', { name: '이어서 저장' }).click();
  await expect(page.getByText('모두 저장했어요')).toBeVisible();
  await expect(page.locator('cached-pages')).toContainText(/이 밖에 \d+개가 더 있어요/);
  await context.setOffline(true);
  await page.goto('questions/tool-priority/');
  await expect(page.getByText('오프라인이에요.')).toBeVisible();
  // Words that stand only in the text of a page: the full-text index is kept too.
  await page.goto('search/?q=새벽');
  await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
  await context.setOffline(false);
  await page.goto('offline/');
  await page.getByRole('button', { name: '지우기' }).click();
  await expect(page.getByText(/저장한 글을 지웠어요\. 페이지 \d+개와 검색을 모두 저장해요/)).toBeVisible();
});

test('a full device is said, and what was kept stays', async ({ page }) => {
  await begun(page, 'offline/');
  await page.evaluate(() => {
    const { put } = Cache.prototype;
    let room = 30;
    Cache.prototype.put = function (request, response) {
      room -= 1;
      if (room < 0) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      return put.call(this, request, response);
    };
  });
  await page.getByRole('button', { name: '전체 저장' }).click();
  await expect(page.getByText('기기에 자리가 모자라 멈췄어요. 저장한 글은 그대로예요.')).toBeVisible();
  await expect(page.getByText(/파일 \d+개 가운데 [1-9]\d*개를 저장했어요/)).toBeVisible();
  await expect(page.getByRole('button', { name: '이어서 저장' })).toBeVisible();
});

test('an update is offered and waits until it is taken', async ({ page }) => {
  await begun(page, 'about/');
  // Another address is another worker for the browser, as other bytes would be.
  await page.evaluate(async () => {
    const { scope } = await navigator.serviceWorker.ready;
    await navigator.serviceWorker.register(`${scope}sw.js?next`);
  });
  await expect(page.getByText('새로 바뀐 내용이 있어요.')).toBeVisible();
  const inCharge = (): Promise<string> => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? '');
  expect(await inCharge()).toMatch(/sw\.js$/);
  await page.evaluate(() => sessionStorage.setItem('seen', ''));
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: '새로 고침' }).click();
  await reloaded;
  expect(await inCharge()).toMatch(/sw\.js\?next$/);
});

test('spoilt and emptied caches mend themselves', async ({ page, context }) => {
  await begun(page, 'about/');
  await spoil(page, 'nonsense');
  await page.goto('about/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('소개');
  await page.goto('search/?q=카프카');
  await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto('about/');
  await kept(page, new URL('../offline/', page.url()).href);
  await context.setOffline(true);
  await page.goto('skills/airflow/');
  await expect(page.getByText('이 주소의 글은 저장되어 있지 않아요')).toBeVisible();
});

test('a damaged module is asked for again', async ({ page }) => {
  await begun(page, 'about/');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes('search-dialog')) await cache.put(request, new Response('<p>damaged'));
    }
  });
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.getByRole('dialog', { name: '검색' }).getByRole('combobox').fill('카프카');
  await expect(page.getByRole('option').first()).toContainText('Kafka');
});

test('a browser that keeps nothing still reads', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'caches'));
  await page.goto('offline/');
  await expect(page.getByText('이 브라우저에는 저장할 수 없어요.')).toBeVisible();
  await expect(page.getByRole('button', { name: '전체 저장' })).toBeHidden();
});
