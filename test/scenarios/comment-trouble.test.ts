import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { workflowRunEvent } from '../../src/demo/github/events.ts';
import { secondaryLimit } from '../../src/demo/github/faults.ts';
import type { PullChange } from '../../src/demo/project.ts';
import type { ActionResult } from '../../src/demo/runner/run-action.ts';
import { latency, messagesOf, type Scenario, startScenario } from './harness.ts';

const LIST = 'GET /issues/{issue_number}/comments';
const POST = 'POST /issues/{issue_number}/comments';
const PATCH = 'PATCH /issues/comments/{comment_id}';
const DELETE = 'DELETE /issues/comments/{comment_id}';
const comments = '/repos/*/*/issues/*/comments';
const BOT = 'github-actions[bot]';

async function startPull(
  t: TestContext,
): Promise<{ readonly scenario: Scenario; readonly slower: PullChange }> {
  const scenario = await startScenario(t);
  await scenario.run(scenario.project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  return { scenario, slower: scenario.project.openPull('slower', latency(20), 'Do more') };
}

/** A run with a comment, and the requests for comments that it made. */
async function gate({ run, github, requests }: Scenario, change: PullChange) {
  const asked = github.exchanges.length;
  const result = await run(change, { inputs: { baseline: 'branch', comment: 'always' } });
  assert.equal(result.exitCode, 1, 'trouble with a comment changes no verdict');
  // What a fault answers is listed by its path.
  const made = requests(asked)
    .map((request) =>
      request
        .replace('/repos/acme/engine', '')
        .replace(/issues\/\d+/, 'issues/{issue_number}')
        .replace(/comments\/\d+/, 'comments/{comment_id}'),
    )
    .filter((request) => request.includes('comments'));
  return { result, made };
}

function bodies({ project }: Scenario): readonly string[] {
  return project.repository.data.comments.map(({ body }) => body);
}

function isOf({ run }: ActionResult, body: string | undefined): boolean {
  return body?.startsWith(`<!-- aaco:v1:perf run=${run.data.id} attempt=1 -->`) ?? false;
}

test('a comment that was deleted is made anew, also where that happens just before it is edited', async (t) => {
  const { scenario, slower } = await startPull(t);
  const { project, github } = scenario;
  const { comments: all } = project.repository.data;
  await gate(scenario, slower);
  all.length = 0;
  const second = await gate(scenario, project.pushToPull(slower.pull, latency(21), 'Do more again'));
  assert.deepEqual(second.made, [LIST, POST, LIST]);

  github.faults.add({
    method: 'GET',
    path: comments,
    times: 1,
    trouble: {
      meanwhile: () => {
        all.length = 0;
      },
    },
  });
  const third = await gate(scenario, project.pushToPull(slower.pull, latency(22), 'And again'));
  assert.deepEqual(third.made, [LIST, PATCH, POST, LIST]);
  assert.equal(bodies(scenario).length, 1);
  assert.ok(isOf(third.result, bodies(scenario)[0]));
});

test('of two runs that make the comment at the same moment one stays, with the newer result', async (t) => {
  const { scenario, slower } = await startPull(t);
  scenario.github.faults.add({
    method: 'GET',
    path: comments,
    times: 1,
    trouble: {
      meanwhile: () => void slower.pull.comment('<!-- aaco:v1:perf run=1 attempt=1 -->\nOlder', BOT),
    },
  });
  const { result, made } = await gate(scenario, slower);
  assert.deepEqual(made, [LIST, POST, LIST, DELETE, PATCH]);
  assert.equal(bodies(scenario).length, 1);
  assert.ok(isOf(result, bodies(scenario)[0]));
});

test('duplicates that an accident left are removed, those of people never', async (t) => {
  const { scenario, slower } = await startPull(t);
  const { pull } = slower;
  for (const run of [1, 2, 3]) pull.comment(`<!-- aaco:v1:perf run=${run} attempt=1 -->\nOld`, BOT);
  pull.comment('<!-- aaco:v1:perf run=9 attempt=1 -->\nQuoted', 'reviewer');
  pull.comment('<!-- aaco:v1:other run=9 attempt=1 -->\nAnother suite', BOT);
  const { result, made } = await gate(scenario, slower);
  assert.deepEqual(made.toSorted(), [DELETE, DELETE, LIST, PATCH]);
  const [first, quoted, other, ...rest] = bodies(scenario);
  assert.ok(isOf(result, first));
  assert.match(`${quoted} ${other}`, /Quoted.*Another suite/s);
  assert.deepEqual(rest, []);
});

test('a secondary limit is waited for where that is short; where it is long the log says what to do', async (t) => {
  const { scenario, slower } = await startPull(t);
  const { github, project } = scenario;
  github.faults.add({ method: 'POST', path: comments, times: 1, trouble: secondaryLimit(1) });
  const short = await gate(scenario, slower);
  assert.deepEqual(short.made, [LIST, POST, POST, LIST]);
  assert.equal(bodies(scenario).length, 1);

  github.faults.add({ method: 'PATCH', path: '/repos/*/*/issues/comments/*', trouble: secondaryLimit(3600) });
  const long = await gate(scenario, project.pushToPull(slower.pull, latency(21), 'Do more again'));
  assert.deepEqual(long.made, [LIST, PATCH]);
  assert.match(messagesOf(long.result), /The comment could not be written: GitHub's rate limit is used up/);
  assert.ok(isOf(short.result, bodies(scenario)[0]), 'the earlier comment stays');
});

test('a pull request that is closed while it is measured is commented; one that a fork had is not looked for', async (t) => {
  const { scenario, slower } = await startPull(t);
  const { project, github, run, requests } = scenario;
  slower.pull.close();
  const { made } = await gate(scenario, slower);
  assert.deepEqual(made, [LIST, POST, LIST]);

  const fork = project.openPull('theirs', latency(20), 'Do more', project.repository.fork('stranger'));
  const measured = await run(fork);
  fork.pull.close();
  const asked = github.exchanges.length;
  const told = await run(
    {
      event: workflowRunEvent(github, measured.run),
      workspace: await mkdtemp(join(measured.temp, 'empty-')),
    },
    { inputs: { mode: 'report', command: '', results: '', comment: 'always', check: 'true' } },
  );
  assert.equal(told.exitCode, 0);
  assert.match(messagesOf(told), /is of no open pull request's latest commit, so there is nothing to report/);
  assert.deepEqual(requests(asked), ['GET /pulls']);
});
