import { type Comparison, changesInPoints, type Outcome } from '../model/comparison.ts';
import { groupBy } from '../model/group-by.ts';
import { metricId } from '../model/metric.ts';
import type { Policy } from '../model/policy.ts';
import { type ChangeUnit, plural, signedChange, size } from './sentence.ts';

const severity: Readonly<Record<Outcome, number>> = {
  regressed: 0,
  missing: 1,
  incomparable: 2,
  inconclusive: 3,
  improved: 4,
  new: 5,
  unchanged: 6,
};

/**
 * Neither good nor bad is shown, and nobody has accepted that. A metric that is shown not to be worse is settled, though it
 * may have improved.
 */
export function isUnsettled({ outcome, notWorse, accepted }: Comparison): boolean {
  if (accepted) return false;
  return (
    outcome === 'missing' || outcome === 'incomparable' || (outcome === 'inconclusive' && notWorse !== true)
  );
}

/** Sentences with numbers: the comparisons that decided, then what else moved or stayed open, each worst first. */
export function reasonsOf(
  deciding: readonly Comparison[],
  judged: readonly Comparison[],
  policy: Pick<Policy, 'failOn'>,
): readonly string[] {
  const others = judged.filter((comparison) => !deciding.includes(comparison));
  const notable = others.filter(
    (comparison) =>
      comparison.outcome === 'regressed' ||
      comparison.outcome === 'improved' ||
      comparison.accepted !== undefined ||
      isUnsettled(comparison),
  );
  const added = others.filter(({ outcome }) => outcome === 'new').length;
  const told = [...deciding.toSorted(worstFirst), ...notable.toSorted(worstFirst)];
  const grouped = groupBy(told, (comparison) => shared(comparison) ?? metricId(comparison));
  return [
    ...[...grouped.values()].map((group) => sentence(group, policy)),
    ...(added > 0 ? [`${plural(added, 'metric')} new: no baseline to compare with.`] : []),
  ];
}

/** Why a run passes: how many metrics are shown not to be worse, and which came nearest to its margin. */
export function passReason(judged: readonly Comparison[]): readonly string[] {
  const shown = judged.filter(({ notWorse }) => notWorse === true);
  if (shown.length === 0) return [];
  const told = `${plural(shown.length, 'gated metric')} shown not to be worse than the margin`;
  const nearest = shown.toSorted((a, b) => worseEnd(b) / b.margin - worseEnd(a) / a.margin)[0];
  if (nearest === undefined || worseEnd(nearest) <= 0) return [`${told}.`];
  const end = nearest.direction === 'higher' ? -worseEnd(nearest) : worseEnd(nearest);
  const unit = unitOf(nearest);
  return [
    `${told}; ${metricId(nearest)} comes nearest to it, its interval ends at ${signedChange(end, unit)} of ${size(nearest.margin, unit)}.`,
  ];
}

/** How far the interval reaches to the worse side; negative where all of it is better. */
function worseEnd({ direction, interval }: Comparison): number {
  return direction === 'higher' ? -(interval?.low ?? 0) : (interval?.high ?? 0);
}

function worstFirst(a: Comparison, b: Comparison): number {
  const times = ({ change, threshold }: Comparison) => Math.abs(change ?? 0) / Math.max(threshold, 1e-6);
  return severity[a.outcome] - severity[b.outcome] || times(b) - times(a);
}

/** What several metrics have in common that cannot be compared: why, and what to do; null for all others. */
function shared({ outcome, warnings, advice }: Comparison): string | null {
  return outcome === 'incomparable' ? [...warnings, advice ?? ''].join(' ').trim() : null;
}

/**
 * One metric, or several that share why they cannot be compared:
 * `resnet/latency_ms regressed: +5.2 % (+3.9 … +6.4 %), q = 0.0004, 12.3 → 12.9 ms, limit 3 %.`
 */
function sentence(group: readonly Comparison[], policy: Pick<Policy, 'failOn'>): string {
  const [first] = group;
  if (first === undefined) return '';
  const why = shared(first);
  if (why !== null) {
    const more = group.length === 1 ? ' is' : ` and ${plural(group.length - 1, 'other metric')} are`;
    return `${metricId(first)}${more} incomparable. ${why}`;
  }
  const facts = first.outcome === 'missing' ? [absence(first)] : numbers(first);
  const told = [...facts, tolerance(first, policy)].filter((fact) => fact !== null).join(', ');
  const advice = isUnsettled(first) && first.advice ? ` ${first.advice}` : '';
  return `${metricId(first)} ${outcomeText(first)}: ${told}.${advice}`;
}

function numbers(comparison: Comparison): readonly (string | null)[] {
  const limit = `limit ${size(comparison.threshold, unitOf(comparison))}`;
  return [change(comparison), probability(comparison), centers(comparison), limit];
}

function absence({ center, unit }: Comparison): string {
  const had = center.baseline === null ? 'has it' : `has ${quantity(center.baseline, unit)}`;
  return `the baseline ${had}, this run has no value`;
}

function outcomeText({ outcome, notWorse }: Comparison): string {
  if (outcome === 'regressed' || outcome === 'improved') return outcome;
  return outcome === 'inconclusive' && notWorse === true ? 'is not worse' : `is ${outcome}`;
}

/** Why an outcome that looks bad does not fail the job. */
function tolerance(
  { outcome, gate, accepted }: Comparison,
  { failOn }: Pick<Policy, 'failOn'>,
): string | null {
  if (accepted) return acceptedText(accepted);
  if (outcome !== 'regressed' && outcome !== 'missing') return null;
  if (gate !== 'fail') return `gate ${gate}`;
  return failOn.includes(outcome) ? null : `${outcome} is not in fail-on`;
}

function unitOf(comparison: Comparison): ChangeUnit {
  return changesInPoints(comparison) ? 'pp' : '%';
}

/** `accepted by @octo until 2026-12-31: the new tokenizer` */
function acceptedText({ by, reason, until }: NonNullable<Comparison['accepted']>): string {
  return `accepted by ${by}${until === null ? '' : ` until ${until}`}: ${reason}`;
}

function change(comparison: Comparison): string | null {
  const { change, interval } = comparison;
  if (change === null) return null;
  const unit = unitOf(comparison);
  if (interval === null) return signedChange(change, unit);
  const bound = (fraction: number | null) => (fraction === null ? '?' : signedChange(fraction, unit));
  const low = bound(interval.low).replace(` ${unit}`, '');
  return `${signedChange(change, unit)} (${low} … ${bound(interval.high)})`;
}

function probability({ q, p }: Comparison): string | null {
  const [name, value] = q === null ? ['p', p] : ['q', q];
  if (value === null) return null;
  return value < 0.0001 ? `${name} < 0.0001` : `${name} = ${Number(value.toPrecision(2))}`;
}

function centers({ center, unit, counts }: Comparison): string | null {
  if (counts) {
    const { baseline, candidate } = counts;
    return `${baseline.events}/${baseline.trials} → ${candidate.events}/${candidate.trials}`;
  }
  if (center.baseline === null || center.candidate === null) return null;
  return `${quantity(center.baseline, '')} → ${quantity(center.candidate, unit)}`;
}

function quantity(value: number, unit: string): string {
  return `${Number(value.toPrecision(4))}${unit === '' ? '' : ` ${unit}`}`;
}
