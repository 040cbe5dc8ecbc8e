import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { policyOf } from './policy.ts';
import { stylesFor, wordsIn } from './styles.ts';

const charset = '<meta charset="utf-8">';
const style = /(?<=<style[^>]*>)[\s\S]*?(?=<\/style>)/g;

/**
 * Gives every built page only the styles it uses and a policy naming the scripts and styles it may run, before
 * anything that could run. Throws when a page has no place for the policy.
 */
export const finishPages = (): void => {
  const scriptWords = wordsIn(
    globSync('dist/_astro/*.js')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  );
  const sheets = new Map<string, ReturnType<typeof stylesFor>>();
  const sheet = (css: string): ReturnType<typeof stylesFor> => {
    const known = sheets.get(css) ?? stylesFor(css, scriptWords);
    sheets.set(css, known);
    return known;
  };
  for (const file of globSync('dist/**/*.html')) {
    const page = readFileSync(file, 'utf8');
    if (!page.includes(charset)) throw new Error(`${file}: '${charset}'가 없어 보안 정책을 넣을 자리가 없습니다.`);
    const words = wordsIn(page.replaceAll(style, ''));
    const light = page.replaceAll(style, (css) => sheet(css)(words));
    writeFileSync(
      file,
      light.replace(charset, `${charset}<meta http-equiv="content-security-policy" content="${policyOf(light)}">`),
    );
  }
};
