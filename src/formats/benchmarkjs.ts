import type { Aggregate, Parsed } from '../model/reading.ts';
import type { Format, Source } from './format.ts';
import { aggregatesOf } from './parsed/aggregates.ts';
import { failureCollector } from './parsed/failure-collector.ts';
import { noResultLine, numberIn, shortLines } from './syntax/text-lines.ts';

const result = /^\s*(\S.*?) x ([\d.,]+) (ops\/sec) ±([\d.]+)% \(\d+ runs? sampled\)\s*$/;
const failed = /^\s*(\S.*?): (\S*Error\b.*)?$/;

/**
 * The lines that benchmark.js makes of a finished benchmark, `String(event.target)`. They tell the mean rate and its
 * relative margin of error, no raw values.
 */
export const benchmarkjs: Format = {
  name: 'benchmarkjs',
  title: 'benchmark.js text',

  matches: (source) => (/ x [\d.,]+ ops\/sec ±/.test(source.head) ? 'lines of … x … ops/sec ±' : undefined),

  async parse(source): Promise<Parsed> {
    const failures = failureCollector();
    const aggregates: Aggregate[] = [];
    for await (const { number, text } of shortLines(source)) {
      const match = result.exec(text);
      if (match) aggregates.push(...toAggregates(match, source, number));
      const [, broken, message] = (match ? null : failed.exec(text)) ?? [];
      if (broken) failures.add({ benchmark: broken, name: broken, message });
    }
    if (aggregates.length === 0) {
      throw noResultLine(source, 'name x 1,234 ops/sec ±0.56% (78 runs sampled)', 'the suite');
    }
    return { readings: [], aggregates, warnings: [], failures: failures.failures() };
  },
};

function toAggregates(match: RegExpExecArray, source: Source, line: number): Aggregate[] {
  const [, benchmark = '', mean = '', unit = '', margin = ''] = match;
  const rate = { benchmark, metric: 'throughput', unit, direction: 'higher' } as const;
  return [
    ...aggregatesOf(rate, { mean: numberIn(mean, source, line) }),
    ...aggregatesOf({ ...rate, unit: '%' }, { 'margin of error': numberIn(margin, source, line) }),
  ];
}
