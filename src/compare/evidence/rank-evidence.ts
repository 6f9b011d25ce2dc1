import { hodgesLehmann } from '../../statistics/hodges-lehmann.ts';
import { mannWhitney } from '../../statistics/mann-whitney.ts';
import { minimumDetectableChange, pairsNeeded } from '../../statistics/planning.ts';
import { pooledStandardDeviation } from '../../statistics/spread.ts';
import { centerOf, type Sample } from '../sample.ts';
import { type Evidence, type Probabilities, plain } from './evidence.ts';
import type { Scale } from './scale.ts';

/** With so much more noise than change thousands of repetitions would be needed: not worth counting. */
const HOPELESS = 20;

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
  const common = {
    ...plain,
    scale,
    n: { baseline: y.length, candidate: x.length },
    center: { baseline: centerOf(baseline), candidate: centerOf(candidate) },
    separated: { greater: Math.min(...x) > Math.max(...y), less: Math.max(...x) < Math.min(...y) },
  };
  return x.length === 1 && y.length === 1
    ? { ...common, ...singleValues(x, y) }
    : { ...common, ...tested(x, y, confidence) };
}

function singleValues([after = 0]: readonly number[], [before = 0]: readonly number[]) {
  return {
    test: 'threshold',
    shift: after - before,
    decisive: false,
    warnings: ['There is one value on either side, so no test was possible.'],
  };
}

function tested(x: readonly number[], y: readonly number[], confidence: number) {
  const n = { baseline: y.length, candidate: x.length };
  const test = mannWhitney(x, y);
  const { estimate, low, high } = hodgesLehmann(x, y, confidence);
  const sd = pooledStandardDeviation([x, y]) ?? 0;
  return {
    test: test.method === 'asymptotic' ? 'mann-whitney-asymptotic' : 'mann-whitney-exact',
    shift: estimate,
    interval: { low, high, confidence },
    p: probabilities(test),
    smallestP: smallestP(n),
    detectable: (alpha: number) => (sd > 0 ? minimumDetectableChange({ n, sd, alpha }) : null),
    repetitionsFor: (shift: number, alpha: number) => {
      if (sd === 0 || shift === 0) return null;
      return sd > HOPELESS * shift ? Infinity : pairsNeeded({ change: shift, sd, alpha });
    },
  };
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
