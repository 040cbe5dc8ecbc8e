import { axeFaults } from './axe.ts';
import { copiedText } from './copied.ts';
import { lineWith, paste, posting } from './pasted.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-write']);
});

test('a fresh visit shows an empty box; a pasted posting is read line by line, every line of it', async ({ page }) => {
  await page.goto('read/');
  await expect(page.locator('#posting-lines')).toHaveAttribute('data-state', 'idle');
  await expect(page.locator('#posting-text')).toHaveValue('');
  await paste(page, posting);
  const lines = page.locator('#posting-lines > [data-line]');
  await expect(lines).toHaveCount(14);
  await expect(lines.nth(6)).toHaveAttribute('data-section', 'required');
  await expect(lines.nth(6).locator('[data-ask=any] [data-skill]')).toHaveCount(2);
  await expect(lineWith(page, '3년 이상').first()).toHaveAttribute('data-years', '3');
  await expect(lineWith(page, '전공한 분')).toHaveAttribute('data-degree', '');
  await expect(lineWith(page, '전공한 분')).toHaveAttribute('data-level', 'preferred');
  await expect(lineWith(page, '점심을 드려요')).toHaveAttribute('data-section', 'other');
  await expect(page.locator('[data-line] [data-line]')).toHaveCount(0);
  await expect(page.locator('[data-words]')).toContainText('14줄 중');
  expect(page.url()).toMatch(/\/read\/$/);
});

test(
  'a text without demands says what to do, and an address and a picture too',
  { tag: '@one-size' },
  async ({ page }) => {
    await page.goto('read/');
    await paste(page, '안녕하세요.\n반갑습니다.');
    await expect(page.locator('#posting-lines')).toHaveAttribute('data-state', 'empty');
    await expect(page.locator('[data-words]')).toContainText('자격 요건');
    await expect(page.locator('[data-line]')).toHaveCount(2);
    await paste(page, 'https://example.com/jobs/1');
    await expect(page.locator('[data-findings]')).toContainText('글을 모두 복사해서');
    await paste(page, '![공고](https://example.com/posting.png)');
    await expect(page.locator('[data-findings]')).toContainText('그림은 읽지 못해요');
  },
);

test('a line is set right with one tap, taken back in one step, and what follows goes along', async ({ page }) => {
  await page.goto('read/');
  await paste(page, posting);
  const summary = page.locator('[data-part=summary]');
  await expect(summary).toContainText('필수 4개 중 0개');
  const line = lineWith(page, 'Python과 SQL');
  await line.getByText('읽는 법').click();
  await line.getByRole('button', { name: '우대', exact: true }).click();
  await expect(line).toHaveAttribute('data-level', 'preferred');
  await expect(page.getByText('6번째 줄을 우대로 고쳤어요.')).toBeVisible();
  await expect(summary).toContainText('필수 3개 중 0개');
  await line.getByRole('button', { name: 'Python 이 줄에서 빼기' }).click();
  await expect(line.locator('[data-skill]')).toHaveCount(1);
  await page.getByRole('button', { name: '되돌리기' }).click();
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect(line).toHaveAttribute('data-level', 'required');
  await expect(line.locator('[data-skill]')).toHaveCount(2);
  await expect(summary).toContainText('필수 4개 중 0개');
  await expect(page.getByRole('button', { name: '되돌리기' })).toBeHidden();
  await line.getByRole('button', { name: '요건이 아니에요' }).click();
  await expect(line).toHaveAttribute('data-section', 'other');
});

test('the likeliest mends take one tap each, and the focus stays where it was', async ({ page }) => {
  await page.goto('read/');
  await paste(page, posting);
  const line = lineWith(page, 'Python과 SQL');
  await line.getByRole('button', { name: 'Python 빼기' }).click();
  await expect(line.locator('[data-skill]')).toHaveCount(1);
  await line.getByRole('button', { name: '우대로' }).click();
  await expect(line).toHaveAttribute('data-level', 'preferred');
  await expect(line.getByRole('button', { name: '필수로' })).toBeFocused();
  await line.getByRole('button', { name: '요건 아님' }).click();
  await expect(line).toHaveAttribute('data-section', 'other');
  await expect(line.getByRole('button', { name: '요건이에요' })).toBeFocused();
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: '되돌리기' }).click();
  await expect(line).toHaveAttribute('data-level', 'required');
  await expect(line.locator('[data-skill]')).toHaveCount(2);
  await expect(line).not.toContainText('내가 고친 줄');
  const quiet = lineWith(page, '점심을 드려요');
  await quiet.hover();
  await quiet.getByRole('button', { name: '요건이에요' }).click();
  await expect(quiet).toHaveAttribute('data-level', 'required');
});

