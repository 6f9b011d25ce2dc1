import { median } from '../../statistics/quantile.ts';
import { FEWEST_JOBS } from '../history.ts';
import { HARD_LIMIT } from '../outcome.ts';
import { centerOf, type Sample } from '../sample.ts';
import { type Evidence, plain } from './evidence.ts';
import { rankEvidence } from './rank-evidence.ts';
import { countsOf, rateEvidence } from './rate-evidence.ts';
import type { Scale } from './scale.ts';

/** Two samples as they are: rates by their counts, condensed values by their distance only, all else by ranks. */
export function sampleEvidence(
  baseline: Sample,
  candidate: Sample,
  options: { readonly scale: Scale; readonly alpha: number; readonly confidence: number },
): Evidence {
  if (baseline.condensed || candidate.condensed) {
    const evidence = centersEvidence([centerOf(baseline)], candidate, options.scale);
    const n = { ...evidence.n, baseline: baseline.values.length };
    return { ...evidence, n, advice: ofCondensed };
  }
  const [before, after] = [countsOf(baseline), countsOf(candidate)];
  if (before === null || after === null) {
    return rankEvidence(baseline, candidate, options.scale, options.confidence);
  }
  return rateEvidence(
    { sample: baseline, counts: before },
    { sample: candidate, counts: after },
    options.scale,
    options,
  );
}

const ofCondensed = `Let the tool write every value it measured: of what it has condensed, only a change beyond ${HARD_LIMIT * 100} % is judged, or one against a history of ${FEWEST_JOBS} jobs.`;

/** How far the candidate is from the middle of `centers`, and beyond which of them; no test. */
export function centersEvidence(centers: readonly number[], candidate: Sample, scale: Scale): Evidence {
  const center = { baseline: median(centers), candidate: centerOf(candidate) };
  return {
    ...plain,
    test: 'threshold',
    scale,
    shift: scale.of(center.candidate) - scale.of(center.baseline),
    decisive: false,
    separated: {
      greater: centers.every((value) => center.candidate > value),
      less: centers.every((value) => center.candidate < value),
    },
    n: { baseline: centers.length, candidate: candidate.values.length },
    center,
    warnings: ['The values are condensed already, so no test was possible.'],
  };
}
