import type { Page } from '@playwright/test';
import { nextName } from '../../tools/next-version.ts';
import { begun } from './begun.ts';
import { test } from './deployed.ts';
import { results } from './searched.ts';
import { expect } from './test.ts';
import { skillsOf, tick } from './ticked.ts';

test.use({ serviceWorkers: 'allow' });

/** Asked while a page is on its way, it does not answer. */
const onItsWay = (): string => 'on its way';

/** The version of the page itself and of the modules that run in it. */
const versions = (page: Page): Promise<string> =>
  page
    .evaluate<string>('[document.documentElement.dataset.version ?? 1, globalThis.siteVersion ?? 1].join(" ")')
    .catch(onItsWay);

const marks = (page: Page): Promise<string> => page.evaluate('localStorage.getItem("profile")');

const searchFor = async (page: Page, query: string): Promise<void> => {
  await page.keyboard.press('/');
  await page.getByRole('dialog', { name: '검색' }).getByRole('combobox').fill(query);
};

test('a tab from before finds its search gone: the search page of the new version stands in for it', async ({
  page,
  deployment,
}) => {
  await page.goto('skills/kafka/');
  await page.getByRole('button', { name: 'Apache Kafka 알아요' }).click();
  deployment.deployNext();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/\?q=$/);
  await expect.poll(() => versions(page)).toBe('2 2');
  expect(await marks(page)).toContain('kafka');
});

test('a tab from before says what it cannot load any more, and a reload keeps what was ticked', async ({
  page,
  deployment,
}) => {
  await page.goto('fit/');
  await page.getByRole('checkbox', { name: 'Python' }).first().check();
  deployment.deployNext();
  await page.getByLabel('기술 찾아 고르기').fill('카프카');
  await expect(page.getByText('불러오지 못한 기능이 있어요.')).toBeVisible();
  await page.getByRole('button', { name: '새로 고침' }).click();
  await expect.poll(() => versions(page)).toBe('2 2');
  await expect(page.getByText('아는 기술 1개를 골랐어요.')).toBeVisible();
  await tick(page, '카프카');
  await expect(page.getByText('아는 기술 2개를 골랐어요.')).toBeVisible();
});

test('a tab from before whose modules are kept goes on with them', async ({ page, deployment }) => {
  await begun(page, 'skills/spark/');
  deployment.deployNext();
  await searchFor(page, '카프카');
  await expect(page.getByRole('option').first()).toContainText('Kafka');
  expect(await versions(page)).toBe('1 1');
});

test('the worker changes when the visitor says so; other tabs go on, and what was marked stays', async ({
  page,
  context,
  deployment,
}) => {
  await begun(page, 'skills/kafka/');
  await page.getByRole('button', { name: 'Apache Kafka 알아요' }).click();
  const other = await context.newPage();
  await other.goto('roadmap/');
  deployment.deployNext();
  await page.goto('skills/spark/');
  await expect.poll(() => versions(page)).toBe('2 2');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: '새로 고침' }).click({ timeout: 30_000 });
  const waiting = 'navigator.serviceWorker.getRegistration().then((r) => r.waiting)';
  await expect.poll(() => page.evaluate(waiting).catch(onItsWay)).toBeNull();
  await expect.poll(() => versions(page)).toBe('2 2');
  await searchFor(other, '에어플로우');
  await expect(other.getByRole('option').first()).toContainText('Airflow');
  expect(await versions(other)).toBe('1 1');
  await context.setOffline(true);
  await page.goto('skills/spark/');
  await expect.poll(() => versions(page)).toBe('2 2');
  await page.goto(`search/?q=${nextName}`);
  await expect(page.locator(`${results} a[data-result]`).first()).toHaveAttribute('href', /skills\/spark\/$/);
  expect(await versions(page)).toBe('2 2');
  expect(await marks(page)).toContain('kafka');
});

test('a save of the whole site that a new version cuts in two is made whole: no page is left of the old one', async ({
  page,
  context,
  deployment,
}) => {
  test.setTimeout(180_000);
  await page.goto('offline/');
  await page.getByRole('button', { name: '전체 저장' }).click();
  const bar = page.locator('offline-saver progress');
  await expect.poll(() => bar.evaluate((progress: HTMLProgressElement) => progress.value)).toBeGreaterThan(0);
  deployment.deployNext();
  await expect(page.getByRole('button', { name: '이어서 저장' })).toBeVisible({ timeout: 90_000 });
  await page.reload();
  await page.getByRole('button', { name: '이어서 저장' }).click();
  await expect(page.getByText('모두 저장했어요')).toBeVisible({ timeout: 90_000 });
  const old = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        if (!answer?.headers.get('content-type')?.includes('html')) continue;
        if (!(await answer.text()).includes('data-version="2"')) found.push(request.url);
      }
    }
    return found;
  });
  expect(old).toEqual([]);
  await context.setOffline(true);
  await page.goto(`search/?q=${nextName}`);
  await expect(page.locator(`${results} a[data-result]`).first()).toHaveAttribute('href', /skills\/spark\/$/);
  expect(await versions(page)).toBe('2 2');
});

test('a full disk takes no new version: the old one stays whole, and what is marked is kept', async ({
  page,
  context,
  deployment,
  baseURL,
}) => {
  await begun(page, 'skills/kafka/');
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(String(baseURL)).origin, quotaSize: 1 });
  deployment.deployNext();
  await page.goto('roadmap/');
  await expect.poll(() => versions(page)).toBe('2 2');
  await page.keyboard.press('Tab');
  const ended = 'navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => "", String)';
  await page.evaluate(ended);
  await expect
    .poll(() =>
      page.evaluate(
        'navigator.serviceWorker.getRegistration().then((r) => !r.installing && !r.waiting && Boolean(r.active))',
      ),
    )
    .toBe(true);
  await skillsOf(page, 'computer-science').click();
  await page.getByRole('button', { name: 'Linux 알아요' }).click();
  await expect(page.getByText('아는 기술 1개를 골랐어요.')).toBeVisible();
  await context.setOffline(true);
  await page.goto('skills/kafka/');
  expect(await versions(page)).toBe('1 1');
  await searchFor(page, '카프카');
  await expect(page.getByRole('option').first()).toContainText('Kafka');
  expect(await marks(page)).toContain('linux');
});

test('an old and a new tab write one record', async ({ page, context, deployment }) => {
  await page.goto('roadmap/');
  deployment.deployNext();
  const next = await context.newPage();
  await next.goto('roadmap/');
  await expect.poll(() => versions(next)).toBe('2 2');
  expect(await versions(page)).toBe('1 1');
  await skillsOf(page, 'computer-science').click();
  await page.getByRole('button', { name: 'Linux 알아요' }).click();
  await skillsOf(next, 'sql').click();
  await next.getByRole('button', { name: 'SQL 알아요', exact: true }).click();
  for (const tab of [page, next]) await expect(tab.getByText('아는 기술 2개를 골랐어요.')).toBeVisible();
  expect(JSON.parse(await marks(page)).skills).toEqual({ linux: 'known', sql: 'known' });
});