test('a name in the text leads to its skill, with its definition at hand for pointer and keyboard', async ({
  page,
}) => {
  await page.goto('read/');
  await paste(page, posting);
  await expect(page.locator('[data-part=next] li').first()).toBeVisible();
  const name = lineWith(page, 'Kafka 운영').getByRole('link', { name: 'Kafka', exact: true });
  await expect(name).toHaveAttribute('href', /\/skills\/kafka\/$/);
  const definition = page.getByRole('tooltip');
  await name.hover();
  await expect(definition).toContainText('이벤트');
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await name.focus();
  await expect(definition).toBeVisible();
  await expect(name).toHaveAccessibleDescription(/이벤트/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/skills\/kafka\/$/);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('the first tap on a name tells what it is, the second leads there; a level takes one', async ({ page }) => {
    await page.goto('read/');
    await paste(page, posting);
    await expect(page.locator('[data-part=next] li').first()).toBeVisible();
    const line = lineWith(page, 'Kafka 운영');
    const name = line.getByRole('link', { name: 'Kafka', exact: true });
    await line.getByRole('button', { name: '우대로' }).tap();
    await expect(line).toHaveAttribute('data-level', 'preferred');
    await name.tap();
    await expect(page.getByRole('tooltip')).toContainText('이벤트');
    await expect(page).toHaveURL(/\/read\/$/);
    await name.tap();
    await expect(page).toHaveURL(/\/skills\/kafka\/$/);
  });
});

test(
  'what is known counts, a name never stands for experience, and halves are shown',
  { tag: '@one-size' },
  async ({ page }) => {
    await page.goto('read/');
    await paste(page, posting);
    await lineWith(page, 'Kafka 운영').getByText('읽는 법').click();
    await page.getByRole('button', { name: 'Apache Kafka 알아요' }).click();
    await expect(lineWith(page, 'Kafka 운영').locator('[data-ask]')).toContainText('✓ 알아요');
    await expect(page.getByText('이름은 맞아요, 경험은 따로 보여 주세요 · 1개')).toBeVisible();
    await lineWith(page, 'Python과 SQL').getByText('읽는 법').click();
    await page.getByRole('button', { name: 'Python 알아요' }).click();
    await expect(page.getByText('2개 중 1개. 부족한 것: SQL')).toBeVisible();
    await expect(page.locator('[data-part=summary]')).toContainText('필수 4개 중 0개');
  },
);

test('words without a page are listed', { tag: '@one-size' }, async ({ page }) => {
  await page.goto('read/');
  await paste(page, posting);
  await expect(page.locator('[data-missing]')).toContainText('Qubofloe');
  await page.getByRole('button', { name: '목록 복사' }).click();
  await expect(page.getByText('복사했어요.')).toBeVisible();
});

test(
  'a link carries the reading and no word of the posting, and opens elsewhere',
  { tag: '@one-size' },
  async ({ page }) => {
    await page.goto('read/');
    await paste(page, posting);
    await page.getByRole('button', { name: '공유 링크 복사' }).click();
    await expect(page.getByText('링크를 복사했어요')).toBeVisible();
    const link = await copiedText(page);
    expect(link.length).toBeLessThan(2000);
    expect(decodeURIComponent(link)).not.toMatch(/[가-힣]/);
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.locator('[data-words]')).toContainText('누군가 보낸 읽기예요. 14줄 가운데 요건');
    await expect(page.locator('[data-line="7"] [data-ask=any] [data-skill]')).toHaveCount(2);
    await expect(page.locator('#posting-text')).toHaveValue('');
    await paste(page, posting);
    await expect(page).toHaveURL(/\/read\/$/);
  },
);

