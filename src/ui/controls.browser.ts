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

const isControl = (element: Element): element is HTMLInputElement | HTMLSelectElement =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement;

/** The fields and choices of a filter that have a name. */
const namedControls = (form: HTMLFormElement): readonly (HTMLInputElement | HTMLSelectElement)[] =>
  [...form.querySelectorAll('[name]')].filter(isControl);

/** What a filter is set to: its values by name, empty ones left out. */
export const filterOf = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams(namedControls(form).flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));

/** Sets a filter to what an address asks for; a choice it does not offer is none. */
export const setFilter = (form: HTMLFormElement, asked: URLSearchParams): void => {
  for (const control of namedControls(form)) {
    control.value = asked.get(control.name) ?? '';
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
  }
};

/** Writes a filter into the address, so that it can be shared. */
export const keepInAddress = (filter: URLSearchParams): void => {
  history.replaceState(null, '', filter.size === 0 ? location.pathname : `?${filter}`);
};
