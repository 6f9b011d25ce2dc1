import { mean, standardDeviation, sum } from 'simple-statistics';
import { groupBy } from '../model/group-by.ts';
import type {
  BenchmarkKernels,
  KernelExecution,
  KernelMetrics,
  KernelSummary,
  KernelTrace,
} from '../model/kernel.ts';
import { median } from '../statistics/quantile.ts';

/** A kernel shorter than this is a micro-kernel: its launch costs about as much as its work. */
const MICROKERNEL_THRESHOLD_US = 10;
const TOP_KERNELS = 100;
/** A snapshot keeps the single executions of a trace up to so many. */
const MOST_EXECUTIONS = 10_000;

/** A trace as a snapshot keeps it. */
export function benchmarkKernels(
  benchmark: string,
  origin: string,
  trace: KernelTrace,
  onnxNodes: number | null,
): BenchmarkKernels {
  const { executions, inferences } = trace;
  const kept = executions.length > 0 && executions.length <= MOST_EXECUTIONS;
  return {
    benchmark,
    origin,
    inferences: inferences === 0 ? null : inferences,
    metrics: kernelMetrics(trace, onnxNodes),
    ...(kept && { executions: [...executions] }),
  };
}

/** Sum over all kernels, in ns. */
export function kernelTimeNs({ executions, summaries = [] }: KernelTrace): number {
  return executions.length > 0
    ? sum(executions.map(({ startNs, endNs }) => endNs - startNs))
    : sum(summaries.map(({ totalTimeMs }) => totalTimeMs * 1e6));
}

/**
 * Metrics of a trace. `onnxNodes` is the node count of the original model, for the amplification ratio (kernels of one
 * inference per node); null where unknown.
 *
 * - active ratio: union of the intervals of a GPU's kernels / wall time, so that parallel queues never count twice; of several
 *   GPUs the mean. Where the trace does not tell the wall time, it is that from the first kernel's start to the last one's end
 * - launch rate: kernels / (last end − first start)
 * - launch tax: share of micro-kernels × thousands of launches per second; 0 where all kernels are long
 */
export function kernelMetrics(trace: KernelTrace, onnxNodes: number | null): KernelMetrics {
  if (trace.executions.length === 0) return metricsOfSummaries(trace, onnxNodes);
  const durations = trace.executions.map((execution) => execution.endNs - execution.startNs);
  const micro = durations.filter((duration) => duration < MICROKERNEL_THRESHOLD_US * 1000).length;
  const microkernelPct = (100 * micro) / durations.length;
  const span = spanOf(trace.executions);
  const launchRatePerSec = span === 0 ? null : durations.length / (span / 1e9);
  const summaries = summarizeKernels(trace.executions, trace.inferences);
  return {
    source: trace.source,
    totalKernelCount: durations.length,
    uniqueKernelCount: summaries.length,
    totalKernelTimeMs: sum(durations) / 1e6,
    avgKernelDurationUs: sum(durations) / durations.length / 1e3,
    microkernelCount: micro,
    microkernelPct,
    microkernelThresholdUs: MICROKERNEL_THRESHOLD_US,
    launchRatePerSec,
    launchTaxScore: launchRatePerSec === null ? null : (microkernelPct / 100) * (launchRatePerSec / 1000),
    kernelAmplificationRatio: amplification(durations.length, trace, onnxNodes),
    gpuActiveRatio: trace.source === 'device' ? activeRatio(trace.executions, trace.wallNs ?? span) : null,
    topKernels: summaries.slice(0, TOP_KERNELS),
  };
}

