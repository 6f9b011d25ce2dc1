/** How often something happened in so many independent trials. */
export interface Counts {
  readonly events: number;
  readonly trials: number;
}

export interface Fisher {
  /** P of so many candidate events or more, given all events: small where the candidate's rate is higher. */
  readonly pGreater: number;
  readonly pLess: number;
  /** Two-sided: all tables at most as likely as the one observed, as R and SciPy define it. */
  readonly p: number;
}

/** Tables that differ in probability by rounding only are equally likely. */
const SLACK = 1 + 1e-7;

/**
 * Exact test of two rates by their counts (Fisher 1935). Throws RangeError unless 0 ≤ events ≤ trials, in whole numbers.
 */
export function fisher(candidate: Counts, baseline: Counts): Fisher {
  requireCounts(candidate);
  requireCounts(baseline);
  const events = candidate.events + baseline.events;
  const fewest = Math.max(0, events - baseline.trials);
  const weights = tableWeights(candidate.trials, baseline.trials, events);
  const observed = candidate.events - fewest;
  const atLeastAsRare = weights.filter((weight) => weight <= (weights[observed] ?? 0) * SLACK);
  const total = sum(weights);
  return {
    pGreater: sum(weights.subarray(observed)) / total,
    pLess: sum(weights.subarray(0, observed + 1)) / total,
    p: sum(atLeastAsRare) / total,
  };
}

/**
 * Hypergeometric weights of every possible number of candidate events, from the fewest on, relative to the likeliest one:
 * built outwards from it by ratios, so that no factorial overflows and the tails keep their relative accuracy.
 */
function tableWeights(candidateTrials: number, baselineTrials: number, events: number): Float64Array {
  const fewest = Math.max(0, events - baselineTrials);
  const most = Math.min(events, candidateTrials);
  const all = candidateTrials + baselineTrials;
  const mode = Math.floor(((events + 1) * (candidateTrials + 1)) / (all + 2));
  const weights = new Float64Array(most - fewest + 1);
  const ratio = (k: number) =>
    ((events - k) * (candidateTrials - k)) / ((k + 1) * (baselineTrials - events + k + 1));
  weights[mode - fewest] = 1;
  for (let k = mode; k < most; k++) weights[k + 1 - fewest] = (weights[k - fewest] ?? 0) * ratio(k);
  for (let k = mode; k > fewest; k--) weights[k - 1 - fewest] = (weights[k - fewest] ?? 0) / ratio(k - 1);
  return weights;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function requireCounts({ events, trials }: Counts): void {
  if (!(Number.isInteger(events) && Number.isInteger(trials) && events >= 0 && events <= trials)) {
    throw new RangeError(`${events} of ${trials} is not a count of events among trials`);
  }
}
