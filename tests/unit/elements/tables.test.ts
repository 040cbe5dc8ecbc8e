import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enter, find, findAll, goTo, serve, settled, show } from './dom.ts';

await import('#src/features/roles/role-table.element.ts');
await import('#src/features/matrix/skill-matrix.element.ts');
await import('#src/features/market/market-view.element.ts');
await import('#src/features/postings/posting-finder.element.ts');

const roles = ['data-engineer', 'data-analyst', 'dba'];

const showRoles = (query: string): void => {
  goTo(`/roles/${query}`);
  const select = (first: number): string =>
    `<select>${roles.map((id, at) => `<option value="${id}"${at === first ? ' selected' : ''}>`).join('')}</select>`;
  show(`<role-table>${select(0)}${select(1)}
    <table><tr><th>하루</th></tr><tr>${roles.map((id) => `<td data-role="${id}"></td>`).join('')}</tr></table></role-table>`);
};
const shownRoles = (): readonly (string | undefined)[] =>
  findAll('[data-first=true]').map(({ dataset }) => dataset['role']);

test('the two roles an address names stand side by side in its order, and unknown ones ask for nothing', () => {
  showRoles('?role=dba&role=data-engineer');
  assert.deepEqual(shownRoles(), ['dba', 'data-engineer']);
  showRoles('?role=dba');
  assert.deepEqual(shownRoles(), ['dba', 'data-engineer']);
  showRoles('?role=juggler&role=');
  assert.deepEqual(shownRoles(), ['data-engineer', 'data-analyst']);
});

test('picking a role puts it into the address, and the role of the other side changes sides', () => {
  showRoles('');
  enter('select:last-of-type', 'dba', 'change');
  assert.deepEqual(shownRoles(), ['data-engineer', 'dba']);
  assert.equal(location.search, '?role=data-engineer&role=dba');
  enter('select:first-of-type', 'dba', 'change');
  assert.deepEqual(shownRoles(), ['dba', 'data-engineer']);
  enter('select:first-of-type', 'data-engineer', 'change');
  enter('select:last-of-type', 'data-analyst', 'change');
  assert.equal(location.search, '', 'the two the page begins with need no word');
});

const posting = (id: string, kind: string, closeness: string, lines: Readonly<Record<string, readonly string[]>>) => ({
  id,
  title: `${id} 공고`,
  kind,
  closeness,
  track: closeness === 'far' ? 'dba' : 'data-engineer',
  lines,
});

const marketPosting = (id: string, track: string, skills: Readonly<Record<string, string>>) => ({
  id,
  company: id.split('/')[0],
  title: `${id} 공고`,
  track,
  years: undefined,
  newcomers: 'unsaid',
  seen: '2026-08',
  how: 'job-board',
  asksDegree: false,
  skills,
  requirements: {},
});

/** What a slow network holds back. */
let held: Promise<void> = Promise.resolve();
const hold = (): (() => void) => {
  let letGo = (): void => undefined;
  held = new Promise((resolve) => {
    letGo = resolve;
  });
  return letGo;
};
const later = (answer: unknown) => async (): Promise<unknown> => {
  await held;
  return answer;
};

serve({
  '/market-data.json': later({
    names: { skills: { kafka: 'Apache Kafka', aurora: 'Amazon Aurora' }, requirements: {} },
    layers: { kafka: 'stream', aurora: 'store' },
    postings: [
      marketPosting('a/x', 'data-engineer', { kafka: 'required' }),
      marketPosting('b/y', 'dba', { aurora: 'required', kafka: 'preferred' }),
    ],
  }),
  '/matrix/data.json': later({
    postings: [
      posting('a/x', 'company', 'core', { kafka: ['rbroker', 'ustack'] }),
      posting('c/z', 'archetype', 'core', { kafka: ['ustack'] }),
      posting('d/w', 'company', 'far', { aurora: ['rdb'], kafka: ['ptools'] }),
    ],
    skills: {
      kafka: { layers: ['stream'], words: 'kafka 카프카' },
      aurora: { layers: ['store'], words: 'aurora 오로라' },
    },
  }),
});

