import { LiveElement } from '../../ui/live-element.browser.ts';
import { onAction } from '../../ui/controls.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { drawLabels } from './label-view.browser.ts';
import { nextStation } from './next-station.ts';
import { centredOn, readableScale, type Size, type View, wholeScale, zoomedAt } from './view-box.ts';

const step = 1.4;
const stride = 80;
const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;

/** What a landscape page holds below a title, in CSS pixels. */
const paper = { width: 1040, height: 555 } as const;

const wideScreen = (): MediaQueryList => matchMedia('(width >= 64rem)');

const isDirection = (key: string): key is keyof typeof directions => Object.hasOwn(directions, key);

/** The one station the Tab key stops at; the arrow keys go on from there. */
const makeTabStop = (stations: readonly SVGAElement[], chosen: SVGAElement | undefined): void => {
  for (const station of stations) station.setAttribute('tabindex', station === chosen ? '0' : '-1');
};

/**
 * The route map to hold: it scrolls in its box as boxes do, and two fingers, the wheel with Ctrl, buttons and keys make
 * it larger and smaller. `show-station` with the id of a skill brings its station to the middle.
 */
class MapBox extends LiveElement {
  private scale = 0;
  private isWhole = true;
  /** How far apart two fingers were, and how large the map was, when they came down. */
  private pinch: { readonly apart: number; readonly scale: number } | undefined;

  protected connected(signal: AbortSignal): void {
    const { view, map, stations } = this;
    this.dataset['live'] = '';
    // Inside a shadow the page's word that scripts run is not heard.
    part(this, '.map-controls', HTMLElement).classList.remove('hidden');
    map.removeAttribute('aria-hidden');
    map.setAttribute('role', 'group');
    map.setAttribute('aria-label', '노선도의 역');
    view.tabIndex = 0;
    // Names that have no room are not drawn, but they are said.
    for (const station of stations)
      station.setAttribute(
        'aria-label',
        [...station.querySelectorAll('tspan')].map((row) => row.textContent.trim()).join(' '),
      );
    makeTabStop(stations, stations[0]);
    onAction(
      this,
      { larger: () => this.zoom(step), smaller: () => this.zoom(1 / step), whole: () => this.showWhole() },
      signal,
    );
    view.addEventListener('keydown', (event) => this.press(event), { signal });
    view.addEventListener('wheel', (event) => this.turn(event), { signal, passive: false });
    view.addEventListener('touchstart', (event) => this.touch(event), { signal, passive: false });
    view.addEventListener('touchmove', (event) => this.spread(event), { signal, passive: false });
    view.addEventListener('pointerdown', (event) => this.grab(event), { signal });
    // On the picture itself it would make the picture a stop of the Tab key.
    view.addEventListener('focusin', ({ target }) => this.focused(target), { signal });
    this.addEventListener('show-station', (event) => this.showStation(event), { signal });
    // Names make room for those of another choice.
    this.addEventListener('redraw', () => this.drawNames(), { signal });
    addEventListener('beforeprint', () => this.print(), { signal });
    addEventListener('afterprint', () => this.showWhole(), { signal });
    const watch = new ResizeObserver(() => (this.isWhole ? this.showWhole() : this.zoom(1)));
    watch.observe(view);
    signal.addEventListener('abort', () => watch.disconnect());
  }

  private get view(): HTMLElement {
    return part(this, '[data-view]', HTMLElement);
  }

  private get map(): SVGSVGElement {
    return part(this, '.route-map', SVGSVGElement);
  }

  private get stations(): readonly SVGAElement[] {
    return [...this.querySelectorAll<SVGAElement>('.route-map a[data-skill]')];
  }

  private get mapSize(): Size {
    const [, , width = 1, height = 1] = (this.map.getAttribute('viewBox') ?? '').split(' ').map(Number);
    return { width, height };
  }

  private get boxSize(): Size {
    return { width: this.view.clientWidth, height: this.view.clientHeight };
  }

  private get at(): View {
    return { scale: this.scale, left: this.view.scrollLeft, top: this.view.scrollTop };
  }

  private show({ scale, left, top }: View): void {
    const { width, height } = this.mapSize;
    const isOther = scale !== this.scale;
    this.scale = scale;
    this.isWhole = scale <= wholeScale(this.mapSize, this.boxSize) * 1.001;
    if (isOther) {
      this.map.style.width = `${width * scale}px`;
      this.map.style.height = `${height * scale}px`;
      this.drawNames();
    }
    this.view.scrollTo({ left, top, behavior: 'instant' });
    this.dispatchEvent(new Event('moved'));
  }

  private drawNames(): void {
    if (this.scale > 0) drawLabels(this.map, this.scale, this.mapSize);
  }

  /** Beside the text of a wide screen the box is as high as the map is at its width, so that names can be read. */
  private fitBox(): void {
    const { view, mapSize } = this;
    const edges = view.offsetHeight - view.clientHeight;
    const height = (view.clientWidth * mapSize.height) / mapSize.width;
    view.style.height = wideScreen().matches ? `${Math.ceil(height) + edges}px` : '';
  }

