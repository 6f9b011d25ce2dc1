import type { Comparison } from '../model/comparison.ts';
import { globMatcher } from '../model/glob.ts';
import { metricId } from '../model/metric.ts';
import type { MetricRule } from '../model/policy.ts';

const SHOWN = 5;

/**
 * Says of each rule that names a benchmark of this run and matches none of its metrics that it does nothing: a slip of the
 * pen would go unseen. Rules of other benchmarks, and those for any, may well have nothing to match.
 */
export function idleRules(rules: readonly MetricRule[], comparisons: readonly Comparison[]): string[] {
  const names = comparisons.map(metricId);
  return rules.flatMap(({ match }) => {
    const near = names.filter((name) => topOf(name) === topOf(match));
    if (near.length === 0 || names.some(globMatcher(match))) return [];
    const more = near.length > SHOWN ? ', …' : '';
    return `The rule ${JSON.stringify(match)} of the config matches no metric, so it does nothing. There are: ${near.slice(0, SHOWN).join(', ')}${more}.`;
  });
}

/** What the command or model is called in the config, of a metric as of a pattern. */
function topOf(name: string): string | undefined {
  return name.split('/')[0];
}
