import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { activeProfile } from '../profile/active-profile.browser.ts';
import { knownSkills } from '../profile/profile.ts';
import { progressOf, type Stop, type StopState } from './progress.ts';

const wordsOf = (state: StopState, known: number, all: number): string => {
  if (state === 'passed') return '지났어요';
  const share = known > 0 ? `${all}개 중 ${known}개` : '';
  return state === 'next' ? ['여기부터', share].filter((words) => words !== '').join(' · ') : share;
};

/** All stages in one look: which ones are passed, where to go on, and how much is left. */
class StageOverview extends LiveElement {
  private readonly draw = (): void => {
    const items = [...this.querySelectorAll<HTMLElement>('[data-stage]')];
    const stops = items.map(({ dataset }): Stop => ({
      id: dataset['stage'] ?? '',
      skills: (dataset['skills'] ?? '').split(' '),
      hours: Number(dataset['hours']),
    }));
    const known = knownSkills(activeProfile.profile);
    const progress = progressOf(stops, known);
    for (const [place, item] of items.entries()) {
      const stop = progress.stops[place];
      if (!stop) continue;
      item.dataset['state'] = stop.state;
      part(item, '[data-said]', HTMLElement).textContent = wordsOf(
        stop.state,
        stop.known,
        stops[place]?.skills.length ?? 0,
      );
    }
    const { passed, hoursLeft } = progress;
    part(this, '[data-summary]', HTMLElement).textContent =
      known.size === 0
        ? "이미 아는 것이 있으면 단계 안에서 '알아요'를 누르세요. 지난 단계가 여기에 표시돼요."
        : `${items.length}단계 중 ${passed}단계를 지났고, 남은 시간은 약 ${hoursLeft}시간이에요.`;
  };

  protected connected(signal: AbortSignal): void {
    activeProfile.addEventListener('change', this.draw, { signal });
    this.draw();
  }
}

customElements.define('stage-overview', StageOverview);
