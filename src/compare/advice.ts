import { minimumRepetitions } from '../statistics/planning.ts';
import type { Evidence } from './evidence/evidence.ts';
import { FEWEST_JOBS } from './history.ts';
import type { Settings } from './settings.ts';

/** Beyond this, more repetitions are no advice. */
const MOST_REPETITIONS = 1000;

/** A run that could show no less than a factor of 100 shows nothing. */
const LARGEST_FRACTION = 100;

/** What the verdict asks of one metric of its family. */
export interface Demand {
  readonly settings: Settings;
  /** Family-wise level, and tests in the family. */
  readonly alpha: number;
  readonly family: number;
}

/** What to do about a metric that stayed open, in one sentence with the numbers that planning gives. */
export function adviceFor(evidence: Evidence, { settings, alpha, family }: Demand): string {
  if (evidence.advice !== null) return evidence.advice;
  const { scale, jobs, n } = evidence;
  const single = alpha / Math.max(1, family);
  const detectable = fractionOf(evidence, single);
  const unit = evidence.counts === null ? '%' : 'pp';
  const shown = detectable === null ? '' : `; this run could show ${percent(detectable, unit)}`;
  const moreTrials = `More trials would narrow the interval${shown}.`;
  if (jobs !== null) {
    if (evidence.counts !== null && jobs >= FEWEST_JOBS) return moreTrials;
    return jobs < FEWEST_JOBS
      ? `History decides from ${FEWEST_JOBS} comparable jobs on, and there ${jobs === 1 ? 'is 1' : `are ${jobs}`}; more of them would tell, or baseline: rerun, which measures base and candidate side by side.`
      : `baseline: rerun would measure base and candidate side by side${detectable === null ? '' : `; this history of ${jobs} jobs could show ${percent(detectable)}`}.`;
  }
  const least = minimumRepetitions(Math.max(1, family), alpha);
  if (evidence.counts === null && Math.min(n.baseline, n.candidate) < least) {
    return `At least ${least} repetitions a side are needed before any change can be shown, and there are ${n.baseline} and ${n.candidate}.`;
  }
  const needed = evidence.repetitionsFor(scale.shift(settings.threshold), single);
  if (needed === null) {
    return evidence.counts === null ? 'More repetitions would narrow the interval.' : moreTrials;
  }
  if (needed > MOST_REPETITIONS) {
    return `More than ${MOST_REPETITIONS} repetitions would be needed to show ${percent(settings.threshold)}${shown}: make the benchmark quieter, or raise its threshold.`;
  }
  return needed > Math.min(n.baseline, n.candidate)
    ? `${needed} repetitions would show ${percent(settings.threshold)}${shown}.`
    : `The change lies too near the threshold of ${percent(settings.threshold)} to tell: more repetitions would narrow the interval${shown}.`;
}

/** The minimum detectable change as a fraction; null where it is none worth telling. */
export function fractionOf({ detectable, scale }: Evidence, alpha: number): number | null {
  const shift = detectable(alpha);
  const fraction = shift === null ? null : scale.fraction(shift);
  return fraction !== null && fraction < LARGEST_FRACTION ? fraction : null;
}

function percent(fraction: number, unit: '%' | 'pp' = '%'): string {
  return `${Number((fraction * 100).toPrecision(2))} ${unit}`;
}
