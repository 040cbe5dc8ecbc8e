import { lineUrl } from '../../domain/urls.ts';
import { type AlikeLine, alikeLines, requirementFor, type Rarity } from './page/alike.ts';
import { levelLabels, levelOrder } from '../../domain/levels.ts';
import { withParticle } from '../../domain/particle.ts';
import { reasonInWords } from './page/reason-words.ts';
import type { ReadData, RecordedReading, RequirementRow } from './page/read-data.ts';
import { isAsking, type ShownLine, skillsOf } from './page/shown-line.ts';
import type { SkillState } from '../profile/profile.ts';
import { button, make } from './dom.browser.ts';
import type { SkillTable } from './skill-table.browser.ts';

/** What the fold of a line tells from. `data` is missing until it has been loaded. */
export interface Telling {
  readonly table: SkillTable;
  readonly data: ReadData | undefined;
  readonly rarity: Rarity;
  readonly states: ReadonlyMap<string, SkillState>;
}

const part = (title: string, ...children: readonly Node[]): HTMLElement =>
  make('section', { class: 'space-y-1.5' }, make('h3', { class: 'text-sm font-bold' }, title), ...children);

const link = (href: string, ...words: readonly (Node | string)[]): HTMLElement =>
  make('a', { href, class: 'text-link underline' }, ...words);

const sourceOf = ({ source }: RecordedReading, table: SkillTable): Node =>
  source
    ? make('a', { class: 'cite', href: table.inside(source.url) }, `출처: ${source.label}`)
    : make('span', { class: 'cite' }, '편집자 설명');

const recorded = ({ posting, line }: AlikeLine, table: SkillTable): HTMLElement =>
  make(
    'div',
    { class: 'space-y-1' },
    make(
      'p',
      { class: 'text-soft' },
      link(table.inside(lineUrl(posting.id, line.id)), posting.title),
      `(${posting.seen})의 비슷한 줄, ${levelLabels[line.level]}: ${line.text}`,
    ),
    ...line.readings.map((reading) => make('p', {}, `${reading.text} `, sourceOf(reading, table))),
  );

const requirementView = ({ id, name, asks, questions }: RequirementRow, table: SkillTable): HTMLElement =>
  make(
    'div',
    { class: 'space-y-1' },
    make(
      'p',
      {},
      link(table.inside(`/requirements/${id}/`), name),
      ` ${asks} `,
      make('span', { class: 'cite' }, '편집자 설명'),
    ),
    ...questions.slice(0, 1).map((question) => make('p', { class: 'text-soft' }, `이렇게 물어요: ${question}`)),
  );

const readingPart = (line: ShownLine, { table, data, rarity }: Telling): readonly Node[] => {
  if (!isAsking(line)) return [];
  if (!data) return [make('p', { class: 'text-soft' }, '읽는 법을 불러오고 있어요.')];
  const requirement = requirementFor(line, data.requirements);
  const alike = alikeLines(line, requirement?.id, data.postings, rarity).map((each) => recorded(each, table));
  const told = [...alike, ...(requirement ? [requirementView(requirement, table)] : [])];
  if (told.length > 0) return [part('이 요건, 이렇게 읽어요', ...told)];
  return [
    part('이 요건, 이렇게 읽어요', make('p', { class: 'text-soft' }, '비슷한 줄도, 맞는 요건도 아직 기록에 없어요.')),
  ];
};

const toggle = (state: SkillState, label: string, id: string, { states, table }: Telling): HTMLElement =>
  button('state', label, {
    value: state,
    'data-of': id,
    'data-focus': `${state}-${id}`,
    'aria-pressed': String(states.get(id) === state),
    'aria-label': `${table.titleOf(id)} ${label}`,
  });

