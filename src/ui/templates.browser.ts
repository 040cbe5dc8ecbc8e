import { part } from './parts.browser.ts';

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
