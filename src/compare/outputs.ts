import type { Comparison } from '../model/comparison.ts';
import type { BenchmarkOutputs } from '../model/outputs.ts';
import type { Policy } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Drift, driftsOf } from './output-drift.ts';
import { settingsOf } from './settings.ts';

/** The metric under which outputs are compared, beside what was timed. */
const METRIC = 'output_error';

export interface OutputComparisons {
  /** One a model whose outputs both sides have, `benchmark/output_error`. */
  readonly comparisons: readonly Comparison[];
  readonly guarded: (comparison: Comparison) => Comparison;
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
  const benchmarksThat = (...outcomes: readonly Comparison['outcome'][]) =>
    compared.filter(({ outcome }) => outcomes.includes(outcome)).map(({ benchmark }) => benchmark);
  const [drifted, open] = [benchmarksThat('regressed'), benchmarksThat('inconclusive')];
  return {
    comparisons: compared,
    guarded: (comparison) => {
      if (comparison.outcome !== 'improved') return comparison;
      if (drifted.includes(comparison.benchmark)) return notImproved(comparison);
      return open.includes(comparison.benchmark) ? unproven(comparison) : comparison;
    },
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

function unproven(comparison: Comparison): Comparison {
  const warning =
    "The model's outputs differ from repetition to repetition, so whether it still computes the same is not known.";
  return { ...comparison, warnings: [...comparison.warnings, warning] };
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
  const open = drifts.flatMap(({ unsettled }) => unsettled ?? []);
  const metric = { benchmark, metric: METRIC, unit: '%', direction: 'none' } as const;
  const { gate, gateGiven } = settingsOf(metric, policy);
  return {
    ...metric,
    outcome: whys.length > 0 ? 'regressed' : open.length > 0 ? 'inconclusive' : 'unchanged',
    change: worst.error,
    interval: null,
    notWorse: whys.length + open.length === 0,
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
    warnings: [...whys, ...open],
    advice: adviceFor(whys, open),
  };
}

const none: Drift = { error: 0, tolerance: 1, why: null, unsettled: null };

function adviceFor(whys: readonly string[], open: readonly string[]): string | null {
  if (whys.length > 0) {
    return 'Check that the model still computes what it should; if it may differ, raise outputs.relative in the config.';
  }
  return open.length > 0
    ? 'Export the model for inference, without random operators (Dropout in training mode, RandomNormal), or give them a seed.'
    : null;
}
