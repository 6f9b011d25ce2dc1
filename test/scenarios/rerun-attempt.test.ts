import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latency, startScenario } from './harness.ts';

test('run again, a job stores its snapshot again, and replaces its own check and comment', async (t) => {
  const { project, run } = await startScenario(t);
  const { repository } = project;
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const pull = project.openPull('slower', latency(20), 'Do more');
  const { head } = pull.event;
  const again = repository.run({
    event: 'pull_request',
    branch: head.branch,
    sha: head.sha,
    conclusion: null,
  });
  const inputs = { baseline: 'branch', check: 'true', comment: 'always' };
  const first = await run(pull, { inputs, run: again });
  again.complete('failure');
  again.rerun();
  const second = await run(pull, { inputs, run: again });

  assert.deepEqual([first.exitCode, second.exitCode], [1, 1]);
  const own = repository.data.artifacts.filter((one) => one.run === again.data);
  assert.deepEqual(
    own.map(({ attempt }) => attempt),
    [1, 2],
    'each attempt stores its snapshot, of which the latest counts',
  );
  assert.equal(repository.data.checkRuns.filter(({ name }) => name === 'aaco / perf').length, 1);
  assert.equal(repository.data.comments.length, 1);
  assert.match(repository.data.comments[0]?.body ?? '', /attempt=2 -->/);
});