const showMatrix = async (query: string): Promise<void> => {
  goTo(`/matrix/${query}`);
  const select = (name: string, ...values: readonly string[]): string =>
    `<select name="${name}">${['', ...values].map((value) => `<option value="${value}">`).join('')}</select>`;
  const row = (skill: string, total: number): string =>
    `<li class="market-row" data-id="${skill}"><a href="/skills/${skill}/"><span>${skill}</span></a><svg class="market-marks"></svg><span class="tabular-nums">${total}/2</span></li>`;
  show(`<skill-matrix data-src="/matrix/data.json" data-root="/">
    <form><input name="q">${select('layer', 'stream', 'store')}${select('level', 'required', 'used')}${select('closeness', 'core', 'far')}${select('track', 'dba')}${select('sort', 'name', 'layer')}</form>
    <p role="status"></p><ol data-rows="skills">${row('kafka', 2)}${row('aurora', 1)}</ol></skill-matrix>`);
  await settled();
};
const count = (skill: string): string => find(`[data-id=${skill}] .tabular-nums`).textContent;
const order = (): readonly (string | undefined)[] => findAll('li.market-row').map(({ dataset }) => dataset['id']);

test('what is chosen is counted anew and lives in the address', async () => {
  await showMatrix('');
  enter('[name=closeness]', 'core');
  await settled();
  assert.equal(location.search, '?closeness=core');
  assert.deepEqual(order(), ['kafka'], 'aurora is asked by another job alone');
  assert.equal(count('kafka'), '1/1 필수 1건', 'the type of company does not count');
  await showMatrix('?closeness=core&level=required');
  assert.equal(count('kafka'), '1/1 필수 1건');
  assert.equal(findAll('[data-id=kafka] rect').length, 1);
  await showMatrix('?level=used');
  assert.deepEqual(order(), ['kafka'], 'named as used by the posting that requires it, too');
});

test('rows are found by any name and sorted by count, by name or by line', async () => {
  await showMatrix('?q=오로라');
  assert.deepEqual(order(), ['aurora']);
  await showMatrix('?sort=name');
  assert.deepEqual(order(), ['aurora', 'kafka']);
  await showMatrix('?layer=stream&sort=layer');
  assert.deepEqual(order(), ['kafka']);
  await showMatrix('?layer=nothing&sort=nothing');
  assert.deepEqual(order(), ['kafka', 'aurora']);
});

test('a row opens its postings, the most binding first, and closes again', async () => {
  await showMatrix('');
  find('[data-id=kafka] a').click();
  await settled();
  const box = find('[data-id=kafka] .postings');
  assert.match(box.textContent, /^필수 1건: a\/x 공고우대 1건: d\/w 공고유형 공고 1건: c\/z 공고/);
  assert.ok(find<HTMLAnchorElement>('.postings a').href.endsWith('/companies/a/x/#broker'));
  assert.ok(findAll<HTMLAnchorElement>('.postings a').some(({ href }) => href.endsWith('/compare/?a=a%2Fx&b=d%2Fw')));
  find('[data-id=kafka] a').click();
  await settled();
  assert.equal(findAll('.postings').length, 0);
});

const showMarket = async (query: string): Promise<void> => {
  goTo(`/market/${query}`);
  const rows = (kind: string, row: string): string => `<ol data-rows="${kind}">${row}</ol>`;
  const row =
    '<li class="market-row" data-id="kafka"><a href="/"><span class="sign" data-layer="stream"></span><span>Apache Kafka</span></a><svg class="market-marks"></svg><span class="tabular-nums"></span></li>';
  show(`<market-view data-src="/market-data.json" data-root="/">
    <form><select name="track">${['', 'dba', 'mlops'].map((value) => `<option value="${value}">`).join('')}</select></form>
    <p role="status"></p>${rows('skills', row)}${rows('requirements', row)}</market-view>`);
  await settled();
};

test('a filtered market counts anew, with the line and the levels of every row', async () => {
  await showMarket('?track=dba');
  assert.deepEqual(order(), ['aurora', 'kafka']);
  assert.equal(find('[data-id=aurora] .sign').dataset['layer'], 'store');
  assert.equal(find('[data-id=aurora] a > :last-child').textContent, 'Amazon Aurora');
  assert.equal(count('kafka'), '1/1 우대 1건');
  assert.equal(findAll('[data-id=kafka] rect').length, 1);
});

