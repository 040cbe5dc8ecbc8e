import {
  bestOf,
  type Coverage,
  type Fit,
  fitOf,
  type Gain,
  gainsOf,
  type Known,
  type LineOf,
  planOf,
  type Step,
} from './fit.ts';
import type { FitData, FitSkill } from './fit-data.ts';
import { gainInWords, openInWords } from './fit-words.ts';
import { closenessLabels } from '../../domain/labels.ts';
import { levelLabels, type BindingLevel, bindingLevels } from '../../domain/levels.ts';
import type { Posting, PostingLine } from '../../domain/postings.ts';
import { lineUrl, urlOf } from '../../domain/urls.ts';
import { part } from '../../ui/parts.browser.ts';
import { fill, stamp } from '../../ui/templates.browser.ts';
import { inside, skillChip, skillsById } from './skill-chip.browser.ts';

/** How many steps of a plan are shown: what fits into the next months, not a life. */
const stepsShown = 8;
/** Lines that tell why a skill is worth learning. */
const reasonsShown = 4;
/** Of many postings so many are spelt out; the others open from the list of scores. */
const cardsShown = 3;
/** Ties beyond this many are counted, not listed. */
const tiesShown = 6;

const linkTo = (copy: HTMLElement, slot: string, href: string): void => {
  part(copy, `[data-slot="${slot}"]`, HTMLAnchorElement).href = href;
};

/** Draws what the gap checker found, from the templates of its page. */
export class FitResults {
  private readonly skills: ReadonlyMap<string, FitSkill>;

  constructor(data: FitData) {
    this.skills = skillsById(data.skills);
  }

  /** Nodes for the best next skills, the plan and the postings, with the words above them. */
  draw(
    postings: readonly Posting[],
    known: Known,
  ): {
    readonly next: readonly Node[];
    readonly nextWords: string;
    readonly plan: readonly Node[];
    readonly planWords: string;
    readonly scores: readonly Node[];
    readonly postings: readonly Node[];
    readonly postingsWords: string;
  } {
    const gains = gainsOf(postings, known);
    const best = bestOf(gains);
    const ranked = this.ranked(postings, known);
    const plan = planOf(gains, (skill) => this.skills.get(skill)?.prerequisites ?? [], known.skills);
    return {
      next: best.slice(0, tiesShown).map((gain) => this.gain(gain)),
      nextWords: nextInWords(best),
      plan: plan.slice(0, stepsShown).map((step) => this.step(step, gains)),
      planWords: planInWords(plan.length),
      scores: ranked.map(({ posting, fit }) => this.score(posting, fit)),
      postings: ranked.slice(0, cardsShown).map(({ posting, fit }) => this.posting(posting, fit, known)),
      postingsWords:
        ranked.length > cardsShown
          ? `가장 잘 맞는 ${cardsShown}건을 펼쳤어요. 다른 공고는 위의 목록에서 누르면 열려요.`
          : '',
    };
  }

  /** The postings somebody covers most of first. */
  private ranked(
    postings: readonly Posting[],
    known: Known,
  ): readonly { readonly posting: Posting; readonly fit: Fit }[] {
    const share = ({ required: { covered, missing } }: Fit): number =>
      covered.length / Math.max(1, covered.length + missing.length);
    return postings
      .map((posting) => ({ posting, fit: fitOf(posting, known) }))
      .toSorted((a, b) => share(b.fit) - share(a.fit) || (a.posting.id < b.posting.id ? -1 : 1));
  }

  private nameOf(id: string): string {
    return this.skills.get(id)?.name ?? id;
  }

  private chips(ids: readonly string[], known?: Known): readonly Node[] {
    return ids.flatMap((id) => {
      const skill = this.skills.get(id);
      return skill ? [skillChip(skill, known?.skills.has(id) ? '알아요' : '')] : [];
    });
  }

  private score(posting: Posting, { required, preferred }: Fit): HTMLElement {
    const share = ({ covered, missing }: Coverage): string => `${covered.length}/${covered.length + missing.length}`;
    const copy = fill(stamp('score'), {
      title: posting.title,
      required: `${levelLabels.required} ${share(required)}`,
      preferred: `${levelLabels.preferred} ${share(preferred)}`,
    });
    linkTo(copy, 'title', `?${new URLSearchParams({ posting: posting.id })}`);
    copy.dataset['score'] = posting.id;
    return copy;
  }

