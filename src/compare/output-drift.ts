import type { BenchmarkOutputs, OutputTolerance, TensorSummary } from '../model/outputs.ts';

/** What rounding in another order costs, by element type; whole numbers are exact. */
const usual: Readonly<Record<string, number>> = { float64: 1e-6, float32: 1e-3, float16: 1e-2 };

/** How far an output is from the baseline's. */
export interface Drift {
  /** Largest |a − b| / (|b| + rms of b) of the sampled values, 1 where they cannot be compared. */
  readonly error: number;
  readonly tolerance: number;
  /** Why it is beyond the tolerance, or null. */
  readonly why: string | null;
  /** Why that says nothing, or null. */
  readonly unsettled: string | null;
}

/** Each output of the baseline held against the candidate's, and those that are gone. */
export function driftsOf(
  baseline: BenchmarkOutputs,
  candidate: BenchmarkOutputs,
  tolerance: OutputTolerance | undefined,
): Drift[] {
  const now = new Map(candidate.tensors.map((tensor) => [tensor.name, tensor]));
  const gone = baseline.tensors.filter(({ name }) => !now.has(name)).map(({ name }) => name);
  const shared = baseline.tensors.flatMap((before) => {
    const after = now.get(before.name);
    if (after === undefined) return [];
    const drift = driftOf(before, after, tolerance);
    const sameForm = `${before.shape}` === `${after.shape}` && before.type === after.type;
    const own =
      drift.why !== null && sameForm ? ownDrift(before.name, [baseline, candidate], tolerance) : null;
    return own === null ? [drift] : [{ ...drift, why: null, unsettled: unsettledBy(before.name, own) }];
  });
  if (gone.length === 0) return shared;
  const why = `The output ${gone.map((name) => JSON.stringify(name)).join(', ')} is gone.`;
  return [...shared, { error: 1, tolerance: 0, why, unsettled: null }];
}

/** How far one side's output is from itself in another repetition, where that is beyond the tolerance on either side. */
function ownDrift(
  name: string,
  sides: readonly BenchmarkOutputs[],
  tolerance: OutputTolerance | undefined,
): Drift | null {
  const drifts = sides.flatMap(({ tensors, again = [] }) => {
    const [first, other] = [tensors, again].map((own) => own.find((tensor) => tensor.name === name));
    return first && other ? [driftOf(first, other, tolerance)] : [];
  });
  return drifts.find(({ why }) => why !== null) ?? null;
}

function unsettledBy(name: string, { error }: Drift): string {
  return `The output ${JSON.stringify(name)} differs from repetition to repetition of one model, by up to ${rounded(100 * error)} % (random operators, such as Dropout in training mode?): whether it drifted cannot be told.`;
}

function driftOf(before: TensorSummary, after: TensorSummary, given: OutputTolerance | undefined): Drift {
  const tolerance = given?.relative ?? usualFor(before.type, after.type);
  const drift = (error: number, why: string): Drift => ({
    error,
    tolerance,
    why: `The output ${JSON.stringify(before.name)} ${why}.`,
    unsettled: null,
  });
  const none = { error: 0, tolerance, why: null, unsettled: null };
  if (before.sha256 === after.sha256 && before.type === after.type) return none;
  if (`${before.shape}` !== `${after.shape}`) {
    return drift(1, `has the shape [${after.shape}], in the baseline [${before.shape}]`);
  }
  if ([before.type, after.type].includes('string')) return drift(1, 'holds other texts than in the baseline');
  if (after.nan !== before.nan || after.infinite !== before.infinite) {
    return drift(
      1,
      `has ${after.nan} NaN and ${after.infinite} infinite values, in the baseline ${before.nan} and ${before.infinite}`,
    );
  }
  if (after.negativeInfinite !== before.negativeInfinite && knowSigns(before, after)) {
    return drift(1, 'has its infinite values with another sign than in the baseline');
  }
  const { relative, absolute, displaced } = largestErrors(before, after, given?.absolute ?? 0);
  if (displaced) return drift(1, 'has its NaN or infinite values at other places than in the baseline');
  if (isExact(before, after, given)) {
    const by = absolute >= 1 ? `, by up to ${rounded(absolute)}` : '';
    return drift(relative || 1, `holds other whole numbers than in the baseline${by}`);
  }
  if (relative > tolerance) {
    return drift(
      relative,
      `differs from the baseline's by up to ${rounded(100 * relative)} % (${rounded(absolute)} absolute); ${rounded(100 * tolerance)} % is tolerated`,
    );
  }
  return { ...none, error: relative };
}

function knowSigns(...sides: readonly TensorSummary[]): boolean {
  return sides.every(({ negativeInfinite }) => negativeInfinite !== undefined);
}

const rounded = (value: number) => Number(value.toPrecision(3));

/** Whole numbers without a tolerance: where their digests differ, a value that was not sampled does. */
function isExact(before: TensorSummary, after: TensorSummary, given: OutputTolerance | undefined): boolean {
  return (
    before.type === after.type && usual[before.type] === undefined && !given?.relative && !given?.absolute
  );
}

/** Of the sampled values, and of the extremes and the size of all. */
function largestErrors(before: TensorSummary, after: TensorSummary, tolerated: number) {
  const numbers = ({ sample, min, max, rms }: TensorSummary) => [...sample, min, max, rms];
  const all = numbers(after);
  let [relative, absolute, displaced] = [0, 0, false];
  for (const [index, expected] of numbers(before).entries()) {
    const found = all[index] ?? null;
    if (expected === null || found === null) {
      displaced ||= expected !== found;
      continue;
    }
    const error = Math.abs(found - expected);
    if (error <= tolerated) continue;
    absolute = Math.max(absolute, error);
    relative = Math.max(relative, error / (Math.abs(expected) + (before.rms ?? 0) || error));
  }
  return { relative, absolute, displaced };
}

/** The coarser of both types, since the numbers can be no better. */
function usualFor(before: string, after: string): number {
  return Math.max(usual[before] ?? 0, usual[after] ?? 0);
}
