import { InputError } from '../errors.ts';
import { directions, grains } from '../model/metric.ts';
import type { Parsed } from '../model/reading.ts';
import type { Format, Source } from './format.ts';
import { readingCollector } from './parsed/reading-collector.ts';
import { type CsvRow, hasColumns, numberCell, readCsv } from './syntax/csv-table.ts';

const columns = ['metric', 'value'] as const;
const UNNAMED = 'csv';

/**
 * A row a value: `metric` and `value`, and where they are there `benchmark`, `unit`, `direction`, `grain`, `repetition`; what
 * `aaco export --to csv` writes. Without `grain` a value is a repetition; without `direction` it is shown and not gated.
 */
export const csv: Format = {
  name: 'csv',
  title: 'CSV with the columns metric, value (benchmark, unit, direction, grain, repetition)',

  matches: (source) => (hasColumns(source, ...columns) ? 'columns metric, value' : undefined),

  async parse(source): Promise<Parsed> {
    const rows: CsvRow[] = [];
    for await (const row of readCsv(source, columns)) rows.push(row);
    return collect(rows, source);
  },

  async parseRepetitions(source): Promise<readonly Parsed[] | undefined> {
    const groups = new Map<string, CsvRow[]>();
    for await (const row of readCsv(source, columns)) {
      const repetition = row.cells.repetition ?? '';
      if (repetition === '') return undefined;
      const group = groups.get(repetition);
      if (group) group.push(row);
      else groups.set(repetition, [row]);
    }
    return [...groups.values()].map((rows) => collect(rows, source));
  },
};

function collect(rows: readonly CsvRow[], source: Source): Parsed {
  const collector = readingCollector();
  for (const row of rows) {
    const { benchmark, metric = '', unit = '' } = row.cells;
    collector.add({
      benchmark: benchmark || UNNAMED,
      metric,
      unit,
      direction: wordIn(row, 'direction', directions, source) ?? 'none',
      grain: wordIn(row, 'grain', grains, source) ?? 'repetition',
      value: numberCell(row, 'value', source),
    });
  }
  return { ...collector.collected(), aggregates: [] };
}

/** One of `words`, or undefined for a cell that is empty or not there. */
function wordIn<Word extends string>(
  row: CsvRow,
  column: string,
  words: readonly Word[],
  source: Source,
): Word | undefined {
  const text = row.cells[column] ?? '';
  const word = words.find((known) => known === text);
  if (word !== undefined || text === '') return word;
  throw new InputError({
    what: `expected one of ${words.join(', ')}, found ${JSON.stringify(text)}`,
    where: { source: source.path, line: row.line, key: column },
    next: 'Correct the cell, or leave it empty',
  });
}
