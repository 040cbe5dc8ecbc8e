import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PageFacts } from '#src/layouts/page-facts.ts';
import { program, runNode } from './run.ts';
import { folders } from './settings.ts';

/** Lets Astro build all pages, which write their facts as they are drawn. Returns whether all went well. */
export const buildPages = (): Promise<boolean> => {
  mkdirSync(dirname(folders.facts), { recursive: true });
  rmSync(folders.facts, { force: true });
  // A warm content cache would hide deleted entries.
  return runNode([program.astro, 'build', '--force', '--silent'], { PAGE_FACTS: folders.facts });
};

/** The facts of all pages Astro has built, by path. */
export const readPageFacts = (): readonly PageFacts[] => {
  const lines = readFileSync(folders.facts, 'utf8').trimEnd().split('\n');
  const pages = lines.map((line): PageFacts => JSON.parse(line));
  return [...new Map(pages.map((page) => [page.path, page])).values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
};
