import { criticalValue } from './critical-value.ts';
import { normalQuantile } from './normal.ts';
import { studentQuantile } from './student-t.ts';

/** Above this the attained level of the exact test is as good as the nominal one, and not worth its distribution. */
const EXACT_PLANNING_BUDGET = 2e6;
const DEFAULT_POWER = 0.8;

interface Aim {
  /** Standard deviation between repetitions, on the scale of the change. */
  readonly sd: number;
  /** One-sided level of the single test, after the correction for multiplicity. */
  readonly alpha: number;
  /** Probability of showing the change; 0.8 unless said. */
  readonly power?: number;
}

/**
 * The shift that an exact Mann-Whitney test of `n` repetitions shows with probability `power`, on the scale of `sd` (with
 * the sd of logarithms: the logarithm of a ratio). Null where so few repetitions can never reach `alpha`. The two-sample t
 * formula at the level that U attains, times 1.05 for the test's efficiency: within 3 % from 10 repetitions on, up to 10 %
 * low below that.
 */
export function minimumDetectableChange({
  n,
  sd,
  alpha,
  power = DEFAULT_POWER,
}: Aim & { readonly n: { readonly baseline: number; readonly candidate: number } }): number | null {
  const df = n.baseline + n.candidate - 2;
  const { attained } = criticalValue(n.candidate, n.baseline, alpha, EXACT_PLANNING_BUDGET);
  if (attained === 0) return null;
  const quantiles = studentQuantile(1 - attained, df) + studentQuantile(power, df);
  return 1.05 * quantiles * sd * Math.sqrt(1 / n.baseline + 1 / n.candidate);
}

/**
 * Repetitions a side with which `change` (> 0, on the scale of `sd`) would be shown with probability `power`: the fewest
 * whose minimum detectable change is at most `change`.
 */
export function pairsNeeded({ change, ...aim }: Aim & { readonly change: number }): number {
  if (!(change > 0)) throw new RangeError(`the change to be shown is ${change}, not positive`);
  const { sd, alpha, power = DEFAULT_POWER } = aim;
  const z = -normalQuantile(alpha) + normalQuantile(power);
  // Normal quantiles understate what few repetitions need, so the search starts below its answer.
  let pairs = Math.max(minimumRepetitions(1, alpha), Math.floor(2 * ((z * sd) / change) ** 2));
  const detectable = () => minimumDetectableChange({ n: { baseline: pairs, candidate: pairs }, ...aim });
  while ((detectable() ?? Infinity) > change) pairs += Math.max(1, Math.floor(pairs / 100));
  return pairs;
}

/**
 * Repetitions a side below which Holm's correction over `metrics` tests lets none of them reach the family-wise `alpha`: the
 * smallest p of an exact Mann-Whitney test is 1 / C(2N, N).
 */
export function minimumRepetitions(metrics: number, alpha: number): number {
  let repetitions = 1;
  for (let smallest = 1 / 2; smallest > alpha / metrics; repetitions++) {
    smallest *= (repetitions + 1) / (2 * (2 * repetitions + 1));
  }
  return repetitions;
}
