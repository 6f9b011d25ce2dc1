import { InputError } from '../../errors.ts';
import type { Aggregate, Parsed } from '../../model/reading.ts';
import { type Source, wholeFile } from '../format.ts';
import { csvRecords } from '../syntax/csv-records.ts';
import { toAggregates } from './statistics.ts';
import { canonicalTag, directionOfTag, isMeasurement } from './tags.ts';

/**
 * `profile_export_aiperf.csv`: tables one below the other, each with its own header. The third, of the GPUs, is left
 * to the other files. Headers are no stable keys, so the tag is what a header makes in lower case.
 */
export async function parseSummaryCsv(source: Source, benchmark: string): Promise<Parsed> {
  const aggregates: Aggregate[] = [];
  let header: readonly string[] = [];
  for await (const { line, cells } of csvRecords(source)) {
    const [first = ''] = cells;
    if (first === 'Metric' || first === 'Endpoint') header = cells;
    else if (header[0] === 'Metric')
      aggregates.push(...rowAggregates(benchmark, header, cells, { source, line }));
  }
  const warnings = ['AIPerf rounds its CSV to two decimals; profile_export.jsonl has the raw values'];
  return { readings: [], aggregates, warnings };
}

interface RowPlace {
  readonly source: Source;
  readonly line: number;
}

function rowAggregates(
  benchmark: string,
  header: readonly string[],
  cells: readonly string[],
  { source, line }: RowPlace,
): Aggregate[] {
  const { tag, unit } = splitHeader(cells[0] ?? '');
  if (!isMeasurement(tag)) return [];
  const statistics = header.slice(1).flatMap((name, index): [string, number][] => {
    const cell = cells[index + 1]?.trim() ?? '';
    // An empty cell is a statistic that the metric does not have; `inf` and `nan` are ones that are not defined.
    if (cell === '' || /^(?:N\/A|[+-]?(?:inf|nan))$/i.test(cell)) return [];
    const value = Number(cell.replaceAll(',', ''));
    if (Number.isFinite(value)) return [[name === 'Value' ? 'avg' : name, value]];
    throw new InputError({
      what: `is ${JSON.stringify(cell)}, but must be a number`,
      where: { source: source.path, line, key: `${cells[0]} ${name}` },
      next: wholeFile,
    });
  });
  const metric = canonicalTag(tag);
  return toAggregates(
    { benchmark, metric, direction: directionOfTag(metric) },
    { unit, ...Object.fromEntries(statistics) },
  );
}

/** `Time to First Token (ms)` → `time_to_first_token`, `ms`; a count of GPUs in the header is no part of the name. */
function splitHeader(header: string): { tag: string; unit: string } {
  const match = /^(.*?)(?: \(([^()]*)\))?$/.exec(header.replace(/ \(\d+ GPUs?\)/, ''));
  const words = (match?.[1] ?? header).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return { tag: words.replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, ''), unit: match?.[2] ?? '' };
}
