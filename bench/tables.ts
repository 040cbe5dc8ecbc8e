import { type Metric, metrics, type Visit } from './lighthouse.ts';

/** The visits of one page: ours, and those of the same page of Starlight where it has one. */
export type Measured = { readonly kind: string; readonly ours: readonly Visit[]; readonly theirs: readonly Visit[] };

const goals: Readonly<Partial<Record<Metric, number>>> = { blocking: 0.6, total: 0.6, LCP: 0.75 };

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const middle = (visits: readonly Visit[], metric: Metric): number =>
  median(visits.map((visit) => visit.metrics[metric]));

const shown = (value: number, metric: Metric): number =>
  metric === 'CLS' ? Math.round(value * 1000) / 1000 : Math.round(value);

/** `0.42 = 5,800 / 13,800`, marked when it misses its goal. */
export const ratio = (ours: number, theirs: number, goal = Number.POSITIVE_INFINITY): string => {
  const value = theirs === 0 ? '–' : (ours / theirs).toFixed(2);
  const mark = theirs !== 0 && ours / theirs > goal ? ' ✗' : '';
  return `${value}${mark} = ${ours.toLocaleString('en')} / ${theirs.toLocaleString('en')}`;
};

const printRatios = (measured: readonly Measured[]): void => {
  const rows = measured.filter(({ theirs }) => theirs.length > 0);
  const goal = Object.fromEntries(metrics.map((metric) => [metric, goals[metric] ? `≤ ${goals[metric]}` : '']));
  const table: Record<string, Record<string, string>> = {};
  for (const { kind, ours, theirs } of rows) {
    table[kind] = Object.fromEntries(
      metrics.map((metric) => [
        metric,
        ratio(shown(middle(ours, metric), metric), shown(middle(theirs, metric), metric), goals[metric]),
      ]),
    );
  }
  console.info('\nours / theirs, medians; ✗ misses the goal');
  console.table({ ...table, goal });
};

const worst = (visits: readonly Visit[]): Record<string, number> => {
  const names = Object.keys(visits[0]?.scores ?? {});
  return Object.fromEntries(names.map((name) => [name, Math.min(...visits.map(({ scores }) => scores[name] ?? 0))]));
};

const printScores = (title: string, pages: readonly { kind: string; visits: readonly Visit[] }[]): void => {
  const table: Record<string, Record<string, number | string>> = {};
  for (const { kind, visits } of pages) {
    const own = Object.fromEntries(metrics.map((metric) => [metric, shown(middle(visits, metric), metric)]));
    table[kind] = { ...worst(visits), ...own };
  }
  console.info(`\n${title}: the lowest score of all visits, medians of the rest`);
  console.table(table);
  for (const { kind, visits } of pages) {
    const findings = new Set(visits.flatMap((visit) => visit.findings));
    if (findings.size > 0) console.info(`  ${kind}: ${[...findings].join(', ')}`);
  }
};

/** Prints everything measured. */
export const printTables = (measured: readonly Measured[]): void => {
  printScores(
    'Starlight',
    measured.filter(({ theirs }) => theirs.length > 0).map(({ kind, theirs }) => ({ kind, visits: theirs })),
  );
  printScores(
    'ours',
    measured.map(({ kind, ours }) => ({ kind, visits: ours })),
  );
  printRatios(measured);
};
