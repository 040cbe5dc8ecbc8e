import { lineWith, paste, posting } from './pasted.ts';
import { expect, test } from './test.ts';

test(
  'a posting is kept with what was set right, opened again, and forgotten',
  { tag: '@one-size' },
  async ({ page }) => {
    await page.goto('read/');
    await paste(page, posting);
    await page.getByRole('button', { name: '내 공고에 남기기' }).click();
    await page.getByLabel('회사').fill('가상 회사');
    await page.getByLabel('마감일').fill('2099-12-31');
    await page.getByLabel('상태').selectOption('지원함');
    const line = lineWith(page, 'Kafka 운영');
    await line.getByText('읽는 법').click();
    await line.getByRole('button', { name: '우대', exact: true }).click();
    await page.goto('');
    const greeting = page.locator('continue-reading');
    await expect(greeting).toContainText('가상 회사');
    await greeting.getByRole('link', { name: '가상 회사' }).click();
    await expect(page.locator('#posting-lines')).toHaveAttribute('data-state', 'done');
    await expect(line).toHaveAttribute('data-level', 'preferred');
    await expect(page.getByLabel('상태')).toHaveValue('applied');
    await page.getByText('내 공고 1건').click();
    await page.getByRole('button', { name: '모두 지우기' }).click();
    await page.getByRole('button', { name: '지운 것 되살리기' }).click();
    await expect(page.getByText('내 공고 1건')).toBeVisible();
    await page.getByRole('button', { name: '모두 지우기' }).click();
    expect(await page.evaluate("localStorage.getItem('my-postings')")).toBe('{"version":1,"postings":[]}');
  },
);

test('two kept postings stand side by side', async ({ page }) => {
  await page.goto('read/');
  for (const text of [posting, '자격요건\n- Spark, Python 경험']) {
    await paste(page, text);
    await page.getByRole('button', { name: '내 공고에 남기기' }).click();
  }
  await page.getByText('내 공고 2건').click();
  for (const tick of await page.getByRole('checkbox', { name: '고르기' }).all()) await tick.check();
  await page.getByRole('button', { name: '고른 둘을 나란히 보기' }).click();
  await expect(page.getByRole('row', { name: /^필수 줄 4 1/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Python 필수 필수/ })).toBeVisible();
});

test('broken and newer storage is said, kept aside or left alone', { tag: '@one-size' }, async ({ page }) => {
  await page.goto('read/');
  await page.evaluate(`localStorage.setItem('my-postings', '{"version":1,"postings":[{"id":"A"}]}')`);
  await page.reload();
  await page.getByText('내 공고 0건').click();
  await expect(page.getByText('저장된 공고의 일부를 읽지 못했어요')).toBeVisible();
  expect(await page.evaluate("localStorage.getItem('my-postings-aside')")).toContain('"A"');
  await page.evaluate(`localStorage.setItem('my-postings', '{"version":9}')`);
  await page.reload();
  expect(await page.evaluate("localStorage.getItem('my-postings')")).toBe('{"version":9}');
});
