import type { FitData } from './fit-data.ts';
import { type Posting, sampleOf } from '../../domain/postings.ts';
import { knownSkills, withCondition, withSkill } from '../profile/profile.ts';
import { loadFitData, offerAsked } from './fit-data.browser.ts';
import { FitResults } from './fit-results.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { fill, stamp } from '../../ui/templates.browser.ts';
import { chosenIn } from '../../ui/controls.browser.ts';
import { activeProfile } from '../profile/active-profile.browser.ts';
import type { FoundSkills } from './skill-finder.browser.ts';

/** The gap checker: what is ticked goes to the profile, what the profile covers is drawn from it. */
class FitChecker extends LiveElement {
  private data: FitData | undefined;
  private results: FitResults | undefined;

  private readonly draw = (): void => {
    this.drawTicks();
    this.drawResults();
  };

  protected connected(signal: AbortSignal): void {
    this.addEventListener('change', ({ target }) => this.tick(target), { signal });
    part(this, '[data-scores]', HTMLElement).addEventListener('click', (event) => this.jump(event), { signal });
    const field = part(this, '#find-skill', HTMLInputElement);
    field.addEventListener('input', () => void this.find(field.value), { signal });
    this.scope.addEventListener(
      'input',
      () => {
        this.keepScope();
        this.drawResults();
      },
      { signal },
    );
    this.readScope();
    activeProfile.addEventListener('change', this.draw, { signal });
    this.drawTicks();
    void this.load();
  }

  /** The fragment may hold a shared profile, so a jump to a posting leaves it alone. */
  private jump(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    const title = part(this, `[id="${link.hash.slice(1)}"] h3 a`, HTMLElement);
    title.focus({ preventScroll: true });
    title.closest('article')?.scrollIntoView();
  }

  private async load(): Promise<void> {
    try {
      this.data = await loadFitData();
      this.results = new FitResults(this.data);
      this.drawResults();
      const select = part(this.scope, '[name=posting]', HTMLSelectElement);
      if (await offerAsked([select], new URLSearchParams(location.search).get('posting'))) {
        this.readScope();
        await this.load();
      }
    } catch {
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
    list.replaceChildren(
      ...(found?.skills ?? []).map(({ id, title }) => {
        const tick = fill(stamp('tick'), { name: title });
        part(tick, 'input', HTMLInputElement).value = id;
        return tick;
      }),
    );
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
    select.value = parameters.get('posting') ?? '';
    if (select.selectedIndex < 0) select.value = '';
    const also = parameters.getAll('also');
    for (const box of this.scope.querySelectorAll<HTMLInputElement>('[name=also]'))
      box.checked = also.includes(box.value);
  }

  private keepScope(): void {
    const chosen = ['posting', 'also'].flatMap((name) => chosenIn(this.scope, name).map((value) => [name, value]));
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  }

  /** One posting, or those near enough to data engineering and whatever else was asked for. */
  private chosen(postings: readonly Posting[]): readonly Posting[] {
    const also = chosenIn(this.scope, 'also');
    const one = postings.find(({ id }) => id === chosenIn(this.scope, 'posting')[0]);
    if (one) return [one];
    const named = sampleOf(postings, {
      kind: 'company',
      closeness: also.includes('far') ? ['core', 'near', 'far'] : ['core', 'near'],
    });
    return also.includes('archetype') ? [...named, ...sampleOf(postings, { kind: 'archetype' })] : named;
  }

  private drawResults(): void {
    if (!this.data || !this.results) return;
    const { profile } = activeProfile;
    const postings = this.chosen(this.data.postings);
    const known = { skills: knownSkills(profile), conditions: profile.conditions };
    const drawn = this.results.draw(postings, known);
    part(this, '[data-next]', HTMLElement).replaceChildren(...drawn.next);
    part(this, '[data-plan]', HTMLElement).replaceChildren(...drawn.plan);
    part(this, '[data-scores]', HTMLElement).replaceChildren(...drawn.scores);
    part(this, '[data-postings]', HTMLElement).replaceChildren(...drawn.postings);
    this.say('next-words', drawn.nextWords);
    this.say('plan-words', drawn.planWords);
    this.say('scope-words', `공고 ${postings.length}건과 비교하고 있어요.`);
  }
}

const foundInWords = (found: FoundSkills | undefined): readonly (Node | string)[] => {
  if (!found) return ['찾지 못하고 있어요. 아래 노선에서 골라 보세요.'];
  if (found.skills.length === 0) return ['그런 기술은 없어요. 아래 노선에서 골라 보세요.'];
  return [`${found.skills.length}개를 찾았어요. `, ...(found.notice ? [found.notice] : [])];
};

customElements.define('fit-checker', FitChecker);
