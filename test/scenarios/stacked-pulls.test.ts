import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, latency, resultOf, startScenario } from './harness.ts';

test('a pull request onto another branch is blamed for its own change, not for what that branch has done', async (t) => {
  const { project, run } = await startScenario(t);
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const below = project.pushTo('below', latency(20), 'Do more');
  const above = project.openPull('above', { 'a.txt': '' }, 'Do nothing', undefined, 'below');
  const unchanged = await run(above);
  assert.equal(unchanged.exitCode, 0, unchanged.log);
  assert.deepEqual(countsOf(unchanged), { unchanged: 1 });
  assert.equal(unchanged.outputs['baseline-sha'], below.event.sha);
  assert.equal(resultOf(unchanged).design, 'interleaved');

  const slower = await run(project.pushToPull(above.pull, latency(30), 'Do even more'));
  assert.equal(slower.exitCode, 1);
  const [comparison] = resultOf(slower).comparisons;
  assert.ok(Math.abs((comparison?.change ?? 0) - 0.5) < 0.02, 'half as much again as the branch below');
});
