import { readFileSync, writeFileSync } from 'node:fs';
import { layerOf, type Module, modulesIn } from './imports.ts';

/** The page the graph is drawn into, between these two marks. */
export const page = 'docs/architecture.md';
const [opening, closing] = ['<!-- graph -->', '<!-- /graph -->'];

const countBy = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));

/** Mermaid reads no dots in the names of nodes. */
const node = (layer: string): string => layer.replaceAll('.', '_');

/** The layers and how many imports lead from one to another, as a Mermaid flowchart; packages are left out. */
export const graphOf = (modules: readonly Module[]): string => {
  const files = countBy(modules.flatMap(({ file }) => layerOf(file) ?? []));
  const arrows = countBy(
    modules.flatMap(({ file, imports }) => {
      const from = layerOf(file);
      return imports
        .map(layerOf)
        .flatMap((to) => (from && to && to !== from ? `${node(from)} -->|#| ${node(to)}` : []));
    }),
  );
  return [
    'flowchart TD',
    ...[...files].map(([layer, count]) =>
      layer.includes('.') ? `  ${node(layer)}["${layer}"]` : `  ${layer}["${layer}/<br>파일 ${count}개"]`,
    ),
    ...[...arrows].map(([arrow, count]) => `  ${arrow.replace('#', String(count))}`),
  ].join('\n');
};

/**
 * The page with the graph of today's imports in it.
 * @throws when the page has lost its marks.
 */
export const withGraph = (text: string): string => {
  const [before, rest] = text.split(opening);
  const after = rest?.split(closing)[1];
  if (after === undefined) throw new Error(`${page}에 ${opening}와 ${closing} 표시가 있어야 합니다.`);
  const graph = graphOf([...modulesIn('src'), ...modulesIn('tools')]);
  return `${before}${opening}\n\n\`\`\`mermaid\n${graph}\n\`\`\`\n\n${closing}${after}`;
};

if (import.meta.main) writeFileSync(page, withGraph(readFileSync(page, 'utf8')));
