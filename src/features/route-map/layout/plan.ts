import type { Layer } from '../../../domain/types.ts';
import { meetingsOf, rowsAcross } from './assign.ts';
import { itemAt } from './item.ts';
import type { PlannedRow } from './rows.ts';
import type { Stop } from './stop.ts';

export type Plan = {
  /** The line of each row, from top to bottom. */
  readonly rows: readonly Layer[];
  /** The lines that start at the right. */
  readonly startRight: readonly Layer[];
  /** Transfer stations from left to right. One that is not named here finds a place of its own between them. */
  readonly order: readonly string[];
};

/**
 * Which line runs on which row: lines that share many stations next to each other, a line's own rows not far apart. It
 * is written down instead of searched for at each build, so that the map stays the same map when a skill comes or goes.
 * `npm run bench:map -- --plan` looks for a better one.
 */
export const plan: Plan = {
  rows: [
    'language',
    'collect',
    'visualize',
    'language',
    'infra',
    'process',
    'stream',
    'collect',
    'store',
    'process',
    'infra',
    'ml',
    'orchestrate',
    'store',
    'infra',
    'collaborate',
    'store',
    'ml',
    'store',
  ],
  startRight: ['store', 'collect', 'orchestrate', 'visualize'],
  order: [
    'monitoring',
    'zeppelin',
    'llmops',
    'druid',
    'redis',
    'data-standardization',
    'statistics',
    'semantic-layer',
    'hadoop',
    'ai-coding',
    'pubsub',
    'kafka',
    'duckdb',
    'performance-tuning',
    'dataops',
    'data-lineage',
    'sql-tuning',
    'notebook',
    'msk',
    'etl',
    'data-migration',
    'batch-processing',
    'yarn',
    'stream-processing',
    'kudu',
    'pandas',
    'privacy',
    'spark',
    'cdc',
    'data-catalog',
    'snowflake',
    'olap',
    'dataflow',
    'linux',
    'mlops',
    'grafana',
    'kubeflow',
    'api',
    'data-pipeline',
    'msa',
    'vector-db',
    'jenkins',
    'databricks',
    'gitlab',
    'milvus',
    'json',
    'athena',
    'feature-store',
    'ci-cd',
    'ga4',
    'knowledge-graph',
    'gpu',
    'backup',
    'react',
    'elk-stack',
    'data-governance',
    'rds',
    'emr',
    'kinesis',
    'flink',
    'frontend',
    'aurora',
    'kafka-connect',
    'sql',
    'devops',
  ],
};

/** Fewer stations of a line than this need no further row. */
const fewStations = 7;

/** How many rows interchanges lead over, all in all. */
const costOf = (rows: readonly PlannedRow[], stops: readonly Stop[]): number =>
  stops.reduce((sum, { lines }) => {
    const [best] = meetingsOf(rows, lines);
    return sum + (best ? rowsAcross(best).length - lines.length : 0);
  }, 0);

/** The ways to choose so many of a list, each in its order. */
const choicesOf = (list: readonly number[], count: number): readonly (readonly number[])[] => {
  const [first, ...rest] = list;
  if (count === 0) return [[]];
  if (first === undefined) return [];
  return [...choicesOf(rest, count - 1).map((choice) => [first, ...choice]), ...choicesOf(rest, count)];
};

/** The rows of the plan that these stops need. Lines of few stations have fewer, where that makes short ways. */
export const rowsFor = (stops: readonly Stop[], layers: readonly Layer[], plan: Plan): readonly PlannedRow[] => {
  const planned = plan.rows.map((layer) => ({ line: layers.indexOf(layer), band: 0 }));
  const interchanges = stops.filter(({ lines }) => lines.length > 1);
  const all = layers.map((_, line) => planned.flatMap((row, index) => (row.line === line ? [index] : [])));
  const chosen = all.map((own, line): readonly number[] => {
    const count = stops.filter(({ lines }) => lines.includes(line)).length;
    return own.slice(0, Math.max(1, Math.floor(count / fewStations)));
  });
  const rows = (): readonly PlannedRow[] => planned.filter(({ line }, index) => chosen[line]?.includes(index));
  for (const [line, own] of all.entries()) {
    const choices = choicesOf(own, itemAt(chosen, line).length);
    const costs = choices.map((choice) => {
      chosen[line] = choice;
      return costOf(rows(), interchanges);
    });
    chosen[line] = itemAt(choices, costs.indexOf(Math.min(...costs)));
  }
  return rows();
};
