import { readFileSync } from 'node:fs';
import { folders } from '../settings.ts';

const moduleTag = /<script type="module" src="([^"]+)"><\/script>/g;

/** The addresses of the modules a page starts with. */
export const modulesOf = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(moduleTag)].flatMap(([, src]) => src ?? [])),
];

/**
 * The script that starts modules once the page has been painted, instead of while it loads: on a slow line they would
 * share it with the page's own text. Nothing visible waits for them. A page drawn before it is asked for starts them
 * when it is shown: they read what is kept on the device and write to it. Browsers that hide when they paint, against
 * being recognised, start them after two seconds; importing a module again does nothing.
 */
export const startScript = (modules: readonly string[]): string =>
  `{let d=document,s=()=>${JSON.stringify(modules)}.map(m=>import(m)),w=()=>{new PerformanceObserver(s).observe({type:'paint',buffered:true});setTimeout(s,2000)};d.prerendering?d.addEventListener('prerenderingchange',w):w()}`;

/** Replaces the modules of a page by the one script that starts them, at its end. */
export const startAfterPaint = (html: string): string => {
  const modules = modulesOf(html);
  if (modules.length === 0) return html;
  return html.replaceAll(moduleTag, '').replace('</body>', () => `<script>${startScript(modules)}</script></body>`);
};

const anyName = /["'`]\.\/([\w.-]+\.js)["'`]/g;
const importedName = /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

const gather = (files: readonly string[], name: RegExp, read: Map<string, string>): string => {
  for (const file of files) {
    if (read.has(file)) continue;
    const source = readFileSync(`${folders.site}/_astro/${file}`, 'utf8');
    read.set(file, source);
    gather(
      [...source.matchAll(name)].flatMap(([, found]) => found ?? []),
      name,
      read,
    );
  }
  return [...read.values()].join('\n');
};

/** The text of some built modules and of all modules they name, however late those are loaded. */
export const sourcesOf = (files: readonly string[]): string => gather(files, anyName, new Map());

/** The same without those that are loaded later. */
export const firstSourcesOf = (files: readonly string[]): string => gather(files, importedName, new Map());
