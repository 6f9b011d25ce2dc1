import type { Metric } from '../../model/metric.ts';
import type { Aggregate } from '../../model/reading.ts';

/** Statistics that lie among the values themselves, so that what is better for the values is better for them. */
const location = /^(mean|average|avg|median|min|max|fastest|slowest|q[1-3]|p\d+(\.\d+)?|value)$/i;

/**
 * What a tool condensed of one metric: statistic → number, in the tool's words. Null and undefined are left out.
 * Measures of spread (and any statistic that is not known) have no better direction.
 */
export function aggregatesOf(
  { benchmark, metric, unit, direction }: Metric,
  statistics: Readonly<Record<string, number | null | undefined>>,
): Aggregate[] {
  return Object.entries(statistics).flatMap(([statistic, value]) =>
    value === null || value === undefined
      ? []
      : [
          {
            benchmark,
            metric,
            unit,
            direction: location.test(statistic) ? direction : 'none',
            statistic,
            value,
          },
        ],
  );
}
