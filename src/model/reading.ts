import type { FormulaName, Terms } from './formula.ts';
import type { KernelTrace } from './kernel.ts';
import type { Grain, Metric } from './metric.ts';

/** Raw values of one metric as one result holds them. Never empty, always finite. */
export interface Reading extends Metric {
  readonly grain: Grain;
  readonly values: readonly number[];
  /** For ratios and scores: the additive terms of each value, `values[i] = formula(terms[i])`. */
  readonly additive?: { readonly formula: FormulaName; readonly terms: readonly Terms[] };
}

/** A number that the tool had already condensed. Shown, compared by threshold at most, never tested as a sample. */
export interface Aggregate extends Metric {
  /** `mean`, `p99`, `stddev`, … in the tool's words. */
  readonly statistic: string;
  readonly value: number;
}

/** A test, request or session that failed; counted beside the numbers, since a run that fails more is never faster. */
export interface Failure {
  readonly benchmark: string;
  /** The failing test or request, or the error class where single ones have no name. */
  readonly name: string;
  readonly count: number;
  readonly message?: string | undefined;
}

/** What one result source (a file, a folder) says. */
export interface Parsed {
  readonly readings: readonly Reading[];
  readonly aggregates: readonly Aggregate[];
  readonly warnings: readonly string[];
  readonly failures?: readonly Failure[];
  /** What the source says of its machine and set-up: dotted names to text, for example `gpu.name`. */
  readonly environment?: Readonly<Record<string, string>> | undefined;
  /** The kernels of a trace. */
  readonly kernels?: KernelTrace;
}
