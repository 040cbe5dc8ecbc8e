import { levelLabels } from '../../domain/levels.ts';
import type { SideBySide } from './page/side-by-side.ts';
import { make } from './dom.browser.ts';
import type { SkillTable } from './skill-table.browser.ts';

const cell = (words: string): HTMLElement => make('td', { class: 'px-2 py-1 text-center' }, words);
const row = (head: Node | string, a: string, b: string): HTMLElement =>
  make(
    'tr',
    { class: 'border-rule border-b' },
    make('th', { scope: 'row', class: 'py-1 pr-2 text-left font-normal' }, head),
    cell(a),
    cell(b),
  );

/** Two kept postings side by side: how much each asks, and for what. */
export const compareView = ({ counts, skills }: SideBySide, a: string, b: string, table: SkillTable): HTMLElement => {
  const column = (name: string): HTMLElement => make('th', { scope: 'col', class: 'px-2 py-1 align-bottom' }, name);
  return make(
    'table',
    { class: 'w-full text-sm' },
    make('thead', {}, make('tr', { class: 'border-strong-rule border-b' }, make('td'), column(a), column(b))),
    make(
      'tbody',
      {},
      ...counts.map(({ level, a: inA, b: inB }) => row(`${levelLabels[level]} 줄`, String(inA), String(inB))),
      ...skills.map(({ skill, a: inA, b: inB }) =>
        row(table.chip(skill), inA ? levelLabels[inA] : '–', inB ? levelLabels[inB] : '–'),
      ),
    ),
  );
};
