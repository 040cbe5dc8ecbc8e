import { type NextSkill, nextSkills } from './page/own-fit.ts';
import { levelWords } from './page/page-words.ts';
import type { SkillRow } from './page/read-data.ts';
import { make } from './dom.browser.ts';
import { anchorOf } from './line-view.browser.ts';
import type { Below } from './below.browser.ts';

/** What to learn in the next months, not in a life. */
const shownAtMost = 5;

/** `필수 2줄과 우대 1줄이 찾아요.` */
const linesInWords = ({ required, preferred, others }: NextSkill): string => {
  const told = [
    ...(required.length > 0 ? [`${levelWords.required} ${required.length}줄`] : []),
    ...(preferred.length > 0 ? [`${levelWords.preferred} ${preferred.length}줄`] : []),
    ...(others.length > 0 ? [`업무와 쓰는 기술 ${others.length}줄`] : []),
  ];
  return `이 공고의 ${told.join(', ')}에 나와요.`;
};

const stepView = (next: NextSkill, about: SkillRow | undefined, { table, data }: Below): HTMLElement => {
  const { skill, required, preferred, others, before } = next;
  const lines = [...required, ...preferred, ...others].slice(0, 6);
  const stage = about?.stage;
  const demand = about?.demand ?? 0;
  return make(
    'li',
    { class: 'border-rule bg-card space-y-1 rounded-lg border p-4' },
    make(
      'p',
      { class: 'flex flex-wrap items-center gap-x-2 gap-y-1' },
      table.chip(skill),
      make('strong', {}, linesInWords(next)),
    ),
    make(
      'p',
      { class: 'flex flex-wrap gap-x-2 text-sm' },
      ...lines.map(({ key, line }) => make('a', { href: `#${anchorOf(key)}`, class: 'underline' }, `${line}번째 줄`)),
    ),
    make(
      'p',
      { class: 'text-soft text-sm' },
      demand > 0 ? `기록된 공고 ${data.counted}건 중 ${demand}건도 찾아요. ` : '기록된 공고는 아직 찾지 않아요. ',
      ...(before.length > 0 ? [`먼저 알면 좋은 것: ${before.map((id) => table.titleOf(id)).join(', ')}. `] : []),
      ...(stage
        ? [
            '로드맵 ',
            make(
              'a',
              { href: table.inside(`/roadmap/#${stage.id}`), class: 'underline' },
              `${stage.order}단계 ${stage.title}`,
            ),
          ]
        : []),
    ),
  );
};

/** What to learn next for this posting, and why. */
export const nextOf = ({ lines, data, known }: Below): readonly NextSkill[] =>
  nextSkills(lines, known, new Map(data.skills.map((skill) => [skill.id, skill])));

export const nextView = (next: readonly NextSkill[], below: Below): readonly Node[] => {
  const about = new Map(below.data.skills.map((skill) => [skill.id, skill]));
  if (next.length === 0)
    return [make('p', {}, '이 공고가 부르는 기술의 이름은 모두 알고 있어요. 이제 해 본 일을 보여 줄 차례예요.')];
  const rest = next.length - shownAtMost;
  return [
    make(
      'ol',
      { class: 'max-w-prose space-y-3' },
      ...next.slice(0, shownAtMost).map((each) => stepView(each, about.get(each.skill), below)),
    ),
    ...(rest > 0
      ? [make('p', { class: 'text-soft text-sm' }, `이 밖에 ${rest}개가 더 있어요. 위의 것부터 하세요.`)]
      : []),
  ];
};
