import { expect, test } from './test.ts';
import { skillsOf } from './ticked.ts';

test('the route of a posting stands out on the map, and the address says which', async ({ page }) => {
  await page.goto('companies/laplace/data-engineer/');
  await page.getByRole('link', { name: '노선도 위에서 보기' }).click();
  await expect(page.getByRole('status')).toContainText('이 공고가 말한 기술 22개를 밝혔어요');
  await expect(page.locator('.station[data-skill=kubernetes]').first()).toHaveAttribute('data-on', '');
  await expect(page.locator('.station[data-skill=python]').first()).not.toHaveAttribute('data-on');
  await page.getByLabel('강조할 공고').selectOption('없음');
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
  }
});

test('every station can be reached by keyboard, in the order the lines pass them', async ({ page }) => {
  await page.goto('map/');
  const stations = page.locator('[data-strips] > li:first-child .station a');
  await stations.first().focus();
  for (let place = 0; place < (await stations.count()); place += 1) {
    await expect(stations.nth(place)).toBeFocused();
    await page.keyboard.press('Tab');
  }
});
