import { z } from 'zod';
import type { Aggregate, Failure, Parsed, Reading } from '../../model/reading.ts';
import { additiveReading } from '../parsed/additive-reading.ts';
import { benchmarkOf, successRate } from './results.ts';

const amount = z.number('must be a number').nonnegative('must not be negative').nullish();
const count = z.number('must be a number').int('must be a whole number').nonnegative().nullish();
const text = z.string().nullish();

/** A row of the leaderboard: one run. The second names are those of 2025. */
export const LeaderboardRowSchema = z.looseObject({
  model: z.string().min(1),
  agent_type: text,
  run_id: text,
  provider: text,
  dataset_used: text,
  suite_version: text,
  timestamp: text,
  evaluation_date: text,
  total_tests: count,
  num_tests: count,
  successful_tests: count,
  failed_tests: count,
  success_rate: amount,
  avg_steps: amount,
  total_duration_ms: amount,
  total_tokens: amount,
  total_cost_usd: amount,
  avg_duration_ms: amount,
  avg_tokens_per_test: amount,
  avg_cost_per_test_usd: amount,
  co2_emissions_g: amount,
  total_co2_g: amount,
  power_cost_total_usd: amount,
  gpu_utilization_avg: amount,
  gpu_utilization_max: amount,
  gpu_memory_avg_mib: amount,
  gpu_memory_max_mib: amount,
  gpu_temperature_avg: amount,
  gpu_temperature_max: amount,
  gpu_power_avg_w: amount,
  run_status: text,
  run_stop_reason: text,
  hardware: text,
});
export type LeaderboardRow = z.infer<typeof LeaderboardRowSchema>;

/** The GPU fields: what they condense, over all GPUs of the run. Null is not measured. */
export const gpuFields = {
  gpu_utilization_avg: { unit: '%', statistic: 'avg', direction: 'none' },
  gpu_utilization_max: { unit: '%', statistic: 'max', direction: 'none' },
  gpu_memory_avg_mib: { unit: 'MiB', statistic: 'avg', direction: 'lower' },
  gpu_memory_max_mib: { unit: 'MiB', statistic: 'max', direction: 'lower' },
  gpu_temperature_avg: { unit: '°C', statistic: 'avg', direction: 'none' },
  gpu_temperature_max: { unit: '°C', statistic: 'max', direction: 'none' },
  gpu_power_avg_w: { unit: 'W', statistic: 'avg', direction: 'none' },
} as const satisfies Record<string, { statistic: string } & Pick<Aggregate, 'unit' | 'direction'>>;
export type GpuField = keyof typeof gpuFields;
export const gpuFieldNames = Object.keys(gpuFields) as readonly GpuField[];

