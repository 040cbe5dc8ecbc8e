import { writeFileSync } from 'node:fs';
import { longPosting, namedPostings, otherPosting } from '../fixtures/picked.ts';
import { kinds } from '../e2e/kinds.ts';
import { expect, type Person, test } from './test.ts';

const posting = `companies/${longPosting.id}/`;

/** Waits for the page with these words as its heading. */
const arrivesAt = async (person: Person, words: string): Promise<void> => {
  await person.sees('h1', words);
  await person.comesToLife();
};

const summary = 'profile-panel [data-summary]';

/** Finds a skill in the gap checker and ticks it. */
const tick = async (person: Person, query: string): Promise<void> => {
  await person.click('#find-skill');
  await person.ask('void (document.activeElement.value = "")');
  await person.type(query);
  await person.click('[data-found] input');
};

test('a posting is read, and a line opens what it really asks', async ({ person }) => {
  await person.open(posting);
  await person.click('main details > summary', '이 요건, 이렇게 읽어요');
  await person.sees('main details[open]', '편집자 설명');
});

test('a posting of one’s own is read line by line', async ({ person }) => {
  await person.open('read/');
  await person.click('#posting-text');
  await person.type('자격요건\n- Python과 SQL을 다룰 수 있는 분\n- 데이터 엔지니어 경력 3년 이상\n');
  await person.finds('document.querySelector("#posting-lines").dataset.state', 'done');
  await person.sees('[data-line="2"] [data-skill=python]');
  await person.finds('document.querySelector("[data-years]").dataset.years', '3');
});

test('the search opens by a key, understands Korean, leads on, and Escape closes it', async ({ person }) => {
  await person.open('');
  await person.press('/');
  await person.sees('dialog[open] input');
  await person.type('쿠버네티스');
  await person.sees('dialog [role=option]', 'Kubernetes');
  await person.press('ArrowDown');
  await person.press('Enter');
  await arrivesAt(person, 'Kubernetes');
  await person.press('/');
  await person.sees('dialog[open] input');
  await person.type('x');
  await person.press('Escape');
  await person.press('Escape');
  await person.finds('document.querySelector("dialog[open]")', null);
});

test('the page of the search finds in the text, and Back returns to it', async ({ person }) => {
  await person.open('search/?q=카프가');
  await person.finds('document.querySelector("#search-results").dataset.state', 'done');
  await person.sees('#search-results a[data-result]', 'Kafka');
  await person.click('#search-results a[data-result]', 'Kafka');
  await arrivesAt(person, 'Kafka');
  await person.goBackTo('search/?q=카프가');
  await person.sees('#search-results a[data-result]', 'Kafka');
});

