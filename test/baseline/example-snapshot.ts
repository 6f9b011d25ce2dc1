import { type HistoryEntry, SNAPSHOT_SCHEMA, type Snapshot } from '../../src/model/snapshot.ts';

export interface ExampleOptions {
  readonly name?: string;
  readonly shard?: string;
  readonly semanticsVersion?: number;
  readonly repository?: string;
  readonly sha?: string;
  readonly runId?: number;
  readonly createdAt?: string;
  readonly inputs?: string | null;
  readonly history?: readonly HistoryEntry[];
}

/** A small good snapshot, as run 7 of acme/engine stores it. */
export function exampleSnapshot(options: ExampleOptions = {}): Snapshot {
  return {
    schema: SNAPSHOT_SCHEMA,
    semanticsVersion: options.semanticsVersion ?? 1,
    name: options.name ?? 'perf',
    createdAt: options.createdAt ?? '2026-11-20T10:00:00Z',
    tool: { name: 'aaco', version: '0.1.0' },
    provenance: {
      repository: options.repository ?? 'acme/engine',
      sha: options.sha ?? 'a'.repeat(40),
      ref: 'refs/heads/main',
      event: 'push',
      runId: options.runId ?? 7,
      runAttempt: 1,
      workflowPath: '.github/workflows/perf.yml',
      pullRequest: null,
      ...(options.shard === undefined ? {} : { shard: options.shard }),
      ...(options.inputs === undefined ? {} : { inputs: options.inputs }),
    },
    environment: {
      os: { platform: 'linux', release: null, image: null, arch: 'x64' },
      cpu: { model: null, cores: 2 },
      memoryMiB: 4096,
      node: '24.0.0',
      gpus: [],
      benchmarks: {},
    },
    measurements: [
      {
        benchmark: 'resnet',
        metric: 'latency',
        unit: 'ms',
        direction: 'lower',
        grain: 'iteration',
        repetitions: [
          [1, 2],
          [1, 3],
        ],
      },
    ],
    failures: [],
    telemetry: null,
    kernels: null,
    classification: null,
    ...(options.history ? { history: [...options.history] } : {}),
  };
}

export function historyEntry(runId: number, sha = 'b'.repeat(40)): HistoryEntry {
  return { sha, runId, createdAt: '2026-11-19T10:00:00Z', environments: {}, values: [] };
}
