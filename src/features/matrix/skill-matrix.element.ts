import { levelLabels, levelOrder } from '../../domain/levels.ts';
import { layerOrder } from '../../domain/route-lines.ts';
import { lineUrl } from '../../domain/urls.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { marksOf } from '../market/marks.ts';
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

/** Postings of a level that a row lists at once. */
const listed = 8;

type Row = { readonly element: HTMLLIElement; readonly share: Share };

/** Filters and sorts the rows of skills and opens the postings behind one; what is chosen lives in the address. */
class SkillMatrix extends LiveElement {
  private data: Promise<TableData> | undefined;
  private turn = 0;
  /** All rows in the order the page came with: by count. */
  private rows: readonly HTMLLIElement[] = [];

  protected connected(signal: AbortSignal): void {
    this.rows = [...part(this, '[data-rows]', HTMLOListElement).querySelectorAll<HTMLLIElement>(':scope > li')];
    const parameters = new URLSearchParams(location.search);
    for (const control of this.controls) {
      control.value = parameters.get(control.name) ?? '';
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
    }
    const form = part(this, 'form', HTMLFormElement);
    form.addEventListener('input', () => this.chose(), { signal });
    form.addEventListener('reset', () => setTimeout(() => this.chose()), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => void this.open(event), { signal });
    if (this.controls.some(({ value }) => value !== '')) void this.draw();
  }

  private get controls(): readonly (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form [name]')];
  }

  private value(name: string): string {
    return this.controls.find((control) => control.name === name)?.value ?? '';
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
    const set = this.controls.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]]));
    const search = new URLSearchParams(set).toString();
    history.replaceState(null, '', search === '' ? location.pathname : `?${search}`);
    void this.draw();
  }

  private load(): Promise<TableData> {
    this.data ??= fetch(this.dataset['src'] ?? '').then((response) => response.json() as Promise<TableData>);
    this.data.catch(() => {
      this.data = undefined;
    });
    return this.data;
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
    for (const row of shown) this.fill(row, total);
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

  private fill({ element, share }: Row, total: number): void {
    this.close(element);
    const marks = part(element, 'svg.market-marks', SVGSVGElement);
    marks.setAttribute('viewBox', `0 0 ${Math.max(1, total)} 1`);
    marks.replaceChildren(
      ...marksOf(share).map(({ level, from, count }) => {
        const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        for (const [key, value] of Object.entries({ x: from, width: count, height: 1, fill: `url(#mark-${level})` })) {
          rect.setAttribute(key, String(value));
        }
        return rect;
      }),
    );
    part(element, '.tabular-nums', HTMLElement).textContent = `${share.total}/${total}`;
  }

  private close(row: HTMLElement): void {
    row.querySelector('.postings')?.remove();
    row.querySelector('a')?.removeAttribute('aria-expanded');
  }

  /** A press on a row opens its postings below it; with a key held the link is a link. */
  private async open(event: MouseEvent): Promise<void> {
    const target = event.target instanceof Element ? event.target : undefined;
    const row = target?.closest<HTMLLIElement>('li.market-row');
    if (!row || target?.closest('.postings') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (row.querySelector('.postings')) return this.close(row);
    const link = part(row, 'a', HTMLAnchorElement);
    const data = await this.load().catch(() => undefined);
    if (!data) return location.assign(link.href);
    if (row.querySelector('.postings')) return;
    const { filter } = this;
    const naming = namingOf(row.dataset['id'] ?? '', postingsFor(data, filter), filter.level);
    link.setAttribute('aria-expanded', 'true');
    row.append(this.postingsOf(naming, link.href));
  }

  private postingsOf(naming: readonly Naming[], href: string): HTMLElement {
    const box = document.createElement('div');
    box.className = 'postings col-span-full space-y-1 pb-3 text-sm';
    const counted = naming.filter(({ posting }) => posting.kind === 'company');
    const groups = levelOrder.map((level) => ({
      label: levelLabels[level],
      list: counted.filter((one) => one.level === level),
    }));
    const apart = { label: '유형 공고', list: naming.filter(({ posting }) => posting.kind === 'archetype') };
    box.append(...[...groups, apart].filter(({ list }) => list.length > 0).map((group) => this.group(group)));
    const ways = document.createElement('p');
    ways.append(anchor(href, '이 기술 자세히 보기'));
    const [a, b] = counted.map(({ posting }) => posting);
    if (a && b) ways.append(' · ', anchor(this.compareUrl(a, b), '맨 앞의 두 공고 비교하기'));
    box.append(ways);
    return box;
  }

  private compareUrl(a: TablePosting, b: TablePosting): string {
    return `${this.dataset['root']}compare/?${new URLSearchParams({ a: a.id, b: b.id })}`;
  }

  /** The first postings of a level; a button shows the rest. */
  private group({ label, list }: { readonly label: string; readonly list: readonly Naming[] }): HTMLElement {
    const paragraph = document.createElement('p');
    const links = list.map(({ posting, line }) =>
      anchor(`${this.dataset['root']}${lineUrl(posting.id, line).slice(1)}`, posting.title),
    );
    const show = (some: readonly HTMLAnchorElement[]): void =>
      paragraph.replaceChildren(
        `${label} ${list.length}건: `,
        ...some.flatMap((link, at) => (at === 0 ? [link] : [', ', link])),
      );
    const few = links.length > listed + 1 ? links.slice(0, listed) : links;
    show(few);
    if (few.length === links.length) return paragraph;
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'button button-small ml-2';
    more.textContent = `${links.length - few.length}건 더 보기`;
    more.addEventListener('click', () => {
      show(links);
      links[listed]?.focus();
    });
    paragraph.append(more);
    return paragraph;
  }
}

const anchor = (href: string, text: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.className = 'text-link underline';
  link.href = href;
  link.textContent = text;
  return link;
};

customElements.define('skill-matrix', SkillMatrix);
