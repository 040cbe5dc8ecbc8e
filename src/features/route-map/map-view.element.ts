import { skillsIn } from '../../domain/posting-lines.ts';
import { knownSkills } from '../profile/profile.ts';
import { chooseAsked, loadCompany } from '../fit/fit-data.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { foldStrips } from './folded-strips.browser.ts';
import { markStations } from './route-marks.browser.ts';
import { fromRouteFragment } from '../../domain/route-link.ts';
import { StationCard } from './station-card.browser.ts';
import { type ListedStation, stationsIn } from './station-list.browser.ts';
import { verticalRows } from './vertical-view.browser.ts';
import { activeProfile } from '../profile/active-profile.browser.ts';

/** Stand in the select for the visitor's own stations, and for those an address brings. */
const own = 'me';
const brought = 'brought';

const stationOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.route-map a[data-skill], .stop') : null;

/** Lets a route stand out on the maps: what one knows, where a posting calls, or what an address brings. Finds stations. */
class MapView extends LiveElement {
  private usual: readonly Node[] = [];
  private listed: ReadonlyMap<string, ListedStation> | undefined;
  private card: StationCard | undefined;
  /** Fingers do not hover: the first touch tells of a station instead of leaving. */
  private isTouched = false;
  /** A map that moves under a pointer at rest is not pointed at. */
  private isPointing = true;
  /** What was found or touched stays told until something else is; what is hovered over goes with the pointer. */
  private isKept = false;

  private readonly draw = (): void => {
    void this.highlight();
  };

  protected connected(signal: AbortSignal): void {
    this.usual = [...part(this, '[data-vertical]', HTMLElement).children];
    this.card = new StationCard(part(this, '[data-card]', HTMLElement));
    this.read(new URLSearchParams(location.search).get('route'));
    this.select.addEventListener('change', () => this.chose(), { signal });
    addEventListener('hashchange', () => this.bring(), { signal });
    activeProfile.addEventListener('change', this.draw, { signal });
    part(this, '[data-find] input', HTMLInputElement).addEventListener('input', () => void this.find(), { signal });
    this.tellOfStations(signal);
    this.bring();
  }

  private get stations(): ReadonlyMap<string, ListedStation> {
    this.listed ??= stationsIn(document);
    return this.listed;
  }

