import { skillStates, withSkill } from '../domain/profile.ts';
import { shownProfile } from './shown-profile.ts';

/** Two buttons that say of a skill that one is learning it or knows it; pressing a pressed one takes it back. */
class SkillState extends HTMLElement {
  private readonly draw = (): void => {
    const state = shownProfile.profile.skills.get(this.skill);
    for (const button of this.buttons) button.ariaPressed = String(button.value === state);
  };

  connectedCallback(): void {
    for (const button of this.buttons) {
      button.addEventListener('click', () => {
        const pressed = skillStates.find((state) => state === button.value && button.ariaPressed !== 'true');
        shownProfile.update((profile) => withSkill(profile, this.skill, pressed));
      });
    }
    shownProfile.addEventListener('change', this.draw);
    this.draw();
  }

  disconnectedCallback(): void {
    shownProfile.removeEventListener('change', this.draw);
  }

  private get skill(): string {
    return this.dataset['skill'] ?? '';
  }

  private get buttons(): Iterable<HTMLButtonElement> {
    return this.querySelectorAll('button');
  }
}

customElements.define('skill-state', SkillState);
