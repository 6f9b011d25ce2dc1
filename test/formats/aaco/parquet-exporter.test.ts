import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parquetExporter } from '../../../src/formats/aaco/parquet-exporter.ts';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import { emptySample } from '../../../src/telemetry/gpu-sample.ts';
import { kernelMetrics } from '../../../src/telemetry/kernel-metrics.ts';
import { latency, snapshotOf } from '../snapshot.ts';

async function tables(snapshot: Snapshot): Promise<Record<string, ArrayBuffer>> {
  const files = await parquetExporter.write(snapshot);
  return Object.fromEntries(
    files.map(({ path, content }) => [path, (content as Uint8Array<ArrayBuffer>).slice().buffer]),
  );
}

const table = (files: Record<string, ArrayBuffer>, name: string) => files[name] ?? assert.fail(`no ${name}`);

/** Column names and types as Parquet has them. */
const schema = (file: ArrayBuffer) =>
  parquetMetadata(file)
    .schema.slice(1)
    .map(({ name, type, converted_type }) => `${name} ${converted_type ?? type}`);

const gpu = (deviceId: number, powerW: number | null) => ({
  ...emptySample(2 ** 53 - 1, deviceId),
  powerW,
});

test('the three tables have the columns and types of the seed', async () => {
  const files = await tables(snapshotOf());
  assert.deepEqual(schema(table(files, 'inference_results.parquet')), [
    'session_id UTF8',
    'iteration INT64',
    'phase UTF8',
    'latency_ms DOUBLE',
    't_start_ns INT64',
    't_end_ns INT64',
  ]);
  assert.deepEqual(schema(table(files, 'kernel_traces.parquet')), [
    'session_id UTF8',
    'kernel_name UTF8',
    't_start_ns INT64',
    't_end_ns INT64',
    'dur_ns INT64',
    'queue_id INT32',
  ]);
  assert.deepEqual(schema(table(files, 'telemetry.parquet')), [
    'session_id UTF8',
    'timestamp_ns INT64',
    'source UTF8',
    'metric UTF8',
    'value DOUBLE',
  ]);
});

test('inference results are read back equal, over more rows than a row group holds', async () => {
  const values = Array.from({ length: 2500 }, (_, index) => 1 + (index % 97) / 1000);
  const files = await tables(snapshotOf({ measurements: [latency('resnet', [values])] }));
  const file = table(files, 'inference_results.parquet');
  const rows = await parquetReadObjects({ file });
  assert.deepEqual(
    rows.map(({ latency_ms }) => latency_ms),
    values,
  );
  assert.deepEqual(rows[2499]?.iteration, 2499n);
  assert.ok(rows.every(({ phase }) => phase === 'measurement'));
  const { row_groups } = parquetMetadata(file);
  const phase = row_groups[0]?.columns[2]?.meta_data;
  assert.equal(phase?.codec, 'SNAPPY');
  assert.ok(phase?.encodings.includes('RLE_DICTIONARY'), 'phase is categorical');
});

const systemSample = {
  timestampNs: 100,
  cpuPct: 70,
  foreignCores: 0.5,
  steal: 0,
  pressure: 0.1,
  rssMiB: null,
  contextSwitches: 500,
  pageFaults: null,
  loadAverage: null,
};

test('kernels and telemetry are read back equal; several GPUs are told apart, missing values have no row', async () => {
  const trace = { source: 'device', wallNs: null, inferences: null } as const;
  const execution = { name: 'gemm', startNs: 10, endNs: 25, queueId: null, deviceId: 0 };
  const files = await tables(
    snapshotOf({
      kernels: [
        {
          benchmark: 'resnet',
          origin: 'a test',
          inferences: null,
          metrics: kernelMetrics({ ...trace, executions: [execution] }, null),
          executions: [execution],
        },
      ],
      telemetry: {
        tool: 'nvidia-smi',
        note: null,
        repetitions: [
          {
            benchmark: 'resnet',
            slot: 0,
            gpu: [gpu(0, 500.5), gpu(1, null), gpu(1, 250)],
            system: [systemSample],
            host: null,
            disturbances: [],
            discarded: false,
          },
        ],
      },
    }),
  );
  const [kernel] = await parquetReadObjects({ file: table(files, 'kernel_traces.parquet') });
  assert.deepEqual(
    { ...kernel, session_id: '' },
    { session_id: '', kernel_name: 'gemm', t_start_ns: 10n, t_end_ns: 25n, dur_ns: 15n, queue_id: -1 },
  );
  const samples = await parquetReadObjects({ file: table(files, 'telemetry.parquet') });
  assert.deepEqual(
    samples.map(({ timestamp_ns, source, metric, value }) => [timestamp_ns, source, metric, value]),
    [
      [9007199254740991n, 'gpu', 'power_w[0]', 500.5],
      [9007199254740991n, 'gpu', 'power_w[1]', 250],
      [100n, 'system', 'cpu_pct', 70],
      [100n, 'system', 'ctx_switches', 500],
    ],
  );
});

test('a table without rows is a valid table', async () => {
  const file = table(await tables(snapshotOf()), 'telemetry.parquet');
  assert.deepEqual(await parquetReadObjects({ file }), []);
});
