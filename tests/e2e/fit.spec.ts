import type { Page } from '@playwright/test';
import { copiedText } from './copied.ts';
import { tick } from './ticked.ts';
import { expect, test } from './test.ts';

const laplace = '[data-fit="laplace/data-engineer"]';

const expectDockerAndKubernetes = async (page: Page): Promise<void> => {
  const posting = page.locator(laplace);
  await expect(posting).toContainText('4개 중 충족 1개');
  await expect(posting.locator('section').first().locator('[data-state=met]')).toHaveText(/Docker와 쿠버네티스의 이해/);
  await expect(posting.locator('section').first().locator('[data-state]:not([data-state=met])')).toHaveCount(3);
  for (const line of ['백엔드를 설계하는 역량', '데이터 파이프라인의 이해', '컴퓨터 공학을 전공']) {
    await expect(posting.locator('[data-state]:not([data-state=met])', { hasText: line })).toBeVisible();
  }
  for (const tool of ['Apache Airflow', 'Amazon EMR', 'AWS Glue', 'Amazon RDS', 'Amazon EKS', 'Amazon Kinesis']) {
    await expect(posting.locator('[data-tools]').getByRole('link', { name: tool })).toBeVisible();
  }
};

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-write']);
});

test('with Docker and Kubernetes ticked, a posting shows what is covered, what is left and its daily tools', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('fit/?posting=laplace/data-engineer');
  await tick(page, '도커');
  await tick(page, 'k8s');
  await expectDockerAndKubernetes(page);
  await page.getByRole('button', { name: '내 기록 링크 복사' }).click();
  await expect(page.getByText('링크를 복사했어요')).toBeVisible();
  const address = await copiedText(page);
  expect(String(address).length - String(baseURL).length).toBeLessThan(95);

  const elsewhere = await browser.newPage();
  await elsewhere.goto(String(address));
  await expectDockerAndKubernetes(elsewhere);
  await expect(elsewhere.getByText('링크에 담긴 기록을 보고 있어요')).toBeVisible();
  expect(await elsewhere.evaluate("localStorage.getItem('profile')")).toBeNull();
  await elsewhere.close();
});

test('what is ticked is there after a reload, and a condition counts', { tag: '@one-size' }, async ({ page }) => {
  await page.goto('fit/?posting=laplace/data-engineer');
  await tick(page, 'docker');
  await page.getByText('학력, 경력, 경험 조건').click();
  await page.getByRole('checkbox', { name: /컴퓨터 공학 전공/ }).check();
  await page.reload();
  await expect(page.getByText(/아는 기술 1개, .*조건 1개를 골랐어요/)).toBeVisible();
  await expect(page.locator(laplace).locator('[data-state=met]')).toHaveText(/컴퓨터 공학을 전공/);
});

test('a line that asks for experience says what to show, and is met once somebody says that they can', async ({
  page,
}) => {
  await page.goto('fit/?posting=laplace/data-engineer');
  await tick(page, '백엔드 개발');
  const line = page.locator(laplace).locator('li[data-state]', { hasText: '백엔드를 설계하는 역량' });
  await expect(line).toHaveAttribute('data-state', 'named');
  await expect(line).toContainText('이름은 맞아요, 경험은 따로 보여 주세요.');
  await expect(page.locator(`[data-score="laplace/data-engineer"]`)).toContainText('충족 0개, 이름만 맞은 것 1개');
  await expect(line.getByRole('link', { name: '무엇을 보여 주나' })).toHaveAttribute(
    'href',
    /\/requirements\/[a-z-]+\/$/,
  );
  await line.getByRole('checkbox', { name: '보여 줄 경험이 있어요' }).check();
  await expect(line).toHaveAttribute('data-state', 'met');
  await expect(line.getByRole('checkbox')).toBeFocused();
  await page.reload();
  await expect(line).toHaveAttribute('data-state', 'met');
});

test(
  'names in a pasted résumé are shown for confirmation, and the text goes nowhere',
  { tag: '@one-size' },
  async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.url().includes('%EC')) asked.push(request.url());
    });
    await page.goto('fit/');
    await page.getByText('이력서를 붙여 넣어 찾기').click();
    await page
      .getByRole('textbox', { name: /붙여 넣은 글/ })
      .fill("Let's Go! 카프카를 썼고 스파크로 집계했습니다.\n기술: Python, R");
    await page.getByRole('button', { name: '기술 이름 찾기' }).click();
    const reader = page.locator('resume-reader');
    await expect(reader.getByRole('checkbox')).toHaveCount(4);
    await reader.getByRole('checkbox', { name: /^R/ }).uncheck();
    await reader.getByRole('button', { name: '고른 것을 아는 기술에 더하기' }).click();
    await expect(page.getByText('아는 기술 3개를 골랐어요.')).toBeVisible();
    expect(asked).toEqual([]);
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('집계');
  },
);

