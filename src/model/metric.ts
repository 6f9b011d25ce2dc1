/** Which way is better; `none` marks a metric that is shown and never gated. */
export const directions = ['lower', 'higher', 'none'] as const;
export type Direction = (typeof directions)[number];

/** What one raw number is one of. Only `repetition` values are independent of each other. */
export const grains = ['repetition', 'iteration', 'request'] as const;
export type Grain = (typeof grains)[number];

/** A measured quantity of a benchmark. `unit` is the unit of its values, in the words of the source (`ms`, `tokens/s`). */
export interface Metric {
  readonly benchmark: string;
  readonly metric: string;
  readonly unit: string;
  readonly direction: Direction;
}

/** The name by which configuration patterns and tables find a metric: `benchmark/metric`. */
export function metricId(metric: Pick<Metric, 'benchmark' | 'metric'>): string {
  return `${metric.benchmark}/${metric.metric}`;
}
