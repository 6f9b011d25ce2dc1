import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  type WorkflowEvent as Emulated,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../../../src/demo/github/events.ts';
import {
  loadEvent,
  readEvent,
  refuseToMeasure,
  type WorkflowEvent,
} from '../../../src/platform/github/event.ts';
import { startScene } from './scene.ts';

const environment = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/engine',
  GITHUB_REPOSITORY_ID: '1001',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '7000001',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW_REF: 'acme/engine/.github/workflows/perf.yml@refs/heads/main',
  GITHUB_SERVER_URL: 'https://github.example',
};

function read(event: Emulated): WorkflowEvent {
  const variables = {
    ...environment,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
  };
  return readEvent(variables, JSON.stringify(event.payload), 'event.json');
}

test('a push names the branch, the commit and what the branch was before', async (t) => {
  const { emulated, repository } = await startScene(t);
  const before = repository.tip().sha;
  const { sha } = repository.commit();
  assert.deepEqual(read(pushEvent(emulated, repository)), {
    name: 'push',
    repository: { name: 'acme/engine', id: repository.data.id, defaultBranch: 'main' },
    sha,
    reportSha: sha,
    ref: 'refs/heads/main',
    branch: 'main',
    pullRequest: null,
    mergeGroup: null,
    before,
    triggeringRun: null,
    inputs: null,
    workflowPath: '.github/workflows/perf.yml',
    runId: 7_000_001,
    runAttempt: 2,
    runUrl: 'https://github.example/acme/engine/actions/runs/7000001/attempts/2',
  });
});

test('a new branch and a force-push have no commit before', () => {
  const before = (payload: object) => readEvent(environment, JSON.stringify(payload), 'event.json').before;
  assert.equal(before({ before: 'b'.repeat(40) }), 'b'.repeat(40));
  assert.equal(before({ before: '0'.repeat(40) }), null);
  assert.equal(before({ before: 'b'.repeat(40), forced: true }), null);
});

test('a pull request is reported on its head, not on the test merge commit', async (t) => {
  const { emulated, repository } = await startScene(t);
  const pull = repository.pull();
  const event = read(pullRequestEvent(emulated, pull));
  assert.equal(event.sha, pull.data.mergeSha);
  assert.equal(event.reportSha, pull.data.head.sha);
  assert.equal(event.branch, null);
  assert.deepEqual(event.pullRequest, {
    number: 1,
    headSha: pull.data.head.sha,
    headBranch: pull.data.head.branch,
    headRepositoryId: repository.data.id,
    baseRepositoryId: repository.data.id,
    baseSha: pull.data.base.sha,
    baseBranch: 'main',
    author: 'acme',
    fork: false,
  });
});

test('a pull request from a fork, also from one that was deleted, is known as one', async (t) => {
  const { emulated, repository } = await startScene(t);
  const pull = repository.pull({ from: repository.fork('contributor'), branch: 'main' });
  const event = pullRequestEvent(emulated, pull);
  assert.equal(read(event).pullRequest?.fork, true);
  const text = JSON.stringify(event.payload, (key, value) => (key === 'repo' && value.fork ? null : value));
  const orphaned = readEvent(environment, text, 'event.json').pullRequest;
  assert.equal(orphaned?.headRepositoryId, null);
  assert.equal(orphaned?.fork, true);
});

test('a merge group is reported on its head, has its own base, and is named for its last pull request', async (t) => {
  const { emulated, repository } = await startScene(t);
  const base = repository.tip().sha;
  const pull = repository.pull();
  const event = read(mergeGroupEvent(emulated, pull));
  assert.deepEqual(event.mergeGroup, { baseSha: base, pullRequest: pull.data.number });
  assert.equal(event.reportSha, event.sha);
  assert.equal(event.pullRequest, null);
});

test('a workflow_run tells of the run that it follows', async (t) => {
  const { emulated, repository } = await startScene(t);
  const from = repository.fork('contributor');
  const run = repository.run({ event: 'pull_request', from, branch: 'main', attempt: 3 });
  const event = read(workflowRunEvent(emulated, run));
  assert.deepEqual(event.triggeringRun, {
    id: run.data.id,
    attempt: 3,
    event: 'pull_request',
    workflowPath: '.github/workflows/perf.yml',
    headSha: run.data.headSha,
    headBranch: 'main',
    headOwner: 'contributor',
    headRepositoryId: from.data.id,
  });
  assert.equal(event.reportSha, run.data.headSha);
});

test('a schedule, whose payload names no repository, takes it from the runner', async (t) => {
  const { repository } = await startScene(t);
  const event = read(scheduleEvent(repository));
  assert.deepEqual(event.repository, { name: 'acme/engine', id: 1001, defaultBranch: null });
});

test("a stranger's code is measured on pull_request only", async (t) => {
  const { emulated, repository } = await startScene(t);
  const pull = repository.pull({ from: repository.fork('contributor') });
  const runOf = (event: string) => workflowRunEvent(emulated, repository.run({ event }));
  const measured = [
    pullRequestEvent(emulated, pull),
    pushEvent(emulated, repository),
    mergeGroupEvent(emulated, pull),
    workflowDispatchEvent(emulated, repository),
    runOf('push'),
  ];
  for (const event of measured) assert.doesNotThrow(() => refuseToMeasure(read(event)), event.name);
  const refused = [
    pullRequestTargetEvent(emulated, pull),
    runOf('pull_request'),
    runOf('pull_request_target'),
  ];
  for (const event of refused) {
    assert.throws(
      () => refuseToMeasure(read(event)),
      /runs with this repository's token and secrets.*Measure on pull_request.*mode: report/,
      event.name,
    );
  }
});

for (const name of [
  'GITHUB_EVENT_NAME',
  'GITHUB_REPOSITORY',
  'GITHUB_REPOSITORY_ID',
  'GITHUB_SHA',
  'GITHUB_RUN_ID',
  'GITHUB_WORKFLOW_REF',
]) {
  test(`without ${name} the message names it and the command to use instead`, () => {
    assert.throws(
      () => readEvent({ ...environment, [name]: '' }, '{}', 'event.json'),
      new RegExp(`${name} is not set.*elsewhere use the aaco command`),
    );
  });
}

test('a variable that is no number is told', () => {
  assert.throws(
    () => readEvent({ ...environment, GITHUB_RUN_ID: 'x' }, '{}', 'e'),
    /GITHUB_RUN_ID is "x", not a number/,
  );
});

test('a payload that is broken is an error with its place', async (t) => {
  assert.throws(
    () => readEvent(environment, '{', 'event.json'),
    /event\.json: the event's payload is not JSON/,
  );
  const text = JSON.stringify({ pull_request: { number: 1, head: { sha: 7 } } });
  assert.throws(() => readEvent(environment, text, 'event.json'), /event\.json, key pull_request\.head\.sha/);
  const folder = mkdtempSync(join(tmpdir(), 'aaco-event-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'event.json');
  await assert.rejects(loadEvent({ ...environment, GITHUB_EVENT_PATH: path }), /event file cannot be read/);
  writeFileSync(path, '{}');
  assert.equal((await loadEvent({ ...environment, GITHUB_EVENT_PATH: path })).name, 'push');
});
