import { levelLabels, levelOrder } from '../../domain/levels.ts';
import { part } from '../../ui/parts.browser.ts';
import { filtered, readFilter } from './filters.ts';
import type { MarketPosting } from './market.ts';
import { type MarketData, unpackMarket } from './market-data.ts';
import { marksOf } from './marks.ts';
import { type Share, sharesOf, topOf } from './shares.ts';

const rowsShown = 30;
const kinds = ['skills', 'requirements'] as const;
type Kind = (typeof kinds)[number];

/** Filters the market, keeps the filter in the address, and opens the postings behind a row. */
class MarketView extends HTMLElement {
  private data: Promise<MarketData> | undefined;
  private turn = 0;

  connectedCallback(): void {
    const form = part(this, 'form', HTMLFormElement);
    const parameters = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(readFilter(parameters))) {
      part(form, `[name="${name}"]`, HTMLSelectElement).value = value;
    }
    if (location.search !== '') void this.draw();
    form.addEventListener('change', () => void this.filter());
    form.addEventListener('reset', () => setTimeout(() => void this.filter()));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', (event) => void this.open(event));
  }

  private get chosen(): URLSearchParams {
    const form = part(this, 'form', HTMLFormElement);
    return new URLSearchParams(
      [...form.querySelectorAll('select')].flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
    );
  }

  private load(): Promise<MarketData> {
    this.data ??= fetch(this.dataset['src'] ?? '').then((response) => response.json() as Promise<MarketData>);
    this.data.catch(() => {
      this.data = undefined;
    });
    return this.data;
  }

  private async filter(): Promise<void> {
    const search = this.chosen.toString();
    history.replaceState(null, '', search === '' ? location.pathname : `?${search}`);
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
      this.say('공고를 불러오지 못했어요. 연결을 확인하고 다시 골라 보세요.');
    }
  }

  private drawRows(kind: Kind, data: MarketData, postings: readonly MarketPosting[]): void {
    const list = part(this, `[data-rows="${kind}"]`, HTMLOListElement);
    const rows = topOf(
      sharesOf(postings, (posting) => posting[kind]),
      rowsShown,
    );
    const model = list.querySelector('li');
    if (!model) return;
    list.replaceChildren(
      ...rows.map((share) => this.row(model, kind, data.names[kind][share.id] ?? share.id, share, postings.length)),
    );
  }

  private row(model: Element, kind: Kind, name: string, share: Share, total: number): Node {
    const row = part(model.parentElement ?? this, 'li', HTMLLIElement).cloneNode(true) as HTMLLIElement;
    row.dataset['id'] = share.id;
    row.querySelector('.postings')?.remove();
    const link = part(row, 'a', HTMLAnchorElement);
    link.href = `${this.dataset['root']}${kind}/${share.id}/`;
    link.removeAttribute('aria-expanded');
    part(link, 'span:last-child', HTMLElement).textContent = name;
    if (link.childElementCount > 1) link.firstElementChild?.remove();
    const marks = part(row, 'svg.market-marks', SVGSVGElement);
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
    part(row, '.tabular-nums', HTMLElement).textContent = `${share.total}/${total}`;
    return row;
  }

  /** A press on a row opens its postings below it; with a key held the link is a link. */
  private async open(event: MouseEvent): Promise<void> {
    const target = event.target instanceof Element ? event.target : undefined;
    const row = target?.closest<HTMLLIElement>('li.market-row');
    if (!row || target?.closest('.postings') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const link = part(row, 'a', HTMLAnchorElement);
    const shown = row.querySelector('.postings');
    link.setAttribute('aria-expanded', String(!shown));
    if (shown) return shown.remove();
    const kind = kinds.find((each) => each === row.parentElement?.dataset['rows']);
    const data = await this.load().catch(() => undefined);
    if (!kind || !data) return location.assign(link.href);
    row.append(
      this.postingsOf(kind, row.dataset['id'] ?? '', filtered(unpackMarket(data), readFilter(this.chosen)), link.href),
    );
  }

  private postingsOf(kind: Kind, id: string, postings: readonly MarketPosting[], href: string): HTMLElement {
    const box = document.createElement('div');
    box.className = 'postings col-span-full pb-3 text-sm';
    for (const level of levelOrder) {
      const asking = postings.filter((posting) => posting[kind].get(id) === level);
      if (asking.length === 0) continue;
      const paragraph = document.createElement('p');
      paragraph.append(`${levelLabels[level]} ${asking.length}건: `);
      for (const [at, { id: posting, title }] of asking.entries()) {
        const link = document.createElement('a');
        link.className = 'text-link underline';
        link.href = `${this.dataset['root']}companies/${posting}/`;
        link.textContent = title;
        paragraph.append(at === 0 ? '' : ', ', link);
      }
      box.append(paragraph);
    }
    const more = document.createElement('a');
    more.className = 'font-bold underline';
    more.href = href;
    more.textContent = kind === 'skills' ? '이 기술 자세히 보기' : '이 요건 자세히 보기';
    box.append(more);
    return box;
  }
}

customElements.define('market-view', MarketView);
