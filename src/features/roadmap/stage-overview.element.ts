import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { loadFitData } from '../fit/fit-data.browser.ts';
import { type Guide, guideOf } from '../learning/index.ts';
import { activeProfile } from '../profile/active-profile.browser.ts';
import { knownSkills } from '../profile/profile.ts';
import { progressOf, type StopHours, type StopState } from './progress.ts';

const wordsOf = (state: StopState, known: number, all: number): string => {
  if (state === 'passed') return '지났어요';
  const share = known > 0 ? `${all}개 중 ${known}개` : '';
  return state === 'next' ? ['여기부터', share].filter((words) => words !== '').join(' · ') : share;
};

/** All stages in one look: which ones are passed, where to go on, and how much is left. */
class StageOverview extends LiveElement {
  private guide: Guide | undefined;

  private readonly draw = (): void => {
    const known = knownSkills(activeProfile.profile);
    this.drawProgress(known);
    // What stands on what matters to those alone who know something already.
    if (known.size > 0 && !this.guide) void this.loadGuide();
  };

  protected connected(signal: AbortSignal): void {
    activeProfile.addEventListener('change', this.draw, { signal });
    this.draw();
  }

  private get stops(): readonly (StopHours & { readonly item: HTMLElement })[] {
    return [...this.querySelectorAll<HTMLElement>('[data-stage]')].map((item) => ({
      item,
      id: item.dataset['stage'] ?? '',
      skills: (item.dataset['skills'] ?? '').split(' '),
      hours: Number(item.dataset['hours']),
    }));
  }

  private async loadGuide(): Promise<void> {
    const data = await loadFitData().catch(() => undefined);
    if (!data || this.guide) return;
    this.guide = guideOf(data.stops, data.skills);
    this.drawProgress(knownSkills(activeProfile.profile));
  }

  private drawProgress(known: ReadonlySet<string>): void {
    const { stops } = this;
    const bare = stops.map(({ id, skills }, order) => ({ id, title: id, order, skills, prerequisites: [] }));
    const progress = progressOf(stops, known, this.guide ?? guideOf(bare, []));
    for (const [place, { item, skills }] of stops.entries()) {
      const stop = progress.stops[place];
      if (!stop) continue;
      item.dataset['state'] = stop.state;
      part(item, '[data-said]', HTMLElement).textContent = wordsOf(stop.state, stop.known, skills.length);
    }
    const { passed, hoursLeft } = progress;
    part(this, '[data-summary]', HTMLElement).textContent =
      known.size === 0
        ? "이미 아는 것이 있으면 단계의 '기술'을 열어 '알아요'를 누르세요. 지난 단계가 여기에 표시돼요."
        : `${stops.length}단계 중 ${passed}단계를 지났고, 남은 시간은 약 ${hoursLeft}시간이에요.`;
  }
}

customElements.define('stage-overview', StageOverview);
