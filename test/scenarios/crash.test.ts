import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startScenario } from './harness.ts';

test('where the action itself is killed, the post step ends what it left: the benchmark, and the check as failed', async (t) => {
  const { project, run } = await startScenario(t);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const result = await run(pull, {
    inputs: { command: 'kill -KILL $(ps -o ppid= -p $PPID); sleep 600', check: 'true' },
  });

  assert.equal(result.signal, 'SIGKILL');
  assert.equal(result.conclusion, 'failure');
  assert.match(result.post?.log ?? '', /The benchmark was still running after the step had ended/);
  assert.deepEqual(result.orphans, []);
  const check = project.repository.data.checkRuns.find(({ name }) => name === 'aaco / perf');
  assert.equal(check?.status, 'completed');
  assert.equal(check?.conclusion, 'failure');
});
