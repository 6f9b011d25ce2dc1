import type { Comparison } from '../model/comparison.ts';
import type { BenchmarkOutputs, OutputTolerance, TensorSummary } from '../model/outputs.ts';
import type { Policy } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { settingsOf } from './settings.ts';

/** The metric under which outputs are compared, beside what was timed. */
const METRIC = 'output_error';

/** What rounding in another order costs, by element type; whole numbers are exact. */
const usual: Readonly<Record<string, number>> = { float64: 1e-6, float32: 1e-3, float16: 1e-2 };

export interface OutputComparisons {
  /** One a model whose outputs both sides have, `benchmark/output_error`. */
  readonly comparisons: readonly Comparison[];
  readonly guarded: (comparison: Comparison) => Comparison;
}

/** How far an output is from the baseline's. */
interface Drift {
  /** Largest |a − b| / (|b| + rms of b) of the sampled values, 1 where they cannot be compared. */
  readonly error: number;
  readonly tolerance: number;
  /** Why it is beyond the tolerance, or null. */
  readonly why: string | null;
}

/**
 * Compares what models make of the same inputs, with the newest of `baselines` that has them. Drift is told as a metric of its
 * own, which warns where no rule says otherwise; and a model whose outputs drifted is not improved, however fast it is.
 */
export function compareOutputs(
  baselines: readonly Snapshot[],
  candidate: Snapshot,
  policy: Pick<Policy, 'threshold' | 'margin' | 'rules' | 'outputs'>,
): OutputComparisons {
  const newestFirst = baselines.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const compared = (candidate.outputs ?? []).flatMap((outputs) => {
    const before = newestFirst
      .filter((baseline) => providerOf(baseline, outputs) === providerOf(candidate, outputs))
      .flatMap((baseline) => baseline.outputs ?? [])
      .find(comparableWith(outputs));
    return before === undefined ? [] : [comparisonOf(before, outputs, policy)];
  });
  const drifted = compared.filter(({ outcome }) => outcome === 'regressed').map(({ benchmark }) => benchmark);
  return {
    comparisons: compared,
    guarded: (comparison) =>
      comparison.outcome === 'improved' && drifted.includes(comparison.benchmark)
        ? notImproved(comparison)
        : comparison,
  };
}

/** Providers round differently, by more than is tolerated of one. */
function providerOf({ environment }: Snapshot, { benchmark }: BenchmarkOutputs): string | undefined {
  return environment.benchmarks[benchmark]?.provider?.used;
}

function comparableWith({ benchmark, inputsSha256 }: BenchmarkOutputs) {
  return (other: BenchmarkOutputs) => other.benchmark === benchmark && other.inputsSha256 === inputsSha256;
}

function notImproved(comparison: Comparison): Comparison {
  return {
    ...comparison,
    outcome: 'inconclusive',
    notWorse: false,
    warnings: [
      ...comparison.warnings,
      "The model's outputs are not those of the baseline, so this is no improvement.",
    ],
    advice:
      "The model's outputs changed, so being faster is no improvement: find out why; if they may, raise outputs.relative in the config beyond this run's output_error.",
  };
}

function comparisonOf(
  baseline: BenchmarkOutputs,
  candidate: BenchmarkOutputs,
  policy: Pick<Policy, 'threshold' | 'margin' | 'rules' | 'outputs'>,
): Comparison {
  const { benchmark } = candidate;
  const drifts = driftsOf(baseline, candidate, policy.outputs);
  const worst = drifts.reduce(
    (a, b) => (b.error - b.tolerance > a.error - a.tolerance ? b : a),
    drifts[0] ?? none,
  );
  const whys = drifts.flatMap(({ why }) => why ?? []);
  const metric = { benchmark, metric: METRIC, unit: '%', direction: 'none' } as const;
  const { gate, gateGiven } = settingsOf(metric, policy);
  return {
    ...metric,
    outcome: whys.length > 0 ? 'regressed' : 'unchanged',
    change: worst.error,
    interval: null,
    notWorse: whys.length === 0,
    p: null,
    q: null,
    n: { baseline: 1, candidate: 1 },
    center: { baseline: 0, candidate: 100 * worst.error },
    threshold: worst.tolerance,
    margin: worst.tolerance,
    floor: null,
    minimumDetectableChange: null,
    gate: gateGiven ? gate : 'warn',
    test: 'outputs',
    warnings: whys,
    advice:
      whys.length > 0
        ? 'Check that the model still computes what it should; if it may differ, raise outputs.relative in the config.'
        : null,
  };
}

