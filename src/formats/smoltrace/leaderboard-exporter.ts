import type { Terms } from '../../model/formula.ts';
import type { Measurement, Snapshot } from '../../model/snapshot.ts';
import { convert } from '../../model/unit.ts';
import { benchmarksOf } from '../exported/benchmarks.ts';
import { type GpuSampleRow, gpuSamplesOf } from '../exported/seed-samples.ts';
import type { Exporter, OutputFile } from '../format.ts';
import { condense, type GpuField, gpuFieldNames, gpuFields } from './leaderboard.ts';

/** Metrics that are the time of one test, best first. */
const durations = ['root_span_ms', 'execution_time_ms', 'latency_ms', 'request_latency', 'wall_ms'];

/**
 * Rows of SMOLTRACE's leaderboard, one for each benchmark and repetition: a row is one run. What the snapshot does not say
 * is null, never 0. Numbers are not rounded.
 */
export const leaderboardExporter: Exporter = {
  name: 'leaderboard',
  title: 'SMOLTRACE leaderboard rows, JSON',
  async write(snapshot: Snapshot): Promise<readonly OutputFile[]> {
    const rows = benchmarksOf(snapshot).flatMap((benchmark) => {
      const own = snapshot.measurements.filter((measurement) => measurement.benchmark === benchmark);
      const runs = Math.max(...own.map(({ repetitions }) => repetitions.length));
      return Array.from({ length: runs }, (_, index) => rowOf(snapshot, benchmark, runOf(own, index, runs)));
    });
    const [row] = rows;
    return [
      rows.length === 1
        ? { path: 'leaderboard_row.json', content: `${JSON.stringify(row, null, 2)}\n` }
        : { path: 'leaderboard.json', content: `${JSON.stringify(rows, null, 2)}\n` },
    ];
  },
};

/** One repetition of a benchmark: the values and terms of its metrics. */
interface Run {
  readonly index: number;
  readonly isOnly: boolean;
  readonly values: (metric: string, unit?: string) => readonly number[];
  readonly terms: (metric: string) => Terms | undefined;
}

function runOf(measurements: readonly Measurement[], index: number, runs: number): Run {
  const find = (metric: string) => measurements.find((measurement) => measurement.metric === metric);
  return {
    index,
    isOnly: runs === 1,
    values: (metric, unit) => {
      const own = find(metric);
      const values = own?.repetitions[index] ?? [];
      return values.flatMap((value) => convert(value, own?.unit ?? '', unit ?? own?.unit ?? '') ?? []);
    },
    terms: (metric) => find(metric)?.additive?.terms[index]?.[0],
  };
}

function rowOf(snapshot: Snapshot, benchmark: string, run: Run): object {
  const { provenance, environment, tool, name, createdAt } = snapshot;
  const [, model = benchmark, agentType = null] = /^(.*)\/(tool|code|both)$/.exec(benchmark) ?? [];
  const reported = environment.reported ?? {};
  const runId = [provenance.runId, provenance.runAttempt].filter((part) => part !== null).join('-') || name;
  return {
    run_id: run.isOnly ? runId : `${runId}-${run.index + 1}`,
    model,
    agent_type: agentType,
    provider: reported['smoltrace.provider'] ?? environment.benchmarks[benchmark]?.provider?.used ?? null,
    timestamp: createdAt,
    submitted_by: provenance.repository ?? 'unknown',
    use_case: null,
    team: null,
    purpose: 'regression',
    suite_version: reported['smoltrace.suite_version'] ?? null,
    hardware: reported['smoltrace.hardware'] ?? hardwareOf(snapshot),
    dataset_used: reported['smoltrace.dataset_used'] ?? name,
    ...testsOf(run),
    ...meansOf(run),
    co2_emissions_g:
      sumOf(run.values('co2_emissions_g')) ?? aggregateOf(snapshot, benchmark, 'co2_emissions_g'),
    power_cost_total_usd:
      sumOf(run.values('power_cost_total_usd')) ?? aggregateOf(snapshot, benchmark, 'power_cost_total_usd'),
    ...gpuOf(snapshot, benchmark, run.index),
    notes: `${tool.name} ${tool.version}; ${name} at ${provenance.sha ?? 'an unknown commit'}`,
  };
}

