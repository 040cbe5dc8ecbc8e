/**
 * The part of an element that a selector names.
 * @throws when the page does not hold it: page and element are written together.
 */
export const part = <Part extends Element>(root: ParentNode, selector: string, kind: new () => Part): Part => {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`${selector}?`);
};
