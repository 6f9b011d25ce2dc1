import type { Measurement } from '../model/snapshot.ts';
import { FORMULA_COLUMN, TERM_PREFIX } from './csv.ts';
import type { Exporter, OutputFile } from './format.ts';
import { csvLine } from './syntax/csv-line.ts';

const header = ['benchmark', 'metric', 'unit', 'direction', 'grain', 'repetition', 'value'];

/**
 * All raw values as one table, a row a value; repetitions are counted from 1. Where some of them are ratios or scores,
 * their formula and terms have columns of their own.
 */
export const csvExporter: Exporter = {
  name: 'csv',
  title: 'raw values as CSV, one a row',
  async write({ measurements }): Promise<readonly OutputFile[]> {
    const terms = termNames(measurements);
    const own = terms.length === 0 ? [] : [FORMULA_COLUMN, ...terms.map((name) => TERM_PREFIX + name)];
    const rows = measurements.flatMap((measurement) => lines(measurement, terms));
    return [{ path: 'values.csv', content: [csvLine([...header, ...own]), ...rows].join('') }];
  },
};

function termNames(measurements: readonly Measurement[]): readonly string[] {
  const terms = measurements.flatMap(({ additive }) => additive?.terms.flat() ?? []);
  return [...new Set(terms.flatMap((each) => Object.keys(each)))];
}

function lines(measurement: Measurement, terms: readonly string[]): string[] {
  const { benchmark, metric, unit, direction, grain, repetitions, additive } = measurement;
  return repetitions.flatMap((values, repetition) =>
    values.map((value, index) => {
      const own = additive?.terms[repetition]?.[index];
      const cells = terms.map((name) => own?.[name] ?? '');
      return csvLine([
        ...[benchmark, metric, unit, direction, grain, repetition + 1, value],
        ...(terms.length === 0 ? [] : [own === undefined ? '' : (additive?.formula ?? ''), ...cells]),
      ]);
    }),
  );
}
