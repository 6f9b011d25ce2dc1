import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latency, resultOf, startScenario } from './harness.ts';

test('of a baseline whose artifacts expire the values of earlier runs stay, until the last is gone, which is said', async (t) => {
  const { project, run } = await startScenario(t);
  for (const text of ['one', 'two', 'three']) await run(project.push({ 'README.md': text }, text));
  const { artifacts } = project.repository.data;
  const [first, second, third] = artifacts;
  const change = project.openPull('slower', latency(20), 'Do more');
  const again = async (inputs = {}) => {
    for (const artifact of artifacts.slice(3)) artifact.expired = true;
    return run(change, { inputs: { baseline: 'branch', ...inputs } });
  };

  for (const artifact of [first, second]) if (artifact) artifact.expired = true;
  const remembered = await again();
  assert.equal(remembered.exitCode, 1, remembered.log);
  assert.equal(resultOf(remembered).baseline.length, 1);
  assert.equal(resultOf(remembered).comparisons[0]?.jobs, 3, 'the newest snapshot carries the others');

  if (third) third.expired = true;
  const gone = await again();
  assert.equal(gone.exitCode, 0);
  assert.equal(gone.outputs.verdict, 'no-baseline');
  assert.match(gone.summary, /has a usable aaco-snapshot-perf\. Such a run stores one/);
  assert.match(gone.summary, /passed over \| .*it has expired/);
  assert.equal((await again({ 'no-baseline': 'fail' })).exitCode, 1);
});
