import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latency, startScenario } from './harness.ts';

test('comment: on-regression is silent until something regresses, and then kept up to date', async (t) => {
  const { project, run } = await startScenario(t);
  const { comments } = project.repository.data;
  const inputs = { comment: 'on-regression', baseline: 'branch' };
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const opened = project.openPull('work', { 'README.md': 'Measured.\n' }, 'Fix a typo');
  await run(opened, { inputs });
  assert.equal(comments.length, 0);

  await run(project.pushToPull(opened.pull, latency(20), 'Do more'), { inputs });
  assert.match(comments[0]?.body ?? '', /### ❌ /);

  await run(project.pushToPull(opened.pull, latency(10), 'Do less again'), { inputs });
  assert.equal(comments.length, 1);
  assert.match(comments[0]?.body ?? '', /### ❔ /);
});
