import type { FitData, FitLine, FitPosting, FitSkill } from './fit-data.ts';
import { demandOf, type Fit, fitOf, type Known, type LineOf, lineStateOf, planFor, shownKey } from './fit.ts';
import { openInWords } from './fit-words.ts';
import { closenessLabels } from '../../domain/labels.ts';
import { levelLabels, type BindingLevel, bindingLevels, isBinding } from '../../domain/levels.ts';
import type { PostingLine } from '../../domain/postings.ts';
import { lineUrl, urlOf } from '../../domain/urls.ts';
import {
  countParts,
  type Guide,
  guideOf,
  type LineState,
  stateWords,
  type Step,
  stepInWords,
  type Tally,
  tallyInWords,
} from '../learning/index.ts';
import { lineDots } from '../learning/line-dots.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { fill, stamp } from '../../ui/templates.browser.ts';
import { inside, skillChip, skillsById } from './skill-chip.browser.ts';

/** How many steps of a plan are shown: what fits into the next months, not a life. */
const stepsShown = 8;
/** Lines that tell why a skill is worth learning. */
const reasonsShown = 4;
/** Of many postings so many are spelt out; the others open from the list of scores. */
const cardsShown = 3;
/** Names beside a step, of what would do in its place or is met along the way. */
const namesShown = 3;

const marks = {
  met: '☑ 충족',
  named: '◐ 이름만',
  half: '◐ 일부',
  self: '☐ 확인',
  open: '☐ 부족',
  unread: '☐ 확인',
} as const satisfies Record<LineState, string>;

/** What there is to do comes first. */
const lineOrder = ['half', 'open', 'named', 'self', 'met'] as const satisfies readonly LineState[];

const linkTo = (copy: HTMLElement, slot: string, href: string): void => {
  part(copy, `[data-slot="${slot}"]`, HTMLAnchorElement).href = href;
};

/** Draws what the gap checker found, from the templates of its page. */
export class FitResults {
  private readonly skills: ReadonlyMap<string, FitSkill>;
  private readonly guide: Guide;

  constructor({ skills, stops }: FitData) {
    this.skills = skillsById(skills);
    this.guide = guideOf(stops, skills);
  }

  /** Nodes for what to learn now, the plan and the postings, with the words above them. */
  draw(
    postings: readonly FitPosting[],
    known: Known,
  ): {
    readonly next: readonly Node[];
    readonly nextWords: string;
    readonly plan: readonly Node[];
    readonly planWords: string;
    readonly scores: readonly Node[];
    readonly postings: readonly Node[];
    readonly postingsWords: string;
    readonly knownWords: string;
  } {
    const { steps, implied } = planFor(postings, known, this.guide);
    const ranked = this.ranked(postings, known);
    return {
      next: steps.slice(0, 1).map((step) => this.next(step)),
      nextWords: steps.length > 0 ? '' : '이름으로 더 맞는 요건이 남지 않았어요. 이제 해 본 일을 보여 줄 차례예요.',
      plan: steps.slice(0, stepsShown).map((step) => this.step(step)),
      planWords: planInWords(steps.length) + this.impliedInWords(implied),
      scores: ranked.map(({ posting, fit }) => this.score(posting, fit)),
      postings: ranked.slice(0, cardsShown).map(({ posting, fit }) => this.posting(posting, fit, known)),
      postingsWords:
        ranked.length > cardsShown
          ? `가장 잘 맞는 ${cardsShown}건을 펼쳤어요. 다른 공고는 위의 목록에서 누르면 열려요.`
          : '',
      knownWords: known.skills.size > 0 ? [...known.skills].map((id) => this.nameOf(id)).join(', ') : '아직 없어요',
    };
  }

  /** The postings somebody is furthest with first: by the names of required lines, then by what is met whole. */
  private ranked(
    postings: readonly FitPosting[],
    known: Known,
  ): readonly { readonly posting: FitPosting; readonly fit: Fit }[] {
    const share = (count: number, tally: Tally<unknown>): number => count / Math.max(1, countAll(tally));
    const named = ({ required: all }: Fit): number => share(all.met.length + all.named.length, all);
    const met = ({ required: all }: Fit): number => share(all.met.length, all);
    return postings
      .map((posting) => ({ posting, fit: fitOf(posting, known) }))
      .toSorted(
        (a, b) => named(b.fit) - named(a.fit) || met(b.fit) - met(a.fit) || (a.posting.id < b.posting.id ? -1 : 1),
      );
  }

  private nameOf(id: string): string {
    return this.skills.get(id)?.name ?? id;
  }

  private names(ids: readonly string[]): string {
    return ids
      .slice(0, namesShown)
      .map((id) => this.nameOf(id))
      .join(', ');
  }

  private impliedInWords(ids: readonly string[]): string {
    return ids.length > 0 ? ` 아는 것을 보면 ${this.names(ids)}도 겪어 봤을 거예요. 그렇다면 위에서 고르세요.` : '';
  }

  private chips(ids: readonly string[], known?: Known): readonly Node[] {
    return ids.flatMap((id) => {
      const skill = this.skills.get(id);
      return skill ? [skillChip(skill, known?.skills.has(id) ? '알아요' : '')] : [];
    });
  }

  private score(posting: FitPosting, { required, preferred }: Fit): HTMLElement {
    const copy = fill(stamp('score'), {
      title: posting.title,
      required: `${levelLabels.required} ${tallyInWords(required)}`,
      preferred: `${levelLabels.preferred} ${tallyInWords(preferred)}`,
    });
    linkTo(copy, 'title', `?${new URLSearchParams({ posting: posting.id })}`);
    copy.dataset['score'] = posting.id;
    return copy;
  }

