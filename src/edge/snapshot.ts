import type { Assembled } from '../measure/assemble.ts';
import type { BenchmarkClassification } from '../model/bottleneck.ts';
import type { Machine } from '../model/environment.ts';
import type { BenchmarkKernels } from '../model/kernel.ts';
import { type Provenance, SEMANTICS_VERSION, SNAPSHOT_SCHEMA, type Snapshot } from '../model/snapshot.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { tool } from '../model/version.ts';
import { classifyBottleneck } from '../telemetry/bottleneck.ts';
import { indicatorsOf } from '../telemetry/indicators.ts';
import type { Side } from './observe.ts';

/** What a snapshot is made of besides the repetitions themselves. */
export interface SnapshotParts {
  /** Suite name. */
  readonly name: string;
  readonly machine: Machine;
  readonly provenance: Provenance;
  /** Of the whole job, both sides. */
  readonly telemetry: Telemetry | null;
  readonly side: Side;
  /** From passes of their own. */
  readonly kernels: readonly BenchmarkKernels[];
}

/** Repetitions as the snapshot of one commit. */
export function snapshotOf(assembled: Assembled, parts: SnapshotParts): Snapshot {
  const { reported, benchmarks } = assembled;
  const { name, machine, provenance, telemetry } = parts;
  const profiled = new Set(parts.kernels.map(({ benchmark }) => benchmark));
  const kernels = [
    ...parts.kernels,
    ...assembled.kernels.filter(({ benchmark }) => !profiled.has(benchmark)),
  ];
  const classification = classificationsOf(assembled, kernels, parts);
  return {
    schema: SNAPSHOT_SCHEMA,
    semanticsVersion: SEMANTICS_VERSION,
    name,
    createdAt: new Date().toISOString(),
    tool,
    provenance,
    environment: { ...machine, benchmarks, ...(Object.keys(reported).length > 0 && { reported }) },
    measurements: [...assembled.measurements],
    aggregates: [...assembled.aggregates],
    executions: [...assembled.executions],
    failures: [...assembled.failures],
    telemetry,
    kernels: kernels.length === 0 ? null : kernels,
    classification: classification.length === 0 ? null : classification,
    ...(assembled.outputs.length > 0 && { outputs: [...assembled.outputs] }),
  };
}

/** Only where something of a GPU was seen: without it there is nothing to tell limits apart by. */
function classificationsOf(
  { benchmarks, phases }: Assembled,
  kernels: readonly BenchmarkKernels[],
  { telemetry, side }: SnapshotParts,
): BenchmarkClassification[] {
  return Object.entries(benchmarks).flatMap(([benchmark, { provider }]): BenchmarkClassification[] => {
    if (provider?.used === 'cpu') return [];
    const own = (telemetry?.repetitions ?? []).filter(
      (one) => one.benchmark === benchmark && (one.side ?? 'candidate') === side,
    );
    const counted = own.filter(({ discarded }) => !discarded);
    const observed = counted.length > 0 ? counted : own;
    const metrics = kernels.find((own) => own.benchmark === benchmark)?.metrics ?? null;
    const ofGpu = observed.some(({ gpu }) => gpu.length > 0) || metrics?.source === 'device';
    if (!ofGpu) return [];
    const seen = { observed, kernels: metrics, phases: phases[benchmark] ?? null };
    return [{ benchmark, ...classifyBottleneck(indicatorsOf(seen)) }];
  });
}
