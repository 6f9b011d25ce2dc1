import { InputError } from '../errors.ts';
import type { Parsed } from '../model/reading.ts';
import { type Format, type Source, wholeFile } from './format.ts';
import { readingCollector } from './parsed/reading-collector.ts';
import { noResultLine, numberIn } from './syntax/text-lines.ts';

/** Model, seconds, peak working set in bytes, CPU in %, index of the inference. JSON cut within a list of numbers is none. */
const inference = /^([^[{].*),([\d.]+(?:e[-+]?\d+)?),(\d+),(\d+),(\d+)$/i;
/** What stands below the rows where `-s` asks for statistics. */
const statistic = /^(Min|Max|P[\d.]+) Latency: /;

interface Row {
  readonly model: string;
  /** Which run of the model in this file, from 0: the tool appends, and counts from 0 again. */
  readonly run: number;
  readonly seconds: number;
  readonly peakBytes: number;
  readonly cpuPercent: number;
  readonly isFirst: boolean;
}

/**
 * The result file of onnxruntime_perf_test: CSV without a header, to which each run of the tool appends. A time is one
 * inference, in seconds; a run is a fresh process, so each run is a repetition.
 */
export const onnxruntimePerfTest: Format = {
  name: 'onnxruntime-perf-test',
  title: 'onnxruntime_perf_test result file',

  matches(source) {
    const first = source.kind === 'file' ? source.head.split('\n').find((line) => line.trim() !== '') : '';
    return inference.test(first?.trim() ?? '') ? 'rows of model, seconds, peak, CPU, index' : undefined;
  },

  async parse(source) {
    return toParsed(await readRows(source));
  },

  async parseRepetitions(source) {
    const rows = await readRows(source);
    const runs = [...new Set(rows.map(({ run }) => run))];
    return runs.map((index) => toParsed(rows.filter(({ run }) => run === index)));
  },
};

async function readRows(source: Source): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const runs = new Map<string, number>();
  for await (const { number, text } of source.lines()) {
    if (text.trim() === '' || statistic.test(text)) continue;
    const match = inference.exec(text.trim());
    if (!match) {
      throw new InputError({
        what: 'expected model,seconds,peak working set,CPU,index',
        where: { source: source.path, line: number },
        next: wholeFile,
      });
    }
    const [, model = '', seconds = '', peak = '', cpu = '', index = ''] = match;
    const isFirst = index === '0' || !runs.has(model);
    if (isFirst) runs.set(model, (runs.get(model) ?? -1) + 1);
    const read = (cell: string) => numberIn(cell, source, number);
    const run = runs.get(model) ?? 0;
    rows.push({ model, run, seconds: read(seconds), peakBytes: read(peak), cpuPercent: read(cpu), isFirst });
  }
  if (rows.length === 0) throw noResultLine(source, 'model,0.00123,52428800,97,0', 'onnxruntime_perf_test');
  return rows;
}

/** Memory and CPU are told of the whole run, on each of its rows. */
function toParsed(rows: readonly Row[]): Parsed {
  const collector = readingCollector();
  for (const { model: benchmark, seconds, peakBytes, cpuPercent, isFirst } of rows) {
    const time = { benchmark, metric: 'time', unit: 's', direction: 'lower' } as const;
    collector.add({ ...time, grain: 'iteration', value: seconds });
    if (!isFirst) continue;
    const memory = { benchmark, metric: 'peak_memory', unit: 'B', direction: 'lower' } as const;
    collector.add({ ...memory, grain: 'repetition', value: peakBytes });
    const cpu = { benchmark, metric: 'cpu_usage', unit: '%', direction: 'none' } as const;
    collector.add({ ...cpu, grain: 'repetition', value: cpuPercent });
  }
  return { ...collector.collected(), aggregates: [] };
}
