import { skillsIn } from '../../domain/posting-lines.ts';
import { knownSkills } from '../profile/profile.ts';
import { chooseAsked, loadCompany } from '../fit/fit-data.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { markStations } from './route-marks.browser.ts';
import { activeProfile } from '../profile/active-profile.browser.ts';

/** Stands in the address and the select for the visitor's own stations. */
const own = 'me';

/** Lets a route stand out on the map: what one knows, or where a posting calls. Which one lives in the address. */
class MapView extends LiveElement {
  private readonly draw = (): void => {
    void this.highlight();
  };

  protected connected(signal: AbortSignal): void {
    this.read(new URLSearchParams(location.search).get('route'));
    this.select.addEventListener('change', () => this.chose(), { signal });
    activeProfile.addEventListener('change', this.draw, { signal });
    this.draw();
  }

  private chose(): void {
    const { value } = this.select;
    history.replaceState(null, '', value ? `?${new URLSearchParams({ route: value })}` : location.pathname);
    this.draw();
  }

  private read(asked: string | null): void {
    if (!chooseAsked(this.select, asked ?? '')) this.select.value = '';
  }

  private get select(): HTMLSelectElement {
    return part(this, 'select', HTMLSelectElement);
  }

  private async highlight(): Promise<void> {
    const { value } = this.select;
    try {
      const skills = await this.skillsOn(value);
      if (value !== this.select.value) return;
      markStations(document, value === '' ? undefined : skills);
      this.say(this.words(value, skills.size));
    } catch {
      this.say('공고를 불러오지 못했어요. 연결을 확인하고 다시 골라 주세요.');
    }
  }

  private async skillsOn(route: string): Promise<ReadonlySet<string>> {
    if (route === '') return new Set();
    if (route === own) return knownSkills(activeProfile.profile);
    const { postings } = await loadCompany(route);
    return new Set(skillsIn(postings.find(({ id }) => id === route)?.lines ?? []));
  }

  private words(route: string, stations: number): string {
    if (route === '') return '';
    if (route === own && stations === 0)
      return '아직 아는 기술을 고르지 않았어요. 준비 점검이나 로드맵에서 골라 보세요.';
    return route === own ? `아는 기술 ${stations}개를 밝혔어요.` : `이 공고가 말한 기술 ${stations}개를 밝혔어요.`;
  }

  private say(words: string): void {
    part(this, '[role=status]', HTMLElement).textContent = words;
  }
}

customElements.define('map-view', MapView);
