import { createMatcher, type NameMatcher, unpackNames } from '../names/index.ts';
import { SkillTable } from './skill-table.browser.ts';

/** What reading needs: the skills, and the matcher of their names. */
export interface Names {
  readonly skills: SkillTable;
  readonly matcher: NameMatcher;
}

const importDefault = async (address: string): Promise<unknown> => {
  const module: { readonly default: unknown } = await import(/* @vite-ignore */ address);
  return module.default;
};

/** Loads something once. A failed try is forgotten, so that the next one starts anew. */
export const once = <Given extends readonly unknown[], Data>(
  load: (...given: Given) => Promise<Data>,
): ((...given: Given) => Promise<Data>) => {
  let loading: Promise<Data> | undefined;
  return (...given) => {
    loading ??= load(...given).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
};

/** One of the data of the page. Its policy lets it connect to nothing, so they come as modules of the site. */
export const dataPart = (base: string, name: string): Promise<unknown> => importDefault(`${base}read-data/${name}.js`);

/** The names of skills, ready to be found in a text. */
export const loadNames = once(async (base: string): Promise<Names> => {
  const rows = unpackNames(String(await dataPart(base, 'names')));
  const matcher = createMatcher(rows.map(([id, , , names]) => ({ id, names })));
  return { skills: new SkillTable(rows, base), matcher };
});

/** Adds the styles of what loads later. Without them it is read all the same. */
export const loadStyles = once(async (base: string): Promise<void> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(String(await dataPart(base, 'styles')));
  document.adoptedStyleSheets.push(sheet);
});
