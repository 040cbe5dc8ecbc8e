/** Something to press in a notice. */
export type NoticeAction = { readonly label: string; readonly act?: () => void };

const button = ({ label, act }: NoticeAction, close: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button button-small';
  made.textContent = label;
  made.addEventListener('click', () => {
    close();
    act?.();
  });
  return made;
};

/** Says something at the lower edge, over nothing that is being read for long: every action closes it. */
export const showNotice = (words: string, actions: readonly NoticeAction[]): void => {
  const bar = document.createElement('div');
  bar.className =
    'border-strong-rule bg-card fixed inset-x-4 bottom-4 z-10 mx-auto flex w-fit flex-wrap items-center gap-2 rounded-md border px-3 py-2 text-sm shadow-2xl print:hidden';
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  const buttons = document.createElement('p');
  buttons.className = 'flex gap-2';
  buttons.append(...actions.map((action) => button(action, () => bar.remove())));
  bar.append(text, buttons);
  document.body.append(bar);
  // Readers of the screen say what changes in a status, not what it holds from the start.
  requestAnimationFrame(() => {
    text.textContent = words;
  });
};
