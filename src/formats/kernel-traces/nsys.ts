import type { KernelSummary } from '../../model/kernel.ts';
import type { Parsed } from '../../model/reading.ts';
import type { Format, Source } from '../format.ts';
import { type CsvRow, hasColumns, numberCell, readCsv } from '../syntax/csv-table.ts';
import { nanoseconds, parsedTrace, type RawExecution, relativeExecutions } from './kernel-trace.ts';

const gpuTrace = ['Start (ns)', 'Duration (ns)', 'GrdX', 'Name'] as const;
const execTrace = ['Kernel Start (ns)', 'Kernel Dur (ns)', 'Kernel Name'] as const;
const kernSum = ['Total Time (ns)', 'Instances', 'Avg (ns)', 'Name'] as const;

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
    const rest = { source: 'device', wallNs: null, inferences: null } as const;
    if (hasColumns(source, ...gpuTrace)) {
      const raw = await executions(source, gpuTrace, gpuExecution);
      return parsedTrace({ ...rest, executions: relativeExecutions(raw) }, source.path);
    }
    if (hasColumns(source, ...execTrace)) {
      const raw = await executions(source, execTrace, launchedExecution);
      return parsedTrace({ ...rest, executions: relativeExecutions(raw) }, source.path);
    }
    const summaries: KernelSummary[] = [];
    for await (const row of readCsv(source, kernSum)) summaries.push(summaryOf(row, source));
    return parsedTrace({ ...rest, executions: [], summaries }, source.path);
  },
};

type Reader = (row: CsvRow, source: Source) => RawExecution | null;

async function executions(source: Source, columns: readonly string[], read: Reader): Promise<RawExecution[]> {
  const raw: RawExecution[] = [];
  for await (const row of readCsv(source, columns)) {
    const execution = read(row, source);
    if (execution) raw.push(execution);
  }
  return raw;
}

/** A row without a grid is a copy or a memset, not a kernel. */
function gpuExecution(row: CsvRow, source: Source): RawExecution | null {
  if ((row.cells.GrdX ?? '') === '') return null;
  return execution(
    row,
    source,
    'Name',
    'Start (ns)',
    'Duration (ns)',
    row.cells.Strm,
    /\((\d+)\)$/.exec(row.cells.Device ?? '')?.[1],
  );
}

function launchedExecution(row: CsvRow, source: Source): RawExecution {
  return execution(
    row,
    source,
    'Kernel Name',
    'Kernel Start (ns)',
    'Kernel Dur (ns)',
    undefined,
    row.cells.DevId,
  );
}

function execution(
  row: CsvRow,
  source: Source,
  name: string,
  start: string,
  duration: string,
  queue: string | undefined,
  device: string | undefined,
): RawExecution {
  const startNs = nanoseconds(row.cells[start], source.path, row.line, start);
  return {
    name: row.cells[name] ?? '',
    startNs,
    endNs: startNs + nanoseconds(row.cells[duration], source.path, row.line, duration),
    queueId: queue ? Number(queue) : null,
    deviceId: device ? Number(device) : null,
  };
}

function summaryOf(row: CsvRow, source: Source): KernelSummary {
  const number = (column: string) => numberCell(row, column, source);
  const optional = (column: string) => (row.cells[column] ? number(column) / 1e3 : null);
  return {
    kernelName: row.cells.Name ?? '',
    calls: number('Instances'),
    totalTimeMs: number('Total Time (ns)') / 1e6,
    avgTimeUs: number('Avg (ns)') / 1e3,
    minTimeUs: optional('Min (ns)'),
    maxTimeUs: optional('Max (ns)'),
    stdTimeUs: optional('StdDev (ns)'),
    pctTotal: number('Time (%)'),
  };
}
