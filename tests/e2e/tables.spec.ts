import { copiedText } from './copied.ts';
import { expect, test } from './test.ts';

test('the table is filtered by line, level, closeness and job, sorted, and remembers it in the address', async ({
  page,
}) => {
  await page.goto('matrix/');
  const rows = page.locator('li.market-row');
  const all = await rows.count();
  await page.getByRole('combobox', { name: '노선' }).selectOption('실시간');
  await expect(page.getByRole('status')).toContainText('보고 있어요');
  await expect(page.locator('[data-id=python]')).toBeHidden();
  expect(await rows.count()).toBeLessThan(all);
  await page.getByRole('combobox', { name: '수준' }).selectOption('필수');
  await page.getByRole('combobox', { name: '공고', exact: true }).selectOption('데이터 엔지니어 공고');
  await page.getByRole('combobox', { name: '정렬' }).selectOption('이름');
  await expect(page).toHaveURL(/\?layer=stream&level=required&closeness=core&sort=name$/);
  const kafka = page.locator('[data-id=kafka]');
  const words = await kafka.locator('.tabular-nums').innerText();
  await page.reload();
  await expect(kafka.locator('.tabular-nums')).toHaveText(words);
  await kafka.getByRole('link').first().click();
  const [count] = words.split('/');
  await expect(kafka.locator('.postings')).toContainText(`필수 ${count}건`);
  await expect(kafka.locator('.postings')).not.toContainText('우대');
});

test('a row of the table opens its postings, each a link to the very line', async ({ page }) => {
  await page.goto('matrix/');
  const kafka = page.locator('[data-id=kafka]');
  await kafka.getByRole('link').first().press('Enter');
  await kafka
    .getByRole('button', { name: /더 보기/ })
    .first()
    .click();
  await expect(kafka.locator('a[href$="data-engineer-platform/#distributed-systems"]')).toBeVisible();
  await kafka.getByRole('link', { name: '맨 앞의 두 공고 비교하기' }).click();
  await expect(page).toHaveURL(/compare\/\?a=.+&b=.+/);
  await expect(page.getByRole('status')).toContainText('함께 말하는 기술');
});

test('two postings stand side by side, and the address says which', async ({ page }) => {
  await page.goto('compare/?a=laplace/data-engineer&b=toss-securities/data-engineer-platform');
  const both = page.locator('section', { hasText: '둘 다 말해요' });
  await expect(both.getByRole('row', { name: /Kubernetes/ })).toContainText('필수');
  await page.getByLabel('공고 B').selectOption('imai/ai-engineer');
  await expect(page).toHaveURL(/b=imai%2Fai-engineer$/);
  await expect(page.getByRole('status')).toContainText('함께 말하는 기술');
  await page.reload();
  await expect(page.getByLabel('공고 B')).toHaveValue('imai/ai-engineer');
});

test('nonsense in the address of a comparison compares something', { tag: '@one-size' }, async ({ page }) => {
  await page.goto('compare/?a=%3Cscript%3E&b=');
  await expect(page.getByRole('status')).toContainText('함께 말하는 기술');
});

test('two roles stand side by side, a thing a row, and the address says which', async ({ page }) => {
  await page.goto('roles/?role=dba&role=data-scientist');
  const table = page.locator('role-table');
  await expect(table.getByRole('columnheader', { name: '데이터베이스 관리자' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: '데이터 엔지니어' })).toBeHidden();
  await expect(table.locator('td:visible')).toHaveCount(2 * (await table.locator('tbody').count()));
  await table.getByLabel('직무 B').selectOption('data-engineer');
  await expect(page).toHaveURL(/\?role=dba&role=data-engineer$/);
  await page.reload();
  await expect(table.getByRole('columnheader', { name: '데이터 엔지니어' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: '데이터 사이언티스트' })).toBeHidden();
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
    await expect(page.locator('li.market-row')).not.toHaveCount(0);
    await expect(page.getByRole('combobox', { name: '수준' })).toBeHidden();
    await page.goto('roles/');
    await expect(page.locator('role-table').getByRole('columnheader', { name: /데이터 사이언티스트/ })).toBeVisible();
    await expect(page.locator('role-table').getByRole('combobox')).toHaveCount(0);
    await page.goto('companies/laplace/data-engineer/#containers');
    await page.locator('#containers summary').click();
    await expect(page.locator('#containers').getByText('편집자 설명')).toBeVisible();
    await page.goto('compare/');
    await expect(page.getByRole('heading', { name: '많이 닮은 공고' })).toBeVisible();
  });
});
