import type { Metric } from '../model/metric.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { Sample } from './sample.ts';
import type { Settings } from './settings.ts';

/** What a design makes of one metric. */
export interface Weighed {
  /** The baseline values that were used, pooled; null where only the centres of earlier jobs are known. */
  readonly baseline: Sample | null;
  readonly evidence: Evidence;
}

/** A metric that has values on both sides, and what they say. */
export interface Assessed extends Weighed {
  readonly metric: Metric;
  readonly settings: Settings;
  readonly candidate: Sample;
}
