import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latency, startScenario } from './harness.ts';

const FOREIGN = 105;

test('one comment a suite, edited in place, however many others there are', async (t) => {
  const { project, run, requests, github } = await startScenario(t);
  const { repository } = project;
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const opened = project.openPull('slower', latency(20), 'Do more');
  const { pull } = opened;
  for (let index = 0; index < FOREIGN; index++) pull.comment(`Comment ${index}`, 'reviewer');
  const forged = pull.comment('<!-- aaco:v1:perf run=1 attempt=1 -->\nAll is well', 'stranger');

  const first = await run(opened, { inputs: { comment: 'always', baseline: 'branch' } });
  assert.equal(first.exitCode, 1);
  const own = repository.data.comments.filter(({ author }) => author.login === 'github-actions[bot]');
  assert.equal(own.length, 1);
  assert.match(own[0]?.body ?? '', /^<!-- aaco:v1:perf run=7000002 attempt=1 -->\n### ❌ /);

  const asked = github.exchanges.length;
  const fixed = project.pushToPull(pull, latency(10), 'Do less again');
  const second = await run(fixed, { inputs: { comment: 'always', baseline: 'branch' } });
  assert.equal(second.exitCode, 0);
  assert.equal(second.outputs['comment-url'], first.outputs['comment-url']);
  assert.equal(repository.data.comments.length, FOREIGN + 2);
  assert.match(own[0]?.body ?? '', /^<!-- aaco:v1:perf run=7000003 attempt=1 -->\n### ❔ /);
  assert.match(forged.body, /All is well/, "a stranger's comment stays as it is");
  assert.deepEqual(
    requests(asked).filter((request) => request.includes('comments')),
    [
      'GET /issues/{issue_number}/comments',
      'GET /issues/{issue_number}/comments',
      'PATCH /issues/comments/{comment_id}',
    ],
  );
});

test('an older run that ends later does not overwrite what a newer one said', async (t) => {
  const { project, run } = await startScenario(t);
  const opened = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const older = project.repository.run({ event: 'pull_request', conclusion: null });
  const newer = await run(opened, { inputs: { comment: 'always' } });
  const [comment] = project.repository.data.comments;
  const told = comment?.body;
  const late = await run(opened, { run: older, inputs: { comment: 'always' } });

  assert.equal(late.exitCode, 0);
  assert.equal(comment?.body, told);
  assert.equal(late.outputs['comment-url'], '');
  assert.match(late.log, new RegExp(`already shows the newer run ${newer.run.data.id}`));
});
