import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, resultOf, startScenario } from './harness.ts';
import { longHistory, manyComments, manyShards, manyValues, valuesInputs } from './load-scenes.ts';

// `bench/load.ts` runs the same scenes at 200 x 50 x 10,000 values, 1,000 jobs, 100 shards and 3,000 comments.

test('of a long history the latest jobs decide, for few requests', async (t) => {
  const scenario = await startScenario(t);
  const told = await longHistory(scenario, 150);
  assert.equal(told.exitCode, 1, told.log);
  assert.deepEqual(countsOf(told), { regressed: 1 });
  const [comparison] = resultOf(told).comparisons;
  assert.equal(comparison?.jobs, 20);
  assert.equal(comparison?.change?.toFixed(1), '0.4');
});

test('of many shards the one that became slower is named, and no other', async (t) => {
  const told = await manyShards(await startScenario(t), 40);
  assert.equal(told.exitCode, 1, told.log);
  assert.deepEqual(countsOf(told), { regressed: 1, unchanged: 39 });
  const regressed = resultOf(told).comparisons.filter(({ outcome }) => outcome === 'regressed');
  assert.deepEqual(
    regressed.map(({ benchmark }) => benchmark),
    ['part-7'],
  );
});

test('under hundreds of comments by others there is one of ours', async (t) => {
  const scenario = await startScenario(t);
  const { first, second } = await manyComments(scenario, 500);
  assert.equal(first.exitCode, 0, first.log);
  assert.equal(second.exitCode, 0, second.log);
  assert.equal(second.outputs['comment-url'], first.outputs['comment-url']);
  assert.equal(scenario.project.repository.data.comments.length, 501);
});

test('of many values every metric is told right: the slower half regressed, the other unchanged', async (t) => {
  const scenario = await startScenario(t, { 'values.json': manyValues(20, 1000, 1) });
  const { project, run } = scenario;
  const inputs = { ...valuesInputs, baseline: 'rerun', repetitions: '8' };
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'), { inputs });
  const pull = project.openPull('slower', { 'values.json': manyValues(20, 1000, 1.4) }, 'Do more');
  const told = await run(pull, { inputs });
  assert.equal(told.exitCode, 1, told.log);
  assert.deepEqual(countsOf(told), { regressed: 30, unchanged: 30 });
});
