import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { InputError } from '../../errors.ts';
import { type Source, wholeFile } from '../format.ts';

/** One row of a table with a header: text by column name, trimmed. */
export interface CsvRow {
  /** 1-based line of the source that the row ends on. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

const PREAMBLE_LINES = 50;

/**
 * Rows below the first line that holds all of `columns`, in bounded memory; what a tool printed before its header is
 * passed over. Throws InputError where there is no such header, or a row has more cells than it.
 */
export async function* readCsv(source: Source, columns: readonly string[]): AsyncGenerator<CsvRow> {
  let header: readonly string[] | undefined;
  for await (const { cells, line } of records(source)) {
    if (header === undefined) {
      if (columns.every((column) => cells.includes(column))) header = cells;
      else if (line > PREAMBLE_LINES) break;
      continue;
    }
    if (cells.length > header.length) {
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
  const lines = source.head.replace(/^\uFEFF/, '').split('\n', PREAMBLE_LINES);
  return lines.some((line) => columns.every((column) => names(line).includes(column)));
}

async function* records(source: Source): AsyncGenerator<{ cells: string[]; line: number }> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const input = Readable.from(text(source));
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      yield { cells: record, line: info.lines };
    }
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const line = (cause as CsvError & { lines?: number }).lines;
    throw new InputError({
      what: `not valid CSV: ${(cause as Error).message}`,
      where: line === undefined ? { source: source.path } : { source: source.path, line },
      next: wholeFile,
      cause,
    });
  }
}

async function* text(source: Source): AsyncGenerator<string> {
  for await (const line of source.lines()) yield `${line.text}\n`;
}
