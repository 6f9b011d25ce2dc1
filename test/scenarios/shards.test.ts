import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunScene } from '../../src/demo/github/scene-run.ts';
import type { Change } from '../../src/demo/project.ts';
import type { Gpu } from '../../src/model/environment.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { countsOf, latency, resultOf, type Scenario, startScenario } from './harness.ts';
import { beginRun, storeAs, storedSnapshot } from './stored.ts';

const a100: Gpu = {
  name: 'NVIDIA A100',
  vendor: 'nvidia',
  driver: '550.54',
  runtime: '12.4',
  memoryMiB: 40_960,
  powerLimitW: 400,
};
const mi300: Gpu = { ...a100, name: 'AMD Instinct MI300X', vendor: 'amd' };
const gpus = { a100, mi300 };

/** What one job of a matrix measures and stores. */
async function measure(scenario: Scenario, change: Change, run: RunScene): Promise<Snapshot> {
  const inputs = { mode: 'measure', name: 'perf', shard: 'a100' };
  const done = await scenario.run(change, { run, job: 'measure', inputs });
  assert.equal(done.conclusion, 'success', done.log);
  return storedSnapshot(run, 'aaco-snapshot-perf-a100');
}

/** Stores a snapshot for shards of this run, as if each had run on the GPU that it is named for. */
function storeShards(
  run: RunScene,
  snapshot: Snapshot,
  shards: readonly (keyof typeof gpus)[],
  factor = 1,
): void {
  for (const shard of shards) storeAs(run, snapshot, { shard, factor, environment: { gpus: [gpus[shard]] } });
}

async function compare(
  scenario: Scenario,
  change: Change,
  run: RunScene,
  inputs: Readonly<Record<string, string>> = {},
) {
  const own = { mode: 'compare', name: 'perf', command: '', results: '', ...inputs };
  const told = await scenario.run(change, { run, job: 'compare', inputs: own });
  run.complete(told.conclusion);
  return told;
}

test('shards of several machines are compared each with its own, in one comment and one check', async (t) => {
  const scenario = await startScenario(t);
  const { project } = scenario;
  const first = project.push({ 'README.md': 'Version 0\n' }, 'Version 0');
  const snapshot = await measure(scenario, first, beginRun(scenario, first));
  for (const [version, factor] of [1, 1.004, 0.998, 1.002].entries()) {
    const push = project.push({ 'README.md': `Version ${version + 1}\n` }, `Version ${version + 1}`);
    const run = beginRun(scenario, push);
    storeShards(run, snapshot, ['a100', 'mi300'], factor);
    run.complete('success');
  }

  const slower = project.openPull('slower', latency(14), 'Do more');
  const run = beginRun(scenario, slower);
  const measured = await measure(scenario, slower, run);
  storeShards(run, measured, ['a100', 'mi300']);

  await t.test('a pull request that is slower fails with both machines side by side', async () => {
    const told = await compare(scenario, slower, run, { comment: 'always', check: 'true' });
    assert.equal(told.exitCode, 1, told.log);
    assert.deepEqual(countsOf(told), { regressed: 2 });
    const { comparisons, design, notes } = resultOf(told);
    assert.equal(design, 'history');
    assert.deepEqual(
      comparisons.map(({ benchmark, jobs }) => [benchmark, jobs]),
      [
        ['perf@a100', 4],
        ['perf@mi300', 4],
      ],
    );
    assert.match(notes.join(' '), /Merged from 2 shards of this run: a100, mi300/);
    const { comments, checkRuns } = project.repository.data;
    assert.equal(comments.length, 1);
    assert.match(comments[0]?.body ?? '', /`perf@a100`.*\n.*`perf@mi300`/);
    const checks = checkRuns.filter(({ name }) => name === 'aaco / perf');
    assert.deepEqual(
      checks.map(({ conclusion }) => conclusion),
      ['failure'],
    );
  });

  await t.test('a shard that is gone is missing by name, and fails', async () => {
    const again = beginRun(scenario, slower);
    storeShards(again, measured, ['a100'], 10 / 14);
    const told = await compare(scenario, slower, again);
    assert.equal(told.exitCode, 1, told.log);
    assert.deepEqual(countsOf(told), { unchanged: 1, missing: 1 });
    assert.match(told.summary, /The shard mi300, which the baseline has, is missing: its job stored no/);
  });
});

test('a shard of the baseline branch carries the history of its own artifact', async (t) => {
  const scenario = await startScenario(t);
  const [first, second] = ['one', 'two'].map((text) => scenario.project.push({ 'README.md': text }, text));
  assert.ok(first && second);
  const earlier = beginRun(scenario, first);
  await measure(scenario, first, earlier);
  earlier.complete('success');
  const { history } = await measure(scenario, second, beginRun(scenario, second));
  assert.deepEqual(
    history?.map(({ runId, values }) => [runId, values.map(({ metric }) => metric)]),
    [[earlier.data.id, ['latency_ms']]],
  );
});

test('a comparing job without any shard is an error that says what the workflow lacks', async (t) => {
  const scenario = await startScenario(t);
  const change = scenario.project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const told = await compare(scenario, change, beginRun(scenario, change));
  assert.equal(told.conclusion, 'failure');
  assert.match(told.log, /no job of run \d+ has stored aaco-snapshot-perf or a shard of it.*needs:/);
  assert.equal(told.outputs.verdict, undefined);
});

test('a comparing job cannot rerun, and says where that is done', async (t) => {
  const scenario = await startScenario(t);
  const change = scenario.project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const told = await compare(scenario, change, beginRun(scenario, change), { baseline: 'rerun' });
  assert.match(told.log, /mode: compare measures nothing.*mode: gate/);
});
