import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { folders } from '../settings.ts';
import { policyOf } from './policy.ts';
import { modulesOf, sourcesOf, startAfterPaint } from './scripts.ts';
import { stylesFor, wordsIn } from './styles.ts';

const charset = '<meta charset="utf-8">';
const style = /(?<=<style[^>]*>)[\s\S]*?(?=<\/style>)/g;

/** Remembers what a function made of a text: pages of one kind share their styles and modules. */
const remembered = <Made>(make: (text: string) => Made): ((text: string) => Made) => {
  const known = new Map<string, Made>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
};

/**
 * Gives every built page only the styles it uses, lets its modules wait for its first paint, and writes a policy that
 * names the scripts and styles it may run before anything that could run. Throws when a page has no place for it.
 */
export const finishPages = (): void => {
  const stylesOf = remembered(stylesFor);
  const scriptWords = remembered((files: string) => wordsIn(sourcesOf(files.split(' ').filter(Boolean))));
  for (const file of globSync(`${folders.site}/**/*.html`)) {
    const page = readFileSync(file, 'utf8');
    if (!page.includes(charset)) throw new Error(`${file}: '${charset}'가 없어 보안 정책을 넣을 자리가 없습니다.`);
    const modules = modulesOf(page).map((module) => basename(module));
    const words = wordsIn(page.replaceAll(style, '')).union(scriptWords(modules.join(' ')));
    const light = startAfterPaint(page.replaceAll(style, (css) => stylesOf(css)(words)));
    const policy = `<meta http-equiv="content-security-policy" content="${policyOf(light)}">`;
    writeFileSync(
      file,
      light.replace(charset, () => charset + policy),
    );
  }
};
