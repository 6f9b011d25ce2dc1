import { z } from 'zod';

const statistic = z.number().nullable();

/** One output of a model, as much of it as comparing needs. */
export const TensorSummarySchema = z.object({
  name: z.string().max(300),
  /** Element type: `float32`. */
  type: z.string().max(50),
  shape: z.array(z.number().int().nonnegative()).max(64),
  /** SHA-256 over all values, as they lie in memory: equal outputs need no closer look. */
  sha256: z.string().max(64),
  nan: z.number().int().nonnegative(),
  infinite: z.number().int().nonnegative(),
  /** Of the infinite ones, those below zero; absent in older snapshots. */
  negativeInfinite: z.number().int().nonnegative().optional(),
  /** Of the finite values; null where there is none. */
  min: statistic,
  max: statistic,
  rms: statistic,
  /** Values at indices that depend on the number of elements only, all where they are few; null is not finite. */
  sample: z.array(z.number().nullable()).max(10_000),
});
export type TensorSummary = z.infer<typeof TensorSummarySchema>;

/** What a model made of its seeded inputs. */
export const BenchmarkOutputsSchema = z.object({
  benchmark: z.string().max(300),
  /** SHA-256 over the inputs: outputs of other inputs cannot be compared. */
  inputsSha256: z.string().max(64),
  tensors: z.array(TensorSummarySchema).max(1000),
  /** Of the outputs that another repetition gave otherwise, what it gave: they are not the same from run to run. */
  again: z.array(TensorSummarySchema).max(1000).optional(),
});
export type BenchmarkOutputs = z.infer<typeof BenchmarkOutputsSchema>;

/** What outputs may differ by; undefined = what suits their element type. */
export interface OutputTolerance {
  /** Of a value and the root mean square of its tensor, a fraction. */
  readonly relative: number | undefined;
  /** Values that differ by no more are equal, whatever their size. */
  readonly absolute: number | undefined;
}
