import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latency, startScenario } from './harness.ts';

test('a label that was set on a smaller regression does not accept a larger one that is pushed back', async (t) => {
  const { project, run } = await startScenario(t);
  project.repository.collaborator('maintainer', 'write');
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const fork = project.repository.fork('stranger');
  const inputs = { baseline: 'branch' };
  const large = project.openPull('slower', latency(30), 'Do much more', fork);
  await run(large, { inputs });
  const small = project.pushToPull(large.pull, latency(15), 'Do a little more');
  await run(small, { inputs });
  large.pull.label('aaco-accept', 'maintainer');
  const accepted = await run(small, { inputs });
  assert.equal(accepted.outputs.verdict, 'pass', accepted.log);

  // A force-push: the commit was measured before the label was set, which proves nothing.
  large.pull.data.head.sha = large.event.head.sha;
  const told = await run(large, { inputs });
  assert.equal(told.exitCode, 1);
  assert.match(
    told.summary,
    new RegExp(`does not count: it was set on commit ${small.event.head.sha.slice(0, 7)}, not on`),
  );
});
