import { filterOf, keepInAddress, setFilter } from '../../ui/controls.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { loadJson } from '../../ui/load-json.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { type FinderQuery, isFound } from './finder.ts';

/** The part of the market's data that tells which posting names which skill. */
type SkillData = {
  readonly names: { readonly skills: Readonly<Record<string, string>> };
  readonly postings: readonly { readonly id: string; readonly skills: Readonly<Record<string, string>> }[];
};

/** Finds postings in the list as one types, by facets and by skill; what is looked for lives in the address. */
class PostingFinder extends LiveElement {
  private turn = 0;

  protected connected(signal: AbortSignal): void {
    const { form } = this;
    const skill = part(form, '[name="skill"]', HTMLSelectElement);
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('input', () => void this.find(true), { signal });
    form.addEventListener('reset', () => setTimeout(() => void this.find(true)), { signal });
    skill.addEventListener('focus', () => void this.offerSkills(), { once: true, signal });
    void this.restore();
  }

  private get form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }

  private async restore(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    if (asked.size === 0) return;
    setFilter(this.form, asked);
    if (asked.has('skill')) await this.offerSkills();
    part(this, '[name="skill"]', HTMLSelectElement).value = asked.get('skill') ?? '';
    // What somebody typed while the skills were on their way stays.
    await this.find(this.turn > 0);
  }

  private load(): Promise<SkillData | undefined> {
    return loadJson<SkillData>(this.dataset['market'] ?? '').catch(() => undefined);
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
    const filter = filterOf(this.form);
    const value = (name: string): string => filter.get(name) ?? '';
    const query: FinderQuery = {
      q: value('q'),
      track: value('track'),
      newcomers: value('newcomers'),
      seen: value('seen'),
      field: value('field'),
    };
    const skill = value('skill');
    const data = skill === '' ? undefined : await this.load();
    if (turn !== this.turn) return;
    const withSkill = data && new Set(data.postings.flatMap(({ id, skills }) => (skills[skill] ? [id] : [])));
    this.show(query, withSkill);
    if (keepAddress) keepInAddress(filter);
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
