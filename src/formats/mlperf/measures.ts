import type { Direction } from '../../model/metric.ts';
import type { Aggregate, Reading } from '../../model/reading.ts';
import { aggregatesOf } from '../parsed/aggregates.ts';

const condensed = /^(min|max|mean|[\d.]+ percentile) (.+) (ns|us|ms|s)$/;
const rate = /^(.*?)(\w+) per second$/;

/** The labelled numbers of a run as metrics; a number that is not known is shown, without a direction. */
export function measuresOf(
  benchmark: string,
  numbers: ReadonlyMap<string, number>,
): { readonly readings: Reading[]; readonly aggregates: Aggregate[] } {
  const readings: Reading[] = [];
  const aggregates = new Map<string, Aggregate>();
  for (const [label, value] of numbers) {
    const [, statistic, quantity = '', unit = ''] = condensed.exec(label) ?? [];
    if (statistic === undefined) {
      readings.push({ benchmark, ...meaningOf(label), grain: 'repetition', values: [value] });
      continue;
    }
    const metric = { benchmark, metric: nameOf(quantity), unit, direction: 'lower' } as const;
    for (const aggregate of aggregatesOf(metric, { [statisticOf(statistic)]: value })) {
      // The percentile that decides a scenario is told twice.
      aggregates.set(`${aggregate.metric} ${aggregate.statistic}`, aggregate);
    }
  }
  return { readings, aggregates: [...aggregates.values()] };
}

function meaningOf(label: string): { metric: string; unit: string; direction: Direction } {
  const metric = nameOf(label);
  const [, kind = '', counted] = rate.exec(label) ?? [];
  if (counted !== undefined) {
    // What is scheduled is the load, not an achievement.
    return { metric, unit: `${counted}/s`, direction: kind === 'scheduled ' ? 'none' : 'higher' };
  }
  if (label.startsWith('qps ')) return { metric, unit: 'queries/s', direction: 'higher' };
  return { metric, unit: '', direction: 'none' };
}

/** LoadGen says both `time per` and `time to output token` of the same quantity. */
function nameOf(label: string): string {
  return label.replace('time to output token', 'time per output token').replaceAll(' ', '_');
}

/** `99.00 percentile` → `p99`. */
function statisticOf(words: string): string {
  return words.endsWith('percentile') ? `p${Number.parseFloat(words)}` : words;
}
