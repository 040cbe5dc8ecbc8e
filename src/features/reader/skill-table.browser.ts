import { urlOf } from '../../domain/urls.ts';
import type { Layer } from '../../domain/types.ts';
import type { NameRow } from '../names/index.ts';
import { make } from './dom.browser.ts';

/** A skill as the page draws it. */
export interface Skill {
  readonly id: string;
  readonly title: string;
  readonly layer: Layer;
}

/** The skills of the site by their ids, and how they are drawn. */
export class SkillTable {
  readonly all: ReadonlyMap<string, Skill>;
  readonly base: string;
  private readonly names: ReadonlySet<string>;

  constructor(rows: readonly NameRow[], base: string) {
    this.all = new Map(rows.map(([id, title, layer]) => [id, { id, title, layer }]));
    this.base = base;
    this.names = new Set(rows.flatMap(([, title, , names]) => [title, ...names].map((name) => name.toLowerCase())));
  }

  /** Whether a skill of the site is called so, wherever it was read. */
  isName(word: string): boolean {
    return this.names.has(word.toLowerCase());
  }

  titleOf(id: string): string {
    return this.all.get(id)?.title ?? id;
  }

  /** The address of a page of the site. */
  inside(path: string): string {
    return this.base + path.slice(1);
  }

  /** A link to a skill with the sign of its line. */
  chip(id: string, attributes: Readonly<Record<string, string>> = {}, ...more: readonly Node[]): HTMLElement {
    const skill = this.all.get(id);
    return make(
      'a',
      { class: 'chip sign', href: this.inside(urlOf('skills', id)), 'data-layer': skill?.layer, ...attributes },
      this.titleOf(id),
      ...more,
    );
  }
}
