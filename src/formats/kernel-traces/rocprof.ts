import type { Format, Source } from '../format.ts';
import { type CsvRow, hasColumns, readCsv } from '../syntax/csv-table.ts';
import { nanoseconds, parsedTrace, type RawExecution, relativeExecutions } from './kernel-trace.ts';

const columns = ['KernelName', 'BeginNs', 'EndNs'] as const;

/** `rocprof --timestamp on`: results.csv of versions 1 and 2. */
export const rocprof: Format = {
  name: 'rocprof',
  title: 'rocprof results.csv (v1, v2)',

  matches: (source) => (hasColumns(source, ...columns) ? 'columns KernelName, BeginNs, EndNs' : undefined),

  async parse(source) {
    const raw: RawExecution[] = [];
    for await (const row of readCsv(source, columns)) raw.push(executionOf(row, source));
    const trace = {
      source: 'device',
      executions: relativeExecutions(raw),
      wallNs: null,
      inferences: null,
    } as const;
    return parsedTrace(trace, source.path);
  },
};

function executionOf(row: CsvRow, source: Source): RawExecution {
  return {
    name: (row.cells.KernelName ?? '').replace(/( \[clone [^\]]*\])?(\.kd)?$/, ''),
    startNs: nanoseconds(row.cells.BeginNs, source.path, row.line, 'BeginNs'),
    endNs: nanoseconds(row.cells.EndNs, source.path, row.line, 'EndNs'),
    queueId: idIn(row.cells['queue-id']),
    deviceId: idIn(row.cells['gpu-id']),
  };
}

function idIn(cell: string | undefined): number | null {
  return cell !== undefined && /^\d{1,9}$/.test(cell) ? Number(cell) : null;
}
