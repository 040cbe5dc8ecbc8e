import type { FitData, FitPosting, FitSkill } from './fit-data.ts';
import { withoutTwins } from '../../domain/postings.ts';
import { knownSkills, withCondition, withSkill } from '../profile/profile.ts';
import { conditionsOf } from './fit.ts';
import { conditionInWords } from './fit-words.ts';
import { chooseAsked, loadCompany, loadFitData, loadNewest, loadOthers, loadPosting } from './fit-data.browser.ts';
import { FitResults } from './fit-results.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { fill, stamp } from '../../ui/templates.browser.ts';
import { chosenIn } from '../../ui/controls.browser.ts';
import { activeProfile } from '../profile/active-profile.browser.ts';
import type { FoundSkills } from './skill-finder.browser.ts';

/** The gap checker: what is ticked goes to the profile, what the profile covers is drawn from it. */
class FitChecker extends LiveElement {
  private results: FitResults | undefined;
  private postings: readonly FitPosting[] = [];
  private turn = 0;

  private readonly draw = (): void => {
    this.drawTicks();
    this.drawResults();
  };

  protected connected(signal: AbortSignal): void {
    this.addEventListener('change', ({ target }) => this.tick(target), { signal });
    part(this, '[data-scores]', HTMLElement).addEventListener('click', (event) => void this.jump(event), { signal });
    const field = part(this, '#find-skill', HTMLInputElement);
    field.addEventListener('input', () => void this.find(field.value), { signal });
    this.scope.addEventListener(
      'input',
      () => {
        this.keepScope();
        void this.load();
      },
      { signal },
    );
    this.readScope();
    activeProfile.addEventListener('change', this.draw, { signal });
    this.drawTicks();
    void this.load();
  }

