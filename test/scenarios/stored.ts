import type { RunScene } from '../../src/demo/github/scene-run.ts';
import type { Change } from '../../src/demo/project.ts';
import type { Environment } from '../../src/model/environment.ts';
import { parseSnapshot, type Snapshot } from '../../src/model/snapshot.ts';
import { readZipEntry } from '../../src/platform/github/zip.ts';
import type { Scenario } from './harness.ts';

/** Begins the run that a change starts, for scenarios with several jobs; whoever began it completes it. */
export function beginRun({ project }: Pick<Scenario, 'project'>, { event }: Change): RunScene {
  const { head, actor, name } = event;
  return project.repository.run({
    event: name,
    conclusion: null,
    from: head.repository,
    branch: head.branch,
    sha: head.sha,
    actor,
  });
}

/** The text of the one file in the latest artifact of this name that a run has. */
export function storedText(run: RunScene, name: string, entry: string): string {
  const { artifacts } = run.repository.data;
  const artifact = artifacts.findLast((one) => one.run === run.data && one.name === name);
  if (!artifact) throw new Error(`run ${run.data.id} has stored no ${name}`);
  return new TextDecoder().decode(readZipEntry(artifact.zip, entry, 10_000_000));
}

export function storedSnapshot(run: RunScene, name: string): Snapshot {
  return parseSnapshot(storedText(run, name, 'snapshot.json'), name);
}

export interface Variation {
  readonly shard?: string;
  /** In place of the measured one's name. */
  readonly benchmark?: string;
  /** All values are multiplied by it. */
  readonly factor?: number;
  readonly environment?: Partial<Environment>;
}

/** Stores `snapshot` as if this run had measured it. */
export function storeAs(run: RunScene, snapshot: Snapshot, variation: Variation = {}): void {
  const { shard = null, benchmark, factor = 1, environment } = variation;
  const own: Snapshot = {
    ...snapshot,
    createdAt: run.data.createdAt.toISOString(),
    provenance: {
      ...snapshot.provenance,
      sha: run.data.headSha,
      runId: run.data.id,
      runAttempt: run.data.attempt,
      shard,
    },
    environment: { ...snapshot.environment, ...environment },
    measurements: snapshot.measurements.map((measurement) => ({
      ...measurement,
      ...(benchmark !== undefined && { benchmark }),
      repetitions: measurement.repetitions.map((values) => values.map((value) => value * factor)),
    })),
  };
  const name = ['aaco-snapshot', snapshot.name, ...(shard === null ? [] : [shard])].join('-');
  run.artifact(name, { 'snapshot.json': JSON.stringify(own) });
}