test('one posting can be looked at alone, other jobs can be added, and the address says which', async ({ page }) => {
  await page.goto('companies/laplace/data-engineer/');
  await page.getByRole('link', { name: '내 준비와 비교하기' }).click();
  await expect(page.locator('[data-fit]')).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'Python' }).first().check();
  await page.getByRole('button', { name: '내 기록 링크 복사' }).click();
  await expect(page.getByText('링크를 복사했어요')).toBeVisible();
  expect(await copiedText(page)).toMatch(/\/fit\/\?posting=.+#v1&k=python$/);
  await page.getByRole('combobox', { name: '공고' }).selectOption('');
  const scores = page.locator('[data-score]');
  await expect(page.locator('[data-fit]')).toHaveCount(3);
  const near = await scores.count();
  await page.getByRole('checkbox', { name: '다른 직무의 공고도' }).check();
  await expect.poll(() => scores.count()).toBeGreaterThan(near);
  await page.reload();
  await expect.poll(() => scores.count()).toBeGreaterThan(near);
  await scores.last().getByRole('link').click();
  await expect(page.locator('[data-fit]')).toHaveCount(1);
  await expect(page).toHaveURL(/\?posting=.+/);
});

test('without its data the page says so and keeps what was ticked', { tag: '@one-size' }, async ({ page }) => {
  await page.route('**/fit-data.json', (route) => route.abort());
  await page.goto('fit/');
  await expect(page.getByText('공고를 불러오지 못했어요')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Python' }).first().check();
  await expect(page.getByText('아는 기술 1개를 골랐어요.')).toBeVisible();
});

const known = { version: 1, skills: { python: 'known', sql: 'known' }, conditions: [] };

/** How many pages a printed page has. */
const printedPages = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test(
  'printed for one posting, it names what is known and ends with boxes to tick, on two pages',
  { tag: '@one-size' },
  async ({ page }) => {
    await page.addInitScript(`localStorage.setItem('profile', '${JSON.stringify(known)}')`);
    await page.goto('fit/?posting=laplace/data-engineer');
    await expect(page.locator('[data-fit]')).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-known-words]')).toHaveText('Python, SQL');
    await expect(page.getByText('☐ 필수 요건마다 보여 줄 경험을 한 줄씩 적기')).toBeVisible();
    await expect(page.getByText('노선도를 불러오고 있어요')).toBeHidden();
    expect(await printedPages(page)).toBeLessThanOrEqual(2);
  },
);

test(
  'the preparation list of a pasted posting is two pages at most, and says where a name is not enough',
  { tag: '@one-size' },
  async ({ page }) => {
    await page.addInitScript(`localStorage.setItem('profile', '${JSON.stringify(known)}')`);
    await page.goto('read/');
    const lines = Array.from({ length: 12 }, (_, at) => `- Kafka와 Airflow로 파이프라인 ${at + 1}개를 운영한 경험`);
    await page
      .locator('#posting-text')
      .fill(
        ['자격요건', '- Python을 능숙하게 다루는 분', ...lines, '우대사항', '- Docker에 대한 이해', ...lines].join(
          '\n',
        ),
      );
    await expect(page.locator('#posting-lines')).toHaveAttribute('data-state', 'done');
    await expect(page.locator('[data-part=next] li').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    expect(await printedPages(page)).toBeLessThanOrEqual(2);
    const list = page.locator('[data-print]');
    await expect(list).toContainText('Python');
    await expect(list).toContainText('이름은 맞아요. 보여 줄 경험');
    await expect(list.locator('li').last()).toContainText('☐ 이름만 맞은 요건은 해 본 일과 숫자를 적기');
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the gap checker leads to the lists and says what script would add', async ({ page }) => {
    await page.goto('fit/');
    await expect(page.getByText('자바스크립트가 꺼져 있으면')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: '회사와 공고' })).toBeVisible();
    await expect(page.getByRole('button', { name: '내 기록 링크 복사' })).toBeHidden();
  });
});
