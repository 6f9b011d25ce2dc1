import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findExporter } from '../../../src/formats/exporters.ts';
import { parseSource } from '../../../src/formats/parse-source.ts';
import type { BenchmarkClassification, BottleneckIndicators } from '../../../src/model/bottleneck.ts';
import type { KernelMetrics } from '../../../src/model/kernel.ts';
import { parseSnapshot, type Snapshot } from '../../../src/model/snapshot.ts';
import type { Result } from '../../../src/model/verdict.ts';
import { resultOf } from '../result.ts';
import { latency, snapshotOf } from '../snapshot.ts';
import { folderOf } from '../source.ts';

async function bundle(snapshot: Snapshot, result?: Result): Promise<Record<string, string>> {
  const files = await findExporter('aaco').write(snapshot, result);
  return Object.fromEntries(files.map(({ path, content }) => [path, String(content)]));
}

const json = (files: Record<string, string>, name: string) =>
  JSON.parse(files[name] ?? assert.fail(`no ${name}`));

test('rows have exactly the five keys of the seed, in order and end to end', async () => {
  const rows = json(await bundle(snapshotOf()), 'inference_results.json');
  assert.deepEqual(rows, [
    { iteration: 0, phase: 'measurement', latency_ms: 1.5, t_start_ns: 0, t_end_ns: 1_500_000 },
    { iteration: 1, phase: 'measurement', latency_ms: 1.6, t_start_ns: 1_500_000, t_end_ns: 3_100_000 },
    { iteration: 2, phase: 'measurement', latency_ms: 1.55, t_start_ns: 3_100_000, t_end_ns: 4_650_000 },
  ]);
});

test('a bundle is read back with the same latencies, warm-up and machine', async () => {
  const warmup = { ...latency('resnet', [[9, 8]]), metric: 'warmup_latency_ms', direction: 'none' } as const;
  const snapshot = snapshotOf({ measurements: [latency('resnet', [[1.5, 1.6], [1.55]]), warmup] });
  const parsed = await parseSource(await folderOf(await bundle(snapshot)));
  assert.equal(parsed.format, 'aaco');
  const values = (metric: string) => parsed.readings.find((reading) => reading.metric === metric)?.values;
  assert.deepEqual(values('latency_ms'), [1.5, 1.6, 1.55]);
  assert.deepEqual(values('warmup_latency_ms'), [9, 8]);
  assert.equal(parsed.environment?.['gpu.name'], 'AMD Instinct MI300X');
  assert.equal(parsed.readings[0]?.benchmark, 'resnet');
});

test('session metadata and derived metrics have all fields of the seed', async () => {
  const files = await bundle(snapshotOf());
  const metadata = json(files, 'session_meta.json');
  assert.deepEqual(Object.keys(metadata), [
    'session_id',
    'timestamp',
    'tag',
    'hostname',
    'platform',
    'python_version',
    'aaco_version',
    'gpu',
    'model_path',
    'backend',
    'config',
  ]);
  assert.match(metadata.session_id, /^20261120_083015_[0-9a-f]{6}$/);
  const { derived, ...flat } = json(files, 'derived_metrics.json');
  assert.deepEqual(Object.keys(derived), [
    'warmup_phase',
    'measurement_phase',
    'throughput',
    'efficiency',
    'latency',
    'system',
    'gpu',
  ]);
  assert.equal(flat.measurement_iterations, 3);
  assert.equal(flat.measurement_mean_ms, derived.measurement_phase.mean_ms);
});

test('throughput counts the samples of a batch, where the inputs tell it', async () => {
  const { environment } = snapshotOf();
  const resnet = { inputs: { image: 'float32[8,3,224,224]' } };
  const files = await bundle(snapshotOf({ environment: { ...environment, benchmarks: { resnet } } }));
  const { throughput } = json(files, 'derived_metrics.json').derived;
  assert.ok(Math.abs(throughput.samples_per_sec - (8 * 3000) / 4.65) < 1e-9);
  assert.equal(json(files, 'config.json').batch_size, 8);
  const { readings } = await parseSource(await folderOf(files));
  assert.ok(readings.some(({ metric }) => metric === 'samples_per_sec'));
  const unknown = json(await bundle(snapshotOf()), 'derived_metrics.json').derived.throughput;
  assert.equal('samples_per_sec' in unknown, false);
});

test('several benchmarks are several bundles, and one without a latency is none', async () => {
  const size = { ...latency('model size', [[12]]), metric: 'bytes', unit: 'B' };
  const files = await bundle(
    snapshotOf({ measurements: [latency('a/b', [[1]]), latency('c', [[2]]), size] }),
  );
  assert.deepEqual([...new Set(Object.keys(files).map((path) => path.split('/')[0]))], ['a_b', 'c']);
  await assert.rejects(
    bundle(snapshotOf({ measurements: [size] })),
    /no benchmark of the snapshot has a latency/,
  );
});

test('latencies in other units are written in ms', async () => {
  const seconds = { ...latency('sleep', [[0.5]]), metric: 'time', unit: 's' };
  const [row] = json(await bundle(snapshotOf({ measurements: [seconds] })), 'inference_results.json');
  assert.equal(row.latency_ms, 500);
});

const nothingKnown: BottleneckIndicators = {
  gpuUtilPct: null,
  memUtilPct: null,
  tempC: null,
  throttled: null,
  sclkRangeMHz: null,
  cpuPct: null,
  gpuActiveRatio: null,
  microkernelPct: null,
  kernelAmplificationRatio: null,
  launchRatePerSec: null,
  warmupEffectPct: null,
  covPct: null,
};

