import type { Gate } from '../model/comparison.ts';
import { globMatcher } from '../model/glob.ts';
import { type Direction, type Metric, metricId } from '../model/metric.ts';
import type { MetricRule, Policy } from '../model/policy.ts';
import { convert } from '../model/unit.ts';

/** What a metric's values say of a run: its centre, or its tail, which is noisier. */
export type Statistic = 'center' | 'p95' | 'p99';

/** How one metric is judged: config rules and defaults resolved. */
export interface Settings {
  readonly direction: Direction;
  /** Smallest change that matters, a fraction. */
  readonly threshold: number;
  /** Largest change that counts as unchanged, a fraction; not below the threshold. */
  readonly margin: number;
  /** Whether the user set the threshold, which then also holds for a deterministic metric. */
  readonly thresholdGiven: boolean;
  /** Smallest change that matters, in the metric's unit. */
  readonly floor: number | null;
  readonly gate: Gate;
  /** Whether a rule asked for the gate by name. */
  readonly gateGiven: boolean;
  readonly statistic: Statistic;
  readonly warnings: readonly string[];
}

/** Threshold and margin that suit the noise of the statistic: statistics.md 6.4, found by simulation. */
const defaults: Readonly<Record<Statistic, { threshold: number; margin: number }>> = {
  center: { threshold: 0.03, margin: 0.05 },
  p95: { threshold: 0.05, margin: 0.1 },
  p99: { threshold: 0.08, margin: 0.15 },
};

/** A margin this much above the threshold leaves the test room between "matters" and "does not". */
const MARGIN_PER_THRESHOLD = 5 / 3;

/**
 * The settings of `metric`: the first rule that matches `benchmark/metric`, then the policy, then the defaults of its
 * statistic, which its name tells. A metric that is `shownOnly` is gated only where a rule says so.
 */
export function settingsOf(
  metric: Metric,
  policy: Pick<Policy, 'threshold' | 'margin' | 'rules'>,
  { shownOnly = false }: { readonly shownOnly?: boolean } = {},
): Settings {
  const id = metricId(metric);
  const rule = policy.rules.find(({ match }) => globMatcher(match)(id));
  const statistic = statisticNamed(metric.metric);
  const direction = rule?.direction ?? metric.direction;
  const floor = floorOf(rule, metric.unit);
  return {
    direction,
    ...bounds(rule, policy, statistic),
    thresholdGiven: (rule?.threshold ?? policy.threshold) !== undefined,
    floor: floor.value,
    gate: rule?.gate ?? (direction === 'none' || shownOnly ? 'report' : 'fail'),
    gateGiven: rule?.gate !== undefined,
    statistic,
    warnings: floor.warnings,
  };
}

function bounds(
  rule: MetricRule | undefined,
  policy: Pick<Policy, 'threshold' | 'margin'>,
  statistic: Statistic,
): { threshold: number; margin: number } {
  const usual = defaults[statistic];
  const threshold = rule?.threshold ?? policy.threshold ?? usual.threshold;
  const margin = rule?.margin ?? policy.margin;
  const roomy = Math.max(usual.margin, threshold * MARGIN_PER_THRESHOLD);
  if (margin === undefined) return { threshold, margin: roomy };
  if (margin > threshold) return { threshold, margin };
  // They conflict, so they stand at different places: the more specific of the two is meant.
  const thresholdIsMeant =
    rule?.threshold !== undefined || (rule?.margin === undefined && policy.threshold !== undefined);
  return thresholdIsMeant
    ? { threshold, margin: roomy }
    : { threshold: margin / MARGIN_PER_THRESHOLD, margin };
}

/** The tail that a tool's own metric name speaks of: `ttft_p95_ms`, `latency.p99`, `p99.9`. */
function statisticNamed(name: string): Statistic {
  if (/(^|[^a-z0-9])p99([^0-9]|$)/i.test(name)) return 'p99';
  return /(^|[^a-z0-9])p9[0-8]([^0-9]|$)/i.test(name) ? 'p95' : 'center';
}

function floorOf(
  rule: MetricRule | undefined,
  unit: string,
): { value: number | null; warnings: readonly string[] } {
  if (rule?.floor === undefined) return { value: null, warnings: [] };
  const { floor, match } = rule;
  const value = floor.unit === '' ? floor.value : convert(floor.value, floor.unit, unit);
  if (value !== null) return { value, warnings: [] };
  return {
    value: null,
    warnings: [
      `The floor ${floor.value} ${floor.unit} of the rule ${JSON.stringify(match)} cannot be turned into ${unit === '' ? 'a number without unit' : unit} and does not apply here.`,
    ],
  };
}
