import { isJoint, isLatin } from './chars.ts';
import type { NameEntry } from './types.ts';
import { withVendors } from './vendors.ts';

/** One spelling of a name. */
export interface Spelling {
  readonly id: string;
  /** As the table writes it. */
  readonly name: string;
  /** Lower case without joints. */
  readonly key: string;
  /** The spelling leaves out or adds an 우 after 오; `name` is the one meant. */
  readonly corrected: boolean;
}

export interface Node {
  readonly next: Map<number, Node>;
  /** A joint may stand in the text after this character. */
  joint: boolean;
  spelling: Spelling | undefined;
}

const emptyNode = (): Node => ({ next: new Map(), joint: false, spelling: undefined });

/** Name without joints, and after which of its characters a joint may stand: at its own joints and at camel humps. */
export const takeApart = (name: string): { readonly key: string; readonly joints: ReadonlySet<number> } => {
  const joints = new Set<number>();
  let key = '';
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    if (isJoint(code)) {
      joints.add(key.length);
      continue;
    }
    const char = name.charAt(index);
    const before = name.charCodeAt(index - 1);
    const isHump =
      char !== char.toLowerCase() && isLatin(before) && name.charAt(index - 1) === name.charAt(index - 1).toLowerCase();
    if (isHump) joints.add(key.length);
    key += char.toLowerCase();
  }
  return { key, joints };
};

const openO = (code: number): boolean => code >= 0xac00 && (code - 0xac00) % 588 === 8 * 28;

/** 에어플로우 for 에어플로 and the other way round: 우 after 오 comes and goes in loanwords. */
export const withoutU = (key: string): string | undefined => {
  for (let index = 1; index < key.length; index += 1)
    if (key.charAt(index) === '우' && openO(key.charCodeAt(index - 1)))
      return key.slice(0, index) + key.slice(index + 1);
  return undefined;
};

const withU = (key: string): string | undefined =>
  key.length >= 3 && openO(key.charCodeAt(key.length - 1)) ? `${key}우` : undefined;

const insert = (root: Node, spelling: Spelling, joints: ReadonlySet<number>): void => {
  let node = root;
  for (let index = 0; index < spelling.key.length; index += 1) {
    if (index > 0 && joints.has(index)) node.joint = true;
    const code = spelling.key.charCodeAt(index);
    let child = node.next.get(code);
    if (child === undefined) {
      child = emptyNode();
      node.next.set(code, child);
    }
    node = child;
  }
  node.spelling ??= spelling;
};

/** All spellings of a table in one tree, and the list of those spelt as the table has them. A name given twice belongs to the first. */
export const buildTrie = (
  entries: readonly NameEntry[],
): { readonly root: Node; readonly spellings: readonly Spelling[] } => {
  const root = emptyNode();
  const plain = entries.flatMap(({ id, names }) =>
    withVendors(names).map((name) => {
      const { key, joints } = takeApart(name.normalize('NFC'));
      return { spelling: { id, name, key, corrected: false }, joints };
    }),
  );
  for (const { spelling, joints } of plain) if (spelling.key !== '') insert(root, spelling, joints);
  for (const { spelling, joints } of plain) {
    for (const key of [withoutU(spelling.key), withU(spelling.key)])
      if (key !== undefined) insert(root, { ...spelling, key, corrected: true }, joints);
  }
  return { root, spellings: plain.map(({ spelling }) => spelling) };
};
