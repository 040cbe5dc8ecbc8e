type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with its classes, attributes and children. Texts are set as texts: pasted markup stays text. */
export const make = (
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElement => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

/** A button that does `action`, which the nearest listener above reads from `data-do`, on `value`. */
export const button = (action: string, label: string, attributes: Attributes = {}): HTMLElement =>
  make('button', { type: 'button', 'data-do': action, class: 'button button-small', ...attributes }, label);

/** A list of texts as one, split by commas or by whatever is told. */
export const joined = (nodes: readonly (Node | string)[], between = ', '): readonly (Node | string)[] =>
  nodes.flatMap((node, at) => (at === 0 ? [node] : [between, node]));
