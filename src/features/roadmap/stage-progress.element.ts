import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { activeProfile } from '../profile/active-profile.browser.ts';

/** How many of a stage's skills are known, and how many are being learnt. */
class StageProgress extends LiveElement {
  private readonly draw = (): void => {
    const { skills } = activeProfile.profile;
    const states = (this.dataset['skills'] ?? '').split(' ').map((skill) => skills.get(skill));
    const known = states.filter((state) => state === 'known').length;
    const learning = states.filter((state) => state === 'learning').length;
    const words = [`${states.length}개 중 ${known}개를 알아요`, ...(learning > 0 ? [`${learning}개를 배우는 중`] : [])];
    part(this, 'progress', HTMLProgressElement).value = known;
    part(this, 'span', HTMLElement).textContent = known === states.length ? '이 단계를 지났어요' : words.join(', ');
    this.toggleAttribute('data-passed', known === states.length);
  };

  protected connected(signal: AbortSignal): void {
    activeProfile.addEventListener('change', this.draw, { signal });
    this.draw();
  }
}

customElements.define('stage-progress', StageProgress);
