import { sampledMetric } from '../../model/sampled-metrics.ts';
import { isBytes, isTimed } from '../../model/unit.ts';
import { centerOf, type Sample } from '../sample.ts';
import { type Evidence, plain } from './evidence.ts';
import { isRate, type Scale } from './scale.ts';

/** Allocators and file systems round sizes; counts are exact. */
const BYTES_TOLERANCE = 0.001;

/** A deterministic metric: values without any spread are compared exactly, as no test is needed. */
export function exactEvidence(
  baseline: { readonly center: number; readonly n: number; readonly jobs: number | null },
  candidate: Sample,
  scale: Scale,
): Evidence {
  const center = centerOf(candidate);
  const shift = scale.of(center) - scale.of(baseline.center);
  const tolerance = isBytes(candidate.unit) ? BYTES_TOLERANCE : 0;
  return {
    ...plain,
    test: 'exact',
    scale,
    shift,
    interval: { low: shift, high: shift, confidence: 1 },
    tolerance,
    n: { baseline: baseline.n, candidate: candidate.values.length },
    center: { baseline: baseline.center, candidate: center },
    jobs: baseline.jobs,
    warnings: ['All values of a side are equal, so the values are compared exactly and there is no p.'],
  };
}

/** Whether values may be deterministic at all: equal times and samples are only rounded, rates have a test of their own. */
export function isConstant(sample: Sample): boolean {
  const [first] = sample.values;
  if (isTimed(sample.unit) || isRate(sample) || sampledMetric(sample.metric)) return false;
  return sample.values.every((value) => value === first);
}