  private tellOfStations(signal: AbortSignal): void {
    const hide = (): void => this.card?.hide();
    this.addEventListener('pointerdown', ({ pointerType }) => (this.isTouched = pointerType !== 'mouse'), { signal });
    this.addEventListener('pointermove', () => (this.isPointing = true), { signal });
    this.addEventListener(
      'pointerover',
      (event) => event.pointerType === 'mouse' && this.isPointing && this.tell(event.target, false),
      { signal },
    );
    this.addEventListener(
      'focusin',
      ({ target }) => target instanceof Element && target.matches(':focus-visible') && this.tell(target, true),
      { signal },
    );
    this.addEventListener('click', (event) => this.touch(event), { signal });
    this.addEventListener('moved', hide, { signal, capture: true });
    addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal });
  }

  private tell(target: EventTarget | null, isKept: boolean): void {
    const station = stationOf(target);
    const known = station && this.stations.get(station.getAttribute('data-skill') ?? '');
    if (known) {
      this.isKept = isKept;
      void this.card?.show(known, station);
    } else if ((isKept || !this.isKept) && target instanceof Element && !target.closest('[data-card]'))
      this.card?.hide();
  }

  private touch(event: MouseEvent): void {
    // What was found tells of its station itself.
    if (!this.isTouched || (event.target instanceof Element && event.target.closest('[data-found-stations]'))) return;
    if (stationOf(event.target)) event.preventDefault();
    this.tell(event.target, true);
  }

  private chose(): void {
    const { value } = this.select;
    history.replaceState(null, '', value ? `?${new URLSearchParams({ route: value })}` : location.pathname);
    this.draw();
  }

  private read(asked: string | null): void {
    if (!chooseAsked(this.select, asked ?? '')) this.select.value = '';
  }

  /** Takes the stations the address brings, if it does. */
  private bring(): void {
    if (fromRouteFragment(location.hash)) {
      part(this.select, `[value=${brought}]`, HTMLOptionElement).hidden = false;
      this.select.value = brought;
    }
    this.draw();
  }

  private get select(): HTMLSelectElement {
    return part(this, 'select', HTMLSelectElement);
  }

  private async highlight(): Promise<void> {
    const { value } = this.select;
    try {
      const asked = await this.skillsOn(value);
      if (value !== this.select.value) return;
      const skills = new Set([...asked].filter((id) => this.stations.has(id)));
      const lit = value === '' || skills.size === 0 ? undefined : skills;
      markStations(document, lit);
      foldStrips(document, lit);
      this.drawVertical(lit);
      for (const drawn of this.querySelectorAll('map-box, my-map')) drawn.dispatchEvent(new Event('redraw'));
      this.say(this.words(value, skills.size));
    } catch {
      this.say('공고를 불러오지 못했어요. 연결을 확인하고 다시 골라 주세요.');
    }
  }

  /** The stations that matter, in a column: those of the choice, else those most postings ask for; one's own are lit. */
  private drawVertical(lit: ReadonlySet<string> | undefined): void {
    const place = part(this, '[data-vertical]', HTMLElement);
    const chosen = lit && [...lit].flatMap((id) => this.stations.get(id) ?? []);
    place.replaceChildren(...(chosen ? verticalRows(chosen) : this.usual));
    const known = knownSkills(activeProfile.profile);
    let filled = 0;
    for (const stop of place.querySelectorAll<HTMLElement>('.stop')) {
      const isKnown = known.has(stop.dataset['skill'] ?? '');
      stop.toggleAttribute('data-known', isKnown);
      filled += Number(isKnown);
    }
    part(this, '[data-usual-words]', HTMLElement).hidden = lit !== undefined;
    part(this, '[data-known-words]', HTMLElement).textContent =
      filled > 0 ? `색을 채운 ${filled}역은 아는 기술이에요.` : '';
  }

  private async skillsOn(route: string): Promise<ReadonlySet<string>> {
    if (route === '') return new Set();
    if (route === own) return knownSkills(activeProfile.profile);
    if (route === brought) return new Set(fromRouteFragment(location.hash));
    const { postings } = await loadCompany(route);
    return new Set(skillsIn(postings.find(({ id }) => id === route)?.lines ?? []));
  }

  private words(route: string, stations: number): string {
    if (route === '') return '';
    if (route === own)
      return stations === 0
        ? '아직 아는 기술을 고르지 않았어요. 준비 점검이나 로드맵에서 골라 보세요.'
        : `아는 기술 ${stations}개를 밝혔어요.`;
    return stations === 0
      ? '이 주소에서 노선도에 있는 기술을 찾지 못했어요.'
      : `이 공고가 말한 기술 ${stations}개를 밝혔어요.`;
  }

  private async find(): Promise<void> {
    const input = part(this, '[data-find] input', HTMLInputElement);
    const place = part(this, '[data-found-stations]', HTMLElement);
    const query = input.value.trim();
    if (query === '') {
      place.replaceChildren();
      return;
    }
    try {
      const { findSkills } = await import('../fit/skill-finder.browser.ts');
      const { skills, notice } = await findSkills(query);
      if (query !== input.value.trim()) return;
      const found = skills.flatMap(({ id }) => this.stations.get(id) ?? []);
      place.replaceChildren(...found.map((station) => this.foundButton(station)));
      if (found.length === 0) place.append('노선도에 그런 역이 없어요.');
      else if (notice) place.append(notice);
    } catch {
      place.replaceChildren('찾는 데 쓰는 파일을 불러오지 못했어요. 연결을 확인해 주세요.');
    }
  }

  private foundButton({ id, name }: ListedStation): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-small';
    button.textContent = name;
    button.addEventListener('click', () => this.goTo(id));
    return button;
  }

  private goTo(id: string): void {
    this.isPointing = false;
    const box = part(this, 'map-box', HTMLElement);
    box.dispatchEvent(new CustomEvent('show-station', { detail: id }));
    box.scrollIntoView({ block: 'nearest' });
    const station = box.querySelector(`.route-map a[data-skill="${id}"]`);
    if (station) this.tell(station, true);
  }

  private say(words: string): void {
    part(this, '[role=status]', HTMLElement).textContent = words;
  }
}

customElements.define('map-view', MapView);
