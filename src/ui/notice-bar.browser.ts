/** Something to press in a notice. */
export type NoticeAction = { readonly label: string; readonly act?: () => void };

const element = <Tag extends 'div' | 'p' | 'button'>(tag: Tag, classes: string): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  made.className = classes;
  return made;
};

const button = ({ label, act }: NoticeAction, close: () => void): HTMLButtonElement => {
  const made = element('button', 'button button-small');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', () => {
    close();
    act?.();
  });
  return made;
};

let stack: HTMLElement | undefined;

/** Where notices stand, one above the other: a second one covers none. */
const noticePlace = (): HTMLElement => {
  stack ??= element('div', 'fixed inset-x-4 bottom-4 z-10 mx-auto flex w-fit flex-col gap-2 print:hidden');
  if (!stack.isConnected) document.body.append(stack);
  return stack;
};

/**
 * Says something at the lower edge, over nothing that is being read for long: every action closes it. What is said
 * already is said once, with the newest actions.
 */
export const showNotice = (words: string, actions: readonly NoticeAction[]): void => {
  const bar = element(
    'div',
    'border-strong-rule bg-card flex flex-wrap items-center gap-2 rounded-md border px-3 py-2 text-sm shadow-2xl',
  );
  bar.dataset['words'] = words;
  const text = element('p', '');
  text.setAttribute('role', 'status');
  const buttons = element('p', 'flex gap-2');
  buttons.append(...actions.map((action) => button(action, () => bar.remove())));
  bar.append(text, buttons);
  const place = noticePlace();
  for (const other of place.querySelectorAll<HTMLElement>('[data-words]'))
    if (other.dataset['words'] === words) other.remove();
  place.append(bar);
  // Readers of the screen say what changes in a status, not what it holds from the start.
  requestAnimationFrame(() => {
    text.textContent = words;
  });
};
