import { itemAt } from './item.ts';

/** A station before it has a place. Lines are numbered from top to bottom. */
export type Stop = {
  readonly id: string;
  readonly rows: readonly string[];
  /** Width of its label in units. */
  readonly width: number;
  readonly radius: number;
  /** The numbers of its lines, home line first. */
  readonly lines: readonly number[];
};

/** Lines meet: the guests come to the row of the host and share these interchanges with it. */
export type Step = { readonly host: number; readonly guests: readonly number[]; readonly stops: readonly Stop[] };

/** Gathers the interchanges of the same lines into one step each, hosted by the home line of the first. */
export const gatherSteps = (stops: readonly Stop[]): readonly Step[] => {
  const groups = new Map<string, Stop[]>();
  for (const stop of stops.filter(({ lines }) => lines.length > 1)) {
    const key = stop.lines.toSorted((a, b) => a - b).join();
    groups.set(key, [...(groups.get(key) ?? []), stop]);
  }
  return [...groups.values()].map((group) => {
    const [host = 0, ...guests] = itemAt(group, 0).lines;
    return { host, guests: guests.toSorted((a, b) => a - b), stops: group };
  });
};

/** The same step on the row of another of its lines. */
export const hostedBy = (step: Step, host: number): Step => ({
  ...step,
  host,
  guests: [step.host, ...step.guests].filter((line) => line !== host).toSorted((a, b) => a - b),
});

/**
 * Where each guest of each step goes afterwards: straight on to the row of its next host, if nothing happens
 * there before it is needed; else home; undefined when it has no further step.
 */
export const nextRows = (steps: readonly Step[]): readonly ReadonlyMap<number, number | undefined>[] => {
  const nextStep = new Map<number, number>();
  const rows: Map<number, number | undefined>[] = [];
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const { host, guests } = itemAt(steps, index);
    const rowAfter = (guest: number): number | undefined => {
      const next = nextStep.get(guest);
      if (next === undefined) return undefined;
      const nextHost = itemAt(steps, next).host;
      return nextStep.get(nextHost) === next ? nextHost : guest;
    };
    rows[index] = new Map(guests.map((guest) => [guest, rowAfter(guest)]));
    for (const line of [host, ...guests]) nextStep.set(line, index);
  }
  return rows;
};

/** Whether the only guest of a step may simply cross the host's row at the station on its way from row to row. */
export const isCrossing = ({ host, guests, stops }: Step, from: number, to: number | undefined): boolean =>
  guests.length === 1 &&
  stops.length === 1 &&
  from !== host &&
  (to === undefined || Math.sign(to - host) === Math.sign(host - from));
