import { copiedText } from './copied.ts';
import { expect, test } from './test.ts';

test('the matrix is filtered by line, level and closeness, sorted, and remembers it in the address', async ({
  page,
}) => {
  await page.goto('matrix/');
  const rows = page.locator('tbody tr:visible');
  const all = await rows.count();
  await page.getByText('거르기와 차례').click();
  await page.getByRole('combobox', { name: '노선' }).selectOption('실시간');
  await expect(rows.first()).toHaveAttribute('data-layers', /stream/);
  expect(await rows.count()).toBeLessThan(all);
  await page.getByRole('combobox', { name: '노선' }).selectOption('모두');
  for (const level of ['우대', '사용', '업무'])
    await page.getByRole('checkbox', { name: level, exact: true }).uncheck();
  await page.getByRole('checkbox', { name: '다른 직무의 공고' }).uncheck();
  await page.getByRole('combobox', { name: '차례' }).selectOption('이름');
  await expect(page.getByRole('columnheader', { name: '토스증권 DBA' })).toBeHidden();
  const kafka = page.locator('tr[data-skill=kafka]');
  await expect(kafka.locator('a[href$="data-engineer-platform/#distributed-systems"]')).toBeVisible();
  await expect(kafka.locator('a[data-level]:visible:not([data-level=required])')).toHaveCount(0);
  // The types of company (midsize-…) stand in the table but never in the count.
  const counted = page.locator('a[data-level]:visible:not([href*="/midsize-"])');
  const naming = await kafka.locator('td:visible').filter({ has: counted }).count();
  await expect(kafka.locator('[data-count]')).toHaveText(String(naming));
  const words = await page.getByText('지금은 기술').textContent();
  await page.reload();
  await expect(page.getByText('지금은 기술')).toHaveText(words ?? '');
  const names = await page.locator('tbody tr:visible th').allInnerTexts();
  expect(names.length).toBeGreaterThan(10);
});

test('headers stay in sight while the matrix scrolls', async ({ page }) => {
  await page.goto('matrix/');
  const table = page.locator('.matrix');
  await table.evaluate((box) => {
    box.scrollTo(200, 1500);
  });
  await expect(page.getByRole('columnheader', { name: '공고 수' })).toBeAttached();
  const [box, head, name] = await Promise.all([
    table.boundingBox(),
    page.locator('thead th').first().boundingBox(),
    page.locator('tbody tr:nth-child(40) th').boundingBox(),
  ]);
  expect(Math.abs((head?.y ?? 0) - (box?.y ?? 99))).toBeLessThan(3);
  expect(Math.abs((name?.x ?? 0) - (box?.x ?? 99))).toBeLessThan(3);
});

test('two postings stand side by side, and the address says which', async ({ page }) => {
  await page.goto('compare/?a=laplace/data-engineer&b=toss-securities/data-engineer-platform');
  const both = page.locator('section', { hasText: '둘 다 말해요' });
  await expect(both.getByRole('row', { name: /Kubernetes/ })).toContainText('필수');
  await page.getByLabel('저쪽').selectOption('아이엠에이아이');
  await expect(page).toHaveURL(/b=imai$/);
  await expect(page.getByRole('status')).toContainText('함께 말하는 기술');
  await page.reload();
  await expect(page.getByLabel('저쪽')).toHaveValue('imai');
});

test('nonsense in the address of a comparison compares something', async ({ page }) => {
  await page.goto('compare/?a=%3Cscript%3E&b=');
  await expect(page.getByRole('status')).toContainText('함께 말하는 기술');
});

test('roles stand side by side, two of them when asked', async ({ page }) => {
  await page.goto('roles/?role=data-engineer&role=data-scientist');
  const table = page.locator('role-table');
  await expect(table.getByRole('columnheader', { name: /데이터 엔지니어/ })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: /DBA|데이터베이스/ })).toBeHidden();
  await table.getByRole('checkbox', { name: '데이터 사이언티스트' }).uncheck();
  await expect(page).toHaveURL(/\?role=data-engineer$/);
});

test('a reading opens by keyboard, and the address of a line is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto('companies/laplace/data-engineer/');
  const line = page.locator('#containers');
  await line.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(line.getByText('편집자 설명')).toBeVisible();
  await line.getByRole('link', { name: /이 줄의 주소 복사/ }).click();
  await expect(line.getByText('주소를 복사했어요')).toBeVisible();
  expect(await copiedText(page)).toMatch(/laplace\/data-engineer\/#containers$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('tables and readings are whole', async ({ page }) => {
    await page.goto('matrix/');
    await expect(page.locator('tbody tr')).not.toHaveCount(0);
    await expect(page.getByText('거르기와 차례')).toBeHidden();
    await page.goto('roles/');
    await expect(page.locator('role-table').getByRole('columnheader', { name: /데이터 사이언티스트/ })).toBeVisible();
    await page.goto('companies/laplace/data-engineer/#containers');
    await page.locator('#containers summary').click();
    await expect(page.locator('#containers').getByText('편집자 설명')).toBeVisible();
    await page.goto('compare/');
    await expect(page.getByRole('heading', { name: '둘씩 겹치는 기술의 수' })).toBeVisible();
  });
});
