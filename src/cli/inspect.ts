import { type ParsedSource, parseRepetitions } from '../formats/parse-source.ts';
import { addTerms } from '../model/formula.ts';
import { metricId } from '../model/metric.ts';
import type { Aggregate, Reading } from '../model/reading.ts';
import { openSource } from '../platform/files.ts';
import { formatCount, formatQuantity } from '../report/number.ts';
import { plainText } from '../report/plain-text.ts';
import { table } from '../report/text-table.ts';
import { median } from '../statistics/quantile.ts';
import { readProgress } from './read-progress.ts';
import { writeJson } from './write-json.ts';

export interface InspectOptions {
  readonly format: string;
  readonly json?: boolean;
}

type Document = ParsedSource & { readonly source: string };

/** `aaco inspect`: what was read, one document a repetition; an array of them where there are several. */
export async function inspectCommand(options: InspectOptions, files: readonly string[]): Promise<0> {
  const documents: Document[] = [];
  for (const file of files) {
    const source = await openSource(file, readProgress(file));
    const repetitions = await parseRepetitions(source, options.format);
    for (const [index, parsed] of repetitions.entries()) {
      if (options.json) {
        documents.push({ source: file, ...parsed });
        continue;
      }
      const which = repetitions.length === 1 ? '' : `, repetition ${index + 1} of ${repetitions.length}`;
      process.stdout.write(`${describe(`${plainText(file, 200)}${which}`, parsed)}\n`);
    }
  }
  const [only] = documents;
  if (options.json) await writeJson(process.stdout, documents.length === 1 ? only : documents);
  return 0;
}

function describe(title: string, parsed: ParsedSource): string {
  const { format, readings, aggregates, warnings, failures = [] } = parsed;
  const counts = `${formatCount(readings.length, 'reading')}, ${formatCount(aggregates.length, 'aggregate')}`;
  const rows = [...readings.map(readingRow), ...aggregates.map(aggregateRow)];
  return [
    `${title}: ${format}, ${counts}`,
    ...(rows.length === 0 ? [] : table([header, ...rows], 3).map((line) => `  ${line}`)),
    ...failures.map(
      ({ benchmark, name, count }) => `  failed: ${plainText(`${benchmark}: ${name}`, 200)} (${count})`,
    ),
    ...warnings.map((warning) => `  note: ${plainText(warning, 300)}`),
    '',
  ].join('\n');
}

const header = ['metric', 'better', 'grain', 'n', 'median', 'range'] as const;

type Row = readonly [
  metric: string,
  direction: string,
  grain: string,
  n: string,
  value: string,
  range: string,
];

function readingRow(reading: Reading): Row {
  const { unit, values } = reading;
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return [
    plainText(metricId(reading), 100),
    reading.direction,
    reading.grain,
    String(values.length),
    formatQuantity(median(values), unit) + countsOf(reading),
    values.length === 1 ? '' : `${formatQuantity(low, unit)} … ${formatQuantity(high, unit)}`,
  ];
}

/** ` (1/90)` behind a rate: its events and trials, summed over its values. */
function countsOf({ additive }: Reading): string {
  if (additive?.formula !== 'proportion') return '';
  const { events = 0, trials = 0 } = additive.terms.reduce(addTerms, {});
  return ` (${events}/${trials})`;
}

function aggregateRow(aggregate: Aggregate): Row {
  const { unit, value, statistic } = aggregate;
  const name = `${plainText(metricId(aggregate), 100)} (${plainText(statistic, 40)})`;
  return [name, aggregate.direction, 'aggregate', '', formatQuantity(value, unit), ''];
}
