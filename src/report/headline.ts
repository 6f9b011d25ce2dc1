import type { Comparison, Outcome } from '../model/comparison.ts';
import { isTimed } from '../model/unit.ts';
import type { Result, VerdictWord } from '../model/verdict.ts';
import { formatCount, formatSize } from './number.ts';
import { type Outline, outcomeOrder, worstBound } from './outline.ts';
import { metricName, name, type Phrase } from './phrase.ts';
import { ACCEPTED_ICON, iconOf, scaleOf, toRow } from './row.ts';

/** The verdict in one line, and what it does to the job. */
export interface Headline {
  readonly icon: string;
  /** Without the suite's name: `resnet50 latency_ms is 6.1 % slower; 1 of 14 metrics regressed`. */
  readonly title: Phrase;
  /** `The job fails.` or `The job passes.`, with a word more where verdict and job differ. */
  readonly consequence: string;
}

export function headline(outlined: Outline): Headline {
  const { result } = outlined;
  return {
    icon: result.fails ? '❌' : verdictIcons[result.verdict],
    title: outlined.ranked.length === 0 ? ['no metric was measured'] : titles[result.verdict](outlined),
    consequence: consequence(result),
  };
}

const verdictIcons: Readonly<Record<VerdictWord, string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '❔',
  'no-baseline': '⚠️',
  incomparable: '🚫',
};

const titles: Readonly<Record<VerdictWord, (outlined: Outline) => Phrase>> = {
  pass: passTitle,
  fail: failTitle,
  inconclusive: inconclusiveTitle,
  'no-baseline': (outlined) => [
    `no baseline yet: ${formatCount(outlined.judged.length, 'metric')} measured, nothing compared`,
  ],
  incomparable: (outlined) => {
    const differences = outlined.result.environment.differences.filter((difference) => !difference.ignored);
    return differences.length === 0
      ? ['not comparable: baseline and candidate were not measured alike']
      : [`not comparable: the environment differs in ${formatCount(differences.length, 'field')}`];
  },
};

function failTitle(outlined: Outline): Phrase {
  const { regressed, missing } = outlined.byOutcome;
  const total = formatCount(outlined.judged.length, 'metric');
  if (outlined.worst) {
    return [...movement(outlined.worst), `; ${regressed.length} of ${total} regressed`];
  }
  const gone = missing[0];
  if (gone) {
    return [
      ...metricName(gone),
      ` was not measured; ${missing.length} of ${total} ${missing.length === 1 ? 'is' : 'are'} missing`,
    ];
  }
  return [`the policy fails on what was found in ${total}`];
}

/** What is wrong with a metric that would fail the job. */
function happening(comparison: Comparison): Phrase {
  if (comparison.outcome === 'regressed') return movement(comparison);
  const words = comparison.outcome === 'missing' ? 'was not measured' : `is ${comparison.outcome}`;
  return [...metricName(comparison), ` ${words}`];
}

/** `resnet50 latency_ms is 6.1 % slower`, in the digits of its row. */
function movement(comparison: Comparison): Phrase {
  if (comparison.test === 'outputs') return drift(comparison);
  return comparison.change === null
    ? [...metricName(comparison), comparison.outcome === 'improved' ? ' got better' : ' got worse']
    : [
        ...metricName(comparison),
        ` is ${toRow(comparison).change.replace(/^[+−]/, '')} ${comparative(comparison)}`,
      ];
}

/** `the outputs of resnet50 differ from the baseline's by up to 3.1 %`. */
function drift({ benchmark, change }: Comparison): Phrase {
  const size = formatSize(change ?? 0, 'percent');
  return ['the outputs of ', name(benchmark), ` differ from the baseline's by up to ${size}`];
}

/** What the change means in words: speed where time or a rate of it moved, else plainly where the number went. */
function comparative({ change, unit, direction }: Comparison): string {
  const up = (change ?? 0) > 0;
  const [what = '', per = ''] = unit.split('/');
  const speed = direction === 'lower' ? isTimed(what) : direction === 'higher' && isTimed(per);
  if (speed) return up === (direction === 'lower') ? 'slower' : 'faster';
  return up ? 'higher' : 'lower';
}

