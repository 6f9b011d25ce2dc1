import type { Aggregate, Parsed } from '../model/reading.ts';
import type { Format, Source } from './format.ts';
import { aggregatesOf } from './parsed/aggregates.ts';
import { failureCollector } from './parsed/failure-collector.ts';
import { noResultLine, numberIn, shortLines } from './syntax/text-lines.ts';

const result =
  /^test (\S.*?)\s+\.\.\. bench:\s+([\d.,]+) (\S+\/iter) \(\+\/- ([\d.,]+)\)(?: = ([\d.,]+) (\S+\/s))?\s*$/;
const failed = /^test (\S.*?)\s+\.\.\. FAILED\s*$/;

/**
 * libtest's bench text (`cargo bench` of nightly Rust, and what writes the same: the bencher crate, criterion's
 * `--output-format bencher`). It tells the median of its samples and `+/-` their range, no raw values.
 */
export const cargo: Format = {
  name: 'cargo',
  title: 'cargo bench (libtest text)',

  matches(source) {
    if (/^test \S.* \.\.\. bench: /m.test(source.head)) return 'lines of test … bench:';
    return /^running \d+ tests?$/m.test(source.head) ? 'running … tests' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const failures = failureCollector();
    const aggregates: Aggregate[] = [];
    for await (const { number, text } of shortLines(source)) {
      const match = result.exec(text);
      if (match) aggregates.push(...toAggregates(match, source, number));
      const [, broken] = failed.exec(text) ?? [];
      if (broken) failures.add({ benchmark: broken, name: broken });
    }
    if (aggregates.length + failures.failures().length === 0) {
      throw noResultLine(source, 'test name ... bench: 1,234 ns/iter (+/- 56)', 'cargo bench');
    }
    return { readings: [], aggregates, warnings: [], failures: failures.failures() };
  },
};

function toAggregates(match: RegExpExecArray, source: Source, line: number): Aggregate[] {
  const [, benchmark = '', median = '', unit = '', range = '', throughput, rate = ''] = match;
  const time = { benchmark, metric: 'time', unit, direction: 'lower' } as const;
  const speed = { benchmark, metric: 'throughput', unit: rate, direction: 'higher' } as const;
  const number = (text: string) => numberIn(text, source, line);
  return [
    ...aggregatesOf(time, { median: number(median), range: number(range) }),
    ...aggregatesOf(speed, { median: throughput === undefined ? null : number(throughput) }),
  ];
}
