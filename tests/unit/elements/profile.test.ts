import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { comeBack, find, findAll, goTo, markupOf, refuse, show, writeElsewhere } from './dom.ts';

const { localProfile } = await import('#src/features/profile/local-profile.browser.ts');
const { activeProfile } = await import('#src/features/profile/active-profile.browser.ts');
const { emptyProfile, withSkill, writeProfile } = await import('#src/features/profile/profile.ts');
const { myPostings } = await import('#src/features/my-postings/my-postings.browser.ts');
const { withPosting, writePostings } = await import('#src/features/my-postings/stored-postings.ts');
await import('#src/features/profile/profile-panel.element.ts');
await import('#src/features/profile/skill-state.element.ts');
await import('#src/ui/theme-toggle.element.ts');

const panel = markupOf('src/features/profile/ProfilePanel.astro');
const stored = (): string => localStorage.getItem('profile') ?? '';
const know = (...ids: readonly string[]): void => {
  for (const id of ids) activeProfile.update((profile) => withSkill(profile, id, 'known'));
};
const record = (...ids: readonly string[]): string =>
  writeProfile(ids.reduce((profile, id) => withSkill(profile, id, 'known'), emptyProfile));
const known = (): readonly string[] => [...activeProfile.profile.skills.keys()].toSorted();
const press = (name: string): void => find(`[data-do=${name}]`).click();
const said = (): string => find('[role=status]').textContent;
const trouble = (): string => (find('[data-trouble]').hidden ? '' : find('[data-words]').textContent);

/** Lets the device keep nothing more, or again. */
const fill = (isFull: boolean): void => refuse(() => isFull);

beforeEach(() => {
  fill(false);
  localStorage.clear();
  goTo('/fit/');
  // Whatever the test before left open is saved and forgotten.
  dispatchEvent(new StorageEvent('storage', { key: null }));
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null }));
  dispatchEvent(new Event('hashchange'));
  show(panel);
});

test('what another tab wrote is there before a change, though no event told of it', () => {
  localStorage.setItem('profile', record('docker'));
  know('spark');
  assert.deepEqual(known(), ['docker', 'spark']);
  assert.equal(stored(), record('docker', 'spark'));
});

test('a page that comes back from the back/forward cache shows what was marked meanwhile', () => {
  show(`${panel}<skill-state data-skill="spark"><button value="known"></button></skill-state>`);
  localStorage.setItem('profile', record('spark'));
  comeBack();
  assert.match(find('[data-summary]').textContent, /아는 기술 1개/);
  assert.equal(find('button[value=known]').ariaPressed, 'true');
});

test('the theme of a page that comes back, and of one in another tab, is the one chosen last', () => {
  show(
    '<theme-toggle><select><option value="auto"><option value="light"><option value="dark"></select></theme-toggle>',
  );
  localStorage.setItem('theme', 'dark');
  comeBack();
  assert.equal(document.documentElement.dataset['theme'], 'dark');
  assert.equal(find<HTMLSelectElement>('select').value, 'dark');
  writeElsewhere('theme', 'light');
  assert.equal(document.documentElement.dataset['theme'], 'light');
  localStorage.removeItem('theme');
  comeBack();
  assert.equal(document.documentElement.dataset['theme'], undefined);
});

test('marks that could not be saved survive what another tab saves, and are saved with it', () => {
  fill(true);
  know('docker', 'kafka');
  assert.match(trouble(), /저장을 거절했어요/);
  fill(false);
  writeElsewhere('profile', record('flink'));
  assert.deepEqual(known(), ['docker', 'flink', 'kafka']);
  assert.equal(stored(), record('flink', 'docker', 'kafka'));
  assert.equal(trouble(), '');
});

test('a mark taken back while nothing could be saved is not put back by another tab', () => {
  know('docker', 'kafka');
  fill(true);
  activeProfile.update((profile) => withSkill(profile, 'docker', undefined));
  fill(false);
  writeElsewhere('profile', record('docker', 'kafka', 'flink'));
  assert.deepEqual(known(), ['flink', 'kafka']);
});

test('the warning leaves once saving works again', () => {
  fill(true);
  know('docker');
  assert.match(trouble(), /저장을 거절했어요/);
  fill(false);
  know('spark');
  assert.equal(trouble(), '');
  assert.equal(stored(), record('docker', 'spark'));
});

test('fields of the record that this version does not know survive a mark', () => {
  localStorage.setItem('profile', '{"version":1,"skills":{},"conditions":[],"note":"keep me","__proto__":{"a":1}}');
  know('sql');
  assert.equal(stored(), '{"version":1,"skills":{"sql":"known"},"conditions":[],"note":"keep me","__proto__":{"a":1}}');
});

