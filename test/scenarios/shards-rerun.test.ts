import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { RunScene } from '../../src/demo/github/scene-run.ts';
import type { Change } from '../../src/demo/project.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { countsOf, messagesOf, resultOf, type Scenario, startScenario } from './harness.ts';
import { beginRun, storeAs, storedSnapshot } from './stored.ts';

/** What a shard measured, each with a benchmark of its own. */
function store(run: RunScene, measured: Snapshot, shards: readonly string[], factor = 1): void {
  for (const shard of shards) storeAs(run, measured, { shard, benchmark: shard, factor });
}

async function compare(scenario: Scenario, change: Change, run: RunScene) {
  const inputs = { mode: 'compare', name: 'perf', command: '', results: '' };
  const told = await scenario.run(change, { run, job: 'compare', inputs });
  run.complete(told.conclusion);
  return told;
}

/** Runs of the default branch that have measured the shards `small` and `large`, and a pull request's run without any yet. */
async function startPull(t: TestContext) {
  const scenario = await startScenario(t);
  const { project } = scenario;
  const first = project.push({ 'README.md': 'Version 0\n' }, 'Version 0');
  const trial = beginRun(scenario, first);
  await scenario.run(first, { run: trial, inputs: { mode: 'measure', name: 'perf', shard: 'small' } });
  const measured = storedSnapshot(trial, 'aaco-snapshot-perf-small');
  for (const [version, factor] of [1, 1.004, 0.998, 1.002].entries()) {
    const run = beginRun(scenario, project.push({ 'README.md': `${version}\n` }, `Version ${version + 1}`));
    store(run, measured, ['small', 'large'], factor);
    run.complete('success');
  }
  const change = project.openPull('change', { 'a.txt': '' }, 'Change');
  return { scenario, measured, change, run: beginRun(scenario, change) };
}

test('where the failed jobs are run again, their shards join those of the earlier attempt, and the report says which is of which', async (t) => {
  const { scenario, measured, change, run } = await startPull(t);
  store(run, measured, ['small']);
  const failed = await compare(scenario, change, run);
  assert.equal(failed.exitCode, 1, failed.log);
  assert.deepEqual(countsOf(failed), { unchanged: 1, missing: 1 });
  assert.match(failed.summary, /The shard large, which the baseline has, is missing/);
  assert.match(resultOf(failed).notes.join(' '), /Merged from 1 shard of this run: small\./);

  run.rerun();
  store(run, measured, ['large']);
  const again = await compare(scenario, change, run);
  assert.equal(again.exitCode, 0, again.log);
  assert.deepEqual(countsOf(again), { unchanged: 2 });
  assert.match(
    resultOf(again).notes.join(' '),
    /Merged from 2 shards of this run: large \(attempt 2\), small \(attempt 1\)\./,
  );
});

test('a shard that is run again replaces what its earlier attempt measured', async (t) => {
  const { scenario, measured, change, run } = await startPull(t);
  store(run, measured, ['small', 'large'], 2);
  assert.deepEqual(countsOf(await compare(scenario, change, run)), { regressed: 2 });
  run.rerun();
  store(run, measured, ['small']);
  assert.deepEqual(countsOf(await compare(scenario, change, run)), { regressed: 1, unchanged: 1 });
});

test('run again when the artifacts have expired, the comparing job says which job has to run again', async (t) => {
  const { scenario, measured, change, run } = await startPull(t);
  store(run, measured, ['small', 'large']);
  for (const artifact of scenario.project.repository.data.artifacts) artifact.expired = true;
  run.rerun();
  store(run, measured, ['small']);
  const told = await compare(scenario, change, run);
  assert.equal(told.conclusion, 'failure');
  assert.match(
    messagesOf(told),
    /aaco-snapshot-perf-large of run \d+: it has expired\. Run the job again that stored it/,
  );
  assert.equal(told.outputs.verdict, undefined);
});