test('rows come back after a filter that nothing met', async () => {
  await showMarket('');
  enter('[name=track]', 'mlops', 'change');
  await settled();
  assert.deepEqual(order(), []);
  enter('[name=track]', 'dba', 'change');
  await settled();
  assert.deepEqual(order(), ['aurora', 'kafka']);
});

test('a row of the market opens its postings by level, and closes again', async () => {
  await showMarket('?track=dba');
  find('[data-id=kafka] a').click();
  await settled();
  assert.match(find('[data-id=kafka] .postings').textContent, /^우대 1건: b\/y 공고이 기술 자세히 보기$/);
  assert.equal(find('[data-id=kafka] a').getAttribute('aria-expanded'), 'true');
  find('[data-id=kafka] a').click();
  await settled();
  assert.equal(findAll('.postings').length, 0);
  assert.equal(find('[data-id=kafka] a').hasAttribute('aria-expanded'), false);
});

/** Counts how often a list is drawn. */
const countDraws = (list: HTMLElement): (() => number) => {
  let draws = 0;
  const { replaceChildren } = list;
  list.replaceChildren = (...nodes) => {
    draws += 1;
    replaceChildren.apply(list, nodes);
  };
  return () => draws;
};

test('a row pressed twice while its postings are on their way opens once', async () => {
  for (const showRows of [showMatrix, showMarket]) {
    const letGo = hold();
    await showRows('');
    for (let times = 0; times < 2; times += 1) find('[data-id=kafka] a').click();
    letGo();
    await settled();
    assert.equal(findAll('.postings').length, 1);
  }
});

test('a table that waits for its data is drawn once, by the last choice', async () => {
  const letGo = hold();
  await showMatrix('');
  const draws = countDraws(find('[data-rows]'));
  enter('[name=closeness]', 'far');
  enter('[name=closeness]', 'core');
  letGo();
  await settled();
  assert.equal(draws(), 1);
  assert.deepEqual(order(), ['kafka']);
});

test('a market that waits for its data is drawn once, by the last choice', async () => {
  const letGo = hold();
  await showMarket('');
  const draws = countDraws(find('[data-rows=skills]'));
  enter('[name=track]', 'mlops', 'change');
  enter('[name=track]', 'dba', 'change');
  letGo();
  await settled();
  assert.equal(draws(), 1);
  assert.equal(location.search, '?track=dba');
  assert.deepEqual(order(), ['aurora', 'kafka']);
  assert.match(find('[role=status]').textContent, /^공고 2건 가운데 1건을/);
});

const showFinder = (query: string): void => {
  goTo(`/companies/${query}`);
  show(`<posting-finder data-market="/market-data.json"><form><input name="q">
    <select name="skill"><option value=""><option value="aurora"></select></form>
    <p role="status"></p><section>${['a/x', 'b/y']
      .map((id) => `<div data-company data-words=""><p data-posting="${id}"></p></div>`)
      .join('')}</section></posting-finder>`);
};
const foundPostings = (): readonly (string | undefined)[] =>
  findAll('[data-posting]')
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset['posting']);

test('what is typed while the skills of an address are on their way stays', async () => {
  const letGo = hold();
  showFinder('?q=old&skill=aurora');
  assert.equal(find<HTMLInputElement>('[name=q]').value, 'old');
  enter('[name=q]', '');
  letGo();
  await settled();
  assert.equal(find<HTMLInputElement>('[name=q]').value, '');
  assert.equal(location.search, '?skill=aurora');
  assert.deepEqual(foundPostings(), ['b/y']);
});

test('postings found by a skill that was chosen no more are not shown', async () => {
  const letGo = hold();
  showFinder('');
  enter('[name=skill]', 'aurora');
  enter('[name=skill]', '');
  letGo();
  await settled();
  assert.deepEqual(foundPostings(), ['a/x', 'b/y']);
  assert.equal(location.search, '');
  enter('[name=skill]', 'aurora');
  await settled();
  assert.deepEqual(foundPostings(), ['b/y']);
  assert.equal(location.search, '?skill=aurora');
});