test('a hostile link draws nothing and says so', { tag: '@one-size' }, async ({ page }) => {
  await page.goto('read/#r1.1.<img src=x onerror=alert(1)>.1R:00');
  await expect(page.locator('[data-words]')).not.toBeEmpty();
  await expect(page.locator('#posting-lines img')).toHaveCount(0);
});

test(
  'any two texts make the same requests, and none of them carries the text',
  { tag: '@one-size' },
  async ({ browser, baseURL }) => {
    const requestsFor = async (text: string): Promise<readonly string[]> => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
      await page.goto(`${baseURL}read/`);
      await expect(page.locator(':not(:defined)')).toHaveCount(0);
      await paste(page, text);
      await page.waitForLoadState('networkidle');
      await page.close();
      return asked.toSorted();
    };
    const first = await requestsFor(posting);
    expect(first.length).toBeGreaterThan(3);
    expect(await requestsFor('자격요건\n- Terraform과 dbt를 쓰는 분')).toEqual(first);
    expect(await requestsFor('https://example.com/jobs/1')).toEqual(first);
    expect(decodeURIComponent(first.join(' '))).not.toMatch(/[가-힣]/);
  },
);

test('the browser itself forbids the page to send anything', { tag: '@one-size' }, async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.goto(`${baseURL}read/`);
  // What the page loads for itself comes after its first paint.
  await expect(page.locator(':not(:defined)')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(request.url()));
  const isSent = await page.evaluate(`fetch('/robots.txt').then(() => true, () => false)`);
  expect(isSent).toBe(false);
  await page.evaluate(`navigator.sendBeacon('/robots.txt', 'text'); new Image().src = '/favicon.ico';
    const form = document.createElement('form'); form.action = '/search/'; document.body.append(form); form.submit();`);
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  expect(page.url()).toMatch(/\/read\/$/);
  await page.close();
});

test('the home page hands a posting over in the memory of the tab', { tag: '@one-size' }, async ({ page }) => {
  await page.goto('');
  await page.getByLabel('지원할 공고를 붙여 넣어 보세요').fill(posting);
  await page.getByRole('button', { name: '공고 읽기' }).click();
  await expect(page.locator('#posting-lines')).toHaveAttribute('data-state', 'done');
  expect(page.url()).toMatch(/\/read\/$/);
  expect(await page.evaluate('JSON.stringify(sessionStorage)')).toBe('{}');
  await expect(page.locator('#posting-text')).toHaveValue(posting);
});

test('by keyboard alone a posting is read, set right and taken back', { tag: '@one-size' }, async ({ page }) => {
  await page.goto('read/');
  await page.locator('#posting-text').focus();
  await page.keyboard.insertText(posting);
  await expect(page.locator('#posting-lines')).toHaveAttribute('data-state', 'done');
  const line = lineWith(page, 'Python과 SQL');
  await line.locator('summary').focus();
  await page.keyboard.press('Enter');
  await line.getByRole('button', { name: '우대', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(line).toHaveAttribute('data-level', 'preferred');
  await expect(line.getByRole('button', { name: '우대', exact: true })).toBeFocused();
});

test('a read posting has no accessibility fault', async ({ page }) => {
  await page.goto('read/');
  await paste(page, posting);
  await lineWith(page, 'Kafka 운영').getByText('읽는 법').click();
  await page.getByRole('button', { name: '내 공고에 남기기' }).click();
  await expect(page.locator('[data-part=next] li').first()).toBeVisible();
  await lineWith(page, 'Kafka 운영').getByRole('link', { name: 'Kafka', exact: true }).hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it would do and leads on', async ({ page }) => {
    await page.goto('read/');
    await expect(page.getByText('자바스크립트가 켜져 있어야')).toBeVisible();
    await expect(page.locator('#posting-text')).toBeHidden();
    await page.getByRole('link', { name: '줄마다 읽어 둔 공고' }).click();
    await expect(page).toHaveURL(/companies/);
    await page.goto('');
    await expect(page.getByLabel('지원할 공고를 붙여 넣어 보세요')).toBeHidden();
  });
});
