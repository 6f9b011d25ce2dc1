import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesOf, startScenario } from './harness.ts';

const metrics = (count: number) => `awk 'BEGIN { printf "["
  for (i = 0; i < ${count}; i++) printf "%s{\\"metric\\": \\"m%d\\", \\"value\\": 1}", (i ? "," : ""), i
  print "]" }' > results.json`;

test('a snapshot that no later run could read is an error when it is measured, not when it is missed', async (t) => {
  const { project, run } = await startScenario(t);
  const push = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const result = await run(push, { inputs: { command: metrics(5001), repetitions: '2' } });
  assert.equal(result.exitCode, 1);
  assert.match(
    messagesOf(result),
    /^what was measured, key measurements: the snapshot is not valid: .*at most 5000 entries.* split the suite\.$/,
  );
  assert.deepEqual(project.repository.data.artifacts, []);
});

/** A repetition of 25 MB that packs well: two of them are above three quarters of what a report reads of a fork's. */
const large = `awk 'BEGIN { printf "{\\"readings\\": [{\\"metric\\": \\"m\\", \\"values\\": [1"
  for (i = 0; i < 1060000; i++) printf ",1.2345678901234567e-100"
  print "]}]}" }' > results.json`;

test('numbers of a fork that are nearly too many for its report are warned of', async (t) => {
  const { project, run } = await startScenario(t);
  const fork = project.repository.fork('stranger');
  const pull = project.openPull('large', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate', fork);
  const result = await run(pull, { inputs: { command: large, repetitions: '2', baseline: 'branch' } });
  assert.equal(result.exitCode, 0);
  assert.match(
    messagesOf(result),
    /The artifact aaco-result-perf has [\d.]+ MiB packed, 48\.\d MiB unpacked: beyond 16\.0 MiB packed, 64\.0 MiB unpacked, other runs would no longer read it/,
  );
});
