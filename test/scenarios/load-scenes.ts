import type { RunScene } from '../../src/demo/github/scene-run.ts';
import type { ActionResult } from '../../src/demo/runner/run-action.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { random } from '../../src/statistics/random.ts';
import { latency, type Scenario } from './harness.ts';
import { beginRun, storeAs, storedSnapshot } from './stored.ts';

/** Loads of any size, for a test of moderate ones and `bench/load.ts`, which tells time and memory of large ones. */
export type Stage = Pick<Scenario, 'project' | 'run'>;

/** Makes so many jobs of the baseline branch, all at its one commit: the first measures, the others vary what it stored. */
async function branchJobs(
  on: Stage,
  jobs: number,
  store: (run: RunScene, snapshot: Snapshot, factor: number) => void,
) {
  const push = on.project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const first = await on.run(push);
  const snapshot = storedSnapshot(first.run, 'aaco-snapshot-perf');
  for (let job = 1; job < jobs; job++) {
    const run = beginRun(on, push);
    store(run, snapshot, 1 + 0.003 * Math.sin(job));
    run.complete('success');
  }
  return snapshot;
}

const slower = latency(14);

/** A pull request that is slower, after so many jobs of the baseline branch. */
export async function longHistory(on: Stage, jobs: number): Promise<ActionResult> {
  await branchJobs(on, jobs, (run, snapshot, factor) => storeAs(run, snapshot, { factor }));
  return on.run(on.project.openPull('slower', slower, 'Do more'), { inputs: { baseline: 'branch' } });
}

/** The comparing job of a matrix of so many, one of which has become slower, after five runs of the baseline branch. */
export async function manyShards(on: Stage, shards: number): Promise<ActionResult> {
  const names = Array.from({ length: shards }, (_, index) => `part-${index}`);
  const storeAll = (run: RunScene, snapshot: Snapshot, factorOf: (index: number) => number) => {
    for (const [index, shard] of names.entries())
      storeAs(run, snapshot, { shard, benchmark: shard, factor: factorOf(index) });
  };
  const snapshot = await branchJobs(on, 6, (run, measured, factor) => storeAll(run, measured, () => factor));
  const pull = on.project.openPull('slower', slower, 'Do more');
  const run = beginRun(on, pull);
  storeAll(run, snapshot, (index) => (index === 7 ? 1.4 : 1));
  const inputs = { mode: 'compare', name: 'perf', command: '', results: '' };
  const told = await on.run(pull, { run, job: 'compare', inputs });
  run.complete(told.conclusion);
  return told;
}

/** Two gates of a pull request on which others have said so much: the first makes the comment, the second finds it. */
export async function manyComments(on: Stage, comments: number) {
  const opened = on.project.openPull('slower', slower, 'Do more');
  const say = (count: number) => {
    for (let index = 0; index < count; index++) opened.pull.comment(`Comment ${index}`, 'reviewer');
  };
  say(Math.floor(comments / 2));
  const inputs = { comment: 'always', baseline: 'branch' };
  const first = await on.run(opened, { inputs });
  say(Math.ceil(comments / 2));
  const second = await on.run(on.project.pushToPull(opened.pull, latency(10), 'Do less again'), { inputs });
  return { first, second };
}

/** What `writeValues` writes is what this project's benchmark copies into place. */
export const valuesInputs = { command: 'cp values.json results.json', results: 'results.json' };

/** A native result of so many metrics and iterations, the metrics of even number `factor` as large. */
export function manyValues(metrics: number, iterations: number, factor: number, seed = 1): string {
  const next = random(seed);
  const value = (by: number) => Math.round(by * (10 + 0.1 * (next() + next())) * 1e6) / 1e6;
  const readings = Array.from({ length: metrics }, (_, metric) => ({
    benchmark: 'b',
    metric: `metric ${metric}`,
    unit: 'ms',
    direction: 'lower',
    grain: 'iteration',
    values: Array.from({ length: iterations }, () => value(metric % 2 === 0 ? factor : 1)),
  }));
  return JSON.stringify({ readings });
}
