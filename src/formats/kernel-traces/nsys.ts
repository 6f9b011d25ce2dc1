import type { Parsed } from '../../model/reading.ts';
import type { Format, Source } from '../format.ts';
import { type CsvRow, hasColumns } from '../syntax/csv-table.ts';
import { nanosecondsCell, readExecutions, readSummaries } from './kernel-table.ts';
import { deviceTrace, parsedTrace, type RawExecution } from './kernel-trace.ts';

const gpuTrace = ['Start (ns)', 'Duration (ns)', 'GrdX', 'Name'] as const;
const execTrace = ['Kernel Start (ns)', 'Kernel Dur (ns)', 'Kernel Name'] as const;
const kernSum = ['Total Time (ns)', 'Instances', 'Avg (ns)', 'Name'] as const;
const summaryColumns = {
  name: 'Name',
  calls: 'Instances',
  total: 'Total Time (ns)',
  mean: 'Avg (ns)',
  min: 'Min (ns)',
  max: 'Max (ns)',
  std: 'StdDev (ns)',
  percent: 'Time (%)',
};

/** `nsys stats -f csv` with the reports cuda_gpu_trace, cuda_kern_exec_trace or cuda_gpu_kern_sum. */
export const nsys: Format = {
  name: 'nsys',
  title: 'nsys stats -r cuda_gpu_trace | cuda_kern_exec_trace | cuda_gpu_kern_sum -f csv',

  matches(source) {
    if (hasColumns(source, ...gpuTrace)) return 'columns of cuda_gpu_trace';
    if (hasColumns(source, ...execTrace)) return 'columns of cuda_kern_exec_trace';
    return hasColumns(source, ...kernSum) ? 'columns of cuda_gpu_kern_sum' : undefined;
  },

  async parse(source): Promise<Parsed> {
    if (hasColumns(source, ...gpuTrace)) {
      return parsedTrace(deviceTrace(await readExecutions(source, gpuTrace, gpuExecution)), source.path);
    }
    if (hasColumns(source, ...execTrace)) {
      return parsedTrace(
        deviceTrace(await readExecutions(source, execTrace, launchedExecution)),
        source.path,
      );
    }
    return parsedTrace(deviceTrace([], await readSummaries(source, summaryColumns)), source.path);
  },
};

/** A row without a grid is a copy or a memset, not a kernel. */
function gpuExecution(row: CsvRow, source: Source): RawExecution | null {
  if (!row.cells.GrdX) return null;
  return {
    name: row.cells.Name ?? '',
    ...timesOf(row, 'Start (ns)', 'Duration (ns)', source),
    queueId: numberOrNull(row.cells.Strm),
    deviceId: numberOrNull(/\((\d+)\)$/.exec(row.cells.Device ?? '')?.[1]),
  };
}

function launchedExecution(row: CsvRow, source: Source): RawExecution {
  return {
    name: row.cells['Kernel Name'] ?? '',
    ...timesOf(row, 'Kernel Start (ns)', 'Kernel Dur (ns)', source),
    queueId: null,
    deviceId: numberOrNull(row.cells.DevId),
  };
}

function timesOf(row: CsvRow, start: string, duration: string, source: Source) {
  const startNs = nanosecondsCell(row, start, source);
  return { startNs, endNs: startNs + nanosecondsCell(row, duration, source) };
}

function numberOrNull(cell: string | undefined): number | null {
  return cell ? Number(cell) : null;
}
