import { fileOf, type Problem } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Finds one way around from each entry over others back to itself, as `a → b → a`; each circle is told once. */
const circles = (next: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] => {
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]): void => {
    const start = path.indexOf(id);
    if (start >= 0) found.push([...path.slice(start), id]);
    if (start >= 0 || done.has(id)) return;
    for (const other of next.get(id) ?? []) if (other !== id) walk(other, [...path, id]);
    done.add(id);
  };
  for (const id of next.keys()) walk(id, []);
  return found;
};

/** Prerequisites lead forward, never around in a circle. */
export const prerequisiteCircles: Rule = (catalog) =>
  (['skills', 'stages'] as const).flatMap((collection) => {
    const next = new Map([...catalog[collection].values()].map(({ id, prerequisites }) => [id, prerequisites]));
    return circles(next).map((circle) => ({
      file: fileOf(collection, circle[0] ?? ''),
      field: 'prerequisites',
      message: `먼저 알아야 할 것이 돌고 돕니다: ${circle.join(' → ')}. 이 가운데 한 줄을 지우세요.`,
    }));
  });

/** Two stages never share a place in the roadmap, and none stands before its prerequisite. */
export const stageOrder: Rule = (catalog) =>
  [...catalog.stages.values()].flatMap((stage) => {
    const sameOrder = [...catalog.stages.values()].find(({ id, order }) => order === stage.order && id < stage.id);
    const taken: readonly Problem[] = sameOrder
      ? [
          {
            file: fileOf('stages', stage.id),
            field: 'order',
            message: `${stage.order}번째 자리는 ${fileOf('stages', sameOrder.id)}의 것입니다. 다른 수를 쓰세요.`,
          },
        ]
      : [];
    const early = stage.prerequisites.flatMap((id, index) => {
      const before = catalog.stages.get(id);
      if (!before || before.order < stage.order) return [];
      return [
        {
          file: fileOf('stages', stage.id),
          field: `prerequisites[${index}]`,
          message: `'${id}': ${before.order}번째 단계라 ${stage.order}번째인 이 단계보다 앞에 있지 않습니다.`,
        },
      ];
    });
    return [...taken, ...early];
  });
