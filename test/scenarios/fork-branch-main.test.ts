import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pullRequestEvent, workflowRunEvent } from '../../src/demo/github/events.ts';
import { latency, resultOf, startScenario } from './harness.ts';

test("a fork's pull request from a branch that is called main is a pull request, in the gate, in the report and as baseline", async (t) => {
  const scenario = await startScenario(t);
  const { project, run, github } = scenario;
  const push = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const { run: stored } = await run(push);
  const { pull, workspace } = project.openPull(
    'theirs',
    latency(20),
    'Do more',
    project.repository.fork('stranger'),
  );
  Object.assign(pull.data.head, { branch: 'main' });
  const measured = await run({ event: pullRequestEvent(github, pull), workspace });
  assert.equal(measured.exitCode, 1, 'it is not taken for a run of the default branch, which would pass');

  const reporting = { mode: 'report', name: 'perf', command: '', results: '', comment: 'always' };
  const event = workflowRunEvent(github, measured.run);
  const told = await run({ event, workspace: push.workspace }, { inputs: reporting });
  assert.equal(told.outputs.verdict, 'fail', told.log);
  assert.deepEqual(
    project.repository.data.comments.map((comment) => comment.pull.number),
    [pull.data.number],
  );

  // As where a fork measures something fast and its run ends well.
  measured.run.complete('success');
  const later = await run(project.openPull('later', { 'a.txt': '' }, 'Later'), {
    inputs: { baseline: 'branch' },
  });
  assert.deepEqual(
    resultOf(later).baseline.map(({ runId }) => runId),
    [stored.data.id],
  );
});
