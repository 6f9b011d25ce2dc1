import { z } from 'zod';
import type { Aggregate } from '../../model/reading.ts';
import { aggregatesOf } from '../parsed/aggregates.ts';

/** `{unit, avg, p50, …}`; a number that is not finite is written as null. */
export const StatisticsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** Counts and quotients, which are not in the unit of the values. */
const unitless: ReadonlySet<string> = new Set(['count', 'cv', 't_critical']);

/** One aggregate for each number of a statistics block. */
export function toAggregates(
  metric: Pick<Aggregate, 'benchmark' | 'metric' | 'direction'>,
  { unit, ...statistics }: z.infer<typeof StatisticsSchema>,
): Aggregate[] {
  return Object.entries(statistics).flatMap(([statistic, value]) => {
    if (typeof value !== 'number') return [];
    const own = unitless.has(statistic) ? '' : String(unit ?? '');
    return aggregatesOf({ ...metric, unit: own }, { [statistic]: value });
  });
}
