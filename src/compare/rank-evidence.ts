import { hodgesLehmann } from '../statistics/hodges-lehmann.ts';
import { type MannWhitney, mannWhitney } from '../statistics/mann-whitney.ts';
import { minimumDetectableChange, pairsNeeded } from '../statistics/planning.ts';
import { pooledStandardDeviation } from '../statistics/spread.ts';
import { type Evidence, type Probabilities, plain } from './evidence.ts';
import { centerOf, type Sample } from './sample.ts';
import type { Scale } from './scale.ts';

/**
 * Two samples of independent values by rank: exact Mann-Whitney test, Hodges-Lehmann shift with its interval at
 * `confidence`. One value a side allows no test, only a look at how far the two are apart.
 */
export function rankEvidence(
  baseline: Sample,
  candidate: Sample,
  scale: Scale,
  confidence: number,
): Evidence {
  const x = candidate.values.map(scale.of);
  const y = baseline.values.map(scale.of);
  const n = { baseline: y.length, candidate: x.length };
  const common = {
    ...plain,
    scale,
    n,
    center: { baseline: centerOf(baseline), candidate: centerOf(candidate) },
    separated: { greater: Math.min(...x) > Math.max(...y), less: Math.max(...x) < Math.min(...y) },
  };
  if (x.length === 1 && y.length === 1) {
    return {
      ...common,
      test: 'threshold',
      shift: (x[0] ?? 0) - (y[0] ?? 0),
      decisive: false,
      warnings: ['There is one value on either side, so no test was possible.'],
    };
  }
  const test = mannWhitney(x, y);
  const { estimate, low, high } = hodgesLehmann(x, y, confidence);
  const sd = pooledStandardDeviation([x, y]);
  const plannable = sd !== null && sd > 0;
  return {
    ...common,
    test: rankTestName(test),
    shift: estimate,
    interval: { low, high, confidence },
    p: probabilities(test),
    smallestP: smallestP(n),
    detectable: (alpha) => (plannable ? minimumDetectableChange({ n, sd, alpha }) : null),
    repetitionsFor: (shift, alpha) =>
      plannable && shift > 0 ? pairsNeeded({ change: shift, sd, alpha }) : null,
  };
}

export function rankTestName({ method }: MannWhitney): string {
  return method === 'asymptotic' ? 'mann-whitney-asymptotic' : 'mann-whitney-exact';
}

export function probabilities(test: { p: number; pGreater: number; pLess: number }): Probabilities {
  return { twoSided: test.p, greater: test.pGreater, less: test.pLess };
}

/** The one-sided p of complete separation without ties: 1 / C(n + m, n). */
export function smallestP({ baseline, candidate }: Evidence['n']): number {
  let p = 1;
  for (let k = 1; k <= candidate; k++) p *= k / (baseline + k);
  return p;
}
