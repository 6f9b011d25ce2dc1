import { z } from 'zod';
import { directions } from './metric.ts';
import { isPercent } from './unit.ts';

export const outcomes = [
  'regressed',
  'improved',
  'unchanged',
  'inconclusive',
  'incomparable',
  'new',
  'missing',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What a metric's outcome may do: fail the job, warn, or only be shown. */
export const gates = ['fail', 'warn', 'report'] as const;
export type Gate = (typeof gates)[number];

/** How baseline and candidate were measured. */
export const designs = ['interleaved', 'history'] as const;
export type Design = (typeof designs)[number];

const fraction = z.number().nullable();

/** One metric, baseline against candidate. Fractions: 0.05 = +5 %, signed, + = larger value. */
export const ComparisonSchema = z.object({
  benchmark: z.string(),
  metric: z.string(),
  unit: z.string(),
  direction: z.enum(directions),
  outcome: z.enum(outcomes),
  /** Hodges-Lehmann shift as a fraction; for proportions the difference in percentage points / 100. */
  change: fraction,
  /** Confidence interval of the change; a bound is null where the sample is too small to give it. */
  interval: z.object({ low: fraction, high: fraction, confidence: z.number().optional() }).nullable(),
  /** The interval's worse end lies inside the margin: shown not to be worse, whatever else is open. Absent is no. */
  notWorse: z.boolean().optional(),
  /** Two-sided p of the metric's test; null where no test was possible, and a warning says why. */
  p: z.number().min(0).max(1).nullable(),
  /** Holm-adjusted one-sided p, in the direction of the change, over all tested metrics of the same gate. */
  q: z.number().min(0).max(1).nullable(),
  /** Where `test` is another one: two-sided Mann-Whitney p of the candidate's values against all baseline values. */
  mannWhitneyP: z.number().min(0).max(1).optional(),
  /** Independent values of either side: repetitions, in the history those of all its jobs. */
  n: z.object({ baseline: z.number().int(), candidate: z.number().int() }),
  /** Earlier jobs that the candidate is compared with, where the design is `history`. */
  jobs: z.number().int().optional(),
  center: z.object({ baseline: z.number().nullable(), candidate: z.number().nullable() }),
  threshold: z.number(),
  margin: z.number(),
  /** Smallest absolute change that matters, in the metric's unit; null where none is set. */
  floor: z.number().nullable(),
  minimumDetectableChange: fraction,
  gate: z.enum(gates),
  /** `mann-whitney-exact`, `predictive-t`, `fisher`, `exact`, `threshold`, … or null. */
  test: z.string().nullable(),
  /** Events and trials of a rate, where it is one: shown as 1/90. */
  counts: z
    .object({
      baseline: z.object({ events: z.number(), trials: z.number() }),
      candidate: z.object({ events: z.number(), trials: z.number() }),
    })
    .optional(),
  /** It would fail the job, and does not, since somebody said so; `until` is the last day of that, null without end. */
  accepted: z.object({ by: z.string(), reason: z.string(), until: z.string().nullable() }).optional(),
  warnings: z.array(z.string()),
  /** One sentence of what to do next, where something can be done. */
  advice: z.string().nullable(),
});
export type Comparison = z.infer<typeof ComparisonSchema>;

/** Whether the change is a difference in percentage points, as of rates and percentages; all else changes by ratio. */
export function changesInPoints({ counts, unit }: Pick<Comparison, 'counts' | 'unit'>): boolean {
  return counts !== undefined || isPercent(unit);
}
