import type { Gate, Outcome } from './comparison.ts';
import type { Direction } from './metric.ts';
import type { OutputTolerance } from './outputs.ts';

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

/** Somebody's word that metrics may be worse for now: what matches it and would fail the job is accepted instead. */
export interface Acceptance {
  /** A glob over `benchmark/metric`. */
  readonly match: string;
  /** Who: a config file, or `@login`. */
  readonly by: string;
  readonly reason: string;
  /** The last day on which it counts, `YYYY-MM-DD`; null without end. */
  readonly until: string | null;
  /** Why it does not count, which is told where it would have; null where it does. */
  readonly void: string | null;
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
  /** Of several that match, the first that counts. */
  readonly accept?: readonly Acceptance[];
  /** What the outputs of a model may differ by. */
  readonly outputs?: OutputTolerance;
}
