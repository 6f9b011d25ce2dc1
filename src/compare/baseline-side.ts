import type { Design } from '../model/comparison.ts';
import { metricId } from '../model/metric.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Weighed } from './assessed.ts';
import { compareEnvironments, type EnvironmentComparison, environmentHash } from './environment.ts';
import { historyEvidence } from './evidence/history-evidence.ts';
import { interleavedEvidence } from './evidence/interleaved-evidence.ts';
import { carriedEntries, type Job, jobValues } from './history.ts';
import type { Sample } from './sample.ts';
import type { Settings } from './settings.ts';

/** What the baseline says of one metric of the candidate. */
export type Found =
  | ({ readonly kind: 'compared' } & Weighed)
  | { readonly kind: 'incomparable'; readonly baseline: Sample; readonly obstacle: Obstacle }
  | { readonly kind: 'new' };

/** Why two samples of one metric must not be compared, and what to do about it: a sentence each. */
export interface Obstacle {
  readonly why: string;
  readonly advice: string;
}

/** The baseline jobs, and how the candidate is held against them. */
export interface BaselineSide {
  /** By `benchmark/metric`, what the baseline measured last: what of it the candidate lacks is missing. */
  readonly expected: ReadonlyMap<string, Sample>;
  /** That of the newest job that is comparable, else of the newest, against the candidate's. */
  readonly environment: EnvironmentComparison;
  readonly warnings: readonly string[];
  find(candidate: Sample, settings: Settings): Found;
}

export interface SideOptions {
  readonly design: Design;
  readonly candidate: Snapshot;
  readonly ignoreEnvironment: readonly string[];
  /** Family-wise. */
  readonly alpha: number;
  readonly confidence: number;
  /** How many metrics are looked at. */
  readonly series: number;
}

/** The side of `jobs`, oldest first; null without any. */
export function baselineSide(jobs: readonly Job[], options: SideOptions): BaselineSide | null {
  const { candidate, ignoreEnvironment, design } = options;
  const environments = new Map(
    jobs.map((job) => [
      job,
      compareEnvironments(job.snapshot.environment, candidate.environment, ignoreEnvironment),
    ]),
  );
  const isEqual = (job: Job) => environments.get(job)?.differences.every(({ ignored }) => ignored) ?? false;
  const reference = jobs.findLast(isEqual) ?? jobs.at(-1);
  const environment = reference && environments.get(reference);
  if (reference === undefined || environment === undefined) return null;
  const carried = design === 'history' ? carriedEntries(jobs) : [];
  const weigh = design === 'history' ? historyEvidence : interleavedEvidence;
  return {
    expected: design === 'history' ? reference.samples : new Map(jobs.flatMap(({ samples }) => [...samples])),
    environment,
    warnings: isEqual(reference) ? leftOut(jobs, environments) : [],
    find(sample, settings) {
      const known = jobs.filter((job) => job.samples.has(metricId(sample)));
      const usable = known.filter((job) => environments.get(job)?.deciding(sample.benchmark).length === 0);
      const remembered = carried.filter(
        ({ environments }) =>
          environments[sample.benchmark] ===
          environmentHash(candidate.environment, sample.benchmark, ignoreEnvironment),
      );
      const values = jobValues(sample, usable, remembered);
      if (values.length > 0) return { kind: 'compared', ...weigh(values, sample, { ...options, settings }) };
      const newest = known.at(-1);
      const baseline = newest?.samples.get(metricId(sample));
      if (newest === undefined || baseline === undefined) return { kind: 'new' };
      return {
        kind: 'incomparable',
        baseline,
        obstacle: obstacleOf(environments.get(newest), baseline, sample),
      };
    },
  };
}

/** Fields that a sentence names; the result has all. */
const TOLD_FIELDS = 3;

/** What forbids the comparison: differences of the environment, else the units. Null is a candidate without values. */
export function obstacleOf(
  environment: EnvironmentComparison | undefined,
  baseline: Sample,
  candidate: Sample | null,
): Obstacle {
  const deciding = environment?.deciding(baseline.benchmark) ?? [];
  if (deciding.length === 0) {
    return {
      why: `The baseline is in ${baseline.unit || 'no unit'}, the candidate in ${candidate?.unit || 'no unit'}.`,
      advice:
        'Measure both in one unit; a run of the baseline branch with the new one is compared from then on.',
    };
  }
  const told = deciding
    .slice(0, TOLD_FIELDS)
    .map(
      ({ field, baseline, candidate }) =>
        `${field} was ${baseline ?? 'unknown'} and is ${candidate ?? 'unknown'}`,
    );
  const more = deciding.length > TOLD_FIELDS ? [`${deciding.length - TOLD_FIELDS} more differ`] : [];
  const differs =
    candidate === null
      ? 'This run has no value of it, and its environment differs'
      : 'The environment differs';
  return {
    why: `${differs}: ${[...told, ...more].join('; ')}.`,
    advice: 'Run both on equal machines, or name the fields in environment.ignore if they may differ.',
  };
}

function leftOut(
  jobs: readonly Job[],
  environments: ReadonlyMap<Job, EnvironmentComparison>,
): readonly string[] {
  const fields = jobs.map((job) =>
    (environments.get(job)?.differences ?? []).filter(({ ignored }) => !ignored).map(({ field }) => field),
  );
  const count = fields.filter((differing) => differing.length > 0).length;
  if (count === 0) return [];
  const named = [...new Set(fields.flat())].join(', ');
  return [
    `${count} of ${jobs.length} baseline jobs ran in another environment (${named}) and are left out where it decides.`,
  ];
}
