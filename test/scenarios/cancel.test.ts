import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startScenario } from './harness.ts';

test('cancelled while measuring, it leaves no process, and its check as cancelled', async (t) => {
  const { project, start } = await startScenario(t);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const running = start(pull, {
    inputs: { command: 'sleep 600 & echo measuring; sleep 600', check: 'true', comment: 'always' },
    onLine: (line) => {
      if (line === 'measuring') running.cancel();
    },
  });
  const result = await running.finished;

  assert.equal(result.conclusion, 'cancelled');
  assert.equal(result.signal, null, 'it ended by itself');
  assert.deepEqual(result.orphans, []);
  const { checkRuns, comments, artifacts } = project.repository.data;
  const check = checkRuns.find(({ name }) => name === 'aaco / perf');
  assert.equal(check?.status, 'completed');
  assert.equal(check?.conclusion, 'cancelled');
  assert.deepEqual(comments, []);
  assert.deepEqual(artifacts, []);
  assert.deepEqual(result.outputs, {});
});
