import type { Weighed } from '../assessed.ts';
import { type JobValue, pooled } from '../history.ts';
import { centerOf, type Sample } from '../sample.ts';
import { exactEvidence, isConstant } from './exact-evidence.ts';
import { centersEvidence, sampleEvidence } from './sample-evidence.ts';
import { scaleOf } from './scale.ts';

/**
 * Baseline and candidate as measured alternately in one job, so that their values differ by the change only. `values` are
 * the baseline's, at least one.
 */
export function interleavedEvidence(
  values: readonly JobValue[],
  candidate: Sample,
  { alpha, confidence }: { readonly alpha: number; readonly confidence: number },
): Weighed {
  const baseline = pooled(values);
  const centers = baseline === null ? values.map(({ center }) => center) : [centerOf(baseline)];
  const scale = scaleOf(baseline === null ? [candidate] : [baseline, candidate], centers);
  if (baseline === null) return { baseline, evidence: centersEvidence(centers, candidate, scale) };
  const repeated = Math.min(baseline.values.length, candidate.values.length) > 1;
  if (repeated && isConstant(baseline) && isConstant(candidate)) {
    const known = { center: centerOf(baseline), n: baseline.values.length, jobs: null };
    return { baseline, evidence: exactEvidence(known, candidate, scale) };
  }
  return { baseline, evidence: sampleEvidence(baseline, candidate, { scale, alpha, confidence }) };
}
