import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { InputError } from '../../errors.ts';
import { type Source, wholeFile } from '../format.ts';

/** One row of CSV, its cells trimmed. */
export interface CsvRecord {
  /** 1-based line of the source that the row ends on. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a source that are not empty, of any width, in bounded memory. Throws InputError with the line. */
export async function* csvRecords(source: Source): AsyncGenerator<CsvRecord> {
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
