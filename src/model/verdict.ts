import { z } from 'zod';
import { ComparisonSchema, designs, outcomes } from './comparison.ts';

export const verdicts = ['pass', 'fail', 'inconclusive', 'no-baseline', 'incomparable'] as const;
export type VerdictWord = (typeof verdicts)[number];

export const RESULT_SCHEMA = 'aaco.result/1';

const text = z.string();
const nullableText = z.string().nullable();

/** A baseline job that was used, and why. */
const BaselineUsedSchema = z.object({
  sha: nullableText,
  runId: z.number().nullable(),
  createdAt: nullableText,
  why: text,
  /** Where it was read from, where that is files that the user named: `old.json and 4 more`. */
  source: text.optional(),
});
export type BaselineUsed = z.infer<typeof BaselineUsedSchema>;

/** A baseline candidate that was passed over, and why. */
const BaselineRejectedSchema = z.object({ what: text, why: text });
export type BaselineRejected = z.infer<typeof BaselineRejectedSchema>;

/** `aaco compare --json` and the file behind `result-path`: everything that any report shows. */
export const ResultSchema = z.object({
  schema: z.literal(RESULT_SCHEMA),
  /** Suite name. */
  name: text,
  verdict: z.enum(verdicts),
  /** Whether the job fails: the verdict under the policy (`fail-on`, `no-baseline`). */
  fails: z.boolean(),
  design: z.enum(designs).nullable(),
  reasons: z.array(text),
  counts: z.record(z.enum(outcomes), z.number().int()),
  comparisons: z.array(ComparisonSchema),
  environment: z.object({
    comparable: z.boolean(),
    differences: z.array(
      z.object({ field: text, baseline: nullableText, candidate: nullableText, ignored: z.boolean() }),
    ),
  }),
  baseline: z.array(BaselineUsedSchema),
  rejected: z.array(BaselineRejectedSchema),
  candidate: z.object({
    sha: nullableText,
    runId: z.number().nullable(),
    createdAt: nullableText,
    pullRequest: z.number().nullable(),
    /** As of a baseline. */
    source: text.optional(),
    environment: z.record(text, nullableText),
  }),
  alpha: z.number(),
  /** How it was measured and decided, for readers: nothing to worry about. */
  notes: z.array(text).default([]),
  warnings: z.array(text),
  tool: z.object({ name: text, version: text }),
});
export type Result = z.infer<typeof ResultSchema>;
