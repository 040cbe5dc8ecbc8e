import { skillStates, withSkill } from './profile.ts';
import { activeProfile } from './active-profile.browser.ts';

/** Two buttons that say of a skill that one is learning it or knows it; pressing a pressed one takes it back. */
class SkillState extends HTMLElement {
  private readonly draw = (): void => {
    const state = activeProfile.profile.skills.get(this.skill);
    for (const button of this.buttons) button.ariaPressed = String(button.value === state);
  };

  connectedCallback(): void {
    for (const button of this.buttons) {
      button.addEventListener('click', () => {
        const pressed = skillStates.find((state) => state === button.value && button.ariaPressed !== 'true');
        activeProfile.update((profile) => withSkill(profile, this.skill, pressed));
      });
    }
    activeProfile.addEventListener('change', this.draw);
    this.draw();
  }

  disconnectedCallback(): void {
    activeProfile.removeEventListener('change', this.draw);
  }

  private get skill(): string {
    return this.dataset['skill'] ?? '';
  }

  private get buttons(): Iterable<HTMLButtonElement> {
    return this.querySelectorAll('button');
  }
}

customElements.define('skill-state', SkillState);
