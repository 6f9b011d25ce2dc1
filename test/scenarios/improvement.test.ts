import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, latency, resultOf, startScenario } from './harness.ts';

test('an improvement is called one, and passes', async (t) => {
  const { project, run } = await startScenario(t);
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const result = await run(project.openPull('faster', latency(8), 'Do less'));

  assert.equal(result.exitCode, 0);
  assert.equal(result.outputs.verdict, 'pass');
  assert.deepEqual(countsOf(result), { improved: 1 });
  assert.ok(Math.abs((resultOf(result).comparisons[0]?.change ?? 0) + 0.2) < 0.01);
  assert.match(result.summary, /latency_ms` is 20\.\d % faster|−20\.\d %/);
});
