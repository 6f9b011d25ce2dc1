import { z } from 'zod';
import type { Failure, Parsed, Reading } from '../../model/reading.ts';
import { additiveReading } from '../parsed/additive-reading.ts';
import { failureCollector } from '../parsed/failure-collector.ts';
import { readingCollector } from '../parsed/reading-collector.ts';

const amount = z.number('must be a number').nonnegative('must not be negative').nullish();
const text = z.string().nullish();

/** A row of results.json: one test. `task_id` was `test_id` until October 2025. */
export const ResultRowSchema = z
  .object({
    model: text,
    agent_type: text,
    task_id: text,
    test_id: text,
    test_case_uid: text,
    /** Null in old runs: not told. */
    success: z.boolean('must be true, false or null').nullish(),
    steps: amount,
    execution_time_ms: amount,
    total_tokens: amount,
    cost_usd: amount,
    error: text,
    stop_reason: text,
    trace_id: text,
  })
  .refine((row) => row.task_id || row.test_id || row.test_case_uid, {
    message: 'needs a task_id, test_id or test_case_uid',
  });
type ResultRow = z.infer<typeof ResultRowSchema>;

/** A trace of traces.json. Its `total_duration_ms` adds nested spans up and counts them twice, so it is not read. */
export const TraceSchema = z.object({
  trace_id: z.string(),
  agent_type: text,
  spans: z.array(z.object({ parent_span_id: text, name: text, duration_ms: amount, agent_type: text })),
});
type Trace = z.infer<typeof TraceSchema>;

/** `model/agent type`, the parts of a run that are compared with each other only. */
export function benchmarkOf(model: string | null | undefined, agentType: string | null | undefined): string {
  return [model, agentType].filter(Boolean).join('/') || 'smoltrace';
}

/** Where 0 means that nothing was linked to the test, and is not a measurement. */
const zeroIsUnknown = ['execution_time_ms', 'total_tokens', 'cost_usd'] as const;
const units = { execution_time_ms: 'ms', total_tokens: 'tokens', cost_usd: 'USD', steps: 'steps' } as const;

/**
 * One value a test for time, tokens, cost and steps; successes of tests; every failed test by its name. Tests that a stop
 * of the run interrupted count nowhere. `traces` give the time of the root span, which counts nothing twice.
 */
export function parseResults(rows: readonly ResultRow[], traces: readonly Trace[] = []): Parsed {
  const finished = rows.filter(({ stop_reason }) => stop_reason !== 'run_stopped');
  const durations = rootDurations(traces);
  const collector = readingCollector();
  for (const row of finished) {
    const base = {
      benchmark: benchmarkOf(row.model, row.agent_type),
      direction: 'lower',
      grain: 'request',
    } as const;
    for (const metric of [...zeroIsUnknown, 'steps'] as const) {
      const value = row[metric];
      const isUnknown = value === 0 && metric !== 'steps';
      if (value !== null && value !== undefined && !isUnknown) {
        collector.add({ ...base, metric, unit: units[metric], value });
      }
    }
    const duration = row.trace_id ? durations.get(row.trace_id) : undefined;
    if (duration) collector.add({ ...base, metric: 'root_span_ms', unit: 'ms', value: duration });
  }
  const { readings, warnings } = collector.collected();
  return {
    readings: [...readings, ...successRates(finished)],
    aggregates: [],
    warnings: [...warnings, ...warningsOf(rows, finished)],
    failures: failuresOf(finished),
    environment: { 'smoltrace.total_tests': String(finished.length) },
  };
}

function rootDurations(traces: readonly Trace[]): ReadonlyMap<string, number> {
  const roots = traces.map(({ trace_id, spans }) => {
    const own = spans.filter(({ parent_span_id }) => !parent_span_id);
    return [trace_id, own.reduce((sum, { duration_ms }) => sum + (duration_ms ?? 0), 0)] as const;
  });
  return new Map(roots);
}

function successRates(rows: readonly ResultRow[]): Reading[] {
  const byBenchmark = new Map<string, { events: number; trials: number }>();
  for (const { model, agent_type, success } of rows) {
    if (success === null || success === undefined) continue;
    const benchmark = benchmarkOf(model, agent_type);
    const terms = byBenchmark.get(benchmark) ?? { events: 0, trials: 0 };
    byBenchmark.set(benchmark, { events: terms.events + Number(success), trials: terms.trials + 1 });
  }
  return [...byBenchmark].flatMap(([benchmark, terms]) => successRate(benchmark, terms));
}

/** The share of tests that succeeded, tested from its counts. */
export function successRate(
  benchmark: string,
  terms: { readonly events: number; readonly trials: number },
): Reading[] {
  const metric = { benchmark, metric: 'success_rate', unit: 'ratio', direction: 'higher' } as const;
  return additiveReading(metric, 'proportion', terms);
}

function failuresOf(rows: readonly ResultRow[]): readonly Failure[] {
  const collector = failureCollector();
  for (const { success, error, stop_reason, ...row } of rows) {
    if (success !== false) continue;
    const benchmark = benchmarkOf(row.model, row.agent_type);
    const name = row.test_case_uid ?? row.task_id ?? row.test_id ?? '';
    collector.add({ benchmark, name, message: (error ?? stop_reason) || undefined });
  }
  return collector.failures();
}

function warningsOf(rows: readonly ResultRow[], finished: readonly ResultRow[]): string[] {
  const interrupted = rows.length - finished.length;
  const untold = finished.filter(({ success }) => success === null || success === undefined).length;
  const unknown = zeroIsUnknown.filter((metric) => finished.some((row) => row[metric] === 0));
  return [
    ...(interrupted > 0
      ? [`${interrupted} test(s) were interrupted by a stop of the run and count nowhere`]
      : []),
    ...(untold > 0 ? [`${untold} test(s) do not tell whether they succeeded`] : []),
    ...unknown.map(
      (metric) => `${metric}: a 0 says that nothing was recorded for the test, so it is not measured`,
    ),
  ];
}
