import type { BenchmarkClassification } from '../model/bottleneck.ts';
import type { BenchmarkKernels, KernelSummary } from '../model/kernel.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** What limits a benchmark, and its kernels, before and after. */
export interface BenchmarkProfile {
  readonly benchmark: string;
  /** Null where the candidate was not classified. */
  readonly limit: LimitChange | null;
  /** Null where the candidate has no kernel trace. */
  readonly kernels: KernelComparison | null;
}

export interface LimitChange {
  readonly baseline: BenchmarkClassification | null;
  readonly candidate: BenchmarkClassification;
}

/** The kernels of one benchmark on both sides; times are totals of `per`. */
export interface KernelComparison {
  readonly benchmark: string;
  /** `one inference`, `the whole trace`; of host nodes it says so. */
  readonly per: string;
  readonly baseline: readonly KernelSummary[] | null;
  readonly candidate: readonly KernelSummary[];
}

/** A kernel on both sides. */
export interface KernelChange {
  readonly name: string;
  readonly baseline: KernelSummary | null;
  readonly candidate: KernelSummary | null;
  /** Milliseconds of all its calls together, candidate less baseline. */
  readonly difference: number;
}

/** The profiles of the candidate's benchmarks beside those of the first of `earlier` that has any, by benchmark. */
export function profilesOf(earlier: readonly Snapshot[], candidate: Snapshot): BenchmarkProfile[] {
  const baselines = earlier.filter((snapshot) => snapshot !== candidate);
  const classified = candidate.classification ?? [];
  const traced = candidate.kernels ?? [];
  const benchmarks = [...new Set([...classified, ...traced].map(({ benchmark }) => benchmark))];
  return benchmarks.map((benchmark) => {
    const ofThis = (one: { readonly benchmark: string }) => one.benchmark === benchmark;
    const now = classified.find(ofThis);
    const before = baselines.flatMap((baseline) => baseline.classification ?? []).find(ofThis);
    const kernels = traced.find(ofThis);
    const known = baselines
      .flatMap((baseline) => baseline.kernels ?? [])
      .find((own) => ofThis(own) && own.metrics.source === kernels?.metrics.source);
    return {
      benchmark,
      limit: now === undefined ? null : { baseline: before ?? null, candidate: now },
      kernels: kernels === undefined ? null : compareKernels(known ?? null, kernels),
    };
  });
}

function compareKernels(baseline: BenchmarkKernels | null, candidate: BenchmarkKernels): KernelComparison {
  const scaled = candidate.inferences !== null && (baseline === null || baseline.inferences !== null);
  const summaries = ({ metrics, inferences }: BenchmarkKernels) =>
    metrics.topKernels.map((kernel) => perInference(kernel, scaled ? (inferences ?? 1) : 1));
  const whole = scaled ? 'one inference' : 'the whole trace';
  const host = candidate.metrics.source === 'host-node';
  return {
    benchmark: candidate.benchmark,
    per: host ? `${whole}; of nodes on the host, since no device reported kernels` : whole,
    baseline: baseline && summaries(baseline),
    candidate: summaries(candidate),
  };
}

function perInference(kernel: KernelSummary, inferences: number): KernelSummary {
  return { ...kernel, calls: kernel.calls / inferences, totalTimeMs: kernel.totalTimeMs / inferences };
}

/** The kernels of either side, those first whose total time moved most. */
export function kernelChanges({ baseline, candidate }: KernelComparison): readonly KernelChange[] {
  const before = new Map((baseline ?? []).map((kernel) => [kernel.kernelName, kernel]));
  const after = new Map(candidate.map((kernel) => [kernel.kernelName, kernel]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => {
      const [old, present] = [before.get(name) ?? null, after.get(name) ?? null];
      return {
        name,
        baseline: old,
        candidate: present,
        difference: (present?.totalTimeMs ?? 0) - (old?.totalTimeMs ?? 0),
      };
    })
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

/** The share of its own time by which a kernel moved, `new` or `gone` where one side lacks it. */
export function movement({ baseline, candidate, difference }: KernelChange): number | 'new' | 'gone' {
  if (baseline === null) return 'new';
  if (candidate === null) return 'gone';
  return baseline.totalTimeMs === 0 ? 0 : difference / baseline.totalTimeMs;
}

/** A category of seed 000 in words: `launch overhead`. */
export function limitWords({ primary }: Pick<BenchmarkClassification, 'primary'>): string {
  return primary.replaceAll('_', ' ');
}
