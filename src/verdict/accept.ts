import type { Comparison } from '../model/comparison.ts';
import { globMatcher } from '../model/glob.ts';
import { metricId } from '../model/metric.ts';
import type { Acceptance, Policy } from '../model/policy.ts';
import type { Result } from '../model/verdict.ts';
import { decide } from './decide.ts';

/** The comparisons, with those that would fail the job and match an acceptance marked as accepted. */
export function accept(
  comparisons: readonly Comparison[],
  acceptances: readonly Acceptance[],
  { failOn }: Pick<Policy, 'failOn'>,
): readonly Comparison[] {
  const matchers = acceptances.map((acceptance) => ({ acceptance, matches: globMatcher(acceptance.match) }));
  return comparisons.map((comparison) => {
    const { gate, outcome, accepted } = comparison;
    if (gate !== 'fail' || !failOn.includes(outcome) || accepted) return comparison;
    const own = matchers.filter(({ matches }) => matches(metricId(comparison)));
    const counting = own.find(({ acceptance }) => acceptance.void === null)?.acceptance;
    if (counting) {
      const { by, reason, until } = counting;
      return { ...comparison, accepted: { by, reason, until } };
    }
    const lost = own.map(({ acceptance }) => voidText(acceptance));
    return lost.length === 0 ? comparison : { ...comparison, warnings: [...comparison.warnings, ...lost] };
  });
}

function voidText(acceptance: Acceptance): string {
  return `Its acceptance by ${acceptance.by} (${acceptance.reason}) does not count: ${acceptance.void}.`;
}

/** The result as it is with these acceptances. */
export function acceptedResult(
  result: Result,
  acceptances: readonly Acceptance[],
  policy: Pick<Policy, 'failOn' | 'noBaseline'>,
): Result {
  const comparisons = accept(result.comparisons, acceptances, policy);
  const decision = decide(comparisons, policy, { hasBaseline: result.baseline.length > 0 });
  return { ...result, ...decision, reasons: [...decision.reasons], comparisons: [...comparisons] };
}
