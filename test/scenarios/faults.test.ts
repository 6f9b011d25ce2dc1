import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, latency, messagesOf, startScenario } from './harness.ts';

test('where comment and check cannot be written, the verdict is the same, and the log says what is missing', async (t) => {
  const { project, run, github } = await startScenario(t);
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const locked = { status: 403, body: { message: 'Unable to create comment because issue is locked.' } };
  github.faults.add(
    { method: 'POST', path: '/repos/*/*/issues/*/comments', trouble: locked },
    {
      method: 'POST',
      path: '/repos/*/*/check-runs',
      trouble: { status: 404, body: { message: 'Not Found' } },
    },
  );
  const slower = project.openPull('slower', latency(20), 'Do more');
  const result = await run(slower, { inputs: { baseline: 'branch', check: 'true', comment: 'always' } });

  assert.equal(result.exitCode, 1);
  assert.equal(result.outputs.verdict, 'fail');
  assert.match(messagesOf(result), /The comment could not be written: .*issue is locked/);
  assert.match(messagesOf(result), /The check could not be written: /);
});

test('an answer that fails once is asked for again', async (t) => {
  const { project, run, github } = await startScenario(t);
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const once = (path: string) => ({ method: 'GET' as const, path, times: 1 });
  github.faults.add(
    { ...once('/repos/*/*/actions/workflows/*/runs'), trouble: { status: 502 } },
    { ...once('/repos/*/*/actions/artifacts'), trouble: { truncate: 10 } },
    { ...once('/repos/*/*/commits'), trouble: { drop: true } },
    { ...once('/actions-results/**'), trouble: { truncate: 100 } },
  );
  const slower = project.openPull('slower', latency(20), 'Do more');
  const result = await run(slower, { inputs: { baseline: 'branch' } });
  assert.deepEqual(countsOf(result), { regressed: 1 });
});

test('where GitHub cannot be asked for the baseline, that is an error: "no baseline" would be untrue', async (t) => {
  const { project, run, github } = await startScenario(t);
  const limit = { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' } };
  github.faults.add({ path: '/repos/*/*/actions/workflows/*/runs', trouble: limit });
  const result = await run(project.openPull('slower', latency(20), 'Do more'));
  assert.equal(result.exitCode, 1);
  assert.deepEqual(result.outputs, {});
  assert.match(messagesOf(result), /the baseline could not be looked up: GitHub's rate limit is used up/);
});
