/** An element with its classes and what it holds. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  classes: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  made.className = classes;
  made.append(...children);
  return made;
};
