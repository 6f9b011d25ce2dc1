import { InputError } from '../../errors.ts';
import type { FormulaName, Terms } from '../../model/formula.ts';
import { addTerms, evaluate } from '../../model/formula.ts';
import type { Direction } from '../../model/metric.ts';
import {
  type AdditiveField,
  type DerivedField,
  type LivepeerRow,
  type SampleField,
  SEED_SEMANTICS,
} from './rows.ts';

/** How a ratio or score is made of a row's sums; `terms` is undefined where the row lacks one of them. */
export interface DerivedMetric {
  readonly metric: DerivedField;
  readonly unit: string;
  readonly direction: Direction;
  readonly formula: FormulaName;
  readonly terms: (row: LivepeerRow) => Terms | undefined;
}

/** Where the terms of each mean stand in a row. */
const means = {
  avg_output_fps: { samples: 'output_fps_samples', sum: 'output_fps_sum', count: 'status_samples' },
  startup_time_ms: {
    samples: 'startup_time_ms_samples',
    sum: 'startup_latency_sum_ms',
    count: 'startup_latency_sample_count',
  },
  e2e_latency_ms: {
    samples: 'e2e_latency_ms_samples',
    sum: 'e2e_latency_sum_ms',
    count: 'e2e_latency_sample_count',
  },
  prompt_to_first_frame_ms: {
    samples: 'prompt_to_first_frame_ms_samples',
    sum: 'prompt_to_first_frame_sum_ms',
    count: 'prompt_to_first_frame_sample_count',
  },
} as const satisfies Record<string, { samples: SampleField; sum: AdditiveField; count: AdditiveField }>;

/** The seed's ratios and scores. */
export const derivedMetrics: readonly DerivedMetric[] = [
  rate('failure_rate', 'lower', 'unexcused_sessions', false),
  rate('swap_rate', 'lower', 'swapped_sessions', false),
  rate('success_ratio', 'higher', 'unexcused_sessions', true),
  rate('no_swap_ratio', 'higher', 'swapped_sessions', true),
  { metric: 'sla_score', unit: 'points', direction: 'higher', formula: 'livepeerSlaV1', terms: slaTerms },
  mean('avg_output_fps', 'fps', 'higher'),
  {
    metric: 'jitter_coeff_fps',
    unit: 'ratio',
    direction: 'lower',
    formula: 'variationCoefficient',
    terms: fpsTerms,
  },
  mean('startup_time_ms', 'ms', 'lower'),
  mean('e2e_latency_ms', 'ms', 'lower'),
  mean('prompt_to_first_frame_ms', 'ms', 'lower'),
];

/** What one or several rows add up to; `given` counts the rows that had the terms of a metric. */
export interface LivepeerSums {
  readonly rows: number;
  readonly terms: Readonly<Partial<Record<DerivedField, Terms>>>;
  readonly given: Readonly<Partial<Record<DerivedField, number>>>;
  readonly counts: Readonly<Partial<Record<AdditiveField, number>>>;
  readonly samples: Readonly<Partial<Record<SampleField, readonly number[]>>>;
}

/** The sums of one row. Throws InputError where the row contradicts itself. */
export function sumsOf(row: LivepeerRow): LivepeerSums {
  checkRow(row);
  const terms = derivedMetrics.flatMap((derived) => {
    const own = derived.terms(row);
    return own ? [[derived.metric, own] as const] : [];
  });
  return {
    rows: 1,
    terms: Object.fromEntries(terms),
    given: Object.fromEntries(terms.map(([metric]) => [metric, 1])),
    counts: row.counts,
    samples: row.samples,
  };
}

/** Adds lots of rows up: counts and terms are summed, samples put together, nothing is averaged. */
export function addSums(all: readonly LivepeerSums[]): LivepeerSums {
  return {
    rows: total(all.map(({ rows }) => rows)),
    terms: joined(
      all.map(({ terms }) => terms),
      (terms) => terms.reduce(addTerms),
    ),
    given: joined(
      all.map(({ given }) => given),
      total,
    ),
    counts: joined(
      all.map(({ counts }) => counts),
      total,
    ),
    samples: joined(
      all.map(({ samples }) => samples),
      (samples) => samples.flat(),
    ),
  };
}

/** Key by key, what `add` makes of the values that are there. */
function joined<Key extends string, Value>(
  records: readonly Readonly<Partial<Record<Key, Value>>>[],
  add: (values: readonly Value[]) => Value,
): Partial<Record<Key, Value>> {
  const gathered = new Map<Key, Value[]>();
  for (const record of records) {
    for (const key in record) {
      const value = record[key];
      if (value === undefined) continue;
      const values = gathered.get(key);
      if (values) values.push(value);
      else gathered.set(key, [value]);
    }
  }
  const result: Partial<Record<Key, Value>> = {};
  for (const [key, values] of gathered) result[key] = add(values);
  return result;
}

