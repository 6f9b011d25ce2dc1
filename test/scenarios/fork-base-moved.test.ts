import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workflowRunEvent } from '../../src/demo/github/events.ts';
import { latency, resultOf, startScenario } from './harness.ts';

test('where the base branch was force-pushed before the report, what was measured there is told as of an unknown commit', async (t) => {
  const { project, run, github } = await startScenario(t);
  const { repository } = project;
  const kept = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  await run(kept);
  const dropped = project.push({ 'a.txt': '' }, 'Change');
  const { pull, ...fork } = project.openPull('slower', latency(20), 'Do more', repository.fork('stranger'));
  const measured = await run(fork, { inputs: { baseline: 'rerun' } });
  assert.equal(measured.outputs['baseline-sha'], dropped.event.sha);

  repository.commit({ parents: [kept.event.sha] });
  pull.data.base.sha = repository.tip().sha;
  const reporting = { mode: 'report', name: 'perf', command: '', results: '', comment: 'always' };
  const told = await run(
    { event: workflowRunEvent(github, measured.run), workspace: kept.workspace },
    { inputs: { ...reporting, baseline: 'rerun' } },
  );
  assert.equal(told.outputs.verdict, 'fail', told.log);
  assert.equal(resultOf(told).baseline[0]?.sha, null);
  assert.match(
    repository.data.comments[0]?.body ?? '',
    /against baseline an unknown commit, measured alternately/,
  );
});
