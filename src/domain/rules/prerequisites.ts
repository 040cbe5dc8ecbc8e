import { fileOf, type Problem } from '../problems.ts';
import type { Catalog, Entry } from '../types.ts';
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

/** The stages from the first to the last; none while a file of theirs cannot be read, since it may fill what seems to be missing. */
const stagesInOrder = (catalog: Catalog, unread: ReadonlySet<string>): readonly Entry<'stages'>[] =>
  [...unread].some((entry) => entry.startsWith('stages/'))
    ? []
    : [...catalog.stages.values()].toSorted((a, b) => a.order - b.order);

/** Stages are numbered from one on without a gap; after a gap only the next stage is told, the others follow it. */
export const stageGaps: Rule = (catalog, unread) =>
  stagesInOrder(catalog, unread).flatMap(({ id, order }, place, stages) => {
    const next = (stages[place - 1]?.order ?? 0) + 1;
    if (order <= next) return [];
    return [
      {
        file: fileOf('stages', id),
        field: 'order',
        message: `${order}번째인데 ${next}번째 단계가 없습니다. 이 단계를 ${next}번째로 고치고, 뒤의 단계도 빈자리 없이 이어서 매기세요.`,
      },
    ];
  });

/**
 * No skill is first taught before what it stands on. Both in one stage is fine in either order, since a stage names
 * first what it is about (see `leadOf` in `features/learning/guide.ts`); so is what no stage teaches, since the roadmap
 * does not teach everything.
 */
export const earlySkills: Rule = (catalog, unread) => {
  const firstOf = new Map<string, Entry<'stages'>>();
  for (const stage of stagesInOrder(catalog, unread))
    for (const skill of stage.skills) if (!firstOf.has(skill)) firstOf.set(skill, stage);
  return [...firstOf].flatMap(([skill, stage]) =>
    (catalog.skills.get(skill)?.prerequisites ?? []).flatMap((before) => {
      const later = firstOf.get(before);
      if (!later || later.order <= stage.order) return [];
      return [
        {
          file: fileOf('stages', stage.id),
          field: `skills[${stage.skills.indexOf(skill)}]`,
          message: `'${skill}': 먼저 알아야 할 '${before}'보다 앞에서 배웁니다. '${skill}'의 자리를 ${later.order}번째 단계(${fileOf('stages', later.id)})나 그 뒤로 옮기거나, '${before}'도 이 단계나 앞 단계의 skills에 넣으세요.`,
        },
      ];
    }),
  );
};
