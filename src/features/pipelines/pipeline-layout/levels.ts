import type { PipelineEdge, PipelineNode } from '../pipeline-layout.ts';

/** An edge between two levels. One that goes back round a cycle is turned: `low` is where it arrives. */
export type Span = {
  readonly edge: PipelineEdge;
  readonly returns: boolean;
  /** It leads to the next step of the list, so it is a piece of the main line. */
  readonly main: boolean;
  readonly low: string;
  readonly high: string;
};

/** The nodes of each level, and the edges that lead from one level to a later one. */
export type Levels = { readonly levels: readonly (readonly string[])[]; readonly spans: readonly Span[] };

/** Whether a level has room for these nodes beside that many passing edges. */
export type Room = (nodes: readonly string[], passing: number) => boolean;

const reachedFrom = (start: string, edges: readonly PipelineEdge[]): ReadonlySet<string> => {
  const reached = new Set<string>();
  const next = [start];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const found = edges.filter(({ from, to }) => from === id && !reached.has(to)).map(({ to }) => to);
    for (const to of found) reached.add(to);
    next.push(...found);
  }
  return reached;
};

/** An edge returns if it lies on a cycle and leads to an earlier step: without these edges no cycle is left. */
const spansOf = (edges: readonly PipelineEdge[], stepOf: ReadonlyMap<string, number>): readonly Span[] =>
  edges.map((edge) => {
    const { from, to } = edge;
    const steps = (stepOf.get(to) ?? 0) - (stepOf.get(from) ?? 0);
    const returns = steps < 0 && reachedFrom(to, edges).has(from);
    return { edge, returns, main: steps === 1, low: returns ? to : from, high: returns ? from : to };
  });

/** Levels by longest distance from a start, but none below its floor. */
const longest = (
  nodes: readonly PipelineNode[],
  spans: readonly Span[],
  floors: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const levelOf = new Map(nodes.map(({ id }) => [id, floors.get(id) ?? 0]));
  // Each round settles at least one more level of a graph without cycles.
  for (const _ of nodes) {
    for (const { low, high } of spans) {
      levelOf.set(high, Math.max(levelOf.get(high) ?? 0, (levelOf.get(low) ?? 0) + 1));
    }
  }
  return levelOf;
};

const grouped = (
  nodes: readonly PipelineNode[],
  levelOf: ReadonlyMap<string, number>,
): readonly (readonly string[])[] => {
  const count = 1 + Math.max(-1, ...levelOf.values());
  return Array.from({ length: count }, (_, level) =>
    nodes.map(({ id }) => id).filter((id) => levelOf.get(id) === level),
  );
};

/** How many edges pass a level beside its nodes. One that returns also passes those it starts and ends at. */
export const passing = ({ returns, low, high }: Span, level: number, levelOf: ReadonlyMap<string, number>): boolean => {
  const inside = returns ? 0 : 1;
  return level >= (levelOf.get(low) ?? 0) + inside && level <= (levelOf.get(high) ?? 0) - inside;
};

/**
 * Levels by longest distance from a start. Where one has no room for all its nodes, the last of them moves on to the
 * next level, with all that follows it.
 */
export const levelsOf = (nodes: readonly PipelineNode[], edges: readonly PipelineEdge[], hasRoom: Room): Levels => {
  const spans = spansOf(edges, new Map(nodes.map(({ id }, step) => [id, step])));
  const floors = new Map<string, number>();
  for (;;) {
    const levelOf = longest(nodes, spans, floors);
    const levels = grouped(nodes, levelOf);
    const full = levels.findIndex(
      (ids, level) => ids.length > 1 && !hasRoom(ids, spans.filter((span) => passing(span, level, levelOf)).length),
    );
    const last = levels[full]?.at(-1);
    if (last === undefined) return { levels, spans };
    floors.set(last, full + 1);
  }
};