/** Executions, in the order of their starts, by kernel name, the most time first. */
export function summarizeKernels(
  executions: readonly KernelExecution[],
  inferences: number | null,
): KernelSummary[] {
  const durationsByName = new Map<string, number[]>();
  for (const { name, startNs, endNs } of executions) {
    const durations = durationsByName.get(name);
    if (durations) durations.push(endNs - startNs);
    else durationsByName.set(name, [endNs - startNs]);
  }
  const total = sum(executions.map((execution) => execution.endNs - execution.startNs));
  return [...durationsByName]
    .map(([kernelName, durations]) => summaryOf(kernelName, durations, total, inferences))
    .sort((a, b) => b.totalTimeMs - a.totalTimeMs || a.kernelName.localeCompare(b.kernelName, 'en'));
}

function summaryOf(
  kernelName: string,
  durations: readonly number[],
  totalNs: number,
  inferences: number | null,
): KernelSummary {
  const typical = medianInference(durations, inferences);
  const own = sum([...durations]);
  return {
    kernelName,
    calls: durations.length,
    totalTimeMs: own / 1e6,
    avgTimeUs: own / durations.length / 1e3,
    minTimeUs: durations.reduce((a, b) => Math.min(a, b)) / 1e3,
    maxTimeUs: durations.reduce((a, b) => Math.max(a, b)) / 1e3,
    stdTimeUs: standardDeviation([...durations]) / 1e3,
    pctTotal: totalNs === 0 ? 0 : (100 * own) / totalNs,
    ...(typical !== null && { medianTimeMs: typical / 1e6 }),
  };
}

/** A call that the host interrupted is a hundred times as long as the others: a mean over twenty runs is made of it. */
function medianInference(durations: readonly number[], inferences: number | null): number | null {
  if (inferences === null || inferences < 2 || durations.length % inferences !== 0) return null;
  const calls = durations.length / inferences;
  return median(
    Array.from({ length: inferences }, (_, run) => sum(durations.slice(run * calls, (run + 1) * calls))),
  );
}

function metricsOfSummaries(trace: KernelTrace, onnxNodes: number | null): KernelMetrics {
  const summaries = trace.summaries ?? [];
  const count = sum(summaries.map((summary) => summary.calls));
  const totalKernelTimeMs = sum(summaries.map((summary) => summary.totalTimeMs));
  return {
    source: trace.source,
    totalKernelCount: count,
    uniqueKernelCount: summaries.length,
    totalKernelTimeMs,
    avgKernelDurationUs: count === 0 ? null : (totalKernelTimeMs * 1000) / count,
    microkernelCount: null,
    microkernelPct: null,
    microkernelThresholdUs: MICROKERNEL_THRESHOLD_US,
    launchRatePerSec: null,
    launchTaxScore: null,
    kernelAmplificationRatio: amplification(count, trace, onnxNodes),
    gpuActiveRatio: null,
    topKernels: [...summaries].sort((a, b) => b.totalTimeMs - a.totalTimeMs).slice(0, TOP_KERNELS),
  };
}

function amplification(kernels: number, trace: KernelTrace, onnxNodes: number | null): number | null {
  if (!onnxNodes || !trace.inferences || kernels === 0) return null;
  return kernels / trace.inferences / onnxNodes;
}

function spanOf(executions: readonly KernelExecution[]): number {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const { startNs, endNs } of executions) {
    first = Math.min(first, startNs);
    last = Math.max(last, endNs);
  }
  return last - first;
}

/** 0 … 1; null for a trace without length. */
function activeRatio(executions: readonly KernelExecution[], wallNs: number): number | null {
  if (wallNs === 0) return null;
  const gpus = [...groupBy(executions, ({ deviceId }) => deviceId).values()];
  return Math.min(1, mean(gpus.map(busyNs)) / wallNs);
}

/** Length of the union of the intervals, in ns. */
export function busyNs(executions: readonly KernelExecution[]): number {
  const sorted = [...executions].sort((a, b) => a.startNs - b.startNs);
  let busy = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { startNs, endNs } of sorted) {
    busy += Math.max(0, endNs - Math.max(startNs, reached));
    reached = Math.max(reached, endNs);
  }
  return busy;
}
