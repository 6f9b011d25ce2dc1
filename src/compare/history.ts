import { type Metric, metricId } from '../model/metric.ts';
import type { HistoryEntry, Snapshot } from '../model/snapshot.ts';
import { convert } from '../model/unit.ts';
import { changePoints } from '../statistics/change-points.ts';
import type { SteadyState } from '../statistics/steady-state.ts';
import { mergeEntries } from './carried-history.ts';
import type { Scale } from './evidence/scale.ts';
import { centerOf, inUnit, joined, type Sample, samplesOf } from './sample.ts';

/** The value of one metric in one earlier job; `sample` is null where only its centre was carried along. */
export interface JobValue {
  readonly name: string;
  readonly createdAt: string;
  readonly center: number;
  readonly sample: Sample | null;
}

/** An earlier job: its snapshot, and what it says of each metric. */
export interface Job {
  /** How messages call it: its commit, else its place. */
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly samples: ReadonlyMap<string, Sample>;
}

/** Fewer jobs since the last change of level say nothing of the spread between jobs. */
export const FEWEST_JOBS = 3;
/** More jobs than this remember a machine that has drifted since. */
const MOST_JOBS = 20;

/** A change is confirmed at this p; a panel of many series gives chance more occasions. */
const changeLevel = { few: 1e-4, panel: 1e-5 } as const;
const FEW_SERIES = 5;
/** Smaller steps, relative to the baseline, are left to the spread between jobs. */
const SMALLEST_STEP = 0.01;

/** The jobs of `snapshots`, oldest first; each has warm-ups of its own unless all were measured in one job. */
export function jobsOf(
  snapshots: readonly Snapshot[],
  warmUps?: ReadonlyMap<string, SteadyState>,
): readonly Job[] {
  return snapshots
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map((snapshot, i) => ({
      name: snapshot.provenance.sha?.slice(0, 7) ?? `baseline ${i + 1}`,
      snapshot,
      samples: samplesOf(snapshot, warmUps),
    }));
}

/**
 * The values of one metric in the unit asked for, oldest first: from the jobs' snapshots, and from entries that were carried
 * along of runs whose snapshots are gone. Both must be of an environment equal to the candidate's.
 */
export function jobValues(
  { unit, ...metric }: Pick<Metric, 'benchmark' | 'metric' | 'unit'>,
  jobs: readonly Job[],
  carried: readonly HistoryEntry[],
): readonly JobValue[] {
  const stored = jobs.flatMap(({ name, snapshot, samples }) => {
    const known = samples.get(metricId(metric));
    const sample = known === undefined ? null : inUnit(known, unit);
    return sample === null ? [] : [{ name, createdAt: snapshot.createdAt, center: centerOf(sample), sample }];
  });
  const remembered = carried.flatMap(({ sha, createdAt, values }) => {
    const value = values.find((value) => metricId(value) === metricId(metric));
    const center = value === undefined ? null : convert(value.center, value.unit, unit);
    return center === null ? [] : [{ name: sha.slice(0, 7), createdAt, center, sample: null }];
  });
  return [...remembered, ...stored].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** All values of the jobs whose snapshots are at hand as one sample; null without any. */
export function pooled(values: readonly JobValue[]): Sample | null {
  const [first, ...others] = values.map(({ sample }) => sample).filter((sample) => sample !== null);
  return first === undefined ? null : others.reduce(joined, first);
}

/** The entries that the jobs carry of runs that are not among them. */
export function carriedEntries(jobs: readonly Job[]): readonly HistoryEntry[] {
  const present = new Set(jobs.map(({ snapshot }) => snapshot.provenance.runId));
  return mergeEntries(jobs.flatMap(({ snapshot }) => snapshot.history ?? [])).filter(
    ({ runId }) => !present.has(runId),
  );
}

export interface Level {
  /** The latest jobs at the present level of the branch, oldest first. */
  readonly jobs: readonly JobValue[];
  /** Where that level began, if it changed within the history. */
  readonly since: { readonly job: JobValue; readonly change: number | null } | null;
}

/**
 * The part of a history that the candidate is compared with: the latest jobs after the last confirmed change of level. A
 * regression that the branch already has is thereby part of the baseline. `series` is how many metrics are looked at.
 */
export function presentLevel(values: readonly JobValue[], scale: Scale, series: number): Level {
  const points = changePoints(
    values.map(({ center }) => scale.of(center)),
    {
      p: series > FEW_SERIES ? changeLevel.panel : changeLevel.few,
      minimumMagnitude: scale.shift(SMALLEST_STEP),
    },
  );
  const last = points.at(-1);
  const job = last === undefined ? undefined : values[last.index];
  const since = last === undefined || job === undefined ? null : { job, change: scale.fraction(last.change) };
  return { jobs: values.slice(last?.index ?? 0).slice(-MOST_JOBS), since };
}
