import { expect, test } from './test.ts';
import { skillsOf } from './ticked.ts';

test('progress counts per stage, and a cleared record comes back', { tag: '@one-size' }, async ({ page }) => {
  await page.goto('roadmap/');
  const first = page.locator('#computer-science stage-progress');
  const stop = page.locator('[data-stage=computer-science]');
  await expect(first).toContainText('7개 중 0개를 알아요');
  await skillsOf(page, 'computer-science').click();
  await page.getByRole('button', { name: 'Linux 알아요' }).click();
  await expect(stop).toContainText('7개 중 1개');
  await expect(first).toContainText('7개 중 1개를 알아요');
  await page.getByText('기록은 어디에 남나요?').click();
  await page.getByRole('button', { name: '기록 지우기' }).click();
  await expect(first).toContainText('7개 중 0개를 알아요');
  await page.getByRole('button', { name: '지운 기록 되살리기' }).click();
  await expect(first).toContainText('7개 중 1개를 알아요');
});

test('a file that is no record changes nothing', { tag: '@one-size' }, async ({ page }) => {
  await page.goto('roadmap/');
  await skillsOf(page, 'computer-science').click();
  await page.getByRole('button', { name: 'Linux 알아요' }).click();
  for (const text of ['', '{"version":1}', '<svg onload=alert(1)>', '{"version":3,"skills":{}}']) {
    await page
      .getByLabel('파일 불러오기')
      .setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByText('지금 기록은 그대로예요.')).toBeVisible();
    await expect(page.getByText('아는 기술 1개를 골랐어요.')).toBeVisible();
  }
});
