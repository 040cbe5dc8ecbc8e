import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { enter, find, findAll, goTo, serve, settled, show } from './dom.ts';

const line = (id: string, ...all: readonly string[]) => ({
  id,
  level: 'required',
  text: `${id} 줄`,
  asks: [{ all }],
});

serve({
  '/fit-data/a.json': async () => {
    await settled(20);
    return {
      name: 'A',
      postings: [{ id: 'a/x', title: 'A 공고', company: 'a', lines: [line('one', 'kafka', 'spark')] }],
      skills: [],
    };
  },
  '/map-data.json': () => ({ kafka: '메시지를 나르는 도구예요.' }),
});

const { localProfile } = await import('#src/features/profile/local-profile.browser.ts');
const { emptyProfile, withSkill } = await import('#src/features/profile/profile.ts');
await import('#src/features/route-map/map-view.element.ts');

const skills = ['kafka', 'spark', 'flink', 'sql', 'python'];
const station = (id: string): string =>
  `<li class="station" data-skill="${id}" data-layers="${id === 'kafka' ? 'stream collect' : 'stream'}" data-demand="3">
    <span></span><a href="/skills/${id}/"><strong>${id.toUpperCase()}</strong></a></li>`;

const showMap = async (address: string): Promise<void> => {
  goTo(address);
  show(`<map-view>
    <select><option value=""></option><option value="me"></option><option value="brought" hidden></option><option value="a/x"></option></select>
    <div data-find><input type="search"></div><span data-found-stations></span><p role="status"></p>
    <span data-usual-words></span><span data-known-words></span>
    <ol data-vertical><li class="stop" data-skill="sql"><svg><circle class="ring"></circle></svg><a href="/skills/sql/"></a></li></ol>
    <map-box><svg class="route-map">${skills.map((id) => `<a data-skill="${id}"></a>`).join('')}</svg>
      <div data-card hidden></div></map-box></map-view>
    <ol data-strips><li><ol>${skills.map(station).join('')}</ol></li></ol>`);
  await settled(40);
};

const lit = (selector: string): readonly string[] =>
  findAll(`${selector}[data-on]`).map(({ dataset }) => dataset['skill'] ?? '');
const stops = (): readonly string[] => findAll('.stop').map(({ dataset }) => dataset['skill'] ?? '');

beforeEach(() => {
  localProfile.update(() => emptyProfile);
  Element.prototype.scrollIntoView = () => undefined;
});

test('a route that is chosen while another is on its way is the one shown', async () => {
  await showMap('/map/?route=a/x');
  assert.deepEqual(lit('.route-map a'), ['kafka', 'spark']);
  localProfile.update((profile) => withSkill(profile, 'sql', 'known'));
  enter('map-view select', '', 'change');
  enter('map-view select', 'a/x', 'change');
  enter('map-view select', 'me', 'change');
  await settled(30);
  assert.match(find('[role=status]').textContent, /아는 기술 1개/);
  assert.deepEqual(lit('.station'), ['sql']);
  enter('map-view select', '', 'change');
  await settled(10);
  assert.equal(findAll('[data-on]').length, 0);
  assert.equal(location.search, '');
});

test('the choice stands in a column, with what is known filled; without one the usual stations come back', async () => {
  localProfile.update((profile) => withSkill(profile, 'spark', 'known'));
  await showMap('/map/?route=a/x');
  assert.deepEqual(stops().toSorted(), ['kafka', 'spark']);
  assert.deepEqual(
    findAll('.stop[data-known]').map(({ dataset }) => dataset['skill']),
    ['spark'],
  );
  assert.match(find('[data-known-words]').textContent, /1역/);
  assert.equal(find('.stop[data-skill=kafka] a').getAttribute('href')?.endsWith('/skills/kafka/'), true);
  enter('map-view select', '', 'change');
  await settled(10);
  assert.deepEqual(stops(), ['sql']);
});

test('lists show what is lit and fold the rest, a run at a time', async () => {
  await showMap('/map/?route=a/x');
  const hidden = (): readonly string[] => findAll('.station[hidden]').map(({ dataset }) => dataset['skill'] ?? '');
  assert.deepEqual(hidden(), ['flink', 'sql', 'python']);
  const fold = find<HTMLButtonElement>('[data-fold] button');
  assert.equal(fold.textContent, '그 밖 3역');
  fold.click();
  assert.deepEqual(hidden(), []);
  assert.equal(fold.ariaExpanded, 'true');
  enter('map-view select', '', 'change');
  await settled(10);
  assert.equal(findAll('[data-fold]').length, 0);
  assert.deepEqual(hidden(), []);
});

test('an address may bring stations of its own, and only those the map has', async () => {
  await showMap('/map/#skills=kafka.sql.nothing');
  assert.deepEqual(lit('.route-map a'), ['kafka', 'sql']);
  assert.match(find('[role=status]').textContent, /기술 2개/);
  assert.equal(find('[value=brought]').hidden, false);
  await showMap('/map/#skills=<b>');
  assert.equal(findAll('[data-on]').length, 0);
  assert.match(find('[role=status]').textContent, /찾지 못했어요/);
});

test('a touched station says what it is and who asks for it instead of leaving', async () => {
  await showMap('/map/?route=a/x');
  const link = find<HTMLAnchorElement>('.stop[data-skill=kafka] a');
  link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  link.dispatchEvent(click);
  await settled(10);
  assert.ok(click.defaultPrevented);
  const card = find('[data-card]');
  assert.equal(card.hidden, false);
  assert.match(card.textContent, /KAFKA메시지를 나르는 도구예요\.공고 3건이 찾아요\.실시간수집자세히 보기/);
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  assert.equal(card.hidden, true);
});
