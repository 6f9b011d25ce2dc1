import { InputError } from '../errors.ts';
import { formulaNames } from '../model/formula.ts';
import { directions, grains } from '../model/metric.ts';
import type { Parsed } from '../model/reading.ts';
import type { Format, Source } from './format.ts';
import { type AdditiveValue, gives } from './parsed/additive-reading.ts';
import { readingCollector } from './parsed/reading-collector.ts';
import { type CsvRow, hasColumns, numberCell, readCsv } from './syntax/csv-table.ts';

const columns = ['metric', 'value'] as const;
const UNNAMED = 'csv';
export const FORMULA_COLUMN = 'formula';
/** What the columns of the terms of ratios and scores begin with: `term.events`. */
export const TERM_PREFIX = 'term.';

/**
 * A row a value: `metric` and `value`, and where they are there `benchmark`, `unit`, `direction`, `grain`, `repetition`; what
 * `aaco export --to csv` writes, with the `formula` and `term.…` of ratios and scores. Without `grain` a value is a repetition; without `direction` it is shown and not gated.
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
      additive: additiveOf(row, source),
    });
  }
  return { ...collector.collected(), aggregates: [] };
}

/** The terms of a ratio or score; undefined where the row has no formula. Throws InputError where they give no such value. */
function additiveOf(row: CsvRow, source: Source): AdditiveValue | undefined {
  const formula = wordIn(row, FORMULA_COLUMN, formulaNames, source);
  if (formula === undefined) return undefined;
  const given = Object.keys(row.cells).filter(
    (name) => name.startsWith(TERM_PREFIX) && row.cells[name] !== '',
  );
  const terms = Object.fromEntries(
    given.map((name) => [name.slice(TERM_PREFIX.length), numberCell(row, name, source)]),
  );
  if (gives({ formula, terms }, numberCell(row, 'value', source))) return { formula, terms };
  throw new InputError({
    what: 'the additive terms do not give the value',
    where: { source: source.path, line: row.line },
    next: `The value must be the ${formula} of the row's terms`,
  });
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
