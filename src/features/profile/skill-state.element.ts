import { skillStates, withSkill } from './profile.ts';
import { activeProfile } from './active-profile.browser.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';

/** Two buttons that say of a skill that one is learning it or knows it; pressing a pressed one takes it back. */
class SkillState extends LiveElement {
  private readonly draw = (): void => {
    const state = activeProfile.profile.skills.get(this.skill);
    for (const button of this.buttons) button.ariaPressed = String(button.value === state);
  };

  protected connected(signal: AbortSignal): void {
    for (const button of this.buttons) button.addEventListener('click', () => this.press(button), { signal });
    activeProfile.addEventListener('change', this.draw, { signal });
    this.draw();
  }

  private press(button: HTMLButtonElement): void {
    const pressed = skillStates.find((state) => state === button.value && button.ariaPressed !== 'true');
    activeProfile.update((profile) => withSkill(profile, this.skill, pressed));
  }

  private get skill(): string {
    return this.dataset['skill'] ?? '';
  }

  private get buttons(): Iterable<HTMLButtonElement> {
    return this.querySelectorAll('button');
  }
}

customElements.define('skill-state', SkillState);
