import type { Snapshot } from '../src/model/snapshot.ts';
import { random } from '../src/statistics/random.ts';
import { measurement, snapshot } from '../test/model/snapshot-builder.ts';

export interface SnapshotSize {
  readonly metrics: number;
  readonly repetitions: number;
  readonly iterations: number;
  /** Seeds the values; a later run is an hour younger. */
  readonly run: number;
}

/** Milliseconds to the nanosecond, as clocks give them. */
export function madeSnapshot({ metrics, repetitions, iterations, run }: SnapshotSize): Snapshot {
  const next = random(run);
  const value = () => Math.round((10 + next() + next()) * 1e6) / 1e6;
  const values = () => Array.from({ length: iterations }, value);
  const measurements = Array.from({ length: metrics }, (_, metric) =>
    measurement(Array.from({ length: repetitions }, values), {
      metric: `metric ${metric}`,
      grain: 'iteration',
    }),
  );
  const createdAt = new Date(Date.UTC(2026, 0, 1) + run * 3_600_000).toISOString();
  return snapshot(measurements, {
    createdAt,
    provenance: { runId: run, sha: run.toString(16).padStart(40, '0') },
  });
}
