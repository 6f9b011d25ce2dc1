import { evaluate } from '../../model/formula.ts';
import type { Aggregate, Reading } from '../../model/reading.ts';
import { quantile } from '../../statistics/quantile.ts';
import { additiveReading } from '../parsed/additive-reading.ts';
import type { AdditiveField, DerivedField, SampleField } from './rows.ts';
import { derivedMetrics, type LivepeerSums } from './sums.ts';

const sampled = {
  output_fps_samples: { unit: 'fps', direction: 'higher', grain: 'iteration', p95: 'p95_output_fps' },
  startup_time_ms_samples: { unit: 'ms', direction: 'lower', grain: 'request', p95: 'p95_startup_time_ms' },
  e2e_latency_ms_samples: { unit: 'ms', direction: 'lower', grain: 'request', p95: 'p95_e2e_latency_ms' },
  prompt_to_first_frame_ms_samples: {
    unit: 'ms',
    direction: 'lower',
    grain: 'request',
    p95: 'p95_prompt_to_first_frame_ms',
  },
} as const satisfies Record<
  SampleField,
  { p95: DerivedField } & Pick<Reading, 'unit' | 'direction' | 'grain'>
>;

const namesOf = <Key extends string>(record: Partial<Record<Key, unknown>>) => Object.keys(record) as Key[];

/** Every ratio and score recomputed from its terms, every additive field, every raw sample. */
export function readingsOf(benchmark: string, sums: LivepeerSums): Reading[] {
  const derived = derivedMetrics.flatMap(({ metric, unit, direction, formula }) => {
    const terms = sums.terms[metric];
    return terms ? additiveReading({ benchmark, metric, unit, direction }, formula, terms) : [];
  });
  const fields = namesOf(sums.counts).map((metric): Reading => {
    const values = [sums.counts[metric] ?? 0];
    return { benchmark, metric, unit: unitOf(metric), direction: 'none', grain: 'repetition', values };
  });
  const samples = namesOf(sums.samples).map((metric): Reading => {
    const { unit, direction, grain } = sampled[metric];
    return { benchmark, metric, unit, direction, grain, values: sums.samples[metric] ?? [] };
  });
  return [...derived, ...fields, ...samples];
}

/** The 95th percentiles, of raw samples only: one that a row tells cannot be merged with another. */
export function percentilesOf(benchmark: string, { samples }: LivepeerSums): Aggregate[] {
  return namesOf(samples).flatMap((field) => {
    const values = samples[field] ?? [];
    const { unit, direction, p95 } = sampled[field];
    if (values.length === 0) return [];
    return [{ benchmark, metric: p95, unit, direction, statistic: 'p95', value: quantile(values, 0.95) }];
  });
}

/** Why a ratio or score is not there, or is of some rows only. */
export function gapsOf(benchmark: string, sums: LivepeerSums): string[] {
  return derivedMetrics.flatMap(({ metric, formula }) => {
    const terms = sums.terms[metric];
    if (terms === undefined) return [];
    const told = Object.entries(terms).map(([name, value]) => `${name} ${value}`);
    const missing = sums.rows - (sums.given[metric] ?? 0);
    return [
      ...(evaluate(formula, terms) === null
        ? [`${benchmark}/${metric} is not measured: ${told.join(', ')}`]
        : []),
      ...(missing > 0
        ? [`${benchmark}/${metric}: ${missing} of ${sums.rows} rows lack its additive fields`]
        : []),
    ];
  });
}

function unitOf(field: AdditiveField): string {
  if (field === 'output_fps_sum') return 'fps';
  if (field === 'output_fps_sum_of_squares') return 'fps²';
  if (field === 'fee_payment_eth') return 'ETH';
  if (field === 'total_inference_minutes') return 'min';
  if (field.endsWith('_ms')) return 'ms';
  return /_(sessions|samples|streams)$/.exec(field)?.[1] ?? '';
}