function rate(
  metric: DerivedField,
  direction: Direction,
  field: 'unexcused_sessions' | 'swapped_sessions',
  complement: boolean,
): DerivedMetric {
  const terms = ({ counts }: LivepeerRow): Terms | undefined => {
    const [part, trials] = [counts[field], counts.known_sessions];
    if (part === undefined || trials === undefined) return undefined;
    return { events: complement ? trials - part : part, trials };
  };
  return { metric, unit: 'ratio', direction, formula: 'proportion', terms };
}

/** A mean from samples, else from its sum and count; where only the mean and its count are told, their product is the sum. */
function mean(metric: keyof typeof means, unit: string, direction: Direction): DerivedMetric {
  const { samples, sum, count } = means[metric];
  const terms = (row: LivepeerRow): Terms | undefined => {
    const values = row.samples[samples];
    if (values) return { numerator: total(values), denominator: values.length };
    const denominator = row.counts[count];
    if (denominator === undefined) return undefined;
    if (denominator === 0) return { numerator: 0, denominator };
    const told = row.given[metric];
    const numerator = row.counts[sum] ?? (told === undefined ? undefined : told * denominator);
    return numerator === undefined ? undefined : { numerator, denominator };
  };
  return { metric, unit, direction, formula: 'ratio', terms };
}

/** Count, sum and sum of squares of output FPS; a row's own mean and coefficient give the squares back exactly. */
function fpsTerms(row: LivepeerRow): Terms | undefined {
  const values = row.samples.output_fps_samples;
  if (values) {
    const squares = values.map((value) => value * value);
    return { count: values.length, sum: total(values), sumOfSquares: total(squares) };
  }
  const count = row.counts.status_samples;
  if (count === undefined) return undefined;
  if (count === 0) return { count: 0, sum: 0, sumOfSquares: 0 };
  const average = row.given.avg_output_fps;
  const sum = row.counts.output_fps_sum ?? (average === undefined ? undefined : average * count);
  if (sum === undefined) return undefined;
  const coefficient = row.given.jitter_coeff_fps;
  const recovered = coefficient === undefined ? undefined : (sum * sum * (1 + coefficient ** 2)) / count;
  const sumOfSquares = row.counts.output_fps_sum_of_squares ?? recovered;
  return sumOfSquares === undefined ? undefined : { count, sum, sumOfSquares };
}

/** Later semantics weigh other terms: their score is not recomputed. */
function slaTerms({ counts, semantics }: LivepeerRow): Terms | undefined {
  if (semantics !== SEED_SEMANTICS) return undefined;
  const { known_sessions: known, unexcused_sessions: unexcused, swapped_sessions: swapped } = counts;
  if (known === undefined || unexcused === undefined || swapped === undefined) return undefined;
  return { known, unexcused, swapped };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

const TOLERANCE = 1e-6;

function differ(told: number, computed: number): boolean {
  return Math.abs(told - computed) > TOLERANCE * Math.max(1, Math.abs(computed));
}

/** Throws InputError, naming row and field, where what the row tells is not what its additive fields give. */
function checkRow(row: LivepeerRow): void {
  const { counts, given } = row;
  const known = counts.known_sessions;
  for (const field of ['unexcused_sessions', 'swapped_sessions'] as const) {
    const part = counts[field];
    if (part !== undefined && known !== undefined && part > known) {
      throw contradiction(row, field, `${field} is ${part}, more than the ${known} known_sessions`);
    }
  }
  for (const { samples, sum, count } of Object.values(means)) {
    const values = row.samples[samples];
    const sums = { [count]: values?.length ?? 0, [sum]: total(values ?? []) };
    const field = [count, sum].find(
      (name) => values && differ(counts[name] ?? sums[name] ?? 0, sums[name] ?? 0),
    );
    if (field)
      throw contradiction(row, field, `${field} is ${counts[field]}, but ${samples} give ${sums[field]}`);
  }
  for (const { metric, formula, terms } of derivedMetrics) {
    const told = given[metric];
    const own = terms(row);
    const computed = own ? evaluate(formula, own) : null;
    const isOther = metric === 'success_ratio' && row.semantics !== SEED_SEMANTICS;
    if (told === undefined || computed === null || isOther || !differ(told, computed)) continue;
    const sums = Object.entries(own ?? {}).map(([name, value]) => `${name} ${value}`);
    const what = `${metric} is ${told}, but the additive fields give ${computed} (${sums.join(', ')})`;
    throw contradiction(row, metric, what);
  }
}

function contradiction(row: LivepeerRow, field: string, what: string): InputError {
  const key = row.place.key === undefined ? field : `${row.place.key}.${field}`;
  return new InputError({
    what,
    where: { ...row.place, key },
    next: 'Leave the ratio out, or correct the additive fields: ratios are recomputed from them',
  });
}