  /** Goes to a posting of the list, and opens it when it is not drawn. The fragment may hold a shared profile and stays. */
  private async jump(event: Event): Promise<void> {
    const score = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-score]') : null;
    if (!score || !(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    const { score: id = '' } = score.dataset;
    const find = (): HTMLElement | null => this.querySelector(`[data-fit="${id}"] h3 a`);
    if (!find()) {
      part(this.scope, '[name=posting]', HTMLSelectElement).value = id;
      this.keepScope();
      await this.load();
    }
    const title = find();
    title?.focus({ preventScroll: true });
    title?.closest('article')?.scrollIntoView();
  }

  /** Loads what is looked at, and draws it. */
  private async load(): Promise<void> {
    const turn = ++this.turn;
    try {
      const [data, postings] = await Promise.all([loadFitData(), this.chosen()]);
      if (turn !== this.turn) return;
      if (!this.results) this.fillTicks(data);
      this.results ??= new FitResults(data);
      this.postings = postings;
      part(this, '[data-conditions]', HTMLElement).replaceChildren(...conditionTicks(postings));
      this.draw();
    } catch {
      if (turn !== this.turn) return;
      this.say(
        'scope-words',
        '공고를 불러오지 못했어요. 연결을 확인하고 새로 고쳐 주세요. 고른 것은 그대로 남아 있어요.',
      );
    }
  }

  private get scope(): HTMLElement {
    return part(this, '[data-scope]', HTMLElement);
  }

  private say(slot: string, words: string): void {
    part(this, `[data-${slot}]`, HTMLElement).textContent = words;
  }

  private tick(box: EventTarget | null): void {
    if (!(box instanceof HTMLInputElement) || box.closest('resume-reader')) return;
    if (box.name === 'skill') {
      activeProfile.update((profile) => withSkill(profile, box.value, box.checked ? 'known' : undefined));
    } else if (box.name === 'condition') {
      activeProfile.update((profile) => withCondition(profile, box.value, box.checked));
    }
  }

  /** Puts every skill under its line, the most asked first. They come with the data: few open the list. */
  private fillTicks({ skills }: FitData): void {
    const byLayer = Map.groupBy(
      skills.toSorted((a, b) => b.demand - a.demand || a.name.localeCompare(b.name, 'ko')),
      ({ layer }) => layer,
    );
    for (const ticks of this.querySelectorAll<HTMLElement>('[data-ticks]')) {
      const own = [...byLayer].find(([layer]) => layer === ticks.dataset['ticks'])?.[1] ?? [];
      part(ticks, '[data-layer-ticks]', HTMLElement).replaceChildren(...own.map(skillTick));
    }
  }

  private drawTicks(): void {
    const { skills, conditions } = activeProfile.profile;
    for (const box of this.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
      if (box.closest('resume-reader')) continue;
      if (box.name === 'condition') box.checked = conditions.has(box.value);
      if (box.name !== 'skill') continue;
      box.checked = skills.get(box.value) === 'known';
      const learning = box.parentElement?.querySelector<HTMLElement>('[data-learning]');
      if (learning) learning.hidden = skills.get(box.value) !== 'learning';
    }
    for (const ticks of this.querySelectorAll<HTMLElement>('[data-ticks]')) {
      const boxes = [...ticks.querySelectorAll('input')];
      const words = `${boxes.length}개 중 ${boxes.filter(({ checked }) => checked).length}개`;
      part(ticks, '[data-layer-count]', HTMLElement).textContent = words;
    }
  }

  private async find(query: string): Promise<void> {
    const list = part(this, '[data-found]', HTMLElement);
    if (query.trim() === '') {
      list.replaceChildren();
      this.say('found-words', '');
      return;
    }
    const found = await this.ask(query);
    if (part(this, '#find-skill', HTMLInputElement).value !== query) return;
    list.replaceChildren(...(found?.skills ?? []).map(({ id, title }) => skillTick({ id, name: title })));
    part(this, '[data-found-words]', HTMLElement).replaceChildren(...foundInWords(found));
    this.drawTicks();
  }

  private async ask(query: string): Promise<FoundSkills | undefined> {
    try {
      const { findSkills } = await import('./skill-finder.browser.ts');
      return await findSkills(query);
    } catch {
      return undefined;
    }
  }

  private readScope(): void {
    const parameters = new URLSearchParams(location.search);
    const select = part(this.scope, '[name=posting]', HTMLSelectElement);
    if (!chooseAsked(select, parameters.get('posting') ?? '')) select.value = '';
    const also = parameters.getAll('also');
    for (const box of this.scope.querySelectorAll<HTMLInputElement>('[name=also]'))
      box.checked = also.includes(box.value);
  }

  private keepScope(): void {
    const chosen = ['posting', 'also'].flatMap((name) => chosenIn(this.scope, name).map((value) => [name, value]));
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  }

  /** One posting, or the newest of data engineers and whatever else was asked for. */
  private async chosen(): Promise<readonly FitPosting[]> {
    const [id] = chosenIn(this.scope, 'posting');
    if (id !== undefined) return [await loadPosting(id)];
    const also = chosenIn(this.scope, 'also');
    const others = also.includes('near') || also.includes('far') ? await loadOthers() : [];
    const newest = [...(await loadNewest()), ...others.filter(({ closeness }) => also.includes(closeness))];
    if (!also.includes('archetype')) return newest;
    const archetypes = part(this.scope, '[value=archetype]', HTMLInputElement).dataset['companies'] ?? '';
    const files = await Promise.all(archetypes.split(' ').map(loadCompany));
    return [...newest, ...withoutTwins(files.flatMap((file) => file.postings))];
  }

  private drawResults(): void {
    if (!this.results) return;
    const { profile } = activeProfile;
    const known = { skills: knownSkills(profile), conditions: profile.conditions };
    const drawn = this.results.draw(this.postings, known);
    part(this, '[data-next]', HTMLElement).replaceChildren(...drawn.next);
    part(this, '[data-plan]', HTMLElement).replaceChildren(...drawn.plan);
    part(this, '[data-scores]', HTMLElement).replaceChildren(...drawn.scores);
    this.drawPostings(drawn.postings);
    this.say('known-words', drawn.knownWords);
    this.say('next-words', drawn.nextWords);
    this.say('plan-words', drawn.planWords);
    this.say('postings-words', drawn.postingsWords);
    this.say('scope-words', `공고 ${this.postings.length}건과 비교하고 있어요.`);
  }

  /** A box that was ticked in a posting keeps the focus though the posting is drawn anew. */
  private drawPostings(postings: readonly Node[]): void {
    const place = part(this, '[data-postings]', HTMLElement);
    const { activeElement } = document;
    const focused =
      activeElement instanceof HTMLInputElement && place.contains(activeElement) ? activeElement.value : '';
    place.replaceChildren(...postings);
    if (focused === '') return;
    [...place.querySelectorAll('input')].find(({ value }) => value === focused)?.focus({ preventScroll: true });
  }
}

const skillTick = ({ id, name }: Pick<FitSkill, 'id' | 'name'>): HTMLElement => {
  const tick = fill(stamp('tick'), { name });
  part(tick, 'input', HTMLInputElement).value = id;
  return tick;
};

/** The conditions postings ask for, to be ticked. */
const conditionTicks = (postings: readonly FitPosting[]): readonly Node[] =>
  conditionsOf(postings).map(({ key, ask, lines }) => {
    const where = postings.length > 1 ? ` · ${lines.map(({ posting }) => posting.title).join(', ')}` : '';
    const tick = fill(stamp('condition-tick'), { text: conditionInWords(ask), where });
    part(tick, 'input', HTMLInputElement).value = key;
    return tick;
  });

const foundInWords = (found: FoundSkills | undefined): readonly (Node | string)[] => {
  if (!found) return ['찾지 못하고 있어요. 아래 노선에서 골라 보세요.'];
  if (found.skills.length === 0) return ['그런 기술은 없어요. 아래 노선에서 골라 보세요.'];
  return [`${found.skills.length}개를 찾았어요. `, ...(found.notice ? [found.notice] : [])];
};

customElements.define('fit-checker', FitChecker);
