/** A stage of the roadmap. Plain data, so that it may travel to the browser. */
export type Stop = {
  readonly id: string;
  readonly title: string;
  readonly order: number;
  /** The first of them is what the stage is about. */
  readonly skills: readonly string[];
  /** Stages that come before. */
  readonly prerequisites: readonly string[];
};

/** A skill as far as the order of learning goes. */
export type Studied = {
  readonly id: string;
  readonly prerequisites: readonly string[];
  /** In how many postings of named companies it stands. */
  readonly demand: number;
  /** No product but an idea: who works with what stands on it has met it. */
  readonly isConcept: boolean;
};

/** What the order of learning leans on: the roadmap and what stands on what. */
export type Guide = {
  readonly stops: readonly Stop[];
  /** The stage that teaches a skill first. */
  readonly stopOf: (skill: string) => Stop | undefined;
  /** Where the roadmap has a skill; what it does not teach comes last. */
  readonly placeOf: (skill: string) => number;
  /** What the stage of a skill is about. */
  readonly leadOf: (skill: string) => string | undefined;
  readonly demandOf: (skill: string) => number;
  readonly prerequisitesOf: (skill: string) => readonly string[];
  /** What the stages are about that the roadmap has before the stage of this skill. */
  readonly leadsBefore: (skill: string) => readonly string[];
  readonly isConcept: (skill: string) => boolean;
};

/** Room for the skills of one stage in {@link Guide.placeOf}. */
const placesOfStop = 1000;

export const guideOf = (stages: readonly Stop[], skills: readonly Studied[]): Guide => {
  const stops = stages.toSorted((a, b) => a.order - b.order);
  const about = new Map(skills.map((skill) => [skill.id, skill]));
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  // A skill that two stages teach is of the first.
  const stopBySkill = new Map(stops.toReversed().flatMap((stop) => stop.skills.map((skill) => [skill, stop] as const)));
  const stopOf = (skill: string): Stop | undefined => stopBySkill.get(skill);
  return {
    stops,
    stopOf,
    placeOf: (skill) => {
      const stop = stopOf(skill);
      return stop ? stop.order * placesOfStop + stop.skills.indexOf(skill) : Number.MAX_SAFE_INTEGER;
    },
    leadOf: (skill) => stopOf(skill)?.skills[0],
    demandOf: (skill) => about.get(skill)?.demand ?? 0,
    prerequisitesOf: (skill) => about.get(skill)?.prerequisites ?? [],
    leadsBefore: (skill) =>
      (stopOf(skill)?.prerequisites ?? []).flatMap((id) => byId.get(id)?.skills[0] ?? []).filter((id) => id !== skill),
    isConcept: (skill) => about.get(skill)?.isConcept ?? false,
  };
};
