import { InputError } from '../../errors.ts';
import type { KernelSummary } from '../../model/kernel.ts';
import { type Source, wholeFile } from '../format.ts';
import { type CsvRow, numberCell, readCsv } from '../syntax/csv-table.ts';
import type { RawExecution } from './kernel-trace.ts';

/** The executions in a table; `executionOf` gives null for a row that is no kernel. */
export async function readExecutions(
  source: Source,
  columns: readonly string[],
  executionOf: (row: CsvRow, source: Source) => RawExecution | null,
): Promise<readonly RawExecution[]> {
  const executions: RawExecution[] = [];
  for await (const row of readCsv(source, columns)) {
    const execution = executionOf(row, source);
    if (execution) executions.push(execution);
  }
  return executions;
}

/** Where a tool's summary of kernels has its columns. All times are nanoseconds; min, max and std may be empty. */
interface SummaryColumns {
  readonly name: string;
  readonly calls: string;
  readonly total: string;
  readonly mean: string;
  readonly min: string;
  readonly max: string;
  readonly std: string;
  /** Share of all kernels' time, 0 … 100. */
  readonly percent: string;
}

/** The rows of such a summary. */
export async function readSummaries(
  source: Source,
  columns: SummaryColumns,
): Promise<readonly KernelSummary[]> {
  const { name, calls, total, mean } = columns;
  const summaries: KernelSummary[] = [];
  for await (const row of readCsv(source, [name, calls, total, mean])) {
    const number = (column: string) => numberCell(row, column, source);
    const microseconds = (column: string) => (row.cells[column] ? number(column) / 1e3 : null);
    summaries.push({
      kernelName: row.cells[name] ?? '',
      calls: number(calls),
      totalTimeMs: number(total) / 1e6,
      avgTimeUs: number(mean) / 1e3,
      minTimeUs: microseconds(columns.min),
      maxTimeUs: microseconds(columns.max),
      stdTimeUs: microseconds(columns.std),
      pctTotal: number(columns.percent),
    });
  }
  return summaries;
}

/** The whole nanoseconds in a cell, exact beyond 2^53. Throws InputError with line and column where there are none. */
export function nanosecondsCell(row: CsvRow, column: string, source: Source): bigint {
  const text = row.cells[column] ?? '';
  if (/^\d{1,20}$/.test(text)) return BigInt(text);
  throw new InputError({
    what: `expected whole nanoseconds, found ${JSON.stringify(text)}`,
    where: { source: source.path, line: row.line, key: column },
    next: wholeFile,
  });
}