  private showWhole(): void {
    this.fitBox();
    const { mapSize, boxSize } = this;
    if (boxSize.width > 0) this.show({ scale: wholeScale(mapSize, boxSize), left: 0, top: 0 });
  }

  /** On paper the whole map has a page to itself; the names there is room for are those of that size. */
  private print(): void {
    const scale = wholeScale(this.mapSize, paper);
    this.view.style.height = '';
    drawLabels(this.map, scale, this.mapSize);
    this.scale = scale;
    for (const side of ['width', 'height'] as const) this.map.style[side] = `${this.mapSize[side] * scale}px`;
  }

  private zoom(times: number, point = { x: this.view.clientWidth / 2, y: this.view.clientHeight / 2 }): void {
    if (this.scale > 0) this.show(zoomedAt(this.at, this.scale * times, point, this.mapSize, this.boxSize));
  }

  /** A place on the screen as a place in the box. */
  private inBox(x: number, y: number): { readonly x: number; readonly y: number } {
    const { left, top } = this.view.getBoundingClientRect();
    return { x: x - left, y: y - top };
  }

  private turn(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.zoom(Math.exp(-event.deltaY / 300), this.inBox(event.clientX, event.clientY));
  }

  private touch(event: TouchEvent): void {
    const [one, other] = event.touches;
    this.pinch = undefined;
    if (!one || !other) return;
    event.preventDefault();
    this.pinch = { apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY), scale: this.scale };
  }

  private spread(event: TouchEvent): void {
    const [one, other] = event.touches;
    const { pinch } = this;
    if (!pinch || !one || !other) return;
    event.preventDefault();
    const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    const middle = this.inBox((one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2);
    this.zoom((pinch.scale * apart) / pinch.apart / this.scale, middle);
  }

  /** A mouse drags the map; fingers scroll it by themselves. */
  private grab(start: PointerEvent): void {
    if (start.pointerType !== 'mouse' || start.button !== 0) return;
    const { view } = this;
    const { scrollLeft, scrollTop } = view;
    const dragging = new AbortController();
    const { signal } = dragging;
    let isDragged = false;
    const drag = (event: PointerEvent): void => {
      const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
      isDragged ||= Math.hypot(x, y) > 4;
      if (isDragged) view.scrollTo({ left: scrollLeft - x, top: scrollTop - y, behavior: 'instant' });
    };
    const drop = (): void => {
      dragging.abort();
      if (!isDragged) return;
      // A drag that ends on a station does not open it. The click of this drag comes at once or, off the map, never.
      const click = new AbortController();
      view.addEventListener('click', (event) => event.preventDefault(), { capture: true, signal: click.signal });
      setTimeout(() => click.abort());
    };
    addEventListener('pointermove', drag, { signal });
    addEventListener('pointerup', drop, { signal });
    addEventListener('pointercancel', () => dragging.abort(), { signal });
    view.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  }

  private press(event: KeyboardEvent): void {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === '+' || key === '=') this.zoom(step);
    else if (key === '-') this.zoom(1 / step);
    else if (key === '0') this.showWhole();
    else if (isDirection(key)) this.go(event.target, directions[key]);
    else return;
    event.preventDefault();
  }

  private go(from: EventTarget | null, [x, y]: readonly [number, number]): void {
    const station = from instanceof Element ? from.closest('a[data-skill]') : null;
    if (!station) {
      this.view.scrollBy({ left: x * stride, top: y * stride, behavior: 'instant' });
      return;
    }
    const places = this.stations.map((each) => ({ each, ...this.placeOf(each) }));
    const here = places.find(({ each }) => each === station);
    if (here) nextStation(here, places, x, y)?.each.focus({ preventScroll: true });
  }

  private placeOf(station: Element): { readonly x: number; readonly y: number } {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(station.querySelector('rect')?.getAttribute(name)),
    );
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** The view follows the focus. */
  private focused(target: EventTarget | null): void {
    const station = this.stations.find((each) => each === target);
    if (!station) return;
    makeTabStop(this.stations, station);
    if (!station.matches(':focus-visible')) return;
    this.show(centredOn(this.placeOf(station), this.scale, this.mapSize, this.boxSize));
  }

  private showStation(event: Event): void {
    const id: unknown = event instanceof CustomEvent ? event.detail : undefined;
    const station = this.stations.find(({ dataset }) => dataset['skill'] === id);
    if (!station) return;
    for (const each of this.stations) each.toggleAttribute('data-found', each === station);
    makeTabStop(this.stations, station);
    const scale = Math.max(this.scale, readableScale);
    this.show(centredOn(this.placeOf(station), scale, this.mapSize, this.boxSize));
    this.drawNames();
  }
}

customElements.define('map-box', MapBox);
