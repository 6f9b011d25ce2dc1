import type { BenchmarkClassification } from '../model/bottleneck.ts';
import { machineOf } from '../model/environment-fields.ts';
import { groupBy } from '../model/group-by.ts';
import type { BenchmarkKernels, KernelSummary } from '../model/kernel.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Figure, figuresOf, type ProfiledSide } from './figures.ts';
import { formatCount, formatFixed, formatQuantity } from './number.ts';

/** What limits a benchmark, and its kernels, before and after. */
export interface BenchmarkProfile {
  readonly benchmark: string;
  /** Null where the candidate was not classified. */
  readonly limit: LimitChange | null;
  readonly figures: readonly Figure[];
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
  /** `one inference`, `one iteration`, `the whole trace`. */
  readonly per: string;
  /** Whether they are nodes on the host, since no device reported kernels. */
  readonly host: boolean;
  /** Null where no earlier pass can be compared with. */
  readonly baseline: readonly KernelSummary[] | null;
  readonly candidate: readonly KernelSummary[];
  /** Kernels that a side ran beyond those listed, which are its longest. */
  readonly unlisted: { readonly baseline: number; readonly candidate: number };
}

/** A kernel on both sides. */
export interface KernelChange {
  readonly name: string;
  readonly baseline: KernelSummary | null;
  readonly candidate: KernelSummary | null;
  /** Milliseconds of all its calls together, candidate less baseline. */
  readonly difference: number;
}

/** The profiles of all benchmarks of the candidates; one that several have is that of the first. */
export function profilesOfAll(
  earlier: readonly Snapshot[],
  candidates: readonly Snapshot[],
): BenchmarkProfile[] {
  const all = candidates.flatMap((candidate) => profilesOf(earlier, candidate));
  return [...groupBy(all, ({ benchmark }) => benchmark).values()].flatMap((own) => own.slice(0, 1));
}

/** The profiles of the candidate's benchmarks beside those of the first of `earlier` that can be compared with each. */
export function profilesOf(earlier: readonly Snapshot[], candidate: Snapshot): BenchmarkProfile[] {
  const baselines = earlier.filter((snapshot) => snapshot !== candidate);
  const known = [...(candidate.classification ?? []), ...(candidate.kernels ?? [])];
  return [...new Set(known.map(({ benchmark }) => benchmark))].map((benchmark) => {
    const now = sideOf(candidate, benchmark);
    const comparable = baselines
      .filter((baseline) => groundOf(baseline, benchmark) === groundOf(candidate, benchmark))
      .map((baseline) => comparableSide(sideOf(baseline, benchmark), now));
    const traced = comparable.find(({ kernels }) => kernels !== null);
    const before = traced ?? comparable.find(({ limit }) => limit !== null) ?? null;
    return {
      benchmark,
      limit: now.limit && { baseline: before?.limit ?? null, candidate: now.limit },
      figures: figuresOf(benchmark, before, now),
      kernels: now.kernels && compareKernels(before?.kernels ?? null, now.kernels),
    };
  });
}

function sideOf(snapshot: Snapshot, benchmark: string): ProfiledSide {
  const ofThis = (one: { readonly benchmark: string }) => one.benchmark === benchmark;
  return {
    snapshot,
    kernels: snapshot.kernels?.find(ofThis) ?? null,
    limit: snapshot.classification?.find(ofThis) ?? null,
  };
}

/** Times of another GPU, provider or input say nothing of a change; those of another driver or runtime do. */
function groundOf({ environment }: Snapshot, benchmark: string): string {
  const { gpus, cpu } = machineOf(environment, benchmark);
  const { provider, inputs } = environment.benchmarks[benchmark] ?? {};
  return JSON.stringify([gpus.map(({ name }) => name), cpu.model, provider?.used, inputs]);
}

/** The baseline's side without kernels that another tool saw, or on another side of the launch. */
function comparableSide(baseline: ProfiledSide, { kernels }: ProfiledSide): ProfiledSide {
  const own = baseline.kernels;
  const alike = own?.origin === kernels?.origin && own?.metrics.source === kernels?.metrics.source;
  return alike ? baseline : { ...baseline, kernels: null };
}

function compareKernels(baseline: BenchmarkKernels | null, candidate: BenchmarkKernels): KernelComparison {
  const scaled = candidate.inferences !== null && (baseline === null || baseline.inferences !== null);
  const summaries = ({ metrics, inferences }: BenchmarkKernels) =>
    metrics.topKernels.map((kernel) => (scaled ? perInference(kernel, inferences ?? 1) : kernel));
  const unlisted = ({ metrics }: BenchmarkKernels) => metrics.uniqueKernelCount - metrics.topKernels.length;
  const run = candidate.origin === 'the profile pass' ? 'one inference' : 'one iteration';
  return {
    benchmark: candidate.benchmark,
    per: scaled ? run : 'the whole trace',
    host: candidate.metrics.source === 'host-node',
    baseline: baseline && summaries(baseline),
    candidate: summaries(candidate),
    unlisted: { baseline: baseline === null ? 0 : unlisted(baseline), candidate: unlisted(candidate) },
  };
}

function perInference(kernel: KernelSummary, inferences: number): KernelSummary {
  const calls = kernel.calls / inferences;
  const totalTimeMs = kernel.medianTimeMs ?? kernel.totalTimeMs / inferences;
  return { ...kernel, calls, totalTimeMs, avgTimeUs: (1000 * totalTimeMs) / calls };
}

/**
 * The kernels of either side, those first whose total time moved most; without a baseline the longest first. One that a side
 * does not list, but may have run beyond its list, is left out: how it moved is not known.
 */
export function kernelChanges({ baseline, candidate, unlisted }: KernelComparison): readonly KernelChange[] {
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
    .filter(
      (change) =>
        (change.baseline !== null || baseline === null || unlisted.baseline === 0) &&
        (change.candidate !== null || unlisted.candidate === 0),
    )
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

/** How many kernels there are, of both sides where both are listed to the end. */
export function kernelCount(comparison: KernelComparison, changes: readonly KernelChange[]): number {
  const { candidate, unlisted } = comparison;
  return Math.max(changes.length, candidate.length + unlisted.candidate);
}

/** The share of its own time by which a kernel moved, `new` or `gone` where one side lacks it. */
export function movement({ baseline, candidate, difference }: KernelChange): number | 'new' | 'gone' {
  if (baseline === null) return 'new';
  if (candidate === null) return 'gone';
  return baseline.totalTimeMs === 0 ? 0 : difference / baseline.totalTimeMs;
}

/** `1 call`, `200 calls of 140 µs`: traces of unequal length are told apart by the time of a call. */
export function callsOf({ calls, avgTimeUs }: KernelSummary): string {
  const count = Number.isInteger(calls) ? formatCount(calls, 'call') : `${formatFixed(calls, 1)} calls`;
  return calls === 1 ? count : `${count} of ${formatQuantity(avgTimeUs, 'us')}`;
}

/** A category of seed 000 in words: `launch overhead`. */
export function limitWords({ primary }: Pick<BenchmarkClassification, 'primary'>): string {
  return primary.replaceAll('_', ' ');
}

/** What the profiles are of, as a heading: nodes on the host are nothing inside a GPU. */
export function profilesTitle(profiles: readonly BenchmarkProfile[]): string {
  return profiles.some(({ limit, kernels }) => limit !== null || kernels?.host === false)
    ? 'Inside the GPU'
    : 'Nodes of the model';
}