  private next(step: Step<LineOf>): HTMLElement {
    return fill(stamp('gain'), {
      skill: this.chips([step.skill]),
      words: this.stepWords(step),
      lines: this.reasons([...step.completes, ...step.advances]),
    });
  }

  private reasons(lines: readonly LineOf[]): readonly Node[] {
    const all = bindingLevels.flatMap((level) =>
      lines.filter((line) => line.level === level).map((one) => ({ one, level })),
    );
    const shown = all.slice(0, reasonsShown).map(({ one, level }) => this.reason(one, level));
    if (all.length <= reasonsShown) return shown;
    const rest = document.createElement('li');
    rest.className = 'text-soft';
    rest.textContent = `그 밖에 ${all.length - reasonsShown}개가 더 있어요.`;
    return [...shown, rest];
  }

  private reason({ posting, line }: LineOf, level: BindingLevel): HTMLElement {
    const copy = fill(stamp('reason'), { level: levelLabels[level], line: line.text, posting: posting.title });
    linkTo(copy, 'line', inside(lineUrl(posting.id, line.id)));
    return copy;
  }

  private stepWords(step: Step<LineOf>): string {
    const or = step.or.length > 0 ? ` 대신 알아도 되는 것: ${this.names(step.or)}.` : '';
    return step.before === undefined
      ? `${stepInWords(step)}${or}`
      : `${this.nameOf(step.before)}에 앞서 알아 두면 좋아요.`;
  }

  private step(step: Step<LineOf>): HTMLElement {
    const stop = this.guide.stopOf(step.skill);
    const along = step.along.length > 0 ? [`함께 만나는 것: ${this.names(step.along)}. `] : [];
    if (!stop)
      return fill(stamp('step'), { skill: this.chips([step.skill]), words: this.stepWords(step), stages: along });
    const link = document.createElement('a');
    link.href = inside(urlOf('stages', stop.id));
    link.className = 'underline';
    link.textContent = `${stop.order}단계 ${stop.title}`;
    return fill(stamp('step'), {
      skill: this.chips([step.skill]),
      words: this.stepWords(step),
      stages: [...along, '로드맵 ', link],
    });
  }

  private posting(posting: FitPosting, fit: Fit, known: Known): HTMLElement {
    const copy = fill(stamp('posting'), {
      closeness: posting.kind === 'archetype' ? '회사 이름이 없는 유형 공고' : closenessLabels[posting.closeness],
      title: posting.title,
      levels: bindingLevels.flatMap((level) => this.level(posting, level, fit[level], known)),
      tools: this.chips(fit.tools, known),
    });
    copy.dataset['fit'] = posting.id;
    copy.id = cardId(posting);
    part(copy, '[data-tools]', HTMLElement).hidden = fit.tools.length === 0;
    linkTo(copy, 'title', inside(urlOf('postings', posting.id)));
    return copy;
  }

  private level(posting: FitPosting, level: BindingLevel, tally: Tally<PostingLine>, known: Known): readonly Node[] {
    if (countAll(tally) === 0) return [];
    const lines = posting.lines.filter((line) => isBinding(line.level) && line.level === level);
    const byState = Map.groupBy(lines, (line) => lineStateOf(posting, line, known));
    return [
      fill(stamp(`level-${level}`), {
        words: tallyInWords(tally),
        dots: [lineDots(tally)],
        lines: lineOrder.flatMap((state) =>
          (byState.get(state) ?? []).map((line) => this.line(posting, line, state, known)),
        ),
      }),
    ];
  }

  private line(posting: FitPosting, line: FitLine, state: LineState, known: Known): HTMLElement {
    const copy = fill(stamp('line'), {
      mark: marks[state],
      text: line.text,
      open: this.openWords(posting, line, state, known),
    });
    copy.dataset['state'] = state;
    linkTo(copy, 'text', inside(lineUrl(posting.id, line.id)));
    const isShown = known.conditions.has(shownKey(posting, line));
    const show = part(copy, '[data-show]', HTMLElement);
    show.hidden = state !== 'named' && !isShown;
    const box = part(show, 'input', HTMLInputElement);
    box.value = shownKey(posting, line);
    box.checked = isShown;
    const link = part(show, 'a', HTMLAnchorElement);
    link.hidden = line.requirement === undefined;
    if (line.requirement !== undefined) link.href = inside(urlOf('requirements', line.requirement));
    return copy;
  }

  private openWords(posting: FitPosting, line: FitLine, state: LineState, known: Known): string {
    if (state === 'met') return '';
    if (state === 'named') return `${stateWords.named}.`;
    const left = openInWords(posting, line, known, (id) => this.nameOf(id)).join(' · ');
    if (state !== 'half') return `남은 것: ${left}`;
    const { met, all } = countParts(demandOf(posting, line, known), known.skills);
    return `${all > 1 ? `기술 ${all}개 중 ${met}개. ` : ''}남은 것: ${left}`;
  }
}

const countAll = (tally: Tally<unknown>): number => Object.values(tally).reduce((sum, lines) => sum + lines.length, 0);

const cardId = ({ id }: FitPosting): string => `fit-${id.replace('/', '-')}`;

const planInWords = (steps: number): string => {
  if (steps === 0) return '고른 공고를 두고 더 배울 기술이 남지 않았어요.';
  const rest = steps > stepsShown ? ` 모두 ${steps}개 가운데 앞의 ${stepsShown}개예요.` : '';
  return `필수 요건에 가장 많이 맞는 기술부터, 하나를 고를 때마다 다시 세었어요. 먼저 알아야 할 것이 앞에 오고, 같으면 로드맵 순서예요. 이 셈법은 편집자가 정했어요.${rest}`;
};
