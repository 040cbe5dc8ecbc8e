import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { Collection } from '#src/domain/types.ts';

/** A place in a template that an answer fills, written `<name>` or, with what Enter stands for, `<name=preset>`. */
export type Field = {
  readonly name: string;
  readonly preset: string;
  /** Where it stands in the frontmatter: `['closeness', 'grade']`. The items of a list share its path. */
  readonly path: readonly (string | number)[];
  readonly isList: boolean;
};

const placeholder = /<([a-z][a-zA-Z]*)(?:=([^>]*))?>/;

/** The template of a collection, the one file new entries are made from. */
export const templateOf = (root: string, collection: Collection): string =>
  readFileSync(join(root, collection, '_template.mdx'), 'utf8').replaceAll('\r\n', '\n');

const fieldsAt = (value: unknown, path: readonly (string | number)[]): readonly Field[] => {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      fieldsAt(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }
  const [, name, preset = ''] = (typeof value === 'string' && placeholder.exec(value)) || [];
  if (name === undefined) return [];
  const isList = typeof path.at(-1) === 'number';
  return [{ name, preset, path: isList ? path.slice(0, -1) : path, isList }];
};

/** Everything a template asks for, in its order. The date is not asked for. */
export const fieldsOf = (template: string): readonly Field[] =>
  fieldsAt(parseFrontmatter(template).frontmatter, []).filter(({ name }) => name !== 'today');

/** The items of an answer to a list: `spark, kafka`. */
export const itemsOf = (answer: string): readonly string[] =>
  answer
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

/** A text as YAML: as it is when YAML reads it back as the same text, otherwise quoted. Numbers and null stay bare. */
const spelled = (text: string, isList: boolean, isBare: (text: string) => boolean): string => {
  if (isBare(text)) return text;
  try {
    const { v } = parseFrontmatter(`---\nv: ${isList ? `[${text}]` : text}\n---\n`).frontmatter;
    if (v === text || (isList && Array.isArray(v) && v.length === 1 && v[0] === text)) return text;
  } catch {
    // Not YAML as it stands.
  }
  return JSON.stringify(text);
};

/**
 * The template with the answers in their places. A line whose answer is empty is left out, one not answered stays.
 * `isBare` says whether a field takes a text as a number, a date or null.
 */
export const fill = (
  template: string,
  answers: ReadonlyMap<string, string>,
  isBare: (name: string, text: string) => boolean,
): string =>
  template
    .split('\n')
    .flatMap((line) => {
      const name = placeholder.exec(line)?.[1] ?? '';
      const answer = answers.get(name);
      if (answer === undefined) return [line];
      const isList = line.includes('[<');
      const texts = isList ? itemsOf(answer) : [answer.trim()].filter(Boolean);
      // The first line of a list's item holds the item together, so it stays, with nothing in it.
      if (texts.length === 0) return /^ *- /.test(line) ? [line.replace(placeholder, isList ? '' : "''")] : [];
      const words = texts.map((text) => spelled(text, isList, (bare) => isBare(name, bare)));
      return [line.replace(placeholder, () => words.join(', '))];
    })
    .join('\n');