  private gain(gain: Gain): HTMLElement {
    return fill(stamp('gain'), {
      skill: this.chips([gain.skill]),
      words: gainInWords(gain),
      lines: this.reasons(gain),
    });
  }

  private reasons(gain: Gain): readonly Node[] {
    const all = bindingLevels.flatMap((level) => gain[level].map((one) => ({ one, level })));
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

  private step({ skill, gain }: Step, gains: readonly Gain[]): HTMLElement {
    const own = gains.find((other) => other.skill === skill);
    const stages = this.skills.get(skill)?.stages ?? [];
    const links = stages.map(({ id, title }) => {
      const link = document.createElement('a');
      link.href = inside(urlOf('stages', id));
      link.className = 'underline';
      link.textContent = title;
      return link;
    });
    return fill(stamp('step'), {
      skill: this.chips([skill]),
      words: own ? gainInWords(own) : `${this.nameOf(gain.skill)}에 앞서 알아 두면 좋아요.`,
      stages: links.length > 0 ? ['로드맵: ', ...links.flatMap((link, at) => (at > 0 ? [', ', link] : [link]))] : [],
    });
  }

  private posting(posting: Posting, fit: Fit, known: Known): HTMLElement {
    const copy = fill(stamp('posting'), {
      closeness: posting.kind === 'archetype' ? '회사 이름이 없는 유형 공고' : closenessLabels[posting.closeness],
      title: posting.title,
      levels: bindingLevels.flatMap((level) => this.coverage(posting, level, fit[level], known)),
      tools: this.chips(fit.tools, known),
    });
    copy.dataset['fit'] = posting.id;
    copy.id = cardId(posting);
    part(copy, '[data-tools]', HTMLElement).hidden = fit.tools.length === 0;
    linkTo(copy, 'title', inside(urlOf('postings', posting.id)));
    return copy;
  }

  private coverage(
    posting: Posting,
    level: BindingLevel,
    { covered, missing }: Coverage,
    known: Known,
  ): readonly Node[] {
    const all = covered.length + missing.length;
    if (all === 0) return [];
    const copy = fill(stamp(`level-${level}`), {
      words: `요건 ${all}개 중 ${covered.length}개에서 기술 이름이 맞았어요.`,
      lines: [...missing, ...covered].map((line) => this.line(posting, line, covered.includes(line), known)),
    });
    const bar = part(copy, 'progress', HTMLProgressElement);
    bar.max = all;
    bar.value = covered.length;
    return [copy];
  }

  private line(posting: Posting, line: PostingLine, isCovered: boolean, known: Known): HTMLElement {
    const open = openInWords(posting, line, known, (id) => this.nameOf(id));
    const copy = fill(stamp('line'), {
      mark: isCovered ? '☑ 해당' : '☐ 부족',
      text: line.text,
      open: isCovered ? '' : `남은 것: ${open.join(' · ')}`,
    });
    copy.dataset['covered'] = String(isCovered);
    linkTo(copy, 'text', inside(lineUrl(posting.id, line.id)));
    return copy;
  }
}

const cardId = ({ id }: Posting): string => `fit-${id.replace('/', '-')}`;

const nextInWords = (best: readonly Gain[]): string => {
  const [first] = best;
  if (!first) return '하나만 더 배워서 더 맞는 요건은 없어요. 남은 요건은 여러 기술을 함께 바라거나 조건을 물어요.';
  const none = first.required.length === 0 ? '하나만 배워서 더 맞는 필수 요건은 없어서 우대사항으로 골랐어요. ' : '';
  if (best.length === 1) return `${none}이것을 배우면 맞는 요건이 가장 많이 늘어요.`;
  const rest = best.length > tiesShown ? ` 그중 ${tiesShown}가지예요.` : '';
  return `${none}${best.length}가지가 똑같이 많이 채워요.${rest}`;
};

const planInWords = (steps: number): string => {
  if (steps === 0) return '고른 공고를 두고 더 배울 기술이 남지 않았어요.';
  const rest = steps > stepsShown ? ` 모두 ${steps}개 가운데 앞의 ${stepsShown}개예요.` : '';
  return `많이 채우는 기술부터, 먼저 알아야 할 것을 앞에 두었어요. 순서는 편집자가 정한 앞뒤 관계를 따라요.${rest}`;
};
