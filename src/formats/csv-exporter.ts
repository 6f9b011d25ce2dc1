import type { Measurement } from '../model/snapshot.ts';
import type { Exporter, OutputFile } from './format.ts';
import { csvLine } from './syntax/csv-line.ts';

const header = ['benchmark', 'metric', 'unit', 'direction', 'grain', 'repetition', 'value'];

/** All raw values as one table, a row a value; repetitions are counted from 1. */
export const csvExporter: Exporter = {
  name: 'csv',
  title: 'raw values as CSV, one a row',
  async write({ measurements }): Promise<readonly OutputFile[]> {
    return [{ path: 'values.csv', content: [csvLine(header), ...measurements.flatMap(lines)].join('') }];
  },
};

function lines({ benchmark, metric, unit, direction, grain, repetitions }: Measurement): string[] {
  return repetitions.flatMap((values, index) =>
    values.map((value) => csvLine([benchmark, metric, unit, direction, grain, index + 1, value])),
  );
}
