import type { Environment } from '../../src/model/environment.ts';
import {
  type Measurement,
  type Provenance,
  SEMANTICS_VERSION,
  SNAPSHOT_SCHEMA,
  type Snapshot,
} from '../../src/model/snapshot.ts';

export const environment: Environment = {
  os: { platform: 'linux', release: '6.8.0-1030', image: 'ubuntu-24.04', arch: 'x64' },
  cpu: { model: 'AMD EPYC 7763 64-Core Processor', cores: 4, governor: null },
  memoryMiB: 15_990,
  node: 'v24.10.1',
  gpus: [],
  benchmarks: {},
};

export const provenance: Provenance = {
  repository: 'octo/model',
  sha: 'c0ffee0000000000000000000000000000000000',
  ref: 'refs/heads/main',
  event: 'push',
  runId: 1,
  runAttempt: 1,
  workflowPath: '.github/workflows/perf.yml',
  pullRequest: null,
};

/** A measurement of `resnet/latency_ms`, one value per repetition, unless said otherwise. */
export function measurement(
  values: readonly number[] | readonly (readonly number[])[],
  fields: Partial<Measurement> = {},
): Measurement {
  return {
    benchmark: 'resnet',
    metric: 'latency_ms',
    unit: 'ms',
    direction: 'lower',
    grain: 'repetition',
    repetitions: values.map((value) => (typeof value === 'number' ? [value] : [...value])),
    ...fields,
  };
}

/** A valid snapshot; `fields` replace whole keys. */
export function snapshot(
  measurements: readonly Measurement[],
  fields: Partial<Omit<Snapshot, 'provenance'>> & { readonly provenance?: Partial<Provenance> } = {},
): Snapshot {
  return {
    schema: SNAPSHOT_SCHEMA,
    semanticsVersion: SEMANTICS_VERSION,
    name: 'perf',
    createdAt: '2026-11-24T12:00:00Z',
    tool: { name: 'aaco', version: '0.1.0' },
    environment,
    measurements: [...measurements],
    failures: [],
    telemetry: null,
    kernels: null,
    classification: null,
    ...fields,
    provenance: { ...provenance, ...fields.provenance },
  };
}
