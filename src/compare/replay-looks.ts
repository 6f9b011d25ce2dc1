import { InputError } from '../errors.ts';
import type { Policy } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { looks } from '../statistics/looks.ts';
import { interleavedLook, type LookResult } from './interleaved-look.ts';

export interface Interleaved {
  readonly baseline: Snapshot;
  readonly candidate: Snapshot;
  readonly policy: Policy;
}

/**
 * The last look at a finished interleaved measurement, recomputed from its repetitions alone: each look sees the pairs that
 * had been measured by then, and is taken if every benchmark that was undecided before has them. Throws InputError where
 * there are too few for the first look.
 */
export function replayLooks({ baseline, candidate, policy }: Interleaved): LookResult {
  const plan = looks({ alpha: policy.alpha });
  let last: LookResult | null = null;
  for (const { pairs, alpha, confidence } of plan) {
    if (!haveRepetitions([baseline, candidate], last?.undecided ?? 'all', pairs)) break;
    const sides = { baseline: [upTo(baseline, pairs)], candidate: upTo(candidate, pairs) };
    const previous: LookResult['comparisons'] = last?.comparisons ?? [];
    last = interleavedLook({ ...sides, policy, alpha, confidence, previous });
    if (last.undecided.length === 0) break;
  }
  if (last !== null) return last;
  throw new InputError({
    what: `the interleaved measurement has fewer than the ${plan[0]?.pairs ?? 0} pairs of the first look`,
    next: 'Run the job again',
  });
}

function haveRepetitions(
  sides: readonly Snapshot[],
  benchmarks: readonly string[] | 'all',
  pairs: number,
): boolean {
  const own = sides
    .flatMap(({ measurements }) => measurements)
    .filter(({ benchmark }) => benchmarks === 'all' || benchmarks.includes(benchmark));
  return own.length > 0 && own.every(({ repetitions }) => repetitions.length >= pairs);
}

function upTo(snapshot: Snapshot, pairs: number): Snapshot {
  return {
    ...snapshot,
    measurements: snapshot.measurements.map(({ additive, ...measurement }) => ({
      ...measurement,
      repetitions: measurement.repetitions.slice(0, pairs),
      ...(additive && { additive: { ...additive, terms: additive.terms.slice(0, pairs) } }),
    })),
  };
}
