import { InputError } from '../../errors.ts';
import { boundedName } from '../../model/bounded-name.ts';
import type { KernelExecution, KernelSummary, KernelTrace } from '../../model/kernel.ts';
import type { Aggregate, Parsed, Reading } from '../../model/reading.ts';
import { readingCollector } from '../parsed/reading-collector.ts';

/** What a snapshot takes as the name of a kernel. */
const LONGEST_NAME = 2000;
/** Of a reading: a snapshot takes 300, and the suite's name may come before it. */
const LONGEST_BENCHMARK = 180;

/** An execution as a trace file has it: its times as text or bigint, since they may lie beyond 2^53. */
export interface RawExecution {
  readonly name: string;
  readonly startNs: bigint;
  readonly endNs: bigint;
  readonly queueId: number | null;
  readonly deviceId: number | null;
}

/** What a tool that sees the GPU only tells: executions, or its own summaries, and nothing of the run around them. */
export function deviceTrace(
  executions: readonly RawExecution[],
  summaries?: readonly KernelSummary[],
): KernelTrace {
  return {
    source: 'device',
    executions: relativeExecutions(executions),
    ...(summaries && {
      summaries: summaries.map((summary) => ({
        ...summary,
        kernelName: boundedName(summary.kernelName, LONGEST_NAME),
      })),
    }),
    wallNs: null,
    inferences: null,
  };
}

/** Executions with times relative to the first start, in the order of their starts. */
export function relativeExecutions(raw: readonly RawExecution[]): KernelExecution[] {
  const origin = raw.reduce<bigint | null>(
    (first, { startNs }) => (first === null || startNs < first ? startNs : first),
    null,
  );
  return raw
    .map((execution) => ({
      ...execution,
      name: boundedName(execution.name, LONGEST_NAME),
      startNs: Number(execution.startNs - (origin ?? 0n)),
      endNs: Number(execution.endNs - (origin ?? 0n)),
    }))
    .sort((a, b) => a.startNs - b.startNs);
}

/**
 * A trace as readings: each kernel's executions (iterations of that kernel), and the whole trace's kernel time and
 * count; a tool's own summaries become aggregates. Throws InputError where there is no kernel, or one that ends before it
 * starts.
 */
export function parsedTrace(trace: KernelTrace, source: string): Parsed {
  if (trace.executions.length === 0 && (trace.summaries ?? []).length === 0) {
    throw new InputError({
      what: 'the trace holds no kernel',
      where: { source },
      next: 'Check that the traced program used the GPU and that kernel tracing was on',
    });
  }
  const backwards = trace.executions.find(({ startNs, endNs }) => endNs < startNs);
  if (backwards) {
    throw new InputError({
      what: `the kernel ${boundedName(backwards.name, 100)} ends ${backwards.startNs - backwards.endNs} ns before it starts`,
      where: { source },
      next: 'Trace again: the profiler did not read the clock of the GPU right, so no time in the file holds',
    });
  }
  const { readings, warnings } = kernelReadings(trace.executions);
  return {
    readings: [...wholeReadings(trace), ...readings],
    aggregates: summaryAggregates(trace),
    warnings:
      trace.source === 'host-node'
        ? [
            'the times are those of host nodes: how long a launch took, not how long the GPU worked',
            ...warnings,
          ]
        : warnings,
    kernels: trace,
  };
}

/** Times of host nodes are never called kernel times. */
function wholeReadings({ source, executions }: KernelTrace): Reading[] {
  if (executions.length === 0) return [];
  const total = executions.reduce((sum, { startNs, endNs }) => sum + endNs - startNs, 0) / 1e6;
  const what = source === 'device' ? 'kernel' : 'node';
  const whole = { benchmark: `${what}s`, direction: 'lower', grain: 'repetition' } as const;
  return [
    { ...whole, metric: `${what}_time`, unit: 'ms', values: [total] },
    { ...whole, metric: `${what}_count`, unit: `${what}s`, values: [executions.length] },
  ];
}

function kernelReadings(executions: readonly KernelExecution[]): Pick<Parsed, 'readings' | 'warnings'> {
  const collector = readingCollector();
  for (const { name, startNs, endNs } of executions) {
    const benchmark = boundedName(name, LONGEST_BENCHMARK);
    const metric = { benchmark, metric: 'duration', unit: 'us', direction: 'lower' } as const;
    collector.add({ ...metric, grain: 'iteration', value: (endNs - startNs) / 1e3 });
  }
  return collector.collected();
}

function summaryAggregates(trace: KernelTrace): Aggregate[] {
  if (trace.executions.length > 0) return [];
  return (trace.summaries ?? []).flatMap(
    ({ kernelName, calls, totalTimeMs, avgTimeUs, minTimeUs, maxTimeUs }) => {
      const benchmark = boundedName(kernelName, LONGEST_BENCHMARK);
      const one = (metric: string, unit: string, statistic: string, value: number | null): Aggregate[] =>
        value === null ? [] : [{ benchmark, metric, unit, direction: 'lower', statistic, value }];
      return [
        ...one('duration', 'us', 'mean', avgTimeUs),
        ...one('duration', 'us', 'min', minTimeUs),
        ...one('duration', 'us', 'max', maxTimeUs),
        ...one('kernel_time', 'ms', 'total', totalTimeMs),
        ...one('kernel_count', 'kernels', 'count', calls),
      ];
    },
  );
}
