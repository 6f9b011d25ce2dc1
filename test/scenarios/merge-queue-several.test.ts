import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeGroupEvent } from '../../src/demo/github/events.ts';
import { countsOf, latency, startScenario } from './harness.ts';

test('of groups that wait in line each is held against the one before it', async (t) => {
  const { project, run, github } = await startScenario(t);
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const slower = project.openPull('slower', latency(20), 'Do more');
  const other = project.openPull('other', { 'a.txt': '' }, 'Do nothing');
  const first = {
    event: mergeGroupEvent(github, slower.pull, { sha: slower.event.sha }),
    workspace: slower.workspace,
  };
  const both = project.pushTo('both', { ...latency(20), 'a.txt': '' }, 'What the second group would merge');
  const second = {
    event: mergeGroupEvent(github, other.pull, { base: first.event.sha, sha: both.event.sha }),
    workspace: both.workspace,
  };

  const [blamed, innocent] = [await run(first), await run(second)];
  assert.equal(blamed.exitCode, 1);
  assert.deepEqual(countsOf(blamed), { regressed: 1 });
  assert.equal(innocent.exitCode, 0, innocent.log);
  assert.deepEqual(countsOf(innocent), { unchanged: 1 });
  assert.equal(innocent.outputs['baseline-sha'], first.event.sha);
});
