import { metricId } from '../model/metric.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Trend } from '../model/trend.ts';
import { convert } from '../model/unit.ts';
import { changePoints } from '../statistics/change-points.ts';
import { mergeEntries } from './carried-history.ts';
import { centerOf, type Sample, samplesOf } from './sample.ts';

interface Point {
  readonly sha: string | null;
  readonly createdAt: string;
  readonly value: number;
}

/** A step is looked for at this p; in a panel of more series chance has more occasions. */
const level = { few: 1e-4, panel: 1e-5 } as const;
const FEW_SERIES = 5;

/**
 * The trend of each metric over `snapshots` (one a job) and the earlier jobs that they carry, with the points at which its
 * level changed. Points are job-level values in the unit of the newest snapshot.
 */
export function trendsOf(snapshots: readonly Snapshot[]): Trend[] {
  const ordered = snapshots.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  const newest = ordered.at(-1);
  if (!newest) return [];
  const latest = [...samplesOf(newest).values()].filter(({ tail }) => tail === null);
  const perJob = ordered.map((snapshot) => ({ snapshot, samples: samplesOf(snapshot) }));
  const p = latest.length > FEW_SERIES ? level.panel : level.few;
  return latest.map((sample) => {
    const points = [...carried(sample, ordered), ...measured(sample, perJob)];
    const { benchmark, metric, unit, direction } = sample;
    return { benchmark, metric, unit, direction, points, changePoints: steps(points, p) };
  });
}

function measured(
  sample: Sample,
  jobs: readonly { readonly snapshot: Snapshot; readonly samples: ReadonlyMap<string, Sample> }[],
): Point[] {
  return jobs.flatMap(({ snapshot, samples }) => {
    const own = samples.get(metricId(sample));
    const value = own ? convert(centerOf(own), own.unit, sample.unit) : null;
    return value === null ? [] : [{ sha: snapshot.provenance.sha, createdAt: snapshot.createdAt, value }];
  });
}

/** Values of jobs whose own snapshots are not at hand. */
function carried(sample: Sample, snapshots: readonly Snapshot[]): Point[] {
  const atHand = new Set(snapshots.map(({ provenance }) => provenance.runId));
  return mergeEntries(snapshots.flatMap(({ history }) => history ?? []))
    .filter(({ runId }) => !atHand.has(runId))
    .flatMap(({ sha, createdAt, values }) => {
      const own = values.find((value) => metricId(value) === metricId(sample));
      const value = own ? convert(own.center, own.unit, sample.unit) : null;
      return value === null ? [] : [{ sha, createdAt, value }];
    });
}

/** Changes of level, on the log scale where all values are positive. */
function steps(points: readonly Point[], p: number): Trend['changePoints'] {
  const values = points.map(({ value }) => value);
  if (values.length < 4 || !values.every((value) => value > 0)) return [];
  return changePoints(values.map(Math.log), { p }).map(({ index, change }) => ({
    index,
    change: Math.expm1(change),
  }));
}
