import type { Failure, Parsed } from '../../model/reading.ts';
import type { Format, Source } from '../format.ts';
import { noResultLine } from '../syntax/text-lines.ts';
import { type MlperfRun, readDetail, readSummary } from './logs.ts';
import { measuresOf } from './measures.ts';

/**
 * MLPerf LoadGen's `mlperf_log_summary.txt`, or `mlperf_log_detail.txt`, which says the same. Rates are one number of one
 * run; latencies come condensed. A run whose result is not VALID is a failure, whatever its numbers are.
 */
export const mlperf: Format = {
  name: 'mlperf',
  title: 'MLPerf LoadGen mlperf_log_summary.txt, mlperf_log_detail.txt',

  matches(source) {
    if (/^MLPerf Results Summary$/m.test(source.head)) return 'MLPerf Results Summary';
    return isDetail(source) ? 'records of :::MLLOG' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const run = await (isDetail(source) ? readDetail(source) : readSummary(source));
    if (run.numbers.size === 0) throw noResultLine(source, 'Samples per second: 1234.5', 'the run');
    const benchmark = [run.system, run.scenario].filter((name) => name !== '').join('/') || 'mlperf';
    return {
      ...measuresOf(benchmark, run.numbers),
      warnings: [...run.errors, ...run.undefined],
      failures: toFailures(benchmark, run),
    };
  },
};

function isDetail(source: Source): boolean {
  return /^:::MLLOG \{/m.test(source.head);
}

function toFailures(benchmark: string, { validity, reasons }: MlperfRun): Failure[] {
  if (validity === 'VALID') return [];
  return [{ benchmark, name: validity, count: 1, message: reasons.join('; ') || undefined }];
}
