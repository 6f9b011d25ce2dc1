import { assemble } from '../../src/measure/assemble.ts';
import type { Repetition } from '../../src/measure/repetition.ts';
import type { Benchmark } from '../../src/model/benchmark.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { snapshot } from '../../test/model/snapshot-builder.ts';
import { type SimulatedProcess, workloadNumbers } from './job.ts';
import { summaryNames } from './process-library.ts';

/** What the simulated processes write into their results. */
export interface Panel {
  readonly name: string;
  readonly readings: (benchmark: string, process: SimulatedProcess) => readonly Reading[];
}

/** Four metrics a workload, one value of each a process: what a tool writes that condenses its iterations itself. */
export const summaries: Panel = {
  name: 'summaries',
  readings: (benchmark, { values }) =>
    summaryNames.map((metric, summary) => ({
      ...latency(benchmark, metric),
      grain: 'repetition',
      values: [values[summary] ?? Number.NaN],
    })),
};

/** One metric a workload with all iterations of each process: what the measurement of a model leaves. */
export const iterations: Panel = {
  name: 'iterations',
  readings: (benchmark, process) => [
    { ...latency(benchmark, summaryNames[0]), grain: 'iteration', values: process.iterations() },
  ],
};

/** The workloads as the product knows them, in the order of their numbers. */
export const benchmarks: readonly Benchmark[] = workloadNumbers.map((workload) => ({
  kind: 'command',
  name: `workload${workload}`,
  command: 'simulated',
  results: null,
  format: 'auto',
}));

/** The process as a repetition of its benchmark. */
export function repetitionOf(benchmark: string, process: SimulatedProcess, panel: Panel): Repetition {
  return {
    benchmark,
    startedAt: '2026-11-24T12:00:00Z',
    durationMs: 0,
    span: { start: 0n, end: 0n },
    conditions: {},
    readings: panel.readings(benchmark, process),
    aggregates: [],
    warnings: [],
  };
}

/** Repetitions as the product's snapshot of one side or job; `fields` tell it from others. */
export function snapshotOf(
  repetitions: readonly Repetition[],
  fields: Parameters<typeof snapshot>[1] = {},
): Snapshot {
  const { measurements, executions } = assemble(repetitions);
  return snapshot(measurements, { ...fields, executions: [...executions] });
}

/** The snapshot of processes by workload number, all of one side. */
export function panelSnapshot(
  processes: readonly (readonly SimulatedProcess[])[],
  panel: Panel = summaries,
  fields: Parameters<typeof snapshot>[1] = {},
): Snapshot {
  const repetitions = benchmarks.flatMap(({ name }, workload) =>
    (processes[workload] ?? []).map((process) => repetitionOf(name, process, panel)),
  );
  return snapshotOf(repetitions, fields);
}

/** What tells the jobs of a history apart: their commits, runs and days; they lie before the candidate. */
export function pastJobFields(past: number) {
  return {
    createdAt: new Date(Date.UTC(2026, 0, 1 + past)).toISOString(),
    provenance: { runId: 1 + past, sha: String(past).padStart(40, '0') },
  };
}

export const candidateFields = { provenance: { runId: 1000, sha: 'f'.repeat(40) } };

function latency(benchmark: string, metric: string) {
  return { benchmark, metric, unit: 'ms', direction: 'lower' } as const;
}
