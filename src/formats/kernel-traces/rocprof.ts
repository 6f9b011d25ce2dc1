import type { Format, Source } from '../format.ts';
import { type CsvRow, hasColumns } from '../syntax/csv-table.ts';
import { nanosecondsCell, readExecutions } from './kernel-table.ts';
import { deviceTrace, parsedTrace, type RawExecution } from './kernel-trace.ts';

const columns = ['KernelName', 'BeginNs', 'EndNs'] as const;

/** `rocprof --timestamp on`: results.csv of versions 1 and 2. */
export const rocprof: Format = {
  name: 'rocprof',
  title: 'rocprof results.csv (v1, v2)',

  matches: (source) => (hasColumns(source, ...columns) ? 'columns KernelName, BeginNs, EndNs' : undefined),

  async parse(source) {
    return parsedTrace(deviceTrace(await readExecutions(source, columns, executionOf)), source.path);
  },
};

function executionOf(row: CsvRow, source: Source): RawExecution {
  return {
    name: (row.cells.KernelName ?? '').replace(/( \[clone [^\]]*\])?(\.kd)?$/, ''),
    startNs: nanosecondsCell(row, 'BeginNs', source),
    endNs: nanosecondsCell(row, 'EndNs', source),
    queueId: idIn(row.cells['queue-id']),
    deviceId: idIn(row.cells['gpu-id']),
  };
}

function idIn(cell: string | undefined): number | null {
  return cell !== undefined && /^\d{1,9}$/.test(cell) ? Number(cell) : null;
}
