import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, findAll, goTo, show, tick } from './dom.ts';

await import('#src/features/roles/role-table.element.ts');
await import('#src/features/matrix/skill-matrix.element.ts');

const roles = ['data-engineer', 'dba'];

const showRoles = (query: string): void => {
  goTo(`/roles/${query}`);
  show(
    `<role-table>${roles.map((id) => `<input type="checkbox" value="${id}" checked>`).join('')}
    <table><tr>${roles.map((id) => `<td data-role="${id}"></td>`).join('')}</tr></table></role-table>`,
  );
};
const shownRoles = (): readonly (string | undefined)[] =>
  findAll('td')
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset['role']);

test('the roles an address names are shown, and unknown ones ask for nothing', () => {
  showRoles('?role=dba');
  assert.deepEqual(shownRoles(), ['dba']);
  showRoles('?role=juggler');
  assert.deepEqual(shownRoles(), roles);
});

test('with no role ticked a reload ticks none either', () => {
  showRoles('');
  for (const id of roles) tick(`[value=${id}]`, false);
  assert.deepEqual(shownRoles(), []);
  showRoles(location.search);
  assert.deepEqual(shownRoles(), []);
  tick('[value=dba]', true);
  showRoles(location.search);
  assert.deepEqual(shownRoles(), ['dba']);
  tick('[value=data-engineer]', true);
  assert.equal(location.search, '');
});

const columns = [
  { id: 'a/x', kind: 'company', closeness: 'core', twin: '' },
  { id: 'b/y', kind: 'company', closeness: 'core', twin: 'a/x' },
  { id: 'c/z', kind: 'archetype', closeness: 'core', twin: '' },
  { id: 'd/w', kind: 'company', closeness: 'far', twin: '' },
];

const mark = (level: string | undefined): string => `<td>${level ? `<a data-level="${level}"></a>` : ''}</td>`;

const showMatrix = (query: string): void => {
  goTo(`/matrix/${query}`);
  const heads = columns.map(
    ({ id, kind, closeness, twin }) =>
      `<th data-posting="${id}" data-kind="${kind}" data-closeness="${closeness}"${twin && ` data-twin="${twin}"`}></th>`,
  );
  const row = (skill: string, layers: string, letter: string, ...levels: readonly (string | undefined)[]): string =>
    `<tr data-skill="${skill}" data-layers="${layers}"><th><span data-layer="${layers}">${letter}</span><span>${skill}</span></th><td data-count></td>${levels.map(mark).join('')}</tr>`;
  show(`<skill-matrix>
    <div data-controls>
      <select name="layer"><option value=""><option value="stream"><option value="store"></select>
      <select name="sort"><option value=""><option value="name"><option value="layer"></select>
      ${['far', 'archetype', 'preferred'].map((value) => `<input type="checkbox" name="show" value="${value}" checked>`).join('')}
    </div><p role="status"></p>
    <table><thead><tr><th></th><th></th>${heads.join('')}</tr></thead><tbody>
      ${row('kafka', 'stream', 'D', 'required', 'required', 'used', undefined)}
      ${row('aurora', 'store', 'B', undefined, 'preferred', undefined, 'required')}
    </tbody></table></skill-matrix>`);
};
const count = (skill: string): string => find(`[data-skill=${skill}] [data-count]`).textContent;
const order = (): readonly (string | undefined)[] => findAll('tbody tr').map(({ dataset }) => dataset['skill']);

test('a twin counts where its posting does not, and never beside it', () => {
  showMatrix('');
  assert.equal(count('kafka'), '1');
  assert.equal(count('aurora'), '2');
});

test('what is hidden is neither shown nor counted, and lives in the address', () => {
  showMatrix('');
  tick('[value=far]', false, 'input');
  tick('[value=preferred]', false, 'input');
  assert.equal(location.search, '?hide=far&hide=preferred');
  assert.ok(find('[data-skill=aurora]').hidden, 'nothing of it is left');
  showMatrix(location.search);
  assert.ok(find('[data-skill=aurora]').hidden);
  assert.match(find('[role=status]').textContent, /기술 1개와 공고 2건/);
  showMatrix('?hide=far');
  assert.equal(count('aurora'), '1');
});

test('rows are sorted by count, by name or by line', () => {
  showMatrix('');
  assert.deepEqual(order(), ['aurora', 'kafka']);
  showMatrix('?hide=far&hide=preferred&sort=name');
  assert.deepEqual(order(), ['aurora', 'kafka']);
  showMatrix('?layer=stream&sort=layer');
  assert.ok(find('[data-skill=aurora]').hidden);
  showMatrix('?layer=nothing&sort=nothing');
  assert.ok(!find('[data-skill=aurora]').hidden);
});
