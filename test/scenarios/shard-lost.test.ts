import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesOf, startScenario } from './harness.ts';
import { beginRun } from './stored.ts';

test('two jobs that measure one shard: the second fails and says what it lacks, since the first is already stored', async (t) => {
  const scenario = await startScenario(t);
  const change = scenario.project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const run = beginRun(scenario, change);
  const inputs = { mode: 'measure', name: 'perf' };
  const first = await scenario.run(change, { run, job: 'a100', inputs });
  assert.equal(first.conclusion, 'success', first.log);
  const second = await scenario.run(change, { run, job: 'mi300x', inputs });
  assert.equal(second.conclusion, 'failure');
  assert.match(
    messagesOf(second),
    /the artifact aaco-snapshot-perf could not be stored: another job or step .* mode: measure with its own shard:/,
  );
  assert.equal(scenario.project.repository.data.artifacts.length, 1);
});

test('a shard that cannot be stored fails its job, or the comparing job would not know that it was measured', async (t) => {
  const { project, github, run } = await startScenario(t);
  const quota = { status: 403, body: { msg: 'insufficient usage to create artifact' } };
  github.faults.add({ path: '/twirp/**', trouble: quota });
  const change = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const told = await run(change, { inputs: { mode: 'measure', name: 'perf', shard: 'a100' } });
  assert.equal(told.conclusion, 'failure');
  assert.match(messagesOf(told), /aaco-snapshot-perf-a100 could not be stored: .*quota.*retention-days/);
  assert.match(told.outputs['snapshot-path'] ?? '', /snapshot\.json$/, 'a later step may still keep it');
});
