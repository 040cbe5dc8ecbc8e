import { type Step, stepInWords } from '../learning/index.ts';
import { guideIn, nextSteps } from './page/own-fit.ts';
import type { AskingLine } from './page/shown-line.ts';
import { make } from './dom.browser.ts';
import { anchorOf } from './line-view.browser.ts';
import type { Below } from './below.browser.ts';

/** What to learn in the next months, not in a life. */
const shownAtMost = 5;
/** Names beside a step, of what would do in its place or is met along the way. */
const namesShown = 3;

const stepView = (step: Step<AskingLine>, { table, data }: Below): HTMLElement => {
  const { skill, completes, advances, or, along, before } = step;
  const names = (ids: readonly string[]): string =>
    ids
      .slice(0, namesShown)
      .map((id) => table.titleOf(id))
      .join(', ');
  const guide = guideIn(data);
  const [stop, demand] = [guide.stopOf(skill), guide.demandOf(skill)];
  return make(
    'li',
    { class: 'border-rule bg-card space-y-1 rounded-lg border p-4' },
    make(
      'p',
      { class: 'flex flex-wrap items-center gap-x-2 gap-y-1' },
      table.chip(skill),
      make(
        'strong',
        {},
        before === undefined ? stepInWords(step) : `${table.titleOf(before)}에 앞서 알아 두면 좋아요.`,
      ),
    ),
    make(
      'p',
      { class: 'flex flex-wrap gap-x-2 text-sm empty:hidden' },
      ...[...completes, ...advances]
        .slice(0, 6)
        .map(({ key, line }) => make('a', { href: `#${anchorOf(key)}`, class: 'underline' }, `${line}번째 줄`)),
    ),
    make(
      'p',
      { class: 'text-soft text-sm' },
      ...(or.length > 0 ? [`대신 알아도 되는 것: ${names(or)}. `] : []),
      ...(along.length > 0 ? [`함께 만나는 것: ${names(along)}. `] : []),
      demand > 0 ? `기록된 공고 ${data.counted}건 중 ${demand}건도 찾아요. ` : '기록된 공고는 아직 찾지 않아요. ',
      ...(stop
        ? [
            '로드맵 ',
            make(
              'a',
              { href: table.inside(`/roadmap/#${stop.id}`), class: 'underline' },
              `${stop.order}단계 ${stop.title}`,
            ),
          ]
        : []),
    ),
  );
};

/** What to learn next for this posting, and why. */
export const nextOf = ({ lines, data, known }: Below): readonly Step<AskingLine>[] => nextSteps(lines, known, data);

export const nextView = (next: readonly Step<AskingLine>[], below: Below): readonly Node[] => {
  if (next.length === 0)
    return [make('p', {}, '이 공고가 부르는 기술의 이름은 모두 알고 있어요. 이제 해 본 일을 보여 줄 차례예요.')];
  const rest = next.length - shownAtMost;
  return [
    make('ol', { class: 'max-w-prose space-y-3' }, ...next.slice(0, shownAtMost).map((step) => stepView(step, below))),
    ...(rest > 0
      ? [make('p', { class: 'text-soft text-sm' }, `이 밖에 ${rest}개가 더 있어요. 위의 것부터 하세요.`)]
      : []),
  ];
};
