import type { Comparison } from '../model/comparison.ts';
import { globMatcher } from '../model/glob.ts';
import { metricId } from '../model/metric.ts';
import { nearest } from '../model/nearest.ts';
import type { MetricRule } from '../model/policy.ts';
import type { Result } from '../model/verdict.ts';

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

/** Says of each entry of `environment.ignore` that is nearly the name of a field which differs that it does nothing. */
export function idleIgnores(
  entries: readonly string[],
  differences: Result['environment']['differences'],
): string[] {
  const differing = differences.filter(({ ignored }) => !ignored).map(({ field }) => field);
  return entries.flatMap((entry) => {
    const meant = nearest(entry, differing);
    if (meant === undefined || differing.some(globMatcher(entry))) return [];
    return `The entry ${JSON.stringify(entry)} of environment.ignore is no field that differs, and ${meant} differs: correct it if it was meant.`;
  });
}

/** What the command or model is called in the config, of a metric as of a pattern. */
function topOf(name: string): string | undefined {
  return name.split('/')[0];
}
