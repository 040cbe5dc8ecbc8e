import { withSkill } from '../profile/profile.ts';
import { LiveElement } from '../../ui/live-element.browser.ts';
import { part } from '../../ui/parts.browser.ts';
import { fill, stamp } from '../../ui/templates.browser.ts';
import { activeProfile } from '../profile/active-profile.browser.ts';

/** Finds names of skills in a pasted text, on the device, and adds to the profile what was confirmed. */
class ResumeReader extends LiveElement {
  protected connected(signal: AbortSignal): void {
    this.button('read').addEventListener('click', () => void this.read(), { signal });
    this.button('take').addEventListener('click', () => this.take(), { signal });
  }

  private button(name: string): HTMLButtonElement {
    return part(this, `[data-do=${name}]`, HTMLButtonElement);
  }

  private get boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  }

  private say(words: string): void {
    part(this, '[role=status]', HTMLElement).textContent = words;
  }

  private async read(): Promise<void> {
    const loaded = import('./resume.browser.ts').then(({ loadResumeReader }) => loadResumeReader());
    const skillsIn = await loaded.catch(() => undefined);
    if (!skillsIn) {
      this.say('기술 이름을 불러오지 못했어요. 연결을 확인하고 다시 해 보세요.');
      return;
    }
    const found = skillsIn(part(this, 'textarea', HTMLTextAreaElement).value);
    const ticks = found.map(({ id, name, as }) => {
      const tick = fill(stamp('tick'), { name: as === name ? name : `${name} (글에는 ${as})` });
      const box = part(tick, 'input', HTMLInputElement);
      box.value = id;
      box.checked = true;
      return tick;
    });
    part(this, '[data-found]', HTMLElement).replaceChildren(...ticks);
    this.button('take').hidden = found.length === 0;
    this.say(
      found.length > 0
        ? `기술 이름 ${found.length}개를 찾았어요. 아닌 것은 빼고 더하세요.`
        : '이름이나 별명이 그대로 적힌 기술을 찾지 못했어요.',
    );
  }

  private take(): void {
    const chosen = this.boxes.filter(({ checked }) => checked).map(({ value }) => value);
    activeProfile.update((profile) => chosen.reduce((all, id) => withSkill(all, id, 'known'), profile));
    part(this, '[data-found]', HTMLElement).replaceChildren();
    this.button('take').hidden = true;
    this.say(`${chosen.length}개를 아는 기술에 더했어요. 붙여 넣은 글은 지워도 돼요.`);
  }
}

customElements.define('resume-reader', ResumeReader);
