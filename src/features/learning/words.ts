import { bindingLevels, levelLabels } from '../../domain/levels.ts';
import type { Level } from '../../domain/types.ts';
import type { Step } from './order.ts';
import type { Tally } from './standing.ts';

const countsInWords = (lines: readonly { readonly level: Level }[]): string =>
  bindingLevels
    .map((level) => [level, lines.filter((line) => line.level === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${levelLabels[level]} ${count}개`)
    .join('와 ');

/** `필수 2개와 우대 1개의 이름이 모두 맞고, 필수 1개는 일부가 더 맞아요.`; what no binding line asks says so. */
export const stepInWords = ({
  completes,
  advances,
}: Pick<Step<{ readonly level: Level }>, 'completes' | 'advances'>): string => {
  const [all, some] = [countsInWords(completes), countsInWords(advances)];
  if (all !== '' && some !== '') return `${all}의 이름이 모두 맞고, ${some}는 일부가 더 맞아요.`;
  if (all !== '') return `${all}의 이름이 모두 맞아요.`;
  return some === '' ? '조건은 아니고 일하며 쓰는 기술이에요.' : `${some}의 일부가 더 맞아요.`;
};

/** `7개 중 충족 1개, 이름만 맞은 것 4개, 일부 1개`: what is met whole, and apart from it what only a name meets. */
export const tallyInWords = (tally: Tally<unknown>): string => {
  const all = Object.values(tally).reduce((sum, lines) => sum + lines.length, 0);
  const rest = [
    ['이름만 맞은 것', tally.named.length],
    ['일부', tally.half.length],
  ] as const;
  return [
    `${all}개 중 충족 ${tally.met.length}개`,
    ...rest.filter(([, count]) => count > 0).map(([words, count]) => `${words} ${count}개`),
  ].join(', ');
};

/** What a printed list ends with, to be ticked. */
export const beforeApplying: readonly string[] = [
  '공고가 아직 열려 있는지, 마감일은 언제인지 확인하기',
  '필수 요건마다 보여 줄 경험을 한 줄씩 적기',
  '이름만 맞은 요건은 해 본 일과 숫자를 적기',
];