const skillPart = (line: ShownLine, telling: Telling): readonly Node[] => {
  const ids = skillsOf([line]);
  if (ids.length === 0) return [];
  const about = new Map(telling.data?.skills.map((skill) => [skill.id, skill]));
  const rows = ids.map((id) =>
    make(
      'li',
      { class: 'space-y-1' },
      make('p', {}, telling.table.chip(id), ` ${about.get(id)?.definition ?? ''}`),
      make(
        'p',
        { class: 'flex flex-wrap gap-1.5' },
        toggle('known', '알아요', id, telling),
        toggle('learning', '배우는 중', id, telling),
        button('without', '이 줄에서 빼기', {
          'data-of': id,
          'data-focus': `without-${id}`,
          'aria-label': `${telling.table.titleOf(id)} 이 줄에서 빼기`,
        }),
      ),
    ),
  );
  return [part('나온 기술', make('ul', { class: 'space-y-3' }, ...rows))];
};

const namesInWords = ({ names, text }: ShownLine, table: SkillTable): readonly string[] =>
  names.flatMap(({ id, start, end, corrected }) => {
    const written = text.slice(start, end);
    const title = table.titleOf(id);
    const readAs = `${withParticle(title, '으로/로')} 읽었어요.`;
    if (corrected !== undefined) return [`‘${written}’의 맞춤법을 고쳐 ${readAs}`];
    return written.toLowerCase() === title.toLowerCase() ? [] : [`${withParticle(`‘${written}’`, '을/를')} ${readAs}`];
  });

const reasonPart = (line: ShownLine, { table }: Telling): readonly Node[] => {
  const told = [...new Set([...line.reasons.map(reasonInWords), ...namesInWords(line, table)])];
  const missing = line.unread ? ['이 자리에 있으니 무언가를 바라는 줄인데, 아는 기술도 조건도 찾지 못했어요.'] : [];
  const reasons = [...missing, ...told];
  if (reasons.length === 0 && line.text === '') return [];
  const words = reasons.length > 0 ? reasons : ['제목도 요건도 아닌 것 같아 세지 않았어요.'];
  return [
    part(
      '이렇게 읽은 이유',
      make('ul', { class: 'list-disc space-y-0.5 pl-5' }, ...words.map((word) => make('li', {}, word))),
    ),
  ];
};

const levelButtons = (line: ShownLine): readonly HTMLElement[] =>
  levelOrder.map((level) =>
    button('level', levelLabels[level], {
      value: level,
      'data-focus': `level-${level}`,
      'aria-pressed': String(line.level === level),
    }),
  );

const editPart = (line: ShownLine): HTMLElement => {
  const asking = isAsking(line);
  const notAsked = asking ? [button('not-asked', '요건이 아니에요', { 'data-focus': 'not-asked' })] : [];
  const met =
    asking && (line.conditions.length > 0 || line.asks.length > 0)
      ? [button('met', '충족했어요', { 'data-focus': 'met', 'aria-pressed': String(line.met) })]
      : [];
  const add = make(
    'label',
    { class: 'flex flex-wrap items-center gap-2' },
    '빠진 기술 더하기',
    make('input', {
      type: 'text',
      list: 'skill-names',
      'data-add-skill': '',
      'data-focus': 'add',
      autocomplete: 'off',
      class: 'field min-h-9 w-48',
    }),
  );
  return part(
    asking ? '틀렸으면 고치기' : '요건이면 고르기',
    make('p', { class: 'flex flex-wrap gap-1.5' }, ...levelButtons(line), ...notAsked, ...met),
    ...(asking ? [add] : []),
  );
};

/** The names offered where a skill is added. */
const offerNames = ({ table }: Telling): void => {
  const list = document.querySelector('#skill-names');
  if (list?.childElementCount !== 0) return;
  list.append(...[...table.all.values()].map(({ title }) => make('option', { value: title })));
};

/** Fills the fold of a line: how to read it, its skills, why it was read so, and every way to set it right. */
export const fillDetails = (place: HTMLElement, line: ShownLine, telling: Telling): void => {
  offerNames(telling);
  place.replaceChildren(
    ...readingPart(line, telling),
    ...skillPart(line, telling),
    ...reasonPart(line, telling),
    editPart(line),
  );
};
