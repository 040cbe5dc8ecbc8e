import { type Guide, roadmapOrder } from '../learning/index.ts';

/** A stage of the roadmap as far as progress goes: its skills by id, and hours as an editor's estimate. */
export type StopHours = { readonly id: string; readonly skills: readonly string[]; readonly hours: number };

/**
 * `passed`: every skill of it is known. `next`: where to go on, the stage of the first thing the roadmap has somebody
 * learn. `begun`: before that, with more to know.
 */
export type StopState = 'passed' | 'next' | 'begun' | 'ahead';

export type Progress = {
  /** In the order of the stops. */
  readonly stops: readonly { readonly id: string; readonly state: StopState; readonly known: number }[];
  readonly passed: number;
  /** Hours left: of each stop the share of its skills that is not known, rounded in the sum. */
  readonly hoursLeft: number;
};

/** The stage to go on with: that of the next thing to learn, or the first with anything left. */
const nextOf = (stops: readonly StopHours[], known: ReadonlySet<string>, guide: Guide): string | undefined => {
  const [first] = roadmapOrder(known, guide);
  const next = first === undefined ? undefined : stops.find(({ skills }) => skills.includes(first));
  return (next ?? stops.find(({ skills }) => skills.some((skill) => !known.has(skill))))?.id;
};

/** How far somebody is who knows these skills. */
export const progressOf = (stops: readonly StopHours[], known: ReadonlySet<string>, guide: Guide): Progress => {
  const counted = stops.map(({ id, skills, hours }) => {
    const count = skills.filter((skill) => known.has(skill)).length;
    return { id, known: count, passed: count === skills.length, left: hours * (1 - count / skills.length) };
  });
  const next = nextOf(stops, known, guide);
  const nextAt = counted.findIndex(({ id }) => id === next);
  return {
    stops: counted.map(({ id, known: count, passed }, at) => ({
      id,
      known: count,
      state: passed ? 'passed' : at === nextAt ? 'next' : at < nextAt && count > 0 ? 'begun' : 'ahead',
    })),
    passed: counted.filter(({ passed }) => passed).length,
    hoursLeft: Math.round(counted.reduce((sum, { left }) => sum + left, 0)),
  };
};
