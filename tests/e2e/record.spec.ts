import { tick } from './ticked.ts';
import { expect, test } from './test.ts';

test('a shared record never overwrites one’s own, until it is added', async ({ page }) => {
  await page.goto('fit/');
  await tick(page, 'spark');
  await page.goto('fit/#v1&k=docker.kubernetes');
  await expect(page.getByText('아는 기술 2개를 골랐어요.')).toBeVisible();
  await tick(page, '카프카');
  await expect(page).toHaveURL(/#v1&k=docker\.kafka\.kubernetes$/);
  await page.getByRole('button', { name: '내 기록으로 돌아가기' }).click();
  await expect(page.getByText('아는 기술 1개를 골랐어요.')).toBeVisible();
  await expect(page).toHaveURL(/fit\/$/);
  await page.goto('fit/#v1&k=docker.kubernetes');
  await page.getByRole('button', { name: '내 기록에 더하기' }).click();
  await expect(page.getByText('아는 기술 3개를 골랐어요.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('아는 기술 3개를 골랐어요.')).toBeVisible();
});

const hostileLinks = [
  ['#v2&k=docker', '더 새로운 판의 사이트에서 만든 링크'],
  ['#v0&k=docker', '아래는 내 기록이에요'],
  ['#v1&k=docker.<img src=x onerror=alert(1)>.%E0%A4', '링크의 일부가 깨져 있어요'],
] as const;

for (const [fragment, words] of hostileLinks) {
  test(`a link that cannot be read says so: ${fragment.slice(0, 12)}`, async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('profile', '{"version":1,"skills":{"spark":"known"},"conditions":[]}'),
    );
    await page.goto(`fit/${fragment}`);
    await expect(page.getByText(words)).toBeVisible();
    expect(await page.evaluate("localStorage.getItem('profile')")).toContain('spark');
  });
}

test('a broken record is read as far as it goes, and the rest is put aside', async ({ page }) => {
  const broken = '{"version":1,"skills":{"docker":"known","kafka":"mastered"},"conditions":[]}';
  await page.goto('about/');
  await page.evaluate((text) => localStorage.setItem('profile', text), broken);
  await page.goto('fit/');
  await expect(page.getByText('원래 기록은 지우지 않고 따로 두었어요')).toBeVisible();
  await expect(page.getByText('아는 기술 1개를 골랐어요.')).toBeVisible();
  expect(await page.evaluate("localStorage.getItem('profile-aside')")).toBe(broken);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '백업된 기록 내려받기' }).click();
  expect((await download).suggestedFilename()).toMatch(/aside/);
  await page.getByRole('button', { name: '백업된 기록 지우기' }).click();
  await expect(page.getByText('원래 기록은 지우지 않고 따로 두었어요')).toBeHidden();
});

test('a record of a newer version is left alone', async ({ page }) => {
  const newer = '{"version":9,"stations":["docker"]}';
  await page.addInitScript((text) => localStorage.setItem('profile', text), newer);
  await page.goto('fit/');
  await expect(page.getByText('더 새로운 판의 사이트에서 저장되었어요')).toBeVisible();
  await tick(page, 'docker');
  await expect(page.getByText('아는 기술 1개를 골랐어요.')).toBeVisible();
  expect(await page.evaluate("localStorage.getItem('profile')")).toBe(newer);
});

test('a full storage is said, and what is ticked stays on the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('fit/');
  await tick(page, 'docker');
  await tick(page, 'k8s');
  await expect(page.getByText('브라우저가 저장을 거절했어요')).toBeVisible();
  await expect(page.getByText('아는 기술 2개를 골랐어요.')).toBeVisible();
});

test('a broken record that cannot be put aside is not written over', async ({ page }) => {
  const broken = '{"version":1,"skills":{"docker":"known","kafka":"mastered"},"conditions":[]}';
  await page.addInitScript((text) => {
    localStorage.setItem('profile', text);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (key === 'profile-aside') throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  }, broken);
  await page.goto('fit/');
  await expect(page.getByText('브라우저가 저장을 거절했어요')).toBeVisible();
  await tick(page, 'spark');
  await expect(page.getByText('아는 기술 2개를 골랐어요.')).toBeVisible();
  expect(await page.evaluate("localStorage.getItem('profile')")).toBe(broken);
});

test('two tabs do not undo each other', async ({ page, context }) => {
  await page.goto('fit/');
  const other = await context.newPage();
  await other.goto('fit/');
  await tick(page, 'docker');
  await expect(other.getByText('아는 기술 1개를 골랐어요.')).toBeVisible();
  await tick(other, 'spark');
  await expect(page.getByText('아는 기술 2개를 골랐어요.')).toBeVisible();
});

test('a page that comes back after Back shows what was marked on another', async ({ page }) => {
  await page.goto('fit/');
  await expect(page.getByText('아직 고른 것이 없어요.')).toBeVisible();
  await page.goto('skills/spark/');
  await page.getByRole('button', { name: /알아요$/ }).click();
  await page.goBack();
  await expect(page.getByText('아는 기술 1개를 골랐어요.')).toBeVisible();
});
