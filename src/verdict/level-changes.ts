import { metricId } from '../model/metric.ts';
import type { Trend } from '../model/trend.ts';
import { signedChange } from './sentence.ts';

/** Where the level of the baseline branch changed, a sentence each: advice for whoever reads a run of that branch. */
export function levelChanges(trends: readonly Trend[]): string[] {
  return trends.flatMap((trend) =>
    trend.changePoints.map(({ index, change }) => {
      const since = trend.points[index]?.sha?.slice(0, 10) ?? `job ${index + 1}`;
      return `The level of ${metricId(trend)} changed by ${signedChange(change, '%')} with ${since} (change point over ${trend.points.length} jobs).`;
    }),
  );
}