test('fit: what is ticked counts, its link opens on another device and is added there', async ({ person, meet }) => {
  await person.open(`fit/?posting=${longPosting.id}`);
  await tick(person, '도커');
  await tick(person, '에어플로우');
  await person.sees(summary, '아는 기술 2개를 골랐어요.');
  await person.sees('[data-fit]', '요건');
  await person.click('button', '내 기록 링크 복사');
  await person.sees('[role=status]', '링크를 복사했어요');
  const address = await person.pastes();
  expect(address).toMatch(/#v1&k=airflow\.docker$/);
  const other = await meet();
  await other.open(address);
  await other.sees(summary, '아는 기술 2개를 골랐어요.');
  await other.sees('[role=alert]', '링크에 담긴 기록을 보고 있어요');
  expect(await other.ask('localStorage.getItem("profile")')).toBeNull();
  await other.click('button', '내 기록에 더하기');
  await other.open('fit/');
  await other.sees(summary, '아는 기술 2개를 골랐어요.');
});

test('marks on the roadmap are there after a reload', async ({ person }) => {
  await person.open('roadmap/');
  await person.click('#computer-science summary', '기술 ');
  await person.click('button', 'Linux 알아요');
  await person.click('#sql summary', '기술 ');
  await person.click('button', 'SQL 배우는 중');
  await person.sees(summary, '아는 기술 1개, 배우는 기술 1개를 골랐어요.');
  await person.reload();
  await person.sees(summary, '아는 기술 1개, 배우는 기술 1개를 골랐어요.');
  await person.sees('button[aria-pressed=true]', 'Linux 알아요');
});

test('a record is taken out as a file and brought in on another device', async ({ person, meet }, testInfo) => {
  await person.open('roadmap/');
  await person.click('#computer-science summary', '기술 ');
  await person.click('button', 'Linux 알아요');
  const text = await person.save('button', '파일로 내려받기');
  expect(JSON.parse(text)).toEqual({ version: 1, skills: { linux: 'known' }, conditions: [] });
  const file = testInfo.outputPath('record.json');
  writeFileSync(file, text);
  const other = await meet();
  await other.open('roadmap/');
  await other.attach('profile-panel input[type=file]', file);
  await other.sees(summary, '아는 기술 1개를 골랐어요.');
});

test('two postings stand side by side, and the address says which', async ({ person }) => {
  const third = namedPostings.find(({ company }) => ![longPosting.company, otherPosting.company].includes(company))?.id;
  await person.open(`compare/?a=${longPosting.id}&b=${otherPosting.id}`);
  await person.sees('[role=status]', '함께 말하는 기술');
  await person.choose('main select[name=b]', String(third));
  await person.finds('new URLSearchParams(location.search).get("b")', third);
  await person.reload();
  await person.finds('document.querySelector("main select[name=b]").value', third);
  await person.sees('[role=status]', '함께 말하는 기술');
});

test('the table is filtered and sorted, and remembers it in the address', async ({ person }) => {
  await person.open('matrix/');
  const rows = '[...document.querySelectorAll("li.market-row")].filter((row) => row.checkVisibility()).length';
  const all = Number(await person.ask(rows));
  await person.choose('main select[name=layer]', 'stream');
  await person.finds(`${rows} < ${all}`, true);
  await person.choose('main select[name=sort]', 'name');
  await person.finds('location.search', '?layer=stream&sort=name');
  await person.reload();
  await person.finds(`${rows} < ${all}`, true);
});

test('the theme that was chosen is there before the first paint of the next page', async ({ person }) => {
  const ground = 'getComputedStyle(document.documentElement).backgroundColor';
  await person.open('skills/');
  const light = await person.ask(ground);
  await person.choose('theme-toggle select', 'dark');
  await person.finds(`${ground} === ${JSON.stringify(light)}`, false);
  const dark = await person.ask(ground);
  await person.open('companies/');
  expect(await person.ask(ground)).toBe(dark);
  // Set by the script in the head: the attribute stood before any part of the page was drawn.
  expect(await person.ask('document.documentElement.dataset.theme')).toBe('dark');
});

test('without a server, what was opened is read, the rest says so, and search and fit work', async ({
  person,
  host,
}) => {
  await person.open('skills/spark/');
  await person.press('Tab');
  const ready = 'navigator.serviceWorker.getRegistration().then((found) => Boolean(found?.active))';
  await person.finds(ready, true);
  await person.finds(`caches.match(${JSON.stringify(`${host.address}skills/spark/`)}).then(Boolean)`, true);
  await person.open('skills/kafka/');
  await host.stop();
  await person.open('skills/spark/');
  await arrivesAt(person, '스파크');
  await person.sees('body', '저장해 둔 글을 보여 줘요.');
  await person.open('skills/airflow/');
  await person.sees('main', '이 주소의 글은 저장되어 있지 않아요');
  await person.open('search/?q=카프카');
  await person.sees('#search-results a[data-result]', 'Kafka');
  await person.open('fit/#v1&k=docker.kubernetes');
  await person.sees(summary, '아는 기술 2개를 골랐어요.');
});

test('Back comes from the cache and shows what was marked meanwhile', async ({ person }) => {
  await person.open('fit/');
  await person.sees(summary, '아직 고른 것이 없어요.');
  await person.ask('void addEventListener("pageshow", ({ persisted }) => { document.title = String(persisted); })');
  await person.click('header a[href$="/skills/"]');
  await arrivesAt(person, '기술');
  await person.click('main a[href$="/skills/spark/"]');
  await person.click('button', '알아요');
  await person.choose('theme-toggle select', 'dark');
  await person.goBackTo('skills/');
  await person.goBackTo('fit/');
  await person.sees(summary, '아는 기술 1개를 골랐어요.');
  expect(await person.ask('document.documentElement.dataset.theme')).toBe('dark');
  expect(await person.ask('document.title')).toBe('true');
});

test('every kind of page comes to life, is no wider than the window and scrolls only where it should', async ({
  person,
}) => {
  test.setTimeout(600_000);
  const faults = `JSON.stringify({
    sideways: Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    // A bar that takes room where nothing was to scroll: under the menu, in a heading.
    bars: [...document.querySelectorAll('header nav, h1, h2, h3, summary')]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX !== 'visible' && innerWidth >= 1024)
      .map((element) => element.tagName),
    buttons: [...document.querySelectorAll('button')]
      .filter((button) => button.checkVisibility() && button.textContent.trim().length <= 3 && button.getBoundingClientRect().height > 56)
      .map((button) => button.textContent.trim()),
  })`;
  for (const kind of kinds) {
    await person.open(kind);
    for (const width of [1280, 390]) {
      await person.resize(width, 800);
      expect(JSON.parse(String(await person.ask(faults))), `${kind} at ${width} px`).toEqual({
        sideways: 0,
        bars: [],
        buttons: [],
      });
    }
  }
});
