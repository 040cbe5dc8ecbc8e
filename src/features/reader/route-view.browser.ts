import { layerLabels, layerOrder } from '../../domain/route-lines.ts';
import { urlOf } from '../../domain/urls.ts';
import { toRouteFragment } from '../../domain/route-link.ts';
import { levelLabels, levelOrder } from '../../domain/levels.ts';
import { levelsOf } from './page/skill-levels.ts';
import { stamp } from '../../ui/templates.browser.ts';
import { make } from './dom.browser.ts';
import type { Below } from './below.browser.ts';

/** The route of the posting over the lines of the map: where it calls on each, the most binding first. */
export const routeView = ({ lines, table, known }: Below): readonly Node[] => {
  const stops = [...levelsOf(lines)]
    .flatMap(([id, level]) => {
      const skill = table.all.get(id);
      return skill ? [{ ...skill, level }] : [];
    })
    .toSorted((a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level));
  const byLayer = Map.groupBy(stops, ({ layer }) => layer);
  const rows = layerOrder.flatMap((layer) => {
    const here = byLayer.get(layer) ?? [];
    if (here.length === 0) return [];
    return [
      make(
        'li',
        { 'data-layer': layer, class: '-ml-3 gap-x-4 sm:grid sm:grid-cols-[9.5rem_1fr] sm:items-start' },
        make(
          'a',
          {
            href: table.inside(`/skills/#${layer}`),
            class: 'flex min-h-7 items-center gap-2 text-sm font-bold no-underline hover:underline',
          },
          make('span', { class: 'sign', 'data-layer': layer }),
          layerLabels[layer],
        ),
        make(
          'ol',
          { class: 'mt-1 ml-7 flex flex-wrap gap-y-3 sm:mt-0 sm:ml-0' },
          ...here.map(({ id, title, level }) =>
            make(
              'li',
              {
                class:
                  'before:bg-line relative pt-7 pr-5 text-sm leading-snug before:absolute before:top-3 before:right-0 before:left-2 before:h-1',
              },
              make(
                'span',
                { class: 'bg-paper absolute top-1 left-0 flex size-5 items-center justify-center rounded-full' },
                stamp(`mark-${level}`),
              ),
              make(
                'a',
                { href: table.inside(urlOf('skills', id)), class: 'block no-underline hover:underline' },
                title,
                make(
                  'span',
                  { class: 'text-soft block text-xs' },
                  known.has(id) ? `${levelLabels[level]} · 알아요` : levelLabels[level],
                ),
              ),
            ),
          ),
        ),
      ),
    ];
  });
  return rows.length > 0
    ? [
        make('ol', { class: 'border-ink ml-2.5 space-y-5 border-l-4' }, ...rows),
        // Only ids, and behind `#`: nothing of the pasted text travels.
        make(
          'a',
          {
            class: 'text-link mt-4 inline-block underline',
            href: `${table.inside('/map/')}#${toRouteFragment(stops.map(({ id }) => id))}`,
          },
          '노선도 위에서 보기',
        ),
      ]
    : [make('p', { class: 'text-soft' }, '이 공고에서 노선도에 있는 기술을 찾지 못했어요.')];
};
