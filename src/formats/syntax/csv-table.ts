import { InputError } from '../../errors.ts';
import { type Source, wholeFile } from '../format.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';

/** One row of a table with a header: text by column name, trimmed. */
export interface CsvRow {
  readonly line: CsvRecord['line'];
  readonly cells: Readonly<Record<string, string>>;
}

const PREAMBLE_LINES = 50;

/**
 * Rows below the first line that holds all of `columns`, in bounded memory; what a tool printed before its header is
 * passed over. Throws InputError where there is no such header, or where a row is wider or narrower than it: it was cut off.
 */
export async function* readCsv(source: Source, columns: readonly string[]): AsyncGenerator<CsvRow> {
  let header: readonly string[] | undefined;
  for await (const { cells, line } of csvRecords(source)) {
    if (header === undefined) {
      if (columns.every((column) => cells.includes(column))) header = cells;
      else if (line > PREAMBLE_LINES) break;
      continue;
    }
    if (cells.length !== header.length) {
      throw new InputError({
        what: `the row has ${cells.length} cells, the header ${header.length}`,
        where: { source: source.path, line },
        next: wholeFile,
      });
    }
    yield { line, cells: Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])) };
  }
  if (header === undefined) {
    throw new InputError({
      what: `no header with the columns ${columns.join(', ')}`,
      where: { source: source.path },
      next: 'Check that this is the file you meant, and that the tool wrote it as CSV',
    });
  }
}

/** The number in a cell. Throws InputError with line and column where there is none. */
export function numberCell(row: CsvRow, column: string, source: Source): number {
  const text = row.cells[column] ?? '';
  const value = text === '' ? Number.NaN : Number(text);
  if (Number.isFinite(value)) return value;
  throw new InputError({
    what: `expected a number, found ${JSON.stringify(text)}`,
    where: { source: source.path, line: row.line, key: column },
    next: wholeFile,
  });
}

/** Whether some line of the head is a header with all of `columns`. */
export function hasColumns(source: Source, ...columns: readonly string[]): boolean {
  const names = (line: string) => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const lines = source.head.split('\n', PREAMBLE_LINES);
  return lines.some((line) => columns.every((column) => names(line).includes(column)));
}
