import { expect, test } from './test.ts';

test('a page is handed on by its plain address, and what happened is said', async ({ page }) => {
  await page.addInitScript(() => {
    const handed: string[] = [];
    const outcomes = [() => Promise.resolve(), () => Promise.reject(new TypeError('no'))];
    Object.assign(window, { handed });
    Object.assign(navigator, {
      share: ({ url }: ShareData) => {
        handed.push(url ?? '');
        return (outcomes.shift() ?? Promise.resolve)();
      },
    });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void handed.push(text) },
    });
  });
  await page.goto('skills/spark/?from=mail#evidence');
  const part = page.locator('share-page');
  const share = part.getByRole('button', { name: '공유' });
  await part.getByRole('button', { name: '링크 복사' }).click();
  await expect(part.getByRole('status')).toHaveText('주소를 복사했어요');
  await share.click();
  await share.click();
  await expect(part.getByRole('status')).toHaveText('공유하지 못했어요. 링크를 복사하세요');
  const plain = page.url().replace(/\?.*/, '');
  expect(await page.evaluate('handed')).toEqual([plain, plain, plain]);
});

test('where nothing can be copied or shared, the way on is said or nothing is offered', async ({ page, browser }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('questions/books/');
  const part = page.locator('share-page');
  await expect(part.getByRole('button')).toHaveCount(1);
  await part.getByRole('button').click();
  await expect(part.getByRole('status')).toHaveText('주소창의 주소를 복사하세요');
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const quiet = await bare.newPage();
  await quiet.goto(page.url());
  await expect(quiet.locator('share-page')).toBeHidden();
  await bare.close();
});