const classification: BenchmarkClassification = {
  benchmark: 'resnet',
  primary: 'compute_bound',
  secondary: [],
  confidence: 0.8,
  indicators: { ...nothingKnown, gpuUtilPct: 90, sclkRangeMHz: 20, throttled: false },
  evidence: ['busy'],
  recommendations: ['less'],
};
const systemSample = {
  timestampNs: 100,
  cpuPct: 70,
  foreignCores: 0.5,
  steal: 0,
  pressure: 0.1,
  rssMiB: 120,
  contextSwitches: 500,
  pageFaults: 100,
  loadAverage: 1.2,
};

test('telemetry, kernels and classification are written in the names of the seed', async () => {
  const gpu = {
    timestampNs: 5,
    deviceId: 0,
    gpuUtilPct: 90,
    memUtilPct: null,
    tempC: 60,
    powerW: 500,
    sclkMHz: 2100,
    mclkMHz: null,
    vramUsedMiB: 1024,
    vramTotalMiB: 196_592,
    throttle: null,
  };
  const kernel = {
    kernelName: 'gemm',
    calls: 2,
    totalTimeMs: 1,
    avgTimeUs: 500,
    minTimeUs: 490,
    maxTimeUs: 510,
    stdTimeUs: 10,
    pctTotal: 100,
  };
  const metrics: KernelMetrics = {
    source: 'device',
    totalKernelCount: 2,
    uniqueKernelCount: 1,
    totalKernelTimeMs: 1,
    avgKernelDurationUs: 500,
    microkernelCount: 0,
    microkernelPct: 0,
    microkernelThresholdUs: 10,
    launchRatePerSec: 100,
    launchTaxScore: 0,
    kernelAmplificationRatio: 1.5,
    gpuActiveRatio: 0.8,
    topKernels: [kernel],
  };
  const files = await bundle(
    snapshotOf({
      telemetry: {
        tool: 'amd-smi',
        note: null,
        repetitions: [
          { benchmark: 'resnet', slot: 0, gpu: [gpu], host: null, disturbances: [], discarded: false },
        ],
      },
      kernels: [{ benchmark: 'resnet', origin: 'a test', inferences: null, metrics }],
      classification: [classification],
    }),
  );
  assert.deepEqual(json(files, 'bottleneck.json').indicators, {
    gpu_util_pct: 90,
    sclk_range_mhz: 20,
    throttled: 0,
  });
  assert.equal(json(files, 'gpu_samples.json')[0].sclk_mhz, 2100);
  assert.equal(json(files, 'gpu_samples.json')[0].mem_util_pct, null);
  assert.deepEqual(json(files, 'kernel_summary.json')[0], {
    kernel_name: 'gemm',
    calls: 2,
    total_time_ms: 1,
    avg_time_us: 500,
    min_time_us: 490,
    max_time_us: 510,
    std_time_us: 10,
    pct_total: 100,
  });
  assert.equal(json(files, 'kernel_metrics.json').kernel_amplification_ratio, 1.5);
  assert.equal(json(files, 'derived_metrics.json').kar, 1.5);
  assert.equal(json(files, 'derived_metrics.json').power_mean_w, 500);
});

/** The fields of the seed's dataclasses: what it writes has all of them and it reads no other. */
const seed = {
  KernelSummary: 'kernel_name calls total_time_ms avg_time_us min_time_us max_time_us std_time_us pct_total',
  KernelMetrics:
    'total_kernel_count unique_kernel_count total_kernel_time_ms avg_kernel_duration_us microkernel_count microkernel_pct microkernel_threshold_us launch_rate_per_sec launch_tax_score kernel_amplification_ratio gpu_active_ratio top_kernels',
  GPUSample:
    'timestamp_ns device_id gpu_util_pct mem_util_pct temp_c power_w sclk_mhz mclk_mhz vram_used_mb vram_total_mb',
  SystemSample: 'timestamp_ns cpu_pct rss_mb ctx_switches page_faults load_avg_1m',
  PhaseMetrics:
    'name iterations total_time_ms mean_ms std_ms p50_ms p90_ms p99_ms min_ms max_ms iqr_ms cov_pct',
  BottleneckClassification: 'primary secondary confidence indicators evidence recommendations',
  RegressionVerdict: 'verdict confidence regressions improvements comparisons p_value summary',
};

test('all other objects have exactly the fields of the seed too', async () => {
  const snapshot = parseSnapshot(
    readFileSync(join(import.meta.dirname, '../../../scripts/judges/snapshot.json'), 'utf8'),
    's',
  );
  const telemetry = snapshot.telemetry && {
    ...snapshot.telemetry,
    repetitions: snapshot.telemetry.repetitions.map((one) => ({ ...one, system: [systemSample] })),
  };
  const files = await bundle({ ...snapshot, telemetry, classification: [classification] }, resultOf({}));
  const { derived } = json(files, 'derived_metrics.json');
  const written: Record<keyof typeof seed, object> = {
    KernelSummary: json(files, 'kernel_summary.json')[0],
    KernelMetrics: json(files, 'kernel_metrics.json'),
    GPUSample: json(files, 'gpu_samples.json')[0],
    SystemSample: json(files, 'sys_samples.json')[0],
    PhaseMetrics: derived.warmup_phase,
    BottleneckClassification: json(files, 'bottleneck.json'),
    RegressionVerdict: json(files, 'verdict.json'),
  };
  for (const [name, fields] of Object.entries(seed)) {
    assert.deepEqual(Object.keys(written[name as keyof typeof seed]).sort(), fields.split(' ').sort(), name);
  }
});

test('what was not measured has no file: no classification, no samples, no kernels', async () => {
  const names = Object.keys(await bundle(snapshotOf())).sort();
  assert.deepEqual(names, [
    'config.json',
    'derived_metrics.json',
    'inference_results.json',
    'session_meta.json',
  ]);
});
