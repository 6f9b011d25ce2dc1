import { z } from 'zod';
import type { Aggregate } from '../../model/reading.ts';

/** `{unit, avg, p50, …}`; a number that is not finite is written as null. */
export const StatisticsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

const spread: ReadonlySet<string> = new Set(['std', 'cv', 'se', 'count', 'sum', 't_critical']);

/** Counts and quotients, which are not in the unit of the values. */
const unitless: ReadonlySet<string> = new Set(['count', 'cv', 't_critical']);

/** One aggregate for each number of a statistics block. */
export function toAggregates(
  { direction, ...metric }: Pick<Aggregate, 'benchmark' | 'metric' | 'direction'>,
  { unit, ...statistics }: z.infer<typeof StatisticsSchema>,
): Aggregate[] {
  return Object.entries(statistics).flatMap(([statistic, value]) => {
    if (typeof value !== 'number') return [];
    const better = spread.has(statistic) ? 'none' : direction;
    const own = unitless.has(statistic) ? '' : String(unit ?? '');
    return [{ ...metric, unit: own, direction: better, statistic, value }];
  });
}
