import { levelOrder } from '../../../domain/levels.ts';
import type { Level } from '../types.ts';

/** One thing a visitor set right, on the line with that key. `met`: a condition they say they meet. */
export type Edit = { readonly at: string } & (
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'with' | 'without'; readonly skill: string }
  | { readonly kind: 'not-asked' | 'met' | 'unmet' }
);

/** Whether a value from a button, from storage or from a file is a level. */
export const isLevel = (value: unknown): value is Level => levelOrder.some((level) => level === value);

const keyPattern = /^\d{1,5}(?:\.\d{1,3})?$/;
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** More than anybody taps; stored text of millions of edits must not fill the device. */
const most = 500;

const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 80 && slugPattern.test(value);

const readEdit = (value: unknown): Edit | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { at, kind, level, skill } = value as Readonly<Record<string, unknown>>;
  if (typeof at !== 'string' || !keyPattern.test(at)) return undefined;
  if (kind === 'level' && isLevel(level)) return { at, kind, level };
  if ((kind === 'with' || kind === 'without') && isSlug(skill)) return { at, kind, skill };
  return kind === 'not-asked' || kind === 'met' || kind === 'unmet' ? { at, kind } : undefined;
};

/** Reads edits from storage or a file. What is no edit is left out. */
export const readEdits = (value: unknown): readonly Edit[] =>
  Array.isArray(value) ? value.slice(0, most).flatMap((each) => readEdit(each) ?? []) : [];
