import type { Baseline } from '../../src/baseline/find.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Result } from '../../src/model/verdict.ts';
import { type Rerun, rerun } from '../../src/rerun.ts';
import { type GatePorts, gate } from '../../src/run.ts';
import { policy } from '../../test/model/policy-builder.ts';
import { type Change, executeAll, pastJobs, type SimulatedJob, simulatedJob } from './job.ts';
import type { Noise } from './noise.ts';
import {
  benchmarks,
  candidateFields,
  type Panel,
  panelSnapshot,
  pastJobFields,
  repetitionOf,
  snapshotOf,
  summaries,
} from './panel.ts';

export interface History {
  readonly jobs: number;
  /** Processes of each workload in a job. */
  readonly processes: number;
}

export interface Simulation {
  readonly noise: Noise;
  readonly change: Change;
  readonly panel?: Panel;
  /** Where a baseline branch is; with `confirm` the rule is `baseline: auto`, else `branch`. */
  readonly history?: History & { readonly confirm: boolean };
}

export interface SimulatedEnd {
  readonly result: Result;
  /** Interleaved pairs of the benchmark that took the most; 0 where none were run. */
  readonly pairs: number;
}

const rule = policy();

/** The product's own gate on a simulated runner: interleaved, or with a history of earlier jobs. */
export async function simulatedGate(simulation: Simulation, seed: number): Promise<SimulatedEnd> {
  const { noise, change, panel = summaries, history } = simulation;
  const job = simulatedJob(noise, change, seed);
  let pairs = 0;
  const ports: GatePorts = {
    measure: async () =>
      panelSnapshot(executeAll(job, 'candidate', history?.processes ?? 0), panel, candidateFields),
    findBaseline: async () => baselineOf(history ? pastSnapshots(noise, seed, history, panel) : []),
    rerun: async (names) => {
      const fresh = await simulatedRerun(job, names, { panel, seed });
      pairs = Math.max(...fresh.candidate.measurements.map(({ repetitions }) => repetitions.length));
      return fresh;
    },
    keep: async () => {},
    store: async () => {},
  };
  const baseline = history === undefined ? 'rerun' : history.confirm ? 'auto' : 'branch';
  const { result } = await gate({ name: 'perf', baseline, policy: rule, onBaselineBranch: false }, ports);
  return { result, pairs };
}

function simulatedRerun(
  job: SimulatedJob,
  names: readonly string[] | 'all',
  { panel, seed }: { readonly panel: Panel; readonly seed: number },
): Promise<Rerun> {
  const wanted = benchmarks.filter(({ name }) => names === 'all' || names.includes(name));
  return rerun(
    { benchmarks: wanted, policy: rule, seed, budgetMs: Infinity },
    {
      execute: async (benchmark, side) =>
        repetitionOf(benchmark.name, job.execute(benchmarks.indexOf(benchmark), side), panel),
      snapshotOf: (_, repetitions) => snapshotOf(repetitions),
      elapsedMs: () => 0,
      progress: () => {},
    },
  );
}

function pastSnapshots(noise: Noise, seed: number, history: History, panel: Panel): Snapshot[] {
  return pastJobs(noise, seed, history).map((processes, past) =>
    panelSnapshot(processes, panel, pastJobFields(past)),
  );
}

function baselineOf(snapshots: readonly Snapshot[]): Baseline {
  const used = snapshots.map(({ provenance: { sha, runId }, createdAt }) => ({
    sha,
    runId,
    createdAt,
    why: 'simulated',
  }));
  return { snapshots, used, rejected: [], none: null };
}
