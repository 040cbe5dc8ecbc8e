import { myPostings, today } from '../my-postings/my-postings.browser.ts';
import { daysInWords, type KeptPosting, titleOf, underWay } from '../my-postings/stored-postings.ts';
import { localProfile } from '../profile/local-profile.browser.ts';
import { knownSkills } from '../profile/profile.ts';
import { make } from './dom.browser.ts';

/** Leads on from the postings kept on this device. */
class ContinueReading extends HTMLElement {
  private readonly draw = (): void => {
    const [first] = underWay(myPostings.all, today());
    this.hidden = first === undefined;
    if (first) this.replaceChildren(...this.words(first));
  };

  connectedCallback(): void {
    myPostings.addEventListener('change', this.draw);
    localProfile.addEventListener('change', this.draw);
    this.draw();
  }

  disconnectedCallback(): void {
    myPostings.removeEventListener('change', this.draw);
    localProfile.removeEventListener('change', this.draw);
  }

  private words(posting: KeptPosting): readonly Node[] {
    const { id, deadline, next } = posting;
    const known = knownSkills(localProfile.profile);
    const learn = next.find((skill) => !known.has(skill.id));
    const when = deadline ? ` ${daysInWords(deadline, today())}` : '';
    const href = `${this.dataset['page'] ?? '/'}?kept=${encodeURIComponent(id)}`;
    const step =
      learn &&
      make('a', { href: `${this.dataset['skills'] ?? '/'}${learn.id}/`, class: 'text-link underline' }, learn.title);
    return [
      make(
        'p',
        {},
        make('strong', {}, '이어서 '),
        make('a', { href, class: 'text-link underline' }, titleOf(posting)),
        when,
      ),
      ...(step ? [make('p', { class: 'text-sm' }, '다음에 배울 것은 ', step, '예요.')] : []),
    ];
  }
}

customElements.define('continue-reading', ContinueReading);
