import { levelLabels, levelOrder } from '../../domain/levels.ts';
import { filterOf, keepInAddress, setFilter } from '../../ui/controls.browser.ts';
import { element } from '../../ui/element.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { loadJson } from '../../ui/load-json.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { filtered, readFilter } from './filters.ts';
import type { MarketPosting } from './market.ts';
import { type MarketData, unpackMarket } from './market-data.ts';
import { closeRow, drawShare, isOpen, openRow, postingGroup, pressedRow, rowLink } from './market-row.browser.ts';
import { type Share, sharesOf, topOf } from './shares.ts';

const rowsShown = 30;
const kinds = ['skills', 'requirements'] as const;
type Kind = (typeof kinds)[number];

/** Filters the market, keeps the filter in the address, and opens the postings behind a row. */
class MarketView extends LiveElement {
  private turn = 0;
  /** A row of each list as the page came with it: what is drawn later is a copy of it. */
  private models: Partial<Record<Kind, Node>> = {};

  protected connected(signal: AbortSignal): void {
    for (const kind of kinds) {
      const model = this.querySelector(`[data-rows="${kind}"] > li`);
      if (model) this.models[kind] = model.cloneNode(true);
    }
    const form = part(this, 'form', HTMLFormElement);
    setFilter(form, new URLSearchParams(location.search));
    if (location.search !== '') void this.draw();
    form.addEventListener('change', () => void this.filter(), { signal });
    form.addEventListener('reset', () => setTimeout(() => void this.filter()), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => void this.open(event), { signal });
  }

  private get chosen(): URLSearchParams {
    return filterOf(part(this, 'form', HTMLFormElement));
  }

  private load(): Promise<MarketData> {
    return loadJson(this.dataset['src'] ?? '');
  }

  private async filter(): Promise<void> {
    keepInAddress(this.chosen);
    await this.draw();
  }

  private say(text: string): void {
    part(this, '[role="status"]', HTMLElement).textContent = text;
  }

  private async draw(): Promise<void> {
    const turn = ++this.turn;
    try {
      const data = await this.load();
      if (turn !== this.turn) return;
      const all = unpackMarket(data);
      const postings = filtered(all, readFilter(this.chosen));
      for (const kind of kinds) this.drawRows(kind, data, postings);
      this.say(
        postings.length === 0
          ? '고른 조건에 맞는 공고가 없어요. 조건을 줄여 보세요.'
          : `공고 ${all.length}건 가운데 ${postings.length}건을 보고 있어요.${postings.length < 30 ? ' 30건이 되지 않아 비율로 말하기는 일러요.' : ''}`,
      );
    } catch {
      if (turn === this.turn) this.say('공고를 불러오지 못했어요. 연결을 확인하고 다시 골라 보세요.');
    }
  }

  private drawRows(kind: Kind, data: MarketData, postings: readonly MarketPosting[]): void {
    const rows = topOf(
      sharesOf(postings, (posting) => posting[kind]),
      rowsShown,
    );
    part(this, `[data-rows="${kind}"]`, HTMLOListElement).replaceChildren(
      ...rows.map((share) => this.row(kind, data, share, postings.length)),
    );
  }

  private row(kind: Kind, data: MarketData, share: Share, total: number): Node {
    const row = this.models[kind]?.cloneNode(true);
    if (!(row instanceof HTMLLIElement)) throw new Error(`[data-rows="${kind}"] li?`);
    row.dataset['id'] = share.id;
    const link = part(row, 'a', HTMLAnchorElement);
    link.href = `${this.dataset['root']}${kind}/${share.id}/`;
    part(link, 'span:last-child', HTMLElement).textContent = data.names[kind][share.id] ?? share.id;
    const sign = link.querySelector<HTMLElement>('[data-layer]');
    if (sign) sign.dataset['layer'] = data.layers[share.id] ?? '';
    drawShare(row, share, total);
    return row;
  }

  /** A press on a row opens its postings below it; with a key held the link is a link. */
  private async open(event: MouseEvent): Promise<void> {
    const row = pressedRow(event);
    if (!row) return;
    if (isOpen(row)) return closeRow(row);
    const { href } = part(row, 'a', HTMLAnchorElement);
    const kind = kinds.find((each) => each === row.parentElement?.dataset['rows']);
    const data = await this.load().catch(() => undefined);
    if (!kind || !data) return location.assign(href);
    if (isOpen(row)) return;
    const postings = filtered(unpackMarket(data), readFilter(this.chosen));
    openRow(row, this.postingsOf(kind, row.dataset['id'] ?? '', postings, href));
  }

  private postingsOf(kind: Kind, id: string, postings: readonly MarketPosting[], href: string): readonly Node[] {
    const groups = levelOrder.flatMap((level) => {
      const asking = postings.filter((posting) => posting[kind].get(id) === level);
      if (asking.length === 0) return [];
      return [
        postingGroup(
          levelLabels[level],
          asking.map((posting) => ({ href: `${this.dataset['root']}companies/${posting.id}/`, title: posting.title })),
        ),
      ];
    });
    const title = kind === 'skills' ? '이 기술 자세히 보기' : '이 요건 자세히 보기';
    return [...groups, element('p', '', rowLink({ href, title }))];
  }
}

customElements.define('market-view', MarketView);
