import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workflowRunEvent } from '../../src/demo/github/events.ts';
import type { RunScene } from '../../src/demo/github/scene-run.ts';
import type { Gpu } from '../../src/model/environment.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { countsOf, latency, resultOf, startScenario } from './harness.ts';
import { beginRun, storeAs, storedSnapshot } from './stored.ts';

const gpu: Gpu = {
  name: '',
  vendor: 'nvidia',
  driver: '550.54',
  runtime: '12.4',
  memoryMiB: 40_960,
  powerLimitW: 400,
};

test("a fork's matrix: its jobs measure, one compares and hands all shards over, and the report has one comment with each machine in it", async (t) => {
  const scenario = await startScenario(t);
  const { project, run, github } = scenario;
  const measuring = { mode: 'measure', name: 'perf', shard: 'a100' };
  const store = (own: RunScene, snapshot: Snapshot, shards: readonly string[], factor = 1) => {
    for (const shard of shards)
      storeAs(own, snapshot, { shard, factor, environment: { gpus: [{ ...gpu, name: shard }] } });
  };
  const first = project.push({ 'README.md': 'Version 0\n' }, 'Version 0');
  const trial = beginRun(scenario, first);
  await run(first, { run: trial, inputs: measuring });
  const snapshot = storedSnapshot(trial, 'aaco-snapshot-perf-a100');
  for (const [version, factor] of [1, 1.004, 0.998, 1.002].entries()) {
    const own = beginRun(scenario, project.push({ 'README.md': `${version}\n` }, `Version ${version + 1}`));
    store(own, snapshot, ['a100', 'h100', 'mi300x'], factor);
    own.complete('success');
  }

  const fork = project.openPull('slower', latency(14), 'Do more', project.repository.fork('stranger'));
  const own = beginRun(scenario, fork);
  await run(fork, { run: own, inputs: measuring });
  store(own, storedSnapshot(own, 'aaco-snapshot-perf-a100'), ['a100', 'mi300x']);
  const comparing = { mode: 'compare', name: 'perf', command: '', results: '', comment: 'always' };
  const compared = await run(fork, { run: own, inputs: comparing });
  own.complete(compared.conclusion);
  assert.equal(compared.exitCode, 1, compared.log);
  const { comments } = project.repository.data;
  assert.equal(comments.length, 0);

  const event = workflowRunEvent(github, own);
  const told = await run(
    { event, workspace: first.workspace },
    { inputs: { ...comparing, mode: 'report', check: 'true' } },
  );
  assert.equal(told.conclusion, 'success', told.log);
  assert.equal(told.outputs.verdict, 'fail');
  assert.deepEqual(countsOf(told), { regressed: 2, missing: 1 });
  assert.deepEqual(resultOf(told).comparisons, resultOf(compared).comparisons);
  assert.equal(comments.length, 1);
  assert.match(comments[0]?.body ?? '', /`perf@a100`.*\n.*`perf@mi300x`/);
  assert.match(comments[0]?.body ?? '', /The shard h100, which the baseline has, is missing/);
  assert.ok(told.outputs['check-url']);
});