function testsOf({ terms }: Run): object {
  const { events, trials } = terms('success_rate') ?? {};
  const isKnown = events !== undefined && trials !== undefined;
  return {
    total_tests: isKnown ? trials : null,
    successful_tests: isKnown ? events : null,
    failed_tests: isKnown ? trials - events : null,
    success_rate: isKnown && trials > 0 ? (events / trials) * 100 : null,
  };
}

/** Means and totals: from the terms of a mean that was imported, else from the values of single tests. */
function meansOf(run: Run): object {
  const duration = durations.find((metric) => run.values(metric, 'ms').length > 0) ?? 'execution_time_ms';
  const of = (mean: string, metric: string, unit?: string) => {
    const values = run.values(metric, unit);
    const { numerator, denominator } = run.terms(mean) ?? {};
    const total = numerator ?? sumOf(values);
    const count = denominator ?? values.length;
    return { total, mean: total === null || count === 0 ? null : total / count };
  };
  const [time, tokens, cost] = [
    of('avg_duration_ms', duration, 'ms'),
    of('avg_tokens_per_test', 'total_tokens'),
    of('avg_cost_per_test_usd', 'cost_usd'),
  ];
  return {
    avg_steps: run.values('avg_steps')[0] ?? of('', 'steps').mean,
    avg_duration_ms: time.mean,
    total_duration_ms: time.total,
    total_tokens: tokens.total,
    avg_tokens_per_test: tokens.mean,
    total_cost_usd: cost.total,
    avg_cost_per_test_usd: cost.mean,
  };
}

function sumOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

const sampled: Readonly<Record<GpuField, keyof GpuSampleRow>> = {
  gpu_utilization_avg: 'gpu_util_pct',
  gpu_utilization_max: 'gpu_util_pct',
  gpu_memory_avg_mib: 'vram_used_mb',
  gpu_memory_max_mib: 'vram_used_mb',
  gpu_temperature_avg: 'temp_c',
  gpu_temperature_max: 'temp_c',
  gpu_power_avg_w: 'power_w',
};

/** As imported, else from the samples of the repetition: over GPUs, of each GPU's own mean or maximum. */
function gpuOf(snapshot: Snapshot, benchmark: string, repetition: number): Record<string, number | null> {
  const samples = gpuSamplesOf(snapshot, benchmark, repetition);
  const devices = [...new Set(samples.map(({ device_id }) => device_id))];
  const fields = gpuFieldNames.map((field) => {
    const ofDevices = devices.flatMap((device) => {
      const own = samples.filter(({ device_id }) => device_id === device);
      const values = own.flatMap((sample) => sample[sampled[field]] ?? []);
      return values.length === 0 ? [] : [condense(gpuFields[field].statistic, values)];
    });
    const measured = ofDevices.length === 0 ? null : condense(gpuFields[field].statistic, ofDevices);
    return [field, aggregateOf(snapshot, benchmark, field) ?? measured] as const;
  });
  return Object.fromEntries(fields);
}

/** A number that was condensed already; those of several repetitions are not told apart, so they count where there is one. */
function aggregateOf({ aggregates }: Snapshot, benchmark: string, metric: string): number | null {
  const own = (aggregates ?? []).filter((each) => each.benchmark === benchmark && each.metric === metric);
  return own.length === 1 ? (own[0]?.value ?? null) : null;
}

function hardwareOf({ environment }: Snapshot): string | null {
  const names = [...environment.gpus.map(({ name }) => name), environment.cpu.model];
  return names.filter((name) => name !== null).join(' · ') || null;
}
