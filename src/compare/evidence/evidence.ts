import type { Comparison } from '../../model/comparison.ts';
import type { Scale } from './scale.ts';

/** What the measurements say of one metric, before thresholds, gates and the other metrics are asked. */
export interface Evidence {
  readonly test: string | null;
  readonly scale: Scale;
  /** Candidate against baseline, on the scale; positive is the larger value. */
  readonly shift: number;
  /** On the scale; infinite where the samples are too small. Null where there is none. */
  readonly interval: { readonly low: number; readonly high: number; readonly confidence: number } | null;
  /** Null where no test was possible. */
  readonly p: Probabilities | null;
  /** Whether the test is valid for a verdict; otherwise p is only shown. */
  readonly decisive: boolean;
  /** The smallest one-sided p that so few values can reach. */
  readonly smallestP: number;
  /** Every candidate value lies beyond every baseline value, on this side; a rate does so beyond chance. */
  readonly separated: { readonly greater: boolean; readonly less: boolean };
  /** Why a significant test is not believed in this direction. */
  readonly objection: { readonly greater: string | null; readonly less: string | null };
  /** Largest fraction that still counts as equal, where the metric is deterministic and compared exactly. */
  readonly tolerance: number | null;
  readonly n: Comparison['n'];
  readonly center: { readonly baseline: number; readonly candidate: number };
  readonly jobs: number | null;
  readonly counts: Comparison['counts'] | null;
  readonly mannWhitneyP: number | null;
  readonly warnings: readonly string[];
  /** What to do where more repetitions are not what is lacking; null where planning can tell. */
  readonly advice: string | null;
  /** The smallest shift, on the scale, that this measurement shows with 80 % probability at one-sided `alpha`. */
  detectable(alpha: number): number | null;
  /** Repetitions a side that would show `shift` so, infinite for thousands; null where they are not what is lacking. */
  repetitionsFor(shift: number, alpha: number): number | null;
}

export interface Probabilities {
  readonly twoSided: number;
  /** One-sided: small where the candidate's values are larger. */
  readonly greater: number;
  readonly less: number;
}

/** What most evidence has in common. */
export const plain = {
  interval: null,
  p: null,
  decisive: true,
  smallestP: 0,
  separated: { greater: false, less: false },
  objection: { greater: null, less: null },
  tolerance: null,
  jobs: null,
  counts: null,
  mannWhitneyP: null,
  warnings: [],
  advice: null,
  detectable: () => null,
  repetitionsFor: () => null,
} satisfies Partial<Evidence>;
