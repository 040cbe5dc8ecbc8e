import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { speculationRules } from '#src/layouts/speculation-rules.ts';
import { base, folders } from '../settings.ts';
import { folded } from './fold.ts';
import { knownScripts, unexpectedInline } from './inline.ts';
import { policyOf } from './policy.ts';
import { withPauses } from './pauses.ts';
import { firstSourcesOf, modulesOf, sourcesOf, startAfterPaint, startScript } from './scripts.ts';
import { stylesFor, wordsIn } from './styles.ts';

const charset = '<meta charset="utf-8">';
const style = /(?<=<style[^>]*>)[\s\S]*?(?=<\/style>)/g;

/** A page that says so gets the styles of the modules it loads later as a module of its own, at that address. */
const laterStyles = /\sdata-later-styles="([^"]+)"/;

/** Remembers what a function made of a text: pages of one kind share their styles and modules. */
const memoize = <Made>(make: (text: string) => Made): ((text: string) => Made) => {
  const known = new Map<string, Made>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
};

/**
 * Gives every built page only the styles it uses, lets its modules wait for its first paint, and writes a policy that
 * names the scripts and styles it may run before anything that could run. Returns what keeps pages from being shipped:
 * parts that could run or draw and are not ours.
 * @throws when a page has no place for its policy.
 */
export const postProcess = (): readonly string[] => {
  const stylesOf = memoize(stylesFor);
  const foldedOnce = memoize(folded);
  const scriptWords = memoize((files: string) => wordsIn(sourcesOf(files.split(' ').filter(Boolean))));
  const firstWords = memoize((files: string) => wordsIn(firstSourcesOf(files.split(' ').filter(Boolean))));
  const known = knownScripts();
  return globSync(`${folders.site}/**/*.html`).flatMap((file) => {
    const page = readFileSync(file, 'utf8');
    if (!page.includes(charset)) throw new Error(`${file}: '${charset}'가 없어 보안 정책을 넣을 자리가 없습니다.`);
    const unexpected = unexpectedInline(page, known, base);
    if (unexpected.length > 0)
      return unexpected.map((part) => `${file}: 우리가 쓰지 않은 스크립트나 스타일입니다. ${part}`);
    const modules = modulesOf(page);
    const files = modules.map((one) => basename(one)).join(' ');
    const later = laterStyles.exec(page)?.[1];
    const own = wordsIn(page.replaceAll(style, ''));
    const words = own.union(later === undefined ? scriptWords(files) : firstWords(files));
    const light = startAfterPaint(withPauses(page.replaceAll(style, (css) => foldedOnce(stylesOf(css)(words)))));
    if (later !== undefined) {
      const all = own.union(scriptWords(files));
      const styles = (page.match(style) ?? []).map((css) => stylesOf(css)(all)).join('');
      writeFileSync(`${folders.site}/${later.slice(base.length)}`, `export default ${JSON.stringify(styles)}`);
    }
    const policy = policyOf(light, [...known, startScript(modules)], [speculationRules(base)]);
    writeFileSync(
      file,
      light.replace(charset, () => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`),
    );
    return [];
  });
};
