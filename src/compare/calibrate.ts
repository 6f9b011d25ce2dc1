import type { Calibration, CalibrationRow } from '../model/calibration.ts';
import { metricId } from '../model/metric.ts';
import type { Policy } from '../model/policy.ts';
import type { Measurement, Snapshot } from '../model/snapshot.ts';
import { integratedAutocorrelation } from '../statistics/autocorrelation.ts';
import { minimumDetectableChange, pairsNeeded } from '../statistics/planning.ts';
import { median } from '../statistics/quantile.ts';
import { pooledStandardDeviation } from '../statistics/spread.ts';
import { settingsOfSample } from './metric-settings.ts';
import { centerOf, type Sample, samplesOf, warmUpsOf } from './sample.ts';

const SHOWN_REPETITIONS = [5, 6, 7, 8, 10, 12, 16, 20, 30, 50];
const FEWEST_JOBS = 3;
const MOST_REPETITIONS = 1000;

/**
 * What repeated executions of one commit say of the noise: per gated metric its spread between processes, between the jobs
 * of `history`, the change that numbers of repetitions would show, and how many would show the threshold.
 */
export function calibrate(
  snapshot: Snapshot,
  history: readonly Snapshot[],
  policy: Policy,
  repetitions: number,
): Calibration {
  const samples = [...samplesOf(snapshot, warmUpsOf([snapshot])).values()];
  const gated = samples
    .map((sample) => ({ sample, settings: settingsOfSample(sample, policy, samples) }))
    .filter(({ sample, settings }) => settings.gate === 'fail' && sample.values.every((value) => value > 0));
  const alpha = policy.alpha / Math.max(1, gated.length);
  return {
    repetitions,
    rows: gated.map(({ sample, settings }) => rowOf(sample, settings.threshold, alpha, snapshot, history)),
  };
}

function rowOf(
  sample: Sample,
  threshold: number,
  alpha: number,
  { measurements }: Snapshot,
  history: readonly Snapshot[],
): CalibrationRow {
  const { benchmark, metric } = sample;
  const sd = pooledStandardDeviation([sample.values.map(Math.log)]);
  const measurement = measurements.find((one) => metricId(one) === metricId(sample));
  return {
    benchmark,
    metric,
    betweenProcesses: sd,
    betweenJobs: jobSpread(sample, history),
    autocorrelation: autocorrelationOf(measurement),
    threshold,
    detectable: sd === null ? [] : detectable(sd, alpha),
    recommended: sd === null ? null : recommended(sd, threshold, alpha),
  };
}

function detectable(sd: number, alpha: number): CalibrationRow['detectable'] {
  return SHOWN_REPETITIONS.flatMap((repetitions) => {
    const n = { baseline: repetitions, candidate: repetitions };
    const shift = minimumDetectableChange({ n, sd, alpha });
    return shift === null ? [] : [{ repetitions, change: Math.expm1(shift) }];
  });
}

function recommended(sd: number, threshold: number, alpha: number): number | null {
  const pairs = pairsNeeded({ sd, change: Math.log1p(threshold), alpha });
  return pairs > MOST_REPETITIONS ? null : pairs;
}

function jobSpread(sample: Sample, history: readonly Snapshot[]): number | null {
  const centers = history.flatMap((job) => {
    const own = samplesOf(job).get(metricId(sample));
    return own && own.unit === sample.unit && centerOf(own) > 0 ? [Math.log(centerOf(own))] : [];
  });
  return centers.length < FEWEST_JOBS ? null : pooledStandardDeviation([centers]);
}

function autocorrelationOf(measurement: Measurement | undefined): number | null {
  if (measurement?.grain !== 'iteration') return null;
  const times = measurement.repetitions.filter((values) => values.length > 20).map(integratedAutocorrelation);
  return times.length === 0 ? null : median(times);
}
