import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, latency, resultOf, startScenario } from './harness.ts';

test('baseline: branch never runs the base commit, so a short history leaves a slow-down open', async (t) => {
  const { project, run } = await startScenario(t);
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const slower = project.openPull('slower', latency(11), 'Do more');
  const result = await run(slower, { inputs: { baseline: 'branch' } });

  assert.equal(result.exitCode, 0);
  assert.equal(result.outputs.verdict, 'inconclusive');
  assert.deepEqual(countsOf(result), { inconclusive: 1 });
  const { design, comparisons } = resultOf(result);
  assert.equal(design, 'history');
  assert.match(comparisons[0]?.warnings.join() ?? '', /One earlier job is too few/);
  assert.doesNotMatch(result.log, /preparing the base commit/);
});
