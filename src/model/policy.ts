import type { Gate, Outcome } from './comparison.ts';
import type { Direction } from './metric.ts';

/** A rule of the config's `metrics`: the first whose pattern matches `benchmark/metric` wins. */
export interface MetricRule {
  readonly match: string;
  readonly threshold?: number;
  readonly margin?: number;
  /** Absolute, in `unit`. */
  readonly floor?: { readonly value: number; readonly unit: string };
  readonly gate?: Gate;
  readonly direction?: Direction;
}

/** What the user asks of the comparison. Fractions, not percent. */
export interface Policy {
  /** Smallest relative change that matters; undefined = the metric kind's default (3 %, p95 5 %, p99 8 %). */
  readonly threshold: number | undefined;
  /** Largest change that still counts as unchanged; undefined = the metric kind's default (5 %, 10 %, 15 %). */
  readonly margin: number | undefined;
  /** Family-wise over all gated metrics, one-sided. */
  readonly alpha: number;
  readonly failOn: readonly Outcome[];
  readonly noBaseline: 'pass' | 'fail';
  readonly rules: readonly MetricRule[];
  /** Environment fields, globs over dotted names, that may differ. */
  readonly ignoreEnvironment: readonly string[];
}
