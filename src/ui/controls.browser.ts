/** What is chosen in the controls of that name: the value of a select, the values of ticked boxes. */
export const chosenIn = (root: ParentNode, name: string): readonly string[] =>
  [...root.querySelectorAll<HTMLSelectElement | HTMLInputElement>(`[name="${name}"]`)]
    .filter((control) => (control instanceof HTMLInputElement ? control.checked : control.value !== ''))
    .map(({ value }) => value);

/** Does what the pressed `[data-do]` of an element names, until the signal ends it. */
export const onAction = (
  root: HTMLElement,
  actions: Readonly<Record<string, () => void>>,
  signal: AbortSignal,
): void => {
  root.addEventListener(
    'click',
    ({ target }) => {
      const name = target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined;
      if (name !== undefined) actions[name]?.();
    },
    { signal },
  );
};
