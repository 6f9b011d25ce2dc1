import { looks } from '../../src/statistics/looks.ts';
import type { Side } from '../../src/statistics/schedule.ts';
import { draws } from './draws.ts';
import { autoregression, jobBadness, type Noise, processEffect } from './noise.ts';
import { type ProcessLibrary, processLibrary, SUMMARIES } from './process-library.ts';

/** Of every panel, by number. */
export const workloadNumbers: readonly number[] = [0, 1, 2, 3, 4];
/** The drift of a job is spread over as many slots as it can have: the pairs of the last look, and a throw-away a side. */
const SLOTS = 2 * (1 + Math.max(...looks({ alpha: 0.01 }).map(({ pairs }) => pairs)));
const LATENCY_MS = 10;

/** How much slower the candidate's first workload is, as a fraction, by summary. */
export type Change = readonly [median: number, mean: number, p95: number, p99: number];

export const unchanged: Change = [0, 0, 0, 0];

export function slower(fraction: number): Change {
  return [fraction, fraction, fraction, fraction];
}

export interface SimulatedProcess {
  /** In ms, in the order of `summaryNames`. */
  readonly values: readonly number[];
  /** In ms; changed as the median is. */
  iterations(): number[];
}

/** A job on a simulated runner: each call of `execute` is a fresh process in the next slot of its workload. */
export interface SimulatedJob {
  execute(workload: number, side: Side): SimulatedProcess;
}

/**
 * A job with seed `seed` (a whole number below 2^49). Every workload has noise of its own, so that the same process of
 * the same seed is drawn whatever the change is and however long the other workloads run.
 */
export function simulatedJob(noise: Noise, change: Change, seed: number): SimulatedJob {
  const job = draws(16 * seed);
  const drift = noise.drift * (2 * job.uniform() - 1);
  const badness = jobBadness(noise, job);
  const library = processLibrary(noise.within);
  const factors = change.map(Math.log1p);
  const workloads = workloadNumbers.map((workload) => {
    const draw = draws(16 * seed + 1 + workload);
    const level = badness * noise.jobSd * draw.normal() - drift / 2;
    const common = autoregression({ memory: 0.9, sd: noise.commonSd }, draw);
    let slot = 0;
    return () => {
      const effect = level + (drift * slot++) / (SLOTS - 1) + common() + processEffect(noise, draw);
      return { effect, member: draw.index(library.size) };
    };
  });
  return {
    execute(workload, side) {
      const { effect, member } = workloads[workload]?.() ?? { effect: Number.NaN, member: 0 };
      const changed = workload === 0 && side === 'candidate' ? factors : [];
      return processOf(library, member, (summary) => effect + (changed[summary] ?? 0));
    },
  };
}

/** Seeds of earlier jobs lie above those of the jobs that are judged. */
const FIRST_PAST_SEED = 2 ** 24;
const MOST_PAST_JOBS = 64;

/** Earlier jobs of the same code on the same runner, oldest first: the processes of each by workload. */
export function pastJobs(
  noise: Noise,
  seed: number,
  { jobs, processes }: { readonly jobs: number; readonly processes: number },
): SimulatedProcess[][][] {
  return Array.from({ length: jobs }, (_, past) => {
    const job = simulatedJob(noise, unchanged, FIRST_PAST_SEED + MOST_PAST_JOBS * seed + past);
    return executeAll(job, 'baseline', processes);
  });
}

/** So many processes of each workload, one side only. */
export function executeAll(job: SimulatedJob, side: Side, processes: number): SimulatedProcess[][] {
  return workloadNumbers.map((workload) =>
    Array.from({ length: processes }, () => job.execute(workload, side)),
  );
}

/** Process `member` of the library with its summaries moved by `effect`. */
export function processOf(
  library: ProcessLibrary,
  member: number,
  effect: (summary: number) => number,
): SimulatedProcess {
  return {
    values: Array.from(
      { length: SUMMARIES },
      (_, summary) => LATENCY_MS * Math.exp(library.summary(member, summary) + effect(summary)),
    ),
    iterations: () => Array.from(library.iterations(member), (log) => LATENCY_MS * Math.exp(log + effect(0))),
  };
}
