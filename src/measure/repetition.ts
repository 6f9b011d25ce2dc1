import type { BenchmarkEnvironment } from '../model/environment.ts';
import type { BenchmarkOutputs } from '../model/outputs.ts';
import type { Parsed } from '../model/reading.ts';

/** Where and how repetitions run. */
export interface RunSettings {
  /** Absolute path of the working directory in the checkout that is measured. */
  readonly folder: string;
  readonly timeoutMs: number;
  /** Shortest warm-up of a model; one second where not given. */
  readonly warmupMs?: number;
}

/** Percent. */
export interface Phases {
  /** (mean of warm-up − mean of timed runs) / mean of timed runs. */
  readonly warmupEffectPct: number;
  /** Standard deviation of timed runs / their mean. */
  readonly covPct: number;
}

/** What one fresh process of a benchmark said. */
export interface Repetition extends Parsed {
  readonly benchmark: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** On the clock of process.hrtime.bigint(). */
  readonly span: { readonly start: bigint; readonly end: bigint };
  /** Of models: when the timed runs began on that clock, and each run's start and duration after it. */
  readonly timeline?: {
    readonly origin: bigint;
    readonly startsNs: Float64Array;
    readonly latenciesNs: Float64Array;
  };
  /** Of models: what it made of its inputs. */
  readonly outputs?: Omit<BenchmarkOutputs, 'benchmark'>;
  /** Of models: how warm-up and timed runs compare. */
  readonly phases?: Phases;
  readonly conditions: BenchmarkEnvironment;
  /** User + system CPU time of its processes, where all of it is known. */
  readonly cpuMs?: number;
  /** Its place in the schedule of the job, where that is not its place among the repetitions that are kept. */
  readonly slot?: number;
  /** Why it does not count, whatever it measured: a reason that holds for either side of a comparison. */
  readonly invalid?: string;
  /** Another one ran in its place. */
  readonly repeated?: boolean;
}
