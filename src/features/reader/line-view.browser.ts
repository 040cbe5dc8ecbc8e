import { urlOf } from '../../domain/urls.ts';
import type { PlainLine, ShownAsk } from './page/plain-line.ts';
import { levelLabels } from '../../domain/levels.ts';
import { make } from './dom.browser.ts';
import type { SkillTable } from './skill-table.browser.ts';

/** The id of a line's element, for links inside the page. */
export const anchorOf = (key: string): string => `l${key.replace('.', '-')}`;

/** The words of a line. A name of a skill in them leads to it. */
export const wordsOf = ({ text, names, line }: PlainLine, table: SkillTable): readonly (Node | string)[] => {
  if (text === '') return [`${line}번째 줄`];
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { id, start, end } of names) {
    if (start < at) continue;
    const look = { class: 'font-bold underline', href: table.inside(urlOf('skills', id)), 'data-define': id };
    parts.push(text.slice(at, start), make('a', look, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
};

const askView = ({ mode, skills }: ShownAsk, table: SkillTable): HTMLElement =>
  make(
    'div',
    { 'data-ask': mode, class: 'flex flex-wrap items-center gap-1.5' },
    ...(mode === 'any' && skills.length > 1 ? [make('span', { class: 'text-soft' }, '이 중 하나')] : []),
    ...skills.map((id) => table.chip(id, { 'data-skill': id })),
  );

const askingBody = (line: PlainLine, level: keyof typeof levelLabels, table: SkillTable): readonly Node[] => [
  make(
    'p',
    { class: 'whitespace-pre-wrap' },
    make('span', { class: 'mr-2 text-sm font-bold' }, levelLabels[level]),
    ...wordsOf(line, table),
  ),
  make(
    'div',
    { 'data-slot': 'asked', class: 'flex flex-wrap items-center gap-1.5 text-sm' },
    ...line.asks.map((ask) => askView(ask, table)),
  ),
];

/** A line of the posting as it is first seen: its level, its words, the skills they ask for. */
export const lineView = (line: PlainLine, table: SkillTable): HTMLElement => {
  const { key, level, section } = line;
  return make(
    'li',
    {
      id: anchorOf(key),
      'data-line': String(line.line),
      'data-key': key,
      'data-section': section,
      'data-level': level,
    },
    make('div', { 'data-slot': 'body' }, ...(level ? askingBody(line, level, table) : wordsOf(line, table))),
  );
};
