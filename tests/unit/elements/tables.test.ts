import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enter, find, findAll, goTo, serve, settled, show } from './dom.ts';

await import('#src/features/roles/role-table.element.ts');
await import('#src/features/matrix/skill-matrix.element.ts');

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

serve({
  '/matrix/data.json': () => ({
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
  assert.equal(count('kafka'), '1/1', 'the type of company does not count');
  await showMatrix('?closeness=core&level=required');
  assert.equal(count('kafka'), '1/1');
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