test('clearing says what became of the record', () => {
  know('docker');
  press('clear');
  assert.equal(said(), '기록을 지웠어요. 이 페이지를 떠나기 전에는 되살릴 수 있어요.');
  press('undo');
  assert.deepEqual(known(), ['docker']);
  const newer = '{"version":2,"stations":["docker"]}';
  writeElsewhere('profile', newer);
  know('kafka');
  press('clear');
  assert.match(said(), /더 새로운 판의 기록은 지우지 않고 그대로 두었어요/);
  assert.equal(stored(), newer);
});

test('a record that is broken is backed up once, and replaced only when the copy is safe', () => {
  const broken = '{"version":1,"skills":{"docker":"known","kafka":"mastered"},"conditions":[]}';
  refuse((key) => key === 'profile');
  writeElsewhere('profile', broken);
  comeBack();
  assert.equal(localProfile.backup, broken);
  assert.equal(stored(), broken);
  fill(false);
  comeBack();
  assert.equal(stored(), record('docker'));
  assert.equal(localProfile.trouble, 'broken');
});

test('a link that says what one has said oneself is one’s own', () => {
  know('docker');
  goTo('/fit/#v1&k=docker');
  dispatchEvent(new Event('hashchange'));
  assert.equal(activeProfile.isShared, false);
  goTo('/fit/#v1&k=spark');
  dispatchEvent(new Event('hashchange'));
  assert.equal(activeProfile.isShared, true);
});

test('a link that cannot be read at all does not say that a part of it is shown', () => {
  know('docker');
  goTo('/fit/#v0&k=spark');
  dispatchEvent(new Event('hashchange'));
  assert.match(trouble(), /읽지 못했어요\. 아래는 내 기록이에요/);
  goTo('/fit/#v1&k=spark.KAFKA');
  dispatchEvent(new Event('hashchange'));
  assert.match(trouble(), /읽을 수 있는 것만 보여 드려요/);
});

test('an emptied fragment leads back to one’s own record', () => {
  know('docker');
  goTo('/fit/#v1&k=spark');
  dispatchEvent(new Event('hashchange'));
  assert.deepEqual(known(), ['spark']);
  goTo('/fit/#somewhere');
  dispatchEvent(new Event('hashchange'));
  assert.deepEqual(known(), ['spark'], 'a jump inside the page changes nothing');
  goTo('/fit/#');
  dispatchEvent(new Event('hashchange'));
  assert.deepEqual(known(), ['docker']);
});

test('a file to download is held while the browser fetches it, and then let go', ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const revoked: string[] = [];
  URL.revokeObjectURL = (url) => void revoked.push(url);
  know('docker');
  press('export');
  mock.timers.tick(1000);
  assert.deepEqual(revoked, []);
  mock.timers.tick(60_000);
  assert.equal(revoked.length, 1);
});

test('an element that left the page listens no more, and listens once when it comes back', () => {
  show('<skill-state data-skill="spark"><button value="known"></button></skill-state>');
  const state = find('skill-state');
  state.remove();
  know('spark');
  assert.notEqual(find('button', state).ariaPressed, 'true');
  document.body.append(state);
  assert.equal(find('button', state).ariaPressed, 'true');
  find('button', state).click();
  assert.deepEqual(known(), []);
  assert.equal(findAll('skill-state').length, 1);
});

const kept = (id: string) => ({
  ...{
    id,
    name: id,
    company: '가나다',
    state: 'interested' as const,
    text: '자격요건',
    edits: [],
    next: [],
    updated: 1,
  },
});
const keptIds = (): readonly string[] => myPostings.all.map(({ id }) => id);

test('a posting another tab kept is there before a change, though no event told of it', () => {
  localStorage.setItem('my-postings', writePostings([kept('a')]));
  myPostings.update((all) => withPosting(all, kept('b')));
  assert.deepEqual(keptIds(), ['a', 'b']);
  assert.equal(localStorage.getItem('my-postings'), writePostings([kept('a'), kept('b')]));
});

test('a page that comes back from the back/forward cache shows the postings kept meanwhile', () => {
  localStorage.setItem('my-postings', writePostings([kept('c')]));
  comeBack();
  assert.deepEqual(keptIds(), ['c']);
});

test('postings that could not be saved survive what another tab saves, and are saved with it', () => {
  fill(true);
  myPostings.update((all) => withPosting(all, kept('a')));
  assert.equal(myPostings.trouble, 'unsaved');
  fill(false);
  writeElsewhere('my-postings', writePostings([kept('b')]));
  assert.deepEqual(keptIds(), ['b', 'a']);
  assert.equal(myPostings.trouble, undefined);
  assert.equal(localStorage.getItem('my-postings'), writePostings([kept('b'), kept('a')]));
});
