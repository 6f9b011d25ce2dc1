import { fisher } from '../../statistics/fisher.ts';
import { mannWhitney } from '../../statistics/mann-whitney.ts';
import { normalQuantile } from '../../statistics/normal.ts';
import { rateDifference } from '../../statistics/rate-difference.ts';
import type { Sample } from '../sample.ts';
import { type Evidence, plain } from './evidence.ts';
import { isSignificant } from './is-significant.ts';
import { probabilities, smallestP } from './rank-evidence.ts';
import { isRate, type Scale } from './scale.ts';

const POWER = 0.8;

export interface Counts {
  readonly events: number;
  readonly trials: number;
}

/** The exact test looks at as many tables as there are trials; more are tested by the rates of their repetitions. */
const MOST_TRIALS = 1_000_000;

/** The pooled counts of a rate; null where the sample is no rate, its terms are not counts or there are too many of them. */
export function countsOf(sample: Sample): Counts | null {
  const { events, trials } = sample.additive?.total ?? {};
  if (!isRate(sample) || events === undefined || trials === undefined) return null;
  const whole = Number.isInteger(events) && Number.isInteger(trials);
  const counts = whole && events >= 0 && events <= trials && trials > 0 && trials <= MOST_TRIALS;
  return counts ? { events, trials } : null;
}

/**
 * Two rates by their pooled counts: Fisher's exact test, the difference with Newcombe's interval. Pooling takes every trial
 * as independent, so where there are enough repetitions their single rates must agree.
 */
export function rateEvidence(
  baseline: { readonly sample: Sample; readonly counts: Counts },
  candidate: { readonly sample: Sample; readonly counts: Counts },
  scale: Scale,
  { alpha, confidence }: { readonly alpha: number; readonly confidence: number },
): Evidence {
  const [x, y] = [candidate.counts, baseline.counts];
  const n = { baseline: baseline.sample.values.length, candidate: candidate.sample.values.length };
  const { estimate, low, high } = rateDifference(x, y, confidence);
  const test = fisher(x, y);
  const extreme = fisher({ ...x, events: x.trials }, { ...y, events: 0 });
  return {
    ...plain,
    test: 'fisher',
    scale,
    shift: estimate,
    interval: { low, high, confidence },
    p: probabilities(test),
    smallestP: extreme.pGreater,
    separated: { greater: isSignificant(test.pGreater, alpha), less: isSignificant(test.pLess, alpha) },
    objection: repetitionsAgree(baseline.sample, candidate.sample, n, alpha),
    n,
    center: { baseline: y.events / y.trials, candidate: x.events / x.trials },
    counts: { baseline: y, candidate: x },
    detectable: (level) => detectableDifference(x, y, level),
  };
}

function repetitionsAgree(
  baseline: Sample,
  candidate: Sample,
  n: Evidence['n'],
  alpha: number,
): Evidence['objection'] {
  if (!isSignificant(smallestP(n), alpha)) return plain.objection;
  const test = mannWhitney(candidate.values, baseline.values);
  const told = `The pooled counts differ, the rates of the ${n.candidate} repetitions do not agree on it: events come in clusters.`;
  return {
    greater: isSignificant(test.pGreater, alpha) ? null : told,
    less: isSignificant(test.pLess, alpha) ? null : told,
  };
}

/** Normal approximation about the pooled rate, with half an event added so that 0 events have a spread. */
function detectableDifference(x: Counts, y: Counts, alpha: number): number {
  const rate = (x.events + y.events + 0.5) / (x.trials + y.trials + 1);
  const error = Math.sqrt(rate * (1 - rate) * (1 / x.trials + 1 / y.trials));
  return (normalQuantile(1 - alpha) + normalQuantile(POWER)) * error;
}
