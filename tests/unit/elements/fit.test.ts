import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeEach, test } from 'node:test';
import type { Posting } from '#src/domain/postings.ts';
import { enter, find, findAll, goTo, serve, settled, show, tick } from './dom.ts';

const line = (id: string, ...all: readonly string[]): Posting['lines'][number] => ({
  id,
  level: 'required',
  text: `${id} 줄`,
  asks: [{ all }],
});
const posting = (id: string, ...lines: Posting['lines']): Posting => ({
  id,
  title: `${id} 공고`,
  company: id.split('/')[0] ?? '',
  kind: 'company',
  closeness: 'core',
  lines,
});
const skill = (id: string) => ({
  id,
  name: id.toUpperCase(),
  layer: 'stream',
  prerequisites: [],
  demand: 0,
  isConcept: false,
});

const newest = [
  posting('a/x', line('one', 'kafka'), line('two', 'spark')),
  posting('b/y', line('one', 'spark', 'sql')),
];
const data = { stops: [], skills: ['kafka', 'spark', 'sql'].map(skill) };
let isDown = true;
let delay = 0;
/** The file of a company. `d/v` is not among the newest. */
const company = (id: string) => async () => {
  await settled(delay);
  if (isDown) throw new Error('down');
  const postings = newest.filter((one) => one.company === id);
  return { name: id, postings, skills: data.skills };
};
const asked = serve({
  '/fit-data.json': async () => {
    await settled(delay);
    if (isDown) throw new Error('down');
    return data;
  },
  '/fit-newest.json': () => newest,
  '/fit-data/a.json': company('a'),
  '/fit-data/b.json': company('b'),
  '/fit-data/a/x.json': () => newest[0],
  '/fit-data/d/v.json': () => posting('d/v', line('one', 'sql')),
});

const { chooseAsked, loadCompany, loadFitData } = await import('#src/features/fit/fit-data.browser.ts');

test('data that could not be loaded is asked for again, and then kept', async () => {
  await assert.rejects(loadFitData());
  isDown = false;
  assert.equal((await loadFitData()).skills.length, 3);
  await loadFitData();
  assert.equal(asked.get('/fit-data.json'), 2);
  await loadCompany('b/y');
  await loadCompany('b');
  assert.equal(asked.get('/fit-data/b.json'), 1);
});

test('an address may ask for a posting, for a company, or for what is not there', () => {
  show('<select><option value=""></option><option value="a/x"></option><option value="b"></option></select>');
  const select = find<HTMLSelectElement>('select');
  for (const [id, value] of [
    ['a/x', 'a/x'],
    ['a', 'a/x'],
    ['b', 'b'],
  ] as const) {
    assert.ok(chooseAsked(select, id));
    assert.equal(select.value, value);
  }
  for (const id of ['', 'c', 'c/z', '"]']) assert.ok(!chooseAsked(select, id), id);
});

const { localProfile } = await import('#src/features/profile/local-profile.browser.ts');
const { emptyProfile } = await import('#src/features/profile/profile.ts');
const { pack } = await import('#src/features/search/index/shipped-index.ts');
await import('#src/features/compare/posting-compare.element.ts');
await import('#src/features/fit/fit-checker.element.ts');

beforeEach(() => {
  isDown = false;
  delay = 0;
  localProfile.update(() => emptyProfile);
  Element.prototype.scrollIntoView = () => undefined;
});

/** The templates of a component, those it makes of a list for each of its values. */
const templates = (component: string, prefix: string, values: readonly string[]): string => {
  const source = readFileSync(component, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
  const repeated = /\{\w+\.map\(\(level\) => \(([\s\S]*?)\)\)\}/.exec(source)?.[1] ?? '';
  const filled = values.map((value) =>
    repeated.replace(/data-template=\{[^}]*\}/, `data-template="${prefix}-${value}"`),
  );
  const chip = readFileSync('src/features/fit/ChipTemplate.astro', 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
  const whole = source
    .replace(/\{\w+\.map[\s\S]*?\)\)\}/, filled.join(''))
    .replace('<ChipTemplate />', chip)
    .replace('<SkillTick />', '<label><input type="checkbox" name="skill"><span data-slot="name"></span></label>');
  // What is left of components closes itself nowhere in HTML.
  return whole.replace(/<([A-Z]\w*)[^>]*\/>/g, '').replace(/<(span|ul|div)([^>]*)\/>/g, '<$1$2></$1>');
};

const compareTemplates = templates('src/features/compare/CompareTemplates.astro', 'mark', ['required', 'preferred']);
const sides = (): readonly string[] => findAll<HTMLSelectElement>('select').map(({ value }) => value);

const showCompare = async (query: string): Promise<void> => {
  goTo(`/compare/${query}`);
  const select = (name: string): string =>
    `<select name="${name}" data-first="${name === 'a' ? 'a/x' : 'b/y'}">${['a/x', 'b/y', 'a', 'e/u'].map((id) => `<option value="${id}">${id}</option>`).join('')}</select>`;
  show(`${compareTemplates}<posting-compare><div data-controls>${select('a')}${select('b')}</div><p role="status"></p>
    <div data-groups></div><section data-conditions hidden>${['a', 'b']
      .map((side) => `<p data-name="${side}"></p><ul data-list="${side}"></ul>`)
      .join('')}</section></posting-compare>`);
  await settled(20);
};

