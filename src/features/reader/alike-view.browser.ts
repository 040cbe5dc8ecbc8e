import { urlOf, lineUrl } from '../../domain/urls.ts';
import { type AlikePosting, alikePostings } from './page/alike.ts';
import { make } from './dom.browser.ts';
import type { Below } from './below.browser.ts';

const shownAtMost = 3;
const sharedShown = 8;

const sharedInWords = ({ shared, posting }: AlikePosting, { table }: Below): string => {
  const names = shared.slice(0, sharedShown).map((id) => table.titleOf(id));
  const rest = shared.length > sharedShown ? ` 외 ${shared.length - sharedShown}개` : '';
  return `함께 부르는 기술 ${shared.length}개(그 공고의 ${posting.skills.length}개 중): ${names.join(', ')}${rest}`;
};

const postingLink = ({ posting }: AlikePosting, { table }: Below): HTMLElement =>
  make(
    'a',
    { href: table.inside(urlOf('postings', posting.id)), class: 'text-link font-bold underline' },
    posting.title,
  );

const postingView = (alike: AlikePosting, below: Below): HTMLElement =>
  make(
    'li',
    {},
    make('p', {}, postingLink(alike, below), make('span', { class: 'text-soft text-sm' }, ` ${alike.posting.seen}`)),
    make('p', { class: 'text-soft text-sm' }, sharedInWords(alike, below)),
  );

/** The lines of the archetype that name a shared skill, with what the notes say of them. */
const toldLines = ({ posting, shared }: AlikePosting): AlikePosting['posting']['lines'] =>
  posting.lines
    .filter(({ skills, readings }) => skills.some((id) => shared.includes(id)) && readings.some(({ source }) => source))
    .slice(0, 3);

const archetypeView = (alike: AlikePosting, below: Below): HTMLElement => {
  const { table } = below;
  const { posting } = alike;
  return make(
    'div',
    { class: 'border-rule bg-card max-w-prose space-y-2 rounded-lg border p-4' },
    make('p', {}, '가장 가까운 유형: ', postingLink(alike, below)),
    make('p', { class: 'text-sm' }, posting.summary),
    make('p', { class: 'text-soft text-sm' }, sharedInWords(alike, below)),
    make(
      'ul',
      { class: 'space-y-2 text-sm' },
      ...toldLines(alike).map((line) =>
        make(
          'li',
          {},
          make('a', { href: table.inside(lineUrl(posting.id, line.id)), class: 'underline' }, line.text),
          ...line.readings.flatMap(({ text, source }) =>
            source
              ? [
                  make(
                    'p',
                    { class: 'text-soft' },
                    `${text} `,
                    make('a', { class: 'cite', href: table.inside(source.url) }, `출처: ${source.label}`),
                  ),
                ]
              : [],
          ),
        ),
      ),
    ),
    make(
      'p',
      { class: 'text-soft text-sm' },
      '회사 이름을 밝히지 않은 기록이 한 말이에요. 붙여 넣은 공고의 회사를 두고 한 말이 아니에요.',
    ),
  );
};

/** Which recorded postings and which archetype ask for much the same, and what both name. */
export const alikeView = (below: Below): readonly Node[] => {
  const { lines, data, rarity } = below;
  const companies = alikePostings(lines, data.postings, 'company', rarity).slice(0, shownAtMost);
  const archetypes = alikePostings(lines, data.postings, 'archetype', rarity).slice(0, 1);
  if (companies.length + archetypes.length === 0)
    return [make('p', { class: 'text-soft' }, '기술이 둘 넘게 겹치는 공고가 기록에 없어요.')];
  return [
    make('ol', { class: 'max-w-prose space-y-3' }, ...companies.map((alike) => postingView(alike, below))),
    ...archetypes.map((alike) => archetypeView(alike, below)),
  ];
};
