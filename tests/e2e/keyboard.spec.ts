import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { skillsOf } from './ticked.ts';

/** Presses Tab until the place has the focus, as somebody without a mouse does. */
const tabTo = async (page: Page, place: Locator): Promise<void> => {
  for (let presses = 0; presses < 400; presses += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${place} cannot be reached by Tab`);
};

const follow = async (page: Page, place: Locator): Promise<void> => {
  await tabTo(page, place);
  await page.keyboard.press('Enter');
};

test('by keyboard and roles alone: search, skill, posting line, gap, roadmap, export, import', async ({ page }) => {
  // Every place is reached by Tab alone, through all that stands before it: hundreds of presses.
  test.setTimeout(180_000);
  await page.goto('');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: '기술, 회사, 질문 찾기' })).toBeFocused();
  await page.keyboard.type('쿠버네티스');
  await expect(page.getByRole('option').first()).toContainText('Kubernetes');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kubernetes');

  const main = page.getByRole('main');
  await tabTo(page, main.getByRole('button', { name: 'Kubernetes 알아요' }));
  await page.keyboard.press('Space');
  await expect(main.getByRole('button', { name: 'Kubernetes 알아요' })).toHaveAttribute('aria-pressed', 'true');

  await follow(page, main.getByRole('link', { name: /이 기술을 적은 줄 \d+개 모두 보기/ }));
  await follow(page, main.locator('a[href$="laplace/data-engineer/#containers"]'));
  await expect(page).toHaveURL(/laplace\/data-engineer\/#containers$/);
  await expect(page.locator('#containers')).toBeInViewport();
  await follow(page, page.locator('#containers summary'));
  await expect(page.locator('#containers').getByText('편집자 설명')).toBeVisible();

  await page.goto('companies/laplace/data-engineer/');
  await follow(page, main.getByRole('link', { name: '내 준비와 비교하기' }));
  await expect(page.getByRole('article')).toContainText('남은 것: Docker');
  await tabTo(page, main.getByLabel('기술 찾아 고르기'));
  await page.keyboard.type('도커');
  await tabTo(page, main.locator('[data-found] input').first());
  await page.keyboard.press('Space');
  await expect(page.getByRole('article')).toContainText('4개 중 충족 1개');

  await follow(page, main.getByRole('link', { name: '공부 로드맵 전체 보기' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('공부 로드맵');
  await tabTo(page, skillsOf(page, 'computer-science'));
  await page.keyboard.press('Enter');
  await tabTo(page, main.getByRole('button', { name: 'Linux 배우는 중' }));
  await page.keyboard.press('Enter');
  await expect(main.getByText('아는 기술 2개, 배우는 기술 1개를 골랐어요.')).toBeVisible();

  const download = page.waitForEvent('download');
  await page.goto('roadmap/');
  await follow(page, main.getByRole('button', { name: '파일로 내려받기' }));
  const file = await (await download).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    version: 1,
    skills: { docker: 'known', kubernetes: 'known', linux: 'learning' },
    conditions: [],
  });

  await page.evaluate('localStorage.clear()');
  await page.reload();
  await expect(main.getByText('아직 고른 것이 없어요.')).toBeVisible();
  await tabTo(page, main.getByLabel('파일 불러오기'));
  await main.getByLabel('파일 불러오기').setInputFiles(file);
  await expect(main.getByText('아는 기술 2개, 배우는 기술 1개를 골랐어요.')).toBeVisible();
  await skillsOf(page, 'computer-science').click();
  await expect(main.getByRole('button', { name: 'Linux 배우는 중' })).toHaveAttribute('aria-pressed', 'true');
});
