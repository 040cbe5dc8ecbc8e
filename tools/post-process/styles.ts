import { type CssNode, generate, type List, parse } from 'css-tree';

/** The names a selector asks a document for. `text` is the selector as CSS. */
type Selector = { readonly text: string; readonly names: readonly string[] };

/** A part of a stylesheet that is kept or left out as a whole. */
type Piece =
  | { readonly kind: 'rule'; readonly selectors: readonly Selector[]; readonly pieces: readonly Piece[] }
  | { readonly kind: 'block'; readonly head: string; readonly pieces: readonly Piece[] }
  | { readonly kind: 'variable'; readonly text: string; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Words that could be a class or an element: of a page, or of the scripts that will change it. Both stand between
 * spaces, quotes or angle brackets; anything else may be part of a class (`data-[state=done]:flex`).
 */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.match(/[^\s"'`<>]+/g));

/** `:is()` and `:where()` with one choice ask for what stands inside; other functions may ask for nothing. */
const isTransparent = (node: CssNode): boolean =>
  node.type === 'PseudoClassSelector' &&
  (node.name === 'where' || node.name === 'is') &&
  node.children?.first?.type === 'SelectorList' &&
  node.children.first.children.size === 1;

/** Attributes are left out: scripts set them under other names (`dataset.theme`). */
const namesOf = (node: CssNode): readonly string[] => {
  if (node.type === 'ClassSelector') return [node.name.replaceAll(/\\(.)/g, '$1')];
  if (node.type === 'TypeSelector') return node.name === '*' ? [] : [node.name];
  if (node.type === 'PseudoClassSelector' && !isTransparent(node)) return [];
  const children = 'children' in node ? node.children : null;
  return children === null ? [] : [...children].flatMap(namesOf);
};

const selectorsOf = (prelude: CssNode): readonly Selector[] =>
  prelude.type === 'SelectorList'
    ? [...prelude.children].map((node) => ({ text: generate(node), names: namesOf(node) }))
    : [{ text: generate(prelude), names: [] }];

const piecesOf = (nodes: List<CssNode>): readonly Piece[] => [...nodes].map(pieceOf);

const pieceOf = (node: CssNode): Piece => {
  if (node.type === 'Rule') {
    return { kind: 'rule', selectors: selectorsOf(node.prelude), pieces: piecesOf(node.block.children) };
  }
  if (node.type === 'Declaration' && node.property.startsWith('--')) {
    return { kind: 'variable', text: `${generate(node)};`, name: node.property };
  }
  if (node.type === 'Declaration') return { kind: 'text', text: `${generate(node)};` };
  // The licence of what the styles stand on is in licences.txt, once for all pages.
  if (node.type === 'Comment') return { kind: 'text', text: '' };
  if (node.type !== 'Atrule' || node.block === null) return { kind: 'text', text: generate(node) };
  const prelude = node.prelude ? generate(node.prelude) : '';
  if (node.name === 'property') return { kind: 'variable', text: generate(node), name: prelude };
  if (node.name === 'keyframes') return { kind: 'text', text: generate(node) };
  return { kind: 'block', head: `@${node.name} ${prelude}`, pieces: piecesOf(node.block.children) };
};

type Keep = { readonly words: (name: string) => boolean; readonly variables: (name: string) => boolean };

const blockText = (head: string, pieces: readonly Piece[], keep: Keep): string => {
  const inside = pieces.map((piece) => textOf(piece, keep)).join('');
  return inside === '' ? '' : `${head}{${inside.replace(/;$/, '')}}`;
};

const textOf = (piece: Piece, keep: Keep): string => {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'variable') return keep.variables(piece.name) ? piece.text : '';
  if (piece.kind === 'block') return blockText(piece.head, piece.pieces, keep);
  const selectors = piece.selectors.filter(({ names }) => names.every(keep.words)).map(({ text }) => text);
  return selectors.length === 0 ? '' : blockText(selectors.join(','), piece.pieces, keep);
};

const variablesUsed = (css: string): ReadonlySet<string> =>
  new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap(([, name]) => name ?? []));

/**
 * Reads a stylesheet once and returns what is left of it for one page: rules whose classes and elements are among the
 * words of the page and its scripts, and the variables those rules use.
 */
export const stylesFor = (css: string) => {
  const ast = parse(css);
  const pieces = ast.type === 'StyleSheet' ? piecesOf(ast.children) : [];
  return (known: ReadonlySet<string>): string => {
    const words = (name: string): boolean => known.has(name);
    const write = (variables: Keep['variables']): string =>
      pieces.map((piece) => textOf(piece, { words, variables })).join('');
    let text = write(() => true);
    // A variable may be used by another one only, which has gone in its turn.
    for (;;) {
      const used = variablesUsed(text);
      const next = write((name) => used.has(name));
      if (next.length === text.length) return next;
      text = next;
    }
  };
};
