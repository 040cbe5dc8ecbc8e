/**
 * The part of an element that a selector names.
 * @throws when the page does not hold it: page and element are written together.
 */
export const part = <Part extends Element>(root: ParentNode, selector: string, kind: new () => Part): Part => {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`${selector}?`);
};

/** What is chosen in the controls of that name: the value of a select, the values of ticked boxes. */
export const chosenIn = (root: ParentNode, name: string): readonly string[] =>
  [...root.querySelectorAll<HTMLSelectElement | HTMLInputElement>(`[name="${name}"]`)]
    .filter((control) => (control instanceof HTMLInputElement ? control.checked : control.value !== ''))
    .map(({ value }) => value);

/** A copy of what a `<template data-template>` of the page holds. */
export const stamp = (name: string): HTMLElement => {
  const template = part(document, `template[data-template="${name}"]`, HTMLTemplateElement);
  return part(template.content.cloneNode(true) as DocumentFragment, '*', HTMLElement);
};

/** Fills the parts of a copy that carry `data-slot` with texts or nodes. */
export const fill = (
  copy: HTMLElement,
  slots: Readonly<Record<string, string | readonly (Node | string)[]>>,
): HTMLElement => {
  for (const [name, content] of Object.entries(slots)) {
    part(copy, `[data-slot="${name}"]`, HTMLElement).replaceChildren(
      ...(typeof content === 'string' ? [content] : content),
    );
  }
  return copy;
};

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
