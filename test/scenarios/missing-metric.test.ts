import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchFiles, countsOf, messagesOf, startScenario } from './harness.ts';

const both = 'latency_ms ms lower 10\nthroughput items/s higher 100\n';

test('a metric that the baseline has and this run has not fails the job; a new one is only shown', async (t) => {
  const { project, run } = await startScenario(t, { ...benchFiles, 'readings.txt': both });
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const change = { 'readings.txt': 'latency_ms ms lower 10\nmemory MiB lower 100\n' };
  const result = await run(project.openPull('rename', change, 'Measure other things'));

  assert.equal(result.exitCode, 1);
  assert.deepEqual(countsOf(result), { unchanged: 1, new: 1, missing: 1 });
  assert.match(messagesOf(result), /throughput is in the baseline .* and was not measured now/);
});
