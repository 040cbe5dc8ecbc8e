import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { enter, find, findAll, goTo, markupOf, serve, settled, show } from './dom.ts';

const { forgetSearches, recentSearches, rememberSearch } =
  await import('#src/features/search/recent-searches.browser.ts');
const { openSearcher } = await import('#src/features/search/searcher.browser.ts');
const { pack } = await import('#src/features/search/index/shipped-index.ts');
const { weights } = await import('#src/features/search/engine/concept-index.ts');
const { pathOf } = await import('#src/features/search/engine/paths.ts');

const skill = (id: string, name: string, nameKo: string) => ({
  id,
  path: pathOf('skill', id),
  title: `${name} (${nameKo})`,
  kind: 'skill' as const,
  names: [name, nameKo],
  topics: [],
  foundBy: [] as readonly (readonly [number, number])[],
});

const names = [skill('kafka', 'Apache Kafka', '카프카'), skill('kafka-streams', 'Kafka Streams', '카프카 스트림즈')];
const texts = [
  {
    ...skill('topics', '', ''),
    path: pathOf('question', 'topics'),
    kind: 'question' as const,
    title: '카프카는 언제 쓰나요',
    names: [],
    foundBy: [[0, weights.mention] as const],
  },
];

let textsArrive = (): void => undefined;
let waiting: Promise<void> = Promise.resolve();
const asked = serve({
  '/search-index/names.json': () => pack(names),
  '/search-index/texts.json': async () => {
    await waiting;
    return pack(texts);
  },
});

const page = (query = ''): void => {
  goTo(`/search/${query}`);
  show(
    markupOf('src/pages/search.astro').replace(/<SearchFilter name="(\w+)"[^>]*>/g, (_, name: string) => {
      const values = { kind: ['skill', 'posting', 'question'], layer: ['stream'], level: ['used'] }[name] ?? [];
      return `<select name="${name}"><option value="">${values.map((value) => `<option value="${value}">`).join('')}</select>`;
    }),
  );
};
const state = (): string | undefined => find('#search-results').dataset['state'];
const rows = (): readonly string[] => findAll('#search-results strong').map(({ textContent }) => textContent ?? '');

await import('#src/features/search/search-page.element.ts');
await import('#src/features/search/site-search.element.ts');
const { wireDialog } = await import('#src/features/search/search-dialog.browser.ts');

beforeEach(() => {
  localStorage.clear();
  waiting = Promise.resolve();
});

test('a search that waits for the texts while another one begins goes no further', async () => {
  waiting = new Promise((resolve) => {
    textsArrive = resolve;
  });
  page('?q=카프카');
  await settled(20);
  assert.equal(state(), 'loading', 'the texts are still to come');
  const searcher = await openSearcher();
  const answered: string[] = [];
  const { instant } = searcher;
  Object.assign(searcher, {
    instant: (query: string, verbatim: boolean) => {
      answered.push(query);
      return instant(query, verbatim);
    },
  });
  enter('#q', '없는말없는말');
  textsArrive();
  await settled(250);
  assert.deepEqual(new Set(answered), new Set(['없는말없는말']));
  assert.equal(state(), 'empty');
  assert.deepEqual(rows(), []);
  assert.equal(asked.get('/search-index/names.json'), 1);
  Object.assign(searcher, { instant });
});

test('the full text of a search that another one followed is not shown', async () => {
  const searcher = await openSearcher();
  const { full } = searcher;
  Object.assign(searcher, {
    full: async (...search: Parameters<typeof full>) => {
      const found = await full(...search);
      await settled(search[0].query === '카프카' ? 200 : 0);
      return found;
    },
  });
  page('?q=카프카');
  await settled(30);
  enter('#q', 'Kafka Streams');
  await settled(400);
  assert.match(rows()[0] ?? '', /Kafka Streams/);
  Object.assign(searcher, { full });
});

test('a field emptied while a search waits for its pause stays idle', async () => {
  page('?q=카프카');
  await settled(40);
  assert.equal(state(), 'done');
  enter('#q', '카프카 스트림즈');
  enter('#q', '');
  await settled(250);
  assert.equal(state(), 'idle');
  assert.deepEqual(rows(), []);
  assert.equal(location.search, '');
});

test('an address with the former name of a kind fills the form with the present one', async () => {
  page('?q=카프카&kind=position');
  assert.equal(find<HTMLSelectElement>('[name=kind]').value, 'posting');
  page('?q=카프카&kind=nothing');
  assert.equal(find<HTMLSelectElement>('[name=kind]').value, '');
  await settled(40);
});

test('Back fills the form and searches again', async () => {
  page('?q=카프카');
  await settled(40);
  goTo('/search/?q=카프카 스트림즈');
  dispatchEvent(new Event('popstate'));
  await settled(40);
  assert.equal(find<HTMLInputElement>('#q').value, '카프카 스트림즈');
  assert.match(rows()[0] ?? '', /Kafka Streams/);
});

