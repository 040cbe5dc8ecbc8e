import { levelLabels, levelOrder } from '../../domain/levels.ts';
import { layerOrder } from '../../domain/route-lines.ts';
import { lineUrl } from '../../domain/urls.ts';
import { filterOf, keepInAddress, setFilter } from '../../ui/controls.browser.ts';
import { element } from '../../ui/element.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { loadJson } from '../../ui/load-json.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import {
  closeRow,
  drawShare,
  isOpen,
  openRow,
  postingGroup,
  pressedRow,
  rowLink,
} from '../market/market-row.browser.ts';
import type { Share } from '../market/shares.ts';
import {
  isLookedFor,
  type Naming,
  namingOf,
  postingsFor,
  shareOf,
  type TableData,
  type TableFilter,
  type TablePosting,
} from './table-data.ts';

type Row = { readonly element: HTMLLIElement; readonly share: Share };

/** Filters and sorts the rows of skills and opens the postings behind one; what is chosen lives in the address. */
class SkillMatrix extends LiveElement {
  private turn = 0;
  /** All rows in the order the page came with: by count. */
  private rows: readonly HTMLLIElement[] = [];

  protected connected(signal: AbortSignal): void {
    this.rows = [...part(this, '[data-rows]', HTMLOListElement).querySelectorAll<HTMLLIElement>(':scope > li')];
    const { form } = this;
    setFilter(form, new URLSearchParams(location.search));
    form.addEventListener('input', () => this.chose(), { signal });
    form.addEventListener('reset', () => setTimeout(() => this.chose()), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => void this.open(event), { signal });
    if (filterOf(form).size > 0) void this.draw();
  }

  private get form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }

  private value(name: string): string {
    return filterOf(this.form).get(name) ?? '';
  }

  private get filter(): TableFilter {
    return {
      q: this.value('q'),
      layer: this.value('layer'),
      track: this.value('track'),
      closeness: this.value('closeness'),
      level: this.value('level'),
    };
  }

  private chose(): void {
    keepInAddress(filterOf(this.form));
    void this.draw();
  }

  private load(): Promise<TableData> {
    return loadJson(this.dataset['src'] ?? '');
  }

  private say(words: string): void {
    part(this, '[role=status]', HTMLElement).textContent = words;
  }

  private async draw(): Promise<void> {
    const turn = ++this.turn;
    const data = await this.load().catch(() => undefined);
    if (turn !== this.turn) return;
    if (!data) return this.say('공고를 불러오지 못했어요. 연결을 확인하고 다시 골라 보세요.');
    const { filter } = this;
    const postings = postingsFor(data, filter);
    const total = postings.filter(({ kind }) => kind === 'company').length;
    const shown = this.rows.flatMap((element): readonly Row[] => {
      const skill = element.dataset['id'] ?? '';
      const naming = isLookedFor(data, skill, filter) ? namingOf(skill, postings, filter.level) : [];
      return naming.length > 0 ? [{ element, share: shareOf(skill, naming) }] : [];
    });
    for (const { element, share } of shown) drawShare(element, share, total);
    const sorted = this.sorted(data, shown).map(({ element }) => element);
    part(this, '[data-rows]', HTMLOListElement).replaceChildren(...sorted);
    this.say(
      shown.length === 0
        ? '고른 조건에 맞는 기술이 없어요. 조건을 줄여 보세요.'
        : `공고 ${total}건이 적은 기술 ${shown.length}개를 보고 있어요.`,
    );
  }

  private sorted(data: TableData, rows: readonly Row[]): readonly Row[] {
    const order = this.value('sort');
    const lineOf = ({ share }: Row): number => layerOrder.indexOf(data.skills[share.id]?.layers[0] ?? 'collaborate');
    const nameOf = ({ element }: Row): string => element.querySelector('a')?.textContent.trim() ?? '';
    return rows.toSorted((a, b) => {
      if (order === 'name') return nameOf(a).localeCompare(nameOf(b), 'ko');
      const byCount = b.share.total - a.share.total || b.share.required - a.share.required;
      return (order === 'layer' ? lineOf(a) - lineOf(b) : 0) || byCount;
    });
  }

  /** A press on a row opens its postings below it; with a key held the link is a link. */
  private async open(event: MouseEvent): Promise<void> {
    const row = pressedRow(event);
    if (!row) return;
    if (isOpen(row)) return closeRow(row);
    const { href } = part(row, 'a', HTMLAnchorElement);
    const data = await this.load().catch(() => undefined);
    if (!data) return location.assign(href);
    if (isOpen(row)) return;
    const { filter } = this;
    openRow(row, this.postingsOf(namingOf(row.dataset['id'] ?? '', postingsFor(data, filter), filter.level), href));
  }

  private postingsOf(naming: readonly Naming[], href: string): readonly Node[] {
    const counted = naming.filter(({ posting }) => posting.kind === 'company');
    const groups = levelOrder.map((level) => ({
      label: levelLabels[level],
      list: counted.filter((one) => one.level === level),
    }));
    const apart = { label: '유형 공고', list: naming.filter(({ posting }) => posting.kind === 'archetype') };
    const ways = element('p', '', rowLink({ href, title: '이 기술 자세히 보기' }));
    const [a, b] = counted.map(({ posting }) => posting);
    if (a && b) ways.append(' · ', rowLink({ href: this.compareUrl(a, b), title: '맨 앞의 두 공고 비교하기' }));
    return [
      ...[...groups, apart]
        .filter(({ list }) => list.length > 0)
        .map(({ label, list }) =>
          postingGroup(
            label,
            list.map(({ posting, line }) => ({ href: this.lineHref(posting, line), title: posting.title })),
          ),
        ),
      ways,
    ];
  }

  private lineHref({ id }: TablePosting, line: string): string {
    return `${this.dataset['root']}${lineUrl(id, line).slice(1)}`;
  }

  private compareUrl(a: TablePosting, b: TablePosting): string {
    return `${this.dataset['root']}compare/?${new URLSearchParams({ a: a.id, b: b.id })}`;
  }
}

customElements.define('skill-matrix', SkillMatrix);