const none: Drift = { error: 0, tolerance: 1, why: null };

function driftsOf(
  baseline: BenchmarkOutputs,
  candidate: BenchmarkOutputs,
  tolerance: OutputTolerance | undefined,
): Drift[] {
  const now = new Map(candidate.tensors.map((tensor) => [tensor.name, tensor]));
  const gone = baseline.tensors.filter(({ name }) => !now.has(name)).map(({ name }) => name);
  const shared = baseline.tensors.flatMap((before) => {
    const after = now.get(before.name);
    return after === undefined ? [] : [driftOf(before, after, tolerance)];
  });
  if (gone.length === 0) return shared;
  return [
    ...shared,
    {
      error: 1,
      tolerance: usualFor('', ''),
      why: `The output ${gone.map((name) => JSON.stringify(name)).join(', ')} is gone.`,
    },
  ];
}

function driftOf(before: TensorSummary, after: TensorSummary, given: OutputTolerance | undefined): Drift {
  const tolerance = given?.relative ?? usualFor(before.type, after.type);
  const drift = (error: number, why: string): Drift => ({
    error,
    tolerance,
    why: `The output ${JSON.stringify(before.name)} ${why}.`,
  });
  if (before.sha256 === after.sha256 && before.type === after.type) return { error: 0, tolerance, why: null };
  if (`${before.shape}` !== `${after.shape}`) {
    return drift(1, `has the shape [${after.shape}], in the baseline [${before.shape}]`);
  }
  if (before.type === 'string') return drift(1, 'holds other texts than in the baseline');
  if (after.nan + after.infinite > before.nan + before.infinite) {
    return drift(
      1,
      `has ${after.nan} NaN and ${after.infinite} infinite values, in the baseline ${before.nan} and ${before.infinite}`,
    );
  }
  const largest = largestErrors(before, after, given?.absolute ?? 0);
  if (largest.relative <= tolerance) return { error: largest.relative, tolerance, why: null };
  const number = (value: number) => Number(value.toPrecision(3));
  return drift(
    largest.relative,
    `differs from the baseline's by up to ${number(100 * largest.relative)} % (${number(largest.absolute)} absolute); ${number(100 * tolerance)} % is tolerated`,
  );
}

/**
 * Of the sampled values, and of the extremes and the size of all. What only one side has as a number is wrong by all of it.
 */
function largestErrors(before: TensorSummary, after: TensorSummary, tolerated: number) {
  const numbers = ({ sample, min, max, rms }: TensorSummary) => [...sample, min, max, rms];
  const all = numbers(after);
  let [relative, absolute] = [0, 0];
  for (const [index, expected] of numbers(before).entries()) {
    const found = all[index] ?? null;
    if (expected === null && found === null) continue;
    if (expected === null || found === null) {
      relative = Math.max(relative, 1);
      continue;
    }
    const error = Math.abs(found - expected);
    if (error <= tolerated) continue;
    absolute = Math.max(absolute, error);
    relative = Math.max(relative, error / (Math.abs(expected) + (before.rms ?? 0) || error));
  }
  return { relative, absolute };
}

/** The coarser of both types, since the numbers can be no better. */
function usualFor(before: string, after: string): number {
  return Math.max(usual[before] ?? 0, usual[after] ?? 0);
}
