/** A stage of the roadmap as far as progress goes: its skills by id, and hours as an editor's estimate. */
export type Stop = { readonly id: string; readonly skills: readonly string[]; readonly hours: number };

/** `passed`: every skill of it is known. `next`: the first that is not passed. */
export type StopState = 'passed' | 'next' | 'ahead';

export type Progress = {
  /** In the order of the stops. */
  readonly stops: readonly { readonly id: string; readonly state: StopState; readonly known: number }[];
  readonly passed: number;
  /** Hours left: of each stop the share of its skills that is not known, rounded in the sum. */
  readonly hoursLeft: number;
};

/** How far somebody is who knows these skills. */
export const progressOf = (stops: readonly Stop[], known: ReadonlySet<string>): Progress => {
  const counted = stops.map(({ id, skills, hours }) => {
    const count = skills.filter((skill) => known.has(skill)).length;
    return { id, known: count, passed: count === skills.length, left: hours * (1 - count / skills.length) };
  });
  const next = counted.find(({ passed }) => !passed)?.id;
  return {
    stops: counted.map(({ id, known, passed }) => ({
      id,
      known,
      state: passed ? 'passed' : id === next ? 'next' : 'ahead',
    })),
    passed: counted.filter(({ passed }) => passed).length,
    hoursLeft: Math.round(counted.reduce((sum, { left }) => sum + left, 0)),
  };
};
