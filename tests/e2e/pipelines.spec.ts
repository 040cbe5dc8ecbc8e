import { expect, test } from './test.ts';

test('Tab passes through the diagram in the order of the list, and a box leads on', async ({ page }) => {
  await page.goto('pipelines/batch/');
  const steps = await page.getByRole('listitem').getByRole('heading').allTextContents();
  const focused = page.getByRole('group', { name: '배치 데이터 파이프라인 예시' }).locator('a:focus');

  const reached: string[] = [];
  for (let presses = 0; presses < 40 && reached.length < steps.length; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) > 0) reached.push((await focused.getAttribute('aria-label')) ?? '');
  }
  expect(reached.map((name) => name.split(', ')[0])).toEqual(steps.map((step) => step.trim()));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/skills\/airflow\/$/);

  await page.goBack();
  await page.getByRole('link', { name: '계열사 시스템' }).press('Enter');
  await expect(page.getByRole('heading', { name: '계열사 시스템' })).toBeInViewport();
  await expect(page).toHaveURL(/#affiliates$/);
});
