import type { Trend } from '../../model/trend.ts';
import { quantile } from '../../statistics/quantile.ts';
import { type Scale, scaleOver } from './scale.ts';

/** Fewer values have no usual range. */
const FEWEST = 20;
const LATEST = 5;

/**
 * The axis of a trend: all of the usual range, all `levels` and the latest points. A wild value of long ago lies beyond it
 * and does not flatten the others.
 */
export function trendScale(points: Trend['points'], levels: readonly number[]): Scale {
  const values = points.map(({ value }) => value);
  if (values.length < FEWEST) return scaleOver(values);
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
  const reach = 3 * (high - low);
  if (reach === 0) return scaleOver(values);
  const usual = values.filter((value) => value >= low - reach && value <= high + reach);
  return scaleOver([...usual, ...levels, ...values.slice(-LATEST)]);
}
