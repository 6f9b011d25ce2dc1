import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { Snapshot } from '../../model/snapshot.ts';
import { gpuSamplesOf, systemSamplesOf } from '../exported/seed-samples.ts';
import type { Exporter, OutputFile } from '../format.ts';
import { inferenceResults, latencyBenchmarks, sessionId } from './aaco-exporter.ts';

/** Seed 000's three tables, Snappy-compressed; texts that repeat are dictionaries. A table may have no rows. */
export const parquetExporter: Exporter = {
  name: 'parquet',
  title: 'AACO tables as Parquet',
  async write(snapshot): Promise<readonly OutputFile[]> {
    const sessions = latencyBenchmarks(snapshot).map((benchmark) => ({
      benchmark,
      id: sessionId(snapshot, benchmark),
    }));
    return [
      { path: 'inference_results.parquet', content: table(inferenceColumns(snapshot, sessions)) },
      { path: 'kernel_traces.parquet', content: table(kernelColumns(snapshot, sessions)) },
      { path: 'telemetry.parquet', content: table(telemetryColumns(snapshot, sessions)) },
    ];
  },
};

interface Session {
  readonly benchmark: string;
  readonly id: string;
}

function table(columnData: ColumnSource[]): Uint8Array {
  const named = columnData.map((column) => ({ ...column, nullable: false }));
  return new Uint8Array(parquetWriteBuffer({ columnData: named, codec: 'SNAPPY', createdBy: 'aaco-action' }));
}

function inferenceColumns(snapshot: Snapshot, sessions: readonly Session[]): ColumnSource[] {
  const rows = sessions.flatMap(({ benchmark, id }) =>
    inferenceResults(snapshot, benchmark).map((row) => ({ ...row, session_id: id })),
  );
  return [
    { name: 'session_id', type: 'STRING', data: rows.map((row) => row.session_id) },
    { name: 'iteration', type: 'INT64', data: rows.map((row) => BigInt(row.iteration)) },
    { name: 'phase', type: 'STRING', data: rows.map((row) => row.phase) },
    { name: 'latency_ms', type: 'DOUBLE', data: rows.map((row) => row.latency_ms) },
    { name: 't_start_ns', type: 'INT64', data: rows.map((row) => BigInt(row.t_start_ns)) },
    { name: 't_end_ns', type: 'INT64', data: rows.map((row) => BigInt(row.t_end_ns)) },
  ];
}

function kernelColumns({ kernels }: Snapshot, sessions: readonly Session[]): ColumnSource[] {
  const rows = sessions.flatMap(({ benchmark, id }) => {
    const own = kernels?.find((trace) => trace.benchmark === benchmark)?.executions ?? [];
    return own.map((execution) => ({ ...execution, session_id: id }));
  });
  return [
    { name: 'session_id', type: 'STRING', data: rows.map((row) => row.session_id) },
    { name: 'kernel_name', type: 'STRING', data: rows.map(({ name }) => name) },
    { name: 't_start_ns', type: 'INT64', data: rows.map(({ startNs }) => BigInt(Math.round(startNs))) },
    { name: 't_end_ns', type: 'INT64', data: rows.map(({ endNs }) => BigInt(Math.round(endNs))) },
    {
      name: 'dur_ns',
      type: 'INT64',
      data: rows.map(({ startNs, endNs }) => BigInt(Math.round(endNs - startNs))),
    },
    { name: 'queue_id', type: 'INT32', data: rows.map(({ queueId }) => queueId ?? -1) },
  ];
}

/** One row a value: what a sample does not know has none. Several GPUs are told apart by `metric[device]`. */
function telemetryColumns(snapshot: Snapshot, sessions: readonly Session[]): ColumnSource[] {
  const rows = sessions.flatMap(({ benchmark, id }) => {
    const samples = gpuSamplesOf(snapshot, benchmark);
    const several = new Set(samples.map(({ device_id }) => device_id)).size > 1;
    const gpu = samples.flatMap(({ timestamp_ns, device_id, ...fields }) =>
      valuesOf(fields).map(([name, value]) => {
        const metric = several ? `${name}[${device_id}]` : name;
        return { id, timestamp_ns, source: 'gpu', metric, value };
      }),
    );
    const system = systemSamplesOf(snapshot, benchmark).flatMap(({ timestamp_ns, ...fields }) =>
      valuesOf(fields).map(([metric, value]) => ({ id, timestamp_ns, source: 'system', metric, value })),
    );
    return [...gpu, ...system];
  });
  return [
    { name: 'session_id', type: 'STRING', data: rows.map(({ id }) => id) },
    {
      name: 'timestamp_ns',
      type: 'INT64',
      data: rows.map(({ timestamp_ns }) => BigInt(Math.round(timestamp_ns))),
    },
    { name: 'source', type: 'STRING', data: rows.map(({ source }) => source) },
    { name: 'metric', type: 'STRING', data: rows.map(({ metric }) => metric) },
    { name: 'value', type: 'DOUBLE', data: rows.map(({ value }) => value) },
  ];
}

function valuesOf(fields: Readonly<Record<string, number | null>>): [name: string, value: number][] {
  return Object.entries(fields).filter((entry): entry is [string, number] => entry[1] !== null);
}
