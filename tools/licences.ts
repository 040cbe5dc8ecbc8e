// node tools/with-node.mjs tools/licences.ts: writes public/licences.txt, the licences of all work of others that reaches
// visitors. Run it when a test says that it is out of date.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { modulesIn } from './imports.ts';

export const licencesPath = 'public/licences.txt';

/** What reaches visitors without being imported by code of theirs. */
const byOtherWays: Readonly<Record<string, string>> = {
  pagefind: '본문 검색 (/pagefind/)',
  rolldown: '모듈을 잇는 몇 줄 (/_astro/rolldown-runtime)',
  tailwindcss: '스타일의 바탕',
};

/** A module of a browser or of the worker starts what visitors load. */
const startsInBrowser = /\.(?:element|browser)\.ts$|\/offline\/worker\//;

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that the code of browsers and of the worker imports, however far away. */
const imported = (): ReadonlySet<string> => {
  const modules = new Map(modulesIn('src').map(({ file, imports }) => [file, imports]));
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    modules.get(name)?.forEach(visit);
  };
  for (const file of modules.keys()) if (startsInBrowser.test(file)) visit(file);
  return new Set([...seen].filter((name) => !name.startsWith('src/')).map(packageOf));
};

type Manifest = {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

const manifestOf = (name: string): Manifest => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));

/** A package and those it is built on. */
const withDependencies = (name: string): readonly string[] => [
  name,
  ...Object.keys(manifestOf(name).dependencies ?? {}).flatMap(withDependencies),
];

const entryOf = (name: string): string => {
  const { version, license = '' } = manifestOf(name);
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE/LICENSE']
    .map((place) => `node_modules/${name}/${place}`)
    .find((place) => statSync(place, { throwIfNoEntry: false })?.isFile());
  if (file === undefined) throw new Error(`${name}: no licence to be found`);
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name} ${version} (${license}): ${byOtherWays[name] ?? '연결이 없을 때의 저장 (/sw.js)'}\n\n${text}\n`;
};

/** The names of the packages of others that reach visitors. */
export const shippedPackages = (): readonly string[] =>
  [...new Set([...[...imported()].flatMap(withDependencies), ...Object.keys(byOtherWays)])].toSorted();

/** The text of the list. */
export const licencesText = (): string => {
  const line = `\n${'-'.repeat(72)}\n\n`;
  return [
    '이 사이트가 방문자에게 보내는 것 가운데 다른 사람의 것과 그 이용 허락이에요.\n사이트의 코드는 MIT, 글과 데이터는 CC BY 4.0이에요.\n',
    ...shippedPackages().map(entryOf),
  ].join(line);
};

if (import.meta.main) writeFileSync(licencesPath, licencesText());
