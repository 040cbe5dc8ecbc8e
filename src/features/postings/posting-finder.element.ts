import { part } from '../../ui/parts.browser.ts';
import { type FinderQuery, isFound } from './finder.ts';

/** The part of the market's data that tells which posting names which skill. */
type SkillData = {
  readonly names: { readonly skills: Readonly<Record<string, string>> };
  readonly postings: readonly { readonly id: string; readonly skills: Readonly<Record<string, string>> }[];
};

/** Finds postings in the list as one types, by facets and by skill; what is looked for lives in the address. */
class PostingFinder extends HTMLElement {
  private data: Promise<SkillData> | undefined;
  private turn = 0;

  connectedCallback(): void {
    const form = part(this, 'form', HTMLFormElement);
    const skill = part(form, '[name="skill"]', HTMLSelectElement);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => void this.find(true));
    form.addEventListener('reset', () => setTimeout(() => void this.find(true)));
    skill.addEventListener('focus', () => void this.offerSkills(), { once: true });
    void this.restore();
  }

  private async restore(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    if (parameters.size === 0) return;
    const skill = part(this, '[name="skill"]', HTMLSelectElement);
    for (const control of this.controls) if (control !== skill) control.value = parameters.get(control.name) ?? '';
    if (parameters.has('skill')) await this.offerSkills();
    skill.value = parameters.get('skill') ?? '';
    // What somebody typed while the skills were on their way stays.
    await this.find(this.turn > 0);
  }

  private get controls(): readonly (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form [name]')];
  }

  private value(name: string): string {
    return this.controls.find((control) => control.name === name)?.value ?? '';
  }

  private load(): Promise<SkillData | undefined> {
    this.data ??= fetch(this.dataset['market'] ?? '').then((response) => response.json() as Promise<SkillData>);
    return this.data.catch(() => {
      this.data = undefined;
      return undefined;
    });
  }

  private async offerSkills(): Promise<void> {
    const data = await this.load();
    const select = part(this, '[name="skill"]', HTMLSelectElement);
    if (!data || select.options.length > 1) return;
    const options = Object.entries(data.names.skills).toSorted(([, a], [, b]) => a.localeCompare(b, 'ko'));
    select.append(...options.map(([id, name]) => new Option(name, id)));
  }

  private async find(keepAddress: boolean): Promise<void> {
    const turn = ++this.turn;
    const query: FinderQuery = {
      q: this.value('q'),
      track: this.value('track'),
      newcomers: this.value('newcomers'),
      seen: this.value('seen'),
      field: this.value('field'),
    };
    const skill = this.value('skill');
    const data = skill === '' ? undefined : await this.load();
    if (turn !== this.turn) return;
    const withSkill = data && new Set(data.postings.flatMap(({ id, skills }) => (skills[skill] ? [id] : [])));
    this.show(query, withSkill);
    if (!keepAddress) return;
    const set = this.controls.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]]));
    const search = new URLSearchParams(set).toString();
    history.replaceState(null, '', search === '' ? location.pathname : `?${search}`);
  }

  private show(query: FinderQuery, withSkill: ReadonlySet<string> | undefined): void {
    let found = 0;
    for (const company of this.querySelectorAll<HTMLElement>('[data-company]')) {
      let here = 0;
      for (const row of company.querySelectorAll<HTMLElement>('[data-posting]')) {
        const { posting = '', words = '', track = '', newcomers = '', seen = '' } = row.dataset;
        const { words: own = '', field = '' } = company.dataset;
        row.hidden = !isFound({ posting, words: `${own} ${words}`, track, newcomers, seen, field }, query, withSkill);
        if (!row.hidden) here += 1;
      }
      company.hidden = here === 0;
      found += here;
    }
    for (const section of this.querySelectorAll('section')) {
      section.hidden = section.querySelector('[data-company]:not([hidden])') === null;
    }
    part(this, '[role="status"]', HTMLElement).textContent =
      found === 0 ? '고른 조건에 맞는 공고가 없어요. 조건을 줄여 보세요.' : `공고 ${found}건을 보고 있어요.`;
  }
}

customElements.define('posting-finder', PostingFinder);
