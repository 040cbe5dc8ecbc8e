import { type Compared, compare, type Comparison, type SkillOf } from './compare.ts';
import { conditionsOf } from '../fit/fit.ts';
import { conditionInWords } from '../fit/fit-words.ts';
import type { CompanyPostings, NamedSkill } from '../fit/fit-data.ts';
import { levelLabels } from '../../domain/levels.ts';
import type { Posting } from '../../domain/postings.ts';
import { lineUrl } from '../../domain/urls.ts';
import { chooseAsked, loadCompany } from '../fit/fit-data.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { fill, stamp } from '../../ui/templates.browser.ts';
import { inside, skillChip, skillsById } from '../fit/skill-chip.browser.ts';

type Side = 'a' | 'b';
type Group = keyof Comparison;

/** A posting, or all postings of a company, and how it is called. */
type Chosen = { readonly name: string; readonly postings: readonly Posting[] };

const sides = ['a', 'b'] as const;
const groups = ['both', 'onlyA', 'onlyB'] as const;

/** Puts two postings or companies side by side; which ones lives in the address. Loads the files of these two alone. */
class PostingCompare extends LiveElement {
  private skills: ReadonlyMap<string, NamedSkill> = new Map();
  private turn = 0;

  protected connected(signal: AbortSignal): void {
    this.readAddress();
    this.controls.addEventListener('input', () => this.chose(), { signal });
    addEventListener(
      'popstate',
      () => {
        this.readAddress();
        void this.draw();
      },
      { signal },
    );
    void this.draw();
  }

  private chose(): void {
    const chosen = new URLSearchParams({ a: this.select('a').value, b: this.select('b').value });
    history.replaceState(null, '', `?${chosen}`);
    void this.draw();
  }

  private get controls(): HTMLElement {
    return part(this, '[data-controls]', HTMLElement);
  }

  private select(side: Side): HTMLSelectElement {
    return part(this.controls, `[name=${side}]`, HTMLSelectElement);
  }

  /** What the address asks for; where it is silent or names nothing we know, one of the first two that differs. */
  private readAddress(): void {
    const asked = new URLSearchParams(location.search);
    const first = sides.map((side) => this.select(side).dataset['first'] ?? '');
    const known = sides.filter((side) => chooseAsked(this.select(side), asked.get(side) ?? ''));
    for (const side of sides) {
      if (known.includes(side)) continue;
      const other = this.select(side === 'a' ? 'b' : 'a').value;
      const ordered = side === 'a' ? first : first.toReversed();
      chooseAsked(this.select(side), ordered.find((id) => id !== other) ?? '');
    }
  }

  private async draw(): Promise<void> {
    const turn = ++this.turn;
    const status = part(this, '[role=status]', HTMLElement);
    try {
      const files = await Promise.all([loadCompany(this.select('a').value), loadCompany(this.select('b').value)]);
      if (turn !== this.turn) return;
      this.skills = skillsById(files.flatMap(({ skills }) => skills));
      const [a, b] = [this.chosen(files[0], 'a'), this.chosen(files[1], 'b')];
      const comparison = compare(a.postings, b.postings);
      const { both, onlyA, onlyB } = comparison;
      status.textContent = `함께 말하는 기술 ${both.length}개, ${a.name}만 말하는 기술 ${onlyA.length}개, ${b.name}만 말하는 기술 ${onlyB.length}개예요.`;
      part(this, '[data-groups]', HTMLElement).replaceChildren(
        ...groups.flatMap((group) => this.group(group, comparison[group], a, b)),
      );
      this.conditions('a', a);
      this.conditions('b', b);
      part(this, '[data-conditions]', HTMLElement).hidden = false;
    } catch {
      if (turn !== this.turn) return;
      status.textContent = '공고를 불러오지 못했어요. 연결을 확인하고 새로 고쳐 주세요.';
    }
  }

  private chosen({ postings }: CompanyPostings, side: Side): Chosen {
    const { value, selectedOptions } = this.select(side);
    return {
      name: selectedOptions[0]?.textContent?.trim() ?? value,
      postings: postings.filter(({ id, company }) => id === value || company === value),
    };
  }

  private group(group: Group, rows: readonly Compared[], a: Chosen, b: Chosen): readonly Node[] {
    if (rows.length === 0) return [];
    const titles = { both: '둘 다 말해요', onlyA: `${a.name}만 말해요`, onlyB: `${b.name}만 말해요` } as const;
    const section = fill(stamp('group'), {
      title: `${titles[group]} · ${rows.length}개`,
      a: group === 'both' ? a.name : '수준',
      b: group === 'both' ? b.name : '수준',
      rows: rows.map((row) => this.row(row)),
    });
    // Where one side says nothing, its column would say so on every row.
    const silent = { both: undefined, onlyA: 'b', onlyB: 'a' }[group];
    if (silent) for (const cell of section.querySelectorAll(`[data-slot=${silent}]`)) cell.remove();
    return [section];
  }

  private row({ skill, a, b }: Compared): HTMLElement {
    const known = this.skills.get(skill);
    return fill(stamp('row'), {
      skill: known ? [skillChip(known)] : skill,
      a: this.mark(a),
      b: this.mark(b),
    });
  }

  /** The most binding level there, linked to the first line that says so. */
  private mark(side: SkillOf | undefined): string | readonly Node[] {
    const first = side?.mentions[0];
    if (!side || !first) return '–';
    const mark = stamp(`mark-${side.level}`);
    if (mark instanceof HTMLAnchorElement) mark.href = inside(lineUrl(first.posting.id, first.line.id));
    return [mark];
  }

  private conditions(side: Side, { name, postings }: Chosen): void {
    const items = conditionsOf(postings).flatMap(({ ask, lines: [first] }) => {
      if (!first) return [];
      const where = postings.length > 1 ? ` · ${first.posting.title} · ` : ' · ';
      const item = fill(stamp('condition'), {
        text: conditionInWords(ask),
        where: where + levelLabels[first.line.level],
      });
      part(item, 'a', HTMLAnchorElement).href = inside(lineUrl(first.posting.id, first.line.id));
      return [item];
    });
    part(this, `[data-name=${side}]`, HTMLElement).textContent =
      items.length > 0 ? name : `${name}: 기술이 아닌 조건은 적혀 있지 않아요.`;
    part(this, `[data-list=${side}]`, HTMLElement).replaceChildren(...items);
  }
}

customElements.define('posting-compare', PostingCompare);