/** Of one value or more. */
export function condense(statistic: 'avg' | 'max', values: readonly number[]): number {
  return statistic === 'max'
    ? values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Means of a run from its total and its number of tests. */
const means = {
  avg_duration_ms: { total: 'total_duration_ms', unit: 'ms' },
  avg_tokens_per_test: { total: 'total_tokens', unit: 'tokens' },
  avg_cost_per_test_usd: { total: 'total_cost_usd', unit: 'USD' },
} as const;

/** One run. Ratios and means are made of counts and totals; a 0 that stands for "not recorded" is absent. */
export function parseRow(row: LeaderboardRow): Parsed {
  const benchmark = benchmarkOf(row.model, row.agent_type);
  const tests = row.total_tests ?? row.num_tests ?? 0;
  const { successes, warnings } = successesOf(row, tests);
  const rate = successes === null ? [] : successRate(benchmark, { events: successes, trials: tests });
  return {
    readings: [...rate, ...meansOf(row, benchmark, tests), ...totalsOf(row, benchmark, tests)],
    aggregates: gpuOf(row, benchmark),
    warnings: [...warnings, ...endingOf(row, tests)],
    failures: failuresOf(row, benchmark, tests, successes),
    environment: cohortOf(row),
  };
}

/** What runs must share to be compared: another dataset, suite or number of tests is another suite. */
export function cohortOf(row: Partial<LeaderboardRow>): Record<string, string> {
  const tests = row.total_tests ?? row.num_tests;
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['smoltrace.dataset_used', row.dataset_used],
    ['smoltrace.suite_version', row.suite_version],
    ['smoltrace.provider', row.provider],
    ['smoltrace.total_tests', tests ? String(tests) : null],
    ['smoltrace.hardware', row.hardware],
  ];
  return Object.fromEntries(fields.flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

interface Successes {
  readonly successes: number | null;
  readonly warnings: readonly string[];
}

/** From the count; rows without one tell a percentage of 2 decimals, which gives the count back for up to 10 000 tests. */
function successesOf({ successful_tests, success_rate }: LeaderboardRow, tests: number): Successes {
  const isTold = success_rate !== null && success_rate !== undefined;
  if (tests === 0) return { successes: null, warnings: [] };
  if (successful_tests === null || successful_tests === undefined) {
    const successes = isTold ? Math.round((success_rate / 100) * tests) : null;
    return { successes, warnings: [] };
  }
  const rate = (successful_tests / tests) * 100;
  if (!isTold || Math.abs(rate - success_rate) <= 0.01) return { successes: successful_tests, warnings: [] };
  const told = `success_rate is told as ${success_rate} %, but ${successful_tests}/${tests} tests succeeded`;
  return { successes: successful_tests, warnings: [`${told}: the counts are used`] };
}

/** From total and tests; a row that has not both may still tell the mean. */
function meansOf(row: LeaderboardRow, benchmark: string, tests: number): Reading[] {
  return Object.entries(means).flatMap(([metric, { total, unit }]): Reading[] => {
    const mean = { benchmark, metric, unit, direction: 'lower' } as const;
    const sum = row[total];
    const told = row[metric as keyof typeof means];
    if (sum && tests > 0) return additiveReading(mean, 'ratio', { numerator: sum, denominator: tests });
    return told ? [{ ...mean, grain: 'repetition', values: [told] }] : [];
  });
}

function totalsOf(row: LeaderboardRow, benchmark: string, tests: number): Reading[] {
  const totals: readonly (readonly [metric: string, unit: string, value: number | null | undefined])[] = [
    ['avg_steps', 'steps', tests === 0 ? row.avg_steps || null : row.avg_steps],
    ['co2_emissions_g', 'gCO2e', (row.co2_emissions_g ?? row.total_co2_g) || null],
    ['power_cost_total_usd', 'USD', row.power_cost_total_usd || null],
  ];
  return totals.flatMap(([metric, unit, value]): Reading[] =>
    value === null || value === undefined
      ? []
      : [{ benchmark, metric, unit, direction: 'lower', grain: 'repetition', values: [value] }],
  );
}

function gpuOf(row: LeaderboardRow, benchmark: string): Aggregate[] {
  return gpuFieldNames.flatMap((metric) => {
    const { unit, statistic, direction } = gpuFields[metric];
    const value = row[metric];
    return value === null || value === undefined
      ? []
      : [{ benchmark, metric, unit, direction, statistic, value }];
  });
}

function endingOf({ run_status, run_stop_reason, run_id }: LeaderboardRow, tests: number): string[] {
  if (!run_status || run_status === 'completed') return [];
  return [
    `run ${run_id ?? ''} is ${run_status} after ${tests} tests: ${run_stop_reason ?? 'no reason told'}`,
  ];
}

function failuresOf(
  { failed_tests, run_status, run_stop_reason }: LeaderboardRow,
  benchmark: string,
  tests: number,
  successes: number | null,
): Failure[] {
  const failed = failed_tests ?? (successes === null ? 0 : tests - successes);
  const failures: Failure[] = failed > 0 ? [{ benchmark, name: 'failed tests', count: failed }] : [];
  if (run_status !== 'failed') return failures;
  return [...failures, { benchmark, name: 'failed run', count: 1, message: run_stop_reason ?? '' }];
}
