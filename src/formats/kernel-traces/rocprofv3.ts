import { z } from 'zod';
import type { KernelTrace } from '../../model/kernel.ts';
import type { Parsed } from '../../model/reading.ts';
import type { Format, Source } from '../format.ts';
import { type CsvRow, hasColumns } from '../syntax/csv-table.ts';
import { readJson } from '../syntax/json.ts';
import { hasKeys } from '../syntax/json-head.ts';
import { nanosecondsCell, readExecutions, readSummaries } from './kernel-table.ts';
import { deviceTrace, parsedTrace, type RawExecution } from './kernel-trace.ts';

const traceColumns = ['Kernel_Name', 'Start_Timestamp', 'End_Timestamp'] as const;
const statsColumns = ['Name', 'Calls', 'TotalDurationNs', 'AverageNs'] as const;
const summaryColumns = {
  name: 'Name',
  calls: 'Calls',
  total: 'TotalDurationNs',
  mean: 'AverageNs',
  min: 'MinNs',
  max: 'MaxNs',
  std: 'StdDev',
  percent: 'Percentage',
};

const stamp = z
  .union([z.number().int().nonnegative(), z.string().regex(/^\d+$/)])
  .transform((given) => BigInt(given));
const handle = z.object({ handle: z.number().int() });

const ProcessSchema = z.object({
  kernel_symbols: z.array(z.object({ kernel_id: z.number().int(), formatted_kernel_name: z.string() })),
  buffer_records: z.object({
    kernel_dispatch: z.array(
      z.object({
        start_timestamp: stamp,
        end_timestamp: stamp,
        dispatch_info: z.object({ kernel_id: z.number().int(), queue_id: handle, agent_id: handle }),
      }),
    ),
  }),
});
const DocumentSchema = z.object({ 'rocprofiler-sdk-tool': z.array(ProcessSchema).min(1) });

/** `rocprofv3 --kernel-trace`: kernel_trace.csv, kernel_stats.csv and results.json; columns are found by name. */
export const rocprofv3: Format = {
  name: 'rocprofv3',
  title: 'rocprofv3 --kernel-trace (csv, json) and --stats',

  matches(source) {
    if (hasColumns(source, ...traceColumns)) return 'columns Kernel_Name, Start_Timestamp, End_Timestamp';
    if (hasColumns(source, ...statsColumns)) return 'columns Name, Calls, TotalDurationNs';
    return hasKeys(source, 'object', 'rocprofiler-sdk-tool') ? 'key rocprofiler-sdk-tool' : undefined;
  },

  async parse(source): Promise<Parsed> {
    return parsedTrace(await traceOf(source), source.path);
  },
};

async function traceOf(source: Source): Promise<KernelTrace> {
  if (hasColumns(source, ...traceColumns))
    return deviceTrace(await readExecutions(source, traceColumns, executionOf));
  if (hasColumns(source, ...statsColumns))
    return deviceTrace([], await readSummaries(source, summaryColumns));
  const document = await readJson(source, DocumentSchema);
  return deviceTrace(document['rocprofiler-sdk-tool'].flatMap(executionsOf));
}

function executionOf(row: CsvRow, source: Source): RawExecution {
  return {
    name: row.cells.Kernel_Name ?? '',
    startNs: nanosecondsCell(row, 'Start_Timestamp', source),
    endNs: nanosecondsCell(row, 'End_Timestamp', source),
    queueId: lastNumber(row.cells.Queue_Id),
    deviceId: lastNumber(row.cells.Agent_Id),
  };
}

/** `4` or, in newer releases, `Agent 2`. */
function lastNumber(cell: string | undefined): number | null {
  const match = /(\d{1,9})$/.exec(cell ?? '');
  return match ? Number(match[1]) : null;
}

function executionsOf({ kernel_symbols, buffer_records }: z.infer<typeof ProcessSchema>): RawExecution[] {
  const names = new Map(kernel_symbols.map((symbol) => [symbol.kernel_id, symbol.formatted_kernel_name]));
  return buffer_records.kernel_dispatch.map(({ start_timestamp, end_timestamp, dispatch_info: info }) => ({
    name: names.get(info.kernel_id) ?? `kernel ${info.kernel_id}`,
    startNs: start_timestamp,
    endNs: end_timestamp,
    queueId: info.queue_id.handle,
    deviceId: info.agent_id.handle,
  }));
}