const dialog = (): HTMLDialogElement => find<HTMLDialogElement>('dialog');
const field = (): HTMLInputElement => find<HTMLInputElement>('dialog input');
const options = (): readonly HTMLElement[] => findAll('dialog [role=option]');
const press = (key: string, more: Readonly<Record<string, unknown>> = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  for (const [name, value] of Object.entries(more)) Object.defineProperty(event, name, { value });
  field().dispatchEvent(event);
  return event;
};
const chosen = (): number => options().findIndex(({ ariaSelected }) => ariaSelected === 'true');

const opened = async (query: string): Promise<void> => {
  goTo('/about/');
  show(
    markupOf('src/features/search/SiteSearch.astro').replace(
      '<SearchLink opens />',
      markupOf('src/features/search/SearchLink.astro'),
    ),
  );
  Element.prototype.scrollIntoView = () => undefined;
  field().value = query;
  dialog().showModal();
  wireDialog(dialog());
  await settled(30);
};

test('ArrowUp from the field goes to the last option, ArrowDown to the first, and round', async () => {
  await opened('카프카');
  const last = options().length - 1;
  assert.ok(last >= 1);
  press('ArrowUp');
  assert.equal(chosen(), last);
  press('ArrowDown');
  assert.equal(chosen(), 0);
  press('ArrowUp');
  assert.equal(chosen(), last);
});

test('keys that belong to an input method move and choose nothing, in Safari too', async () => {
  await opened('카프카');
  press('ArrowDown', { isComposing: true });
  press('ArrowDown', { keyCode: 229 });
  assert.equal(chosen(), -1);
  press('ArrowDown');
  assert.equal(press('Enter', { keyCode: 229 }).defaultPrevented, false);
  assert.equal(press('Enter').defaultPrevented, true);
});

test('Escape in an empty field closes the dialog, in a filled one it is the field’s', async () => {
  await opened('카프카');
  assert.equal(press('Escape').defaultPrevented, false);
  assert.ok(dialog().open);
  field().value = '';
  press('Escape', { isComposing: true });
  assert.ok(dialog().open, 'a composition is given up first');
  assert.equal(press('Escape').defaultPrevented, true);
  assert.ok(!dialog().open);
});

test('the dialog closes by its button and its backdrop before anything else has come', () => {
  show(
    markupOf('src/features/search/SiteSearch.astro').replace(
      '<SearchLink opens />',
      markupOf('src/features/search/SearchLink.astro'),
    ),
  );
  dialog().showModal();
  find('[data-close]').click();
  assert.ok(!dialog().open);
  dialog().showModal();
  dialog().click();
  assert.ok(!dialog().open);
});

test('nothing is denied before the texts were asked', async () => {
  await opened('없는말없는말');
  assert.equal(find('dialog [role=status]').textContent, '찾고 있어요.');
  await settled(400);
  assert.match(find('dialog [role=status]').textContent ?? '', /맞는 내용을 찾지 못했어요/);
});

test('a list somebody moves in stays as it is when more arrives', async () => {
  const searcher = await openSearcher();
  const { isComplete, arrival } = searcher;
  let hasArrived = false;
  Object.assign(searcher, {
    isComplete: () => hasArrived,
    arrival: async () => {
      await settled(80);
      hasArrived = true;
    },
  });
  await opened('카프카');
  press('ArrowDown');
  const [first] = options();
  await settled(120);
  assert.ok(hasArrived);
  assert.equal(chosen(), 0);
  assert.equal(options()[0], first);
  Object.assign(searcher, { isComplete, arrival });
});

test('/ opens the search, but belongs to the field somebody types in', async () => {
  await opened('');
  dialog().close();
  find('site-search').insertAdjacentHTML('afterend', '<input id="other"><p id="text"></p>');
  const slash = (from: string, more: KeyboardEventInit = {}): boolean => {
    dialog().close();
    find(from).dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true, ...more }));
    return dialog().open;
  };
  assert.ok(slash('#text'));
  assert.ok(!slash('#other'));
  assert.ok(!slash('#text', { ctrlKey: true }));
  dialog().close();
  await settled(30);
});

test('a late answer to an old query is not shown', async () => {
  await opened('없는말없는말');
  field().value = '카프카';
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await settled(400);
  assert.ok(options().length > 0);
  assert.match(find('dialog [role=status]').textContent ?? '', /^결과/);
});

test('the last six searches are kept, each once, the newest first', () => {
  forgetSearches();
  for (const query of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) rememberSearch(query);
  assert.deepEqual(recentSearches(), ['c', 'g', 'f', 'e', 'd', 'b']);
  localStorage.setItem('recent-searches', JSON.stringify([...'0123456789', 7, null]));
  assert.equal(recentSearches().length, 6);
  for (const broken of ['{', 'null', '{}']) {
    localStorage.setItem('recent-searches', broken);
    assert.deepEqual(recentSearches(), []);
  }
});
