import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeGroupEvent } from '../../src/demo/github/events.ts';
import { countsOf, latency, resultOf, startScenario } from './harness.ts';

test('a merge group is compared with its base, interleaved, and its check is on its own head', async (t) => {
  const { project, run, github } = await startScenario(t);
  const push = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  await run(push);
  const { pull, workspace } = project.openPull('slower', latency(12), 'Do more');
  const event = mergeGroupEvent(github, pull);
  const result = await run({ event, workspace }, { inputs: { check: 'true', comment: 'always' } });

  assert.equal(result.exitCode, 1);
  assert.deepEqual(countsOf(result), { regressed: 1 });
  assert.equal(resultOf(result).design, 'interleaved');
  assert.equal(result.outputs['baseline-sha'], push.event.sha);
  const { checkRuns, comments } = project.repository.data;
  const check = checkRuns.find(({ name }) => name === 'aaco / perf');
  assert.equal(check?.headSha, event.sha);
  assert.equal(check?.conclusion, 'failure');
  assert.equal(comments.length, 0);
});