function passTitle(outlined: Outline): Phrase {
  const { improved, unchanged, regressed } = outlined.byOutcome;
  const total = formatCount(outlined.judged.length, 'metric');
  const [accepted, ...others] = outlined.accepted;
  if (accepted) {
    const more =
      others.length === 0
        ? ''
        : `; so ${others.length === 1 ? 'is' : 'are'} ${others.length} more of ${total}`;
    return [...happening(accepted), `, which is accepted${more}`];
  }
  const best = improved[0];
  if (best) {
    return [...movement(best), `; ${improved.length} of ${total} improved`];
  }
  if (outlined.worst)
    return [...movement(outlined.worst), `; ${regressed.length} of ${total} regressed, none of them gated`];
  const held = outlined.judged.filter(({ outcome, notWorse }) => outcome === 'unchanged' || notWorse);
  const limit = provenLimit(held);
  const share = (count: number) =>
    count > 1 && count === outlined.judged.length ? `all ${total}` : `${count} of ${total}`;
  if (limit === null) return [`${share(unchanged.length)} unchanged`];
  return held.length === unchanged.length
    ? [`${share(unchanged.length)} unchanged, none worse by more than ${limit}`]
    : [`${share(held.length)} not worse by more than ${limit}`];
}

/** The largest harm that the intervals of these leave possible; null where one of them gives no such bound. */
function provenLimit(held: readonly Comparison[]): string | null {
  const judged = held.filter((comparison) => comparison.direction !== 'none');
  const limits = (['percent', 'points'] as const).map((scale) => {
    const bounds = judged.filter((comparison) => scaleOf(comparison) === scale).map(worstBound);
    const known = bounds.filter((bound) => bound !== null);
    if (known.length < bounds.length) return null;
    return known.length === 0 ? '' : formatSize(Math.max(0, ...known), scale);
  });
  if (limits.includes(null) || judged.length === 0) return null;
  return limits.filter(Boolean).join(' or ');
}

function inconclusiveTitle(outlined: Outline): Phrase {
  const { inconclusive, incomparable, missing } = outlined.byOutcome;
  const total = formatCount(outlined.judged.length, 'metric');
  const share = (count: number) => `${count} of ${total} ${count === 1 ? 'is' : 'are'}`;
  if (inconclusive.length === 0) {
    return [
      incomparable.length > 0
        ? `${share(incomparable.length)} not comparable`
        : `${share(missing.length)} missing`,
    ];
  }
  const { worst } = outlined;
  const lead = `${share(inconclusive.length)} inconclusive`;
  return worst !== null && worst.gate !== 'report'
    ? [...movement(worst), `; ${lead}`]
    : [lead + whyOpen(inconclusive)];
}

/** What this run was too small to show; empty where that is not why metrics stayed open. */
function whyOpen(inconclusive: readonly Comparison[]): string {
  if (inconclusive.every(({ n }) => n.candidate === 0)) return '; no value of this run counts';
  const gated = inconclusive.filter(({ gate }) => gate !== 'report');
  const open = gated.length > 0 ? gated : inconclusive;
  const largest = (['percent', 'points'] as const).flatMap((scale) => {
    const weak = open.filter((comparison) => scaleOf(comparison) === scale && isWeak(comparison));
    const most = Math.max(0, ...weak.map((comparison) => comparison.minimumDetectableChange ?? 0));
    return most > 0 ? [formatSize(most, scale)] : [];
  });
  if (largest.length > 0) return `; this run could only show changes of ${largest.join(' or ')} or more`;
  return open.every(({ minimumDetectableChange }) => minimumDetectableChange === null)
    ? '; too little was measured to tell'
    : '';
}

function isWeak({ minimumDetectableChange, threshold }: Comparison): boolean {
  return minimumDetectableChange !== null && minimumDetectableChange > threshold;
}

function consequence({ verdict, fails }: Result): string {
  if (fails) return verdict === 'fail' ? 'The job fails.' : 'The policy makes the job fail on this.';
  if (verdict === 'pass') return 'The job passes.';
  if (verdict === 'fail') return 'The policy lets the job pass.';
  return verdict === 'inconclusive'
    ? 'The job passes, but this is no proof that nothing got worse.'
    : 'The job passes without having been judged.';
}

/** `1 regressed`, `11 unchanged`, …: outcomes that occur only, worst first. */
export function tally(outlined: Outline): readonly Tally[] {
  return outcomeOrder
    .map((outcome) => ({ outcome, count: outlined.byOutcome[outcome].length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => {
      const accepted = outlined.accepted.filter((comparison) => comparison.outcome === outcome).length;
      const aside = accepted === 0 ? '' : accepted === count ? ', accepted' : `, ${accepted} accepted`;
      const icon = accepted === count ? ACCEPTED_ICON : iconOf(outcome);
      return { outcome, icon, text: `${count} ${outcome}${aside}` };
    });
}

export interface Tally {
  readonly outcome: Outcome;
  readonly icon: string;
  readonly text: string;
}
