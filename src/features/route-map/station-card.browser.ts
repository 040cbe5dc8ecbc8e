import { layerLabels } from '../../domain/route-lines.ts';
import { base } from '../../ui/base.browser.ts';
import { element } from '../../ui/element.browser.ts';
import { loadJson } from '../../ui/load-json.browser.ts';
import type { ListedStation } from './station-list.browser.ts';

type Definitions = Readonly<Record<string, string>>;

/** What every station is, in a sentence: loaded when the first is asked about. */
const loadDefinitions = (): Promise<Definitions> => loadJson(`${base}map-data.json`);

const demandInWords = (demand: number): string =>
  demand > 0 ? `공고 ${demand}건이 찾아요.` : '이 기술을 적은 공고는 아직 없어요.';

/** Says what a station is and who asks for it, in a card over the map. */
export class StationCard {
  private readonly place: HTMLElement;
  private shown: string | undefined;

  constructor(place: HTMLElement) {
    this.place = place;
  }

  hide(): void {
    this.shown = undefined;
    this.place.hidden = true;
  }

  get id(): string | undefined {
    return this.shown;
  }

  async show(station: ListedStation, beside: Element): Promise<void> {
    if (this.shown === station.id) return;
    this.shown = station.id;
    const { place } = this;
    const words = element('span', '');
    const link = element('a', 'text-link underline', '자세히 보기');
    link.href = station.link.href;
    const lines = element('span', 'flex flex-wrap gap-x-3');
    for (const layer of station.layers) {
      const sign = element('span', 'sign inline-flex items-center gap-1', layerLabels[layer]);
      sign.dataset['layer'] = layer;
      lines.append(sign);
    }
    const title = element('strong', 'block', station.name);
    place.replaceChildren(title, words, element('span', 'text-soft block', demandInWords(station.demand)), lines, link);
    place.hidden = false;
    this.stand(beside);
    try {
      const { [station.id]: definition = '' } = await loadDefinitions();
      if (this.shown === station.id) words.textContent = definition;
    } catch {
      // What the lists know is said already.
    }
    if (this.shown === station.id) this.stand(beside);
  }

  /** Beside the station where the screen is wide; on a phone the styles keep it at the lower edge. */
  private stand(beside: Element): void {
    const { place } = this;
    const frame = place.offsetParent?.getBoundingClientRect();
    if (!frame || getComputedStyle(place).position !== 'absolute') return;
    const at = beside.getBoundingClientRect();
    const [width, height] = [place.offsetWidth, place.offsetHeight];
    const left = Math.min(Math.max(0, at.left - frame.left), frame.width - width);
    const below = at.bottom - frame.top + 8;
    const top = below + height <= frame.height ? below : at.top - frame.top - height - 8;
    place.style.left = `${left}px`;
    place.style.top = `${Math.max(0, top)}px`;
  }
}
