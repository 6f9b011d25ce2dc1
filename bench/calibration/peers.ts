import { mean } from 'simple-statistics';
import { mannWhitney } from '../../src/statistics/mann-whitney.ts';
import { quantile } from '../../src/statistics/quantile.ts';
import { squaredDeviations } from '../../src/statistics/spread.ts';
import { studentQuantile } from '../../src/statistics/student-t.ts';
import type { SimulatedProcess } from './job.ts';

/** What a tool knows of one metric: its value in earlier jobs, oldest first, and in the candidate's. */
export interface Series {
  readonly past: readonly number[];
  readonly candidate: number;
}

/** Whether a tool says that a metric got slower. */
export type Rule = (series: Series) => boolean;

/** benchmark-action: the value against that of the run before. */
export function ratioAbove(limit: number): Rule {
  return ({ past, candidate }) => candidate / (past.at(-1) ?? Number.NaN) > limit;
}

/** Bencher's t-test threshold with an upper boundary of 0.99, over at most 64 earlier runs. */
export const aboveBoundary: Rule = ({ past, candidate }) => {
  const sample = past.slice(-64);
  const { sum, df } = squaredDeviations(sample);
  const scale = Math.sqrt(sum / df) * Math.sqrt(1 + 1 / sample.length);
  return candidate > mean(sample) + studentQuantile(0.99, df) * scale;
};

/** rustc-perf: a step up that is larger than Q3 + 3·IQR of the steps between the earlier commits. */
export const beyondFence: Rule = ({ past, candidate }) => {
  const values = [...past, candidate];
  const steps = values.slice(1).map((value, i) => value / (values[i] ?? Number.NaN) - 1);
  const earlier = steps.slice(0, -1).map(Math.abs);
  const [first, third] = [quantile(earlier, 0.25), quantile(earlier, 0.75)];
  return (steps.at(-1) ?? 0) > third + 3 * (third - first);
};

/** Mann-Whitney on the iterations of one process a side, p < 0.05, and a metric that is worse by more than 5 %. */
export function iterationsDiffer(baseline: SimulatedProcess, candidate: SimulatedProcess): boolean {
  return mannWhitney(candidate.iterations(), baseline.iterations()).p < 0.05;
}

const FIRST_SAMPLE = 50;
const BATCH = 10;
/** What its three minutes have room for where a process takes a second. */
const LARGEST_SAMPLE = 90;

/**
 * tachometer's automatic sampling: 50 values a side, then 10 more at a time, until the 95 % interval of the difference of
 * means leaves out 0. True where it then lies above 0. `next` runs a process of each side.
 */
export function sampledUntilDifferent(next: () => { baseline: number; candidate: number }): boolean {
  const [x, y]: [number[], number[]] = [[], []];
  while (x.length < LARGEST_SAMPLE) {
    for (let added = x.length === 0 ? FIRST_SAMPLE : BATCH; added > 0; added--) {
      const { baseline, candidate } = next();
      y.push(baseline);
      x.push(candidate);
    }
    const { low, high } = welchInterval(x, y);
    if (low > 0 || high < 0) return low > 0;
  }
  return false;
}

/** 95 % interval of the difference of means, variances not assumed equal (Welch 1947). */
function welchInterval(x: readonly number[], y: readonly number[]): { low: number; high: number } {
  const parts = [x, y].map((values) => {
    const { sum, df } = squaredDeviations(values);
    return { df, variance: sum / df / values.length };
  });
  const variance = parts.reduce((total, part) => total + part.variance, 0);
  const df = variance ** 2 / parts.reduce((total, part) => total + part.variance ** 2 / part.df, 0);
  const half = studentQuantile(0.975, df) * Math.sqrt(variance);
  const difference = mean(x) - mean(y);
  return { low: difference - half, high: difference + half };
}