test('a comparison follows the address, also when one goes Back', async () => {
  await showCompare('?a=a/x&b=b/y');
  assert.match(
    find('[role=status]').textContent,
    /함께 말하는 기술 1개, a\/x만 말하는 기술 1개, b\/y만 말하는 기술 1개/,
  );
  enter('[name=b]', 'a');
  await settled(20);
  assert.equal(location.search, '?a=a%2Fx&b=a');
  assert.match(find('[role=status]').textContent, /함께 말하는 기술 2개/);
  goTo('/compare/?a=b/y&b=a/x');
  dispatchEvent(new Event('popstate'));
  await settled(20);
  assert.deepEqual(sides(), ['b/y', 'a/x']);
  assert.match(find('[role=status]').textContent, /b\/y만 말하는 기술 1개, a\/x만/);
});

test('a comparison of what is not there shows two that differ', async () => {
  await showCompare('?a=nothing');
  const [a, b] = sides();
  assert.ok(a && b && a !== b);
});

/** A company whose file is slow to come: its answer waits until it is let go. */
const slowCompany = (id: string): (() => void) => {
  const { fetch } = globalThis;
  let letGo = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  serve({
    [`/fit-data/${id}.json`]: async () => {
      await waiting;
      return { name: id, postings: [posting(`${id}/u`, line('one', 'sql'))], skills: data.skills };
    },
  });
  return () => {
    globalThis.fetch = fetch;
    letGo();
  };
};

test('a comparison that is asked for while another is on its way is the one shown', async () => {
  const letGo = slowCompany('e');
  await showCompare('?a=a/x&b=e/u');
  enter('[name=b]', 'b/y');
  await settled(20);
  const said = find('[role=status]').textContent;
  assert.match(said, /b\/y만 말하는/);
  letGo();
  await settled(20);
  assert.equal(find('[role=status]').textContent, said);
});

test('a comparison that left the page hears of no address any more', async () => {
  await showCompare('?a=a/x&b=b/y');
  const gone = find('posting-compare');
  gone.remove();
  goTo('/compare/?a=b/y&b=a/x');
  dispatchEvent(new Event('popstate'));
  assert.equal(find<HTMLSelectElement>('[name=a]', gone).value, 'a/x');
});

const fitTemplates = templates('src/features/fit/FitTemplates.astro', 'level', ['required', 'preferred']);

const showFit = async (query = ''): Promise<void> => {
  goTo(`/fit/${query}`);
  show(`${fitTemplates}<fit-checker>
    <input id="find-skill"><p data-found-words></p><div data-found></div>
    <label><input type="checkbox" name="skill" value="kafka"><span data-learning hidden></span></label>
    <div data-scope><select name="posting"><option value=""></option><option value="a/x"></option><option value="d/v"></option><option value="f/u"></option></select>
      <input type="checkbox" name="also" value="far"></div><div data-conditions></div><p data-postings-words></p>
    <p data-scope-words></p><p data-next-words></p><ul data-next></ul><p data-plan-words></p><ol data-plan></ol>
    <ul data-scores></ul><div data-postings></div></fit-checker>`);
  await settled(20);
};

test('what is ticked covers lines, and one posting can be looked at alone', async () => {
  await showFit();
  assert.equal(findAll('[data-fit]').length, 2);
  tick('[value=kafka]', true);
  assert.match(find('[data-fit="a/x"]').textContent, /2개 중 충족 1개/);
  enter('[name=posting]', 'a/x');
  assert.equal(location.search, '?posting=a%2Fx');
  await settled();
  assert.deepEqual(
    findAll('[data-fit]').map(({ dataset }) => dataset['fit']),
    ['a/x'],
  );
});

test('a posting that is not among the newest is loaded when it is asked for', async () => {
  await showFit('?posting=d/v');
  assert.deepEqual(
    findAll('[data-fit]').map(({ dataset }) => dataset['fit']),
    ['d/v'],
  );
  assert.equal(asked.get('/fit-data/d/v.json'), 1);
});

test('the postings of a choice that another one followed are not shown', async () => {
  const letGo = slowCompany('f');
  await showFit();
  enter('[name=posting]', 'f/u');
  await settled();
  enter('[name=posting]', 'a/x');
  await settled(20);
  letGo();
  await settled(20);
  assert.deepEqual(
    findAll('[data-fit]').map(({ dataset }) => dataset['fit']),
    ['a/x'],
  );
});

test('what is ticked in the reader of a résumé is known only once it is taken over', async () => {
  await showFit();
  const reader = document.createElement('resume-reader');
  reader.innerHTML = '<input type="checkbox" name="skill" value="spark">';
  find('fit-checker').append(reader);
  tick('resume-reader input', true);
  assert.equal(localProfile.profile.skills.size, 0);
  tick('[value=kafka]', true);
  assert.ok(find<HTMLInputElement>('resume-reader input').checked, 'and stays ticked while other things change');
});

test('what was found for a query that has changed since is not shown', async () => {
  let arrive = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const document = (id: string, name: string) => ({
    id,
    path: `/skills/${id}/`,
    title: `${id} (${name})`,
    kind: 'skill' as const,
    names: [id, name],
    topics: [],
    foundBy: [],
  });
  serve({
    '/search-index/names.json': async () => {
      await waiting;
      return pack([document('kafka', '카프카'), document('spark', '스파크')]);
    },
    '/search-index/texts.json': () => pack([]),
  });
  await showFit();
  enter('#find-skill', '카프카');
  await settled(20);
  enter('#find-skill', '');
  arrive();
  await settled(20);
  assert.equal(findAll('[data-found] input').length, 0, 'the answer to an emptied field');
  enter('#find-skill', '스파크');
  await settled(60);
  assert.deepEqual(
    findAll<HTMLInputElement>('[data-found] input').map(({ value }) => value),
    ['spark'],
  );
});
