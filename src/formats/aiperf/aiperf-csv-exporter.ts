import { mean, standardDeviation, sum } from 'simple-statistics';
import { InputError } from '../../errors.ts';
import { evaluateSum } from '../../model/formula.ts';
import type { Measurement, Snapshot } from '../../model/snapshot.ts';
import { quantile } from '../../statistics/quantile.ts';
import { benchmarksOf, foldersOf } from '../exported/benchmarks.ts';
import type { Exporter, OutputFile } from '../format.ts';
import { csvLine } from '../syntax/csv-line.ts';

const percentiles = [1, 5, 10, 25, 50, 75, 90, 95, 99] as const;
const header = ['Metric', 'avg', 'min', 'max', 'sum', ...percentiles.map((p) => `p${p}`), 'std'];

/**
 * `profile_export_aiperf.csv` as AIPerf lays it out: distributions first, then single values. Statistics are AIPerf's
 * (population deviation, type-7 percentiles) over the values of all repetitions; numbers are not rounded. One file for
 * each benchmark, since the layout has no column for it.
 */
export const aiperfCsvExporter: Exporter = {
  name: 'aiperf-csv',
  title: 'AIPerf summary CSV',
  async write({ measurements }: Snapshot): Promise<readonly OutputFile[]> {
    const written = measurements.filter(({ repetitions }) => repetitions.some((values) => values.length > 0));
    const benchmarks = benchmarksOf({ measurements: written });
    if (benchmarks.length === 0) {
      throw new InputError({
        what: 'the snapshot has no values to write',
        where: { source: 'the snapshot' },
        next: 'Measure again; the benchmark gave no value',
      });
    }
    return [...foldersOf(benchmarks)].map(([benchmark, folder]) => ({
      path: `${folder}profile_export_aiperf.csv`,
      content: tables(written.filter((measurement) => measurement.benchmark === benchmark)),
    }));
  },
};

function tables(measurements: readonly Measurement[]): string {
  const single = measurements.filter(isSingle);
  const spread = measurements.filter((measurement) => !isSingle(measurement));
  const parts = [
    ...(spread.length > 0 ? [csvLine(header) + spread.map(distribution).join('')] : []),
    ...(single.length > 0 ? [csvLine(['Metric', 'Value']) + single.map(value).join('')] : []),
  ];
  return parts.join('\n');
}

/** Ratios of whole runs have one value: that of all their terms together. */
function isSingle({ repetitions, additive }: Measurement): boolean {
  return additive !== undefined || repetitions.flat().length === 1;
}

function distribution(measurement: Measurement): string {
  const values = measurement.repetitions.flat();
  const [low, high] = [quantile(values, 0), quantile(values, 1)];
  const quantiles = percentiles.map((p) => quantile(values, p / 100));
  return csvLine([
    title(measurement),
    mean(values),
    low,
    high,
    sum(values),
    ...quantiles,
    standardDeviation(values),
  ]);
}

function value(measurement: Measurement): string {
  const { additive, repetitions } = measurement;
  const total = additive ? evaluateSum(additive.formula, additive.terms.flat()) : repetitions.flat()[0];
  return csvLine([title(measurement), total ?? '']);
}

/** `time_to_first_token`, `ms` → `Time to First Token (ms)`. */
function title({ metric, unit }: Measurement): string {
  const words = metric
    .split('_')
    .map((word) => (/^(?:to|of|per)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  return `${words.join(' ')}${unit === '' ? '' : ` (${unit})`}`;
}
