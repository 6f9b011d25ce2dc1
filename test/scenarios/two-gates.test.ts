import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latency, startScenario } from './harness.ts';

test('two runs of one pull request at the same time leave one comment, that of the newer run', async (t) => {
  const { project, run } = await startScenario(t);
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const opened = project.openPull('slower', latency(20), 'Do more');
  const pushed = project.pushToPull(opened.pull, latency(30), 'Do even more');
  const inputs = { baseline: 'branch', comment: 'always' };
  const both = await Promise.all([opened, pushed].map((change) => run(change, { inputs })));

  assert.deepEqual(
    both.map(({ exitCode }) => exitCode),
    [1, 1],
  );
  const { comments } = project.repository.data;
  assert.equal(comments.length, 1);
  assert.match(comments[0]?.body ?? '', new RegExp(`run=${both[1]?.run.data.id} `));
});
