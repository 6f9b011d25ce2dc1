import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pullRequestEvent } from '../../../src/demo/github/events.ts';
import { runAction } from '../../../src/demo/runner/run-action.ts';
import { startToy } from './toy.ts';

test('defaults of action.yml become inputs, expressions evaluated and scalars as they are written', async (t) => {
  const toy = await startToy(t);
  const result = await runAction(toy.doing('inputs'));
  assert.equal(result.conclusion, 'success');
  assert.deepEqual(result.outputs, {
    'job name': 'perf on models',
    threshold: '3.0',
    'multi-line': 'a\nb',
  });
  assert.deepEqual(result.env, { FROM_MAIN: 'exported' });
  assert.deepEqual(result.path, ['/somewhere/bin']);
  assert.match(result.post?.log ?? '', /and exported$/m);
});

test('an action on a pull request sees the context that GitHub gives', async (t) => {
  const toy = await startToy(t);
  const pull = toy.repository.pull({ branch: 'faster' });
  const event = pullRequestEvent(toy.github, pull);
  const result = await runAction(toy.doing('context', { event, job: 'gpu', env: { MINE: 'yes' } }));
  assert.deepEqual(JSON.parse(result.outputs.context ?? ''), {
    eventName: 'pull_request',
    sha: pull.data.mergeSha,
    ref: 'refs/pull/1/merge',
    job: 'gpu',
    runId: result.run.data.id,
    runNumber: 1,
    runAttempt: 1,
    repo: { owner: 'octo', repo: 'models' },
    number: 1,
  });
  const environment = JSON.parse(result.outputs.environment ?? '');
  const { GITHUB_HEAD_REF, GITHUB_BASE_REF, GITHUB_REF_NAME, GITHUB_WORKFLOW_REF, MINE } = environment;
  assert.deepEqual(
    { GITHUB_HEAD_REF, GITHUB_BASE_REF, GITHUB_REF_NAME, GITHUB_WORKFLOW_REF, MINE },
    {
      GITHUB_HEAD_REF: 'faster',
      GITHUB_BASE_REF: 'main',
      GITHUB_REF_NAME: '1/merge',
      GITHUB_WORKFLOW_REF: 'octo/models/.github/workflows/perf.yml@refs/pull/1/merge',
      MINE: 'yes',
    },
  );
  assert.equal(environment.GITHUB_TOKEN, undefined);
});

test('a summary is kept; one above 1 MiB is lost with an error, and the step goes on', async (t) => {
  const toy = await startToy(t);
  const small = await runAction(toy.doing('summary', { inputs: { body: '# Faster' } }));
  assert.equal(small.summary, '# Faster');
  const large = await runAction(toy.doing('large-summary'));
  assert.equal(large.conclusion, 'success');
  assert.equal(large.summary, '');
  assert.match(large.annotations[0]?.message ?? '', /supports content up to a size of 1024k, got 1024k/);
});

test('ten annotations of a kind are kept, each cut at 4,096 characters', async (t) => {
  const toy = await startToy(t);
  const { annotations, log } = await runAction(toy.doing('annotations'));
  assert.equal(annotations.filter(({ level }) => level === 'warning').length, 10);
  assert.match(log, /^##\[warning\]warning 11$/m);
  const error = annotations.find(({ level }) => level === 'error');
  assert.equal(error?.message.length, 4096);
  assert.deepEqual(error?.properties, { title: 'Too long', file: 'a,b.ts', line: '3' });
  assert.equal(annotations.at(-1)?.message, 'noted');
});

test('masked values and the token do not reach the log, but stdout is what was written', async (t) => {
  const toy = await startToy(t);
  const { log, stdout, annotations } = await runAction(toy.doing('mask'));
  assert.match(log, /^the password is \*\*\*$/m);
  assert.match(log, /^token \*\*\*$/m);
  assert.equal(annotations[0]?.message, 'not *** ***');
  assert.match(stdout, /the password is hunter2/);
});

test('commands between stop-commands and its token are text, and the old form works anywhere in a line', async (t) => {
  const toy = await startToy(t);
  const { annotations, log } = await runAction(toy.doing('stop'));
  assert.deepEqual(annotations, [
    { level: 'error', message: 'an old error', properties: {} },
    { level: 'warning', message: 'a\nb', properties: { file: 'a,b', line: '1' } },
  ]);
  assert.match(log, /^::error::not an error$/m);
  assert.match(log, /^text ::error::in the middle$/m);
});

test('an output file that cannot be read fails the step', async (t) => {
  const toy = await startToy(t);
  const result = await runAction(toy.doing('bad-output'));
  assert.equal(result.exitCode, 0);
  assert.equal(result.conclusion, 'failure');
  assert.equal(result.annotations.at(-1)?.message, "Invalid format 'no equals sign'");
});

test('post runs after a failure, with the state that main saved', async (t) => {
  const toy = await startToy(t);
  const result = await runAction(toy.doing('state'));
  assert.equal(result.conclusion, 'failure');
  assert.equal(result.exitCode, 1);
  assert.match(result.post?.log ?? '', /^post sees 42/m);
  assert.equal(result.post?.exitCode, 0);
});

test('the run is in progress while the action runs and concluded afterwards', async (t) => {
  const toy = await startToy(t);
  const { run } = await runAction(toy.doing('state'));
  assert.deepEqual(
    { status: run.data.status, conclusion: run.data.conclusion, event: run.data.event },
    { status: 'completed', conclusion: 'failure', event: 'push' },
  );
  const joined = await runAction(toy.doing('inputs', { run: toy.repository.run({ conclusion: null }) }));
  assert.equal(joined.run.data.status, 'in_progress');
});

test('an input that action.yml lacks is warned about', async (t) => {
  const toy = await startToy(t);
  const result = await runAction(toy.doing('inputs', { inputs: { treshold: '3%' } }));
  assert.match(
    result.annotations[0]?.message ?? '',
    /^Unexpected input\(s\) 'treshold', valid inputs are \['do',/,
  );
});
