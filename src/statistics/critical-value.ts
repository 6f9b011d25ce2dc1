import { normalCdf, normalQuantile } from './normal.ts';
import { EXACT_BUDGET, exactCost, untiedDistribution } from './rank-sum-distribution.ts';

export interface CriticalValue {
  /** The largest c with P(U ≤ c − 1) ≤ alpha; 0 where even U = 0 is likelier than that. */
  readonly count: number;
  /** The level attained: P(U ≤ c − 1); 0 where c = 0. */
  readonly attained: number;
}

/** Rounding in `alpha` (1 − 0.9 is not 0.1) must not cost an attainable level. */
const SLACK = 1 + 1e-9;

/**
 * How far into its tail the Mann-Whitney U of n and m untied values may fall at one-sided level `alpha` (0 … 1); exact while
 * that takes at most `budget` additions, else from the normal approximation with continuity correction.
 */
export function criticalValue(n: number, m: number, alpha: number, budget = EXACT_BUDGET): CriticalValue {
  return exactCost(n, m, false) <= budget ? exactValue(n, m, alpha) : asymptoticValue(n, m, alpha);
}

function exactValue(n: number, m: number, alpha: number): CriticalValue {
  const { atMost } = untiedDistribution(n, m);
  let count = 0;
  let attained = 0;
  for (let next = atMost(0); next <= alpha * SLACK && count < n * m; next = atMost(count)) {
    attained = next;
    count++;
  }
  return { count, attained };
}

function asymptoticValue(n: number, m: number, alpha: number): CriticalValue {
  const mean = (n * m) / 2;
  const deviation = Math.sqrt((n * m * (n + m + 1)) / 12);
  const count = Math.max(0, Math.floor(mean + 0.5 + deviation * normalQuantile(alpha)));
  return { count, attained: count === 0 ? 0 : normalCdf((count - 0.5 - mean) / deviation) };
}
