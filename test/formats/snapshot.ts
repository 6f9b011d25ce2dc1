import type { Measurement, Snapshot } from '../../src/model/snapshot.ts';

/** A valid snapshot of two repetitions of one model; `parts` replaces what a test is about. */
export function snapshotOf(parts: Partial<Snapshot> = {}): Snapshot {
  return {
    schema: 'aaco.snapshot/1',
    semanticsVersion: 1,
    name: 'perf',
    createdAt: '2026-11-20T08:30:15Z',
    tool: { name: 'aaco-action', version: '0.1.0' },
    provenance: {
      repository: 'org/models',
      sha: '0123456789abcdef0123456789abcdef01234567',
      ref: 'refs/heads/main',
      event: 'push',
      runId: 42,
      runAttempt: 1,
      workflowPath: '.github/workflows/perf.yml',
      pullRequest: null,
    },
    environment: {
      os: { platform: 'linux', release: '6.8.0', image: null, arch: 'x64' },
      cpu: { model: 'Example CPU', cores: 8 },
      memoryMiB: 32_000,
      node: '24.11.0',
      gpus: [
        {
          name: 'AMD Instinct MI300X',
          vendor: 'amd',
          driver: '6.7.0',
          runtime: 'ROCm 6.2',
          memoryMiB: 196_592,
          powerLimitW: 750,
        },
      ],
      benchmarks: { resnet: { provider: { asked: 'auto', used: 'cpu' } } },
    },
    measurements: [latency('resnet', [[1.5, 1.6], [1.55]])],
    failures: [],
    telemetry: null,
    kernels: null,
    classification: null,
    ...parts,
  };
}

export function latency(benchmark: string, repetitions: number[][]): Measurement {
  return { benchmark, metric: 'latency_ms', unit: 'ms', direction: 'lower', grain: 'iteration', repetitions };
}
