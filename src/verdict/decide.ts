import type { Comparison, Outcome } from '../model/comparison.ts';
import type { Policy } from '../model/policy.ts';
import type { VerdictWord } from '../model/verdict.ts';
import { isUnsettled, passReason, reasonsOf } from './reasons.ts';
import { plural } from './sentence.ts';

export interface Decision {
  readonly verdict: VerdictWord;
  /** Whether the job fails. */
  readonly fails: boolean;
  /** Sentences with numbers, the worst first; never empty. */
  readonly reasons: readonly string[];
  readonly counts: Readonly<Record<Outcome, number>>;
}

type Told = Omit<Decision, 'counts'>;
type Rules = Pick<Policy, 'failOn' | 'noBaseline'>;

/**
 * The verdict of a run. Comparisons that may fail the job decide; where there are none, those that warn say the word
 * without failing. What is missing, incomparable or open is never a pass.
 */
export function decide(
  comparisons: readonly Comparison[],
  policy: Rules,
  { hasBaseline }: { readonly hasBaseline: boolean },
): Decision {
  return { ...verdictOf(comparisons, policy, hasBaseline), counts: countOutcomes(comparisons) };
}

function verdictOf(comparisons: readonly Comparison[], policy: Rules, hasBaseline: boolean): Told {
  if (comparisons.length === 0) return undecided('Nothing was measured, so nothing was compared.');
  if (!hasBaseline) return withoutBaseline(comparisons.length, policy);
  const judged = judgedOf(comparisons);
  if (judged.length === 0) {
    return undecided(
      `No metric is gated, ${comparisons.length} are only shown: give one a direction or a gate in the config file.`,
    );
  }
  const failing = judged.filter(
    ({ gate, outcome, accepted }) => gate === 'fail' && policy.failOn.includes(outcome) && !accepted,
  );
  const unsettled = judged.filter(isUnsettled);
  const told = (verdict: VerdictWord, deciding: readonly Comparison[]): Told => ({
    verdict,
    fails: verdict === 'fail',
    reasons: reasonsOf(deciding, judged, policy),
  });
  if (failing.length > 0) return told('fail', failing);
  const known = judged.filter(({ outcome }) => outcome !== 'new');
  if (known.length === 0) return withoutBaseline(judged.length, policy);
  if (known.every(({ outcome }) => outcome === 'incomparable')) return told('incomparable', unsettled);
  if (unsettled.length > 0) return told('inconclusive', unsettled);
  const pass = told('pass', []);
  return { ...pass, reasons: [...passReason(judged), ...pass.reasons] };
}

function judgedOf(comparisons: readonly Comparison[]): readonly Comparison[] {
  const fail = comparisons.filter(({ gate }) => gate === 'fail');
  return fail.length > 0 ? fail : comparisons.filter(({ gate }) => gate === 'warn');
}

function undecided(reason: string): Told {
  return { verdict: 'inconclusive', fails: false, reasons: [reason] };
}

function withoutBaseline(metrics: number, { noBaseline }: Rules): Told {
  return {
    verdict: 'no-baseline',
    fails: noBaseline === 'fail',
    reasons: [
      `There is no baseline for ${plural(metrics, 'metric')}: nothing was compared, so nothing is known to be unchanged.`,
    ],
  };
}

function countOutcomes(comparisons: readonly Comparison[]): Record<Outcome, number> {
  const counts: Record<Outcome, number> = {
    regressed: 0,
    improved: 0,
    unchanged: 0,
    inconclusive: 0,
    incomparable: 0,
    new: 0,
    missing: 0,
  };
  for (const { outcome } of comparisons) counts[outcome] += 1;
  return counts;
}
