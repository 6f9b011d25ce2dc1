import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../../../src/demo/github/events.ts';
import { startFaithful } from '../../github/start-faithful.ts';

function checkedOut({ sha, ref, headRef, baseRef, readOnly }: WorkflowEvent) {
  return { sha, ref, headRef, baseRef, readOnly };
}

test('each event checks out what GitHub checks out, with the rights that GitHub gives', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const fork = repository.fork('stranger');
  const { sha: tip } = repository.commit();
  const own = repository.pull({ branch: 'faster' });
  const foreign = repository.pull({ from: fork, branch: 'patch' });
  const run = repository.run({ event: 'pull_request', from: fork, branch: 'patch' });
  const merged = mergeGroupEvent(github, own);
  const onMain = { sha: tip, ref: 'refs/heads/main', headRef: '', baseRef: '', readOnly: false };
  const ofPull = { baseRef: 'main', readOnly: false };
  const expected: readonly [WorkflowEvent, ReturnType<typeof checkedOut>][] = [
    [pushEvent(github, repository), onMain],
    [pushEvent(github, repository, { tag: 'v1.0' }), { ...onMain, ref: 'refs/tags/v1.0' }],
    [workflowRunEvent(github, run), onMain],
    [workflowDispatchEvent(github, repository), onMain],
    [scheduleEvent(repository), onMain],
    [
      pullRequestEvent(github, own),
      { ...ofPull, sha: `${own.data.mergeSha}`, ref: 'refs/pull/1/merge', headRef: 'faster' },
    ],
    [
      pullRequestEvent(github, foreign),
      {
        sha: `${foreign.data.mergeSha}`,
        ref: 'refs/pull/2/merge',
        headRef: 'patch',
        baseRef: 'main',
        readOnly: true,
      },
    ],
    [pullRequestTargetEvent(github, foreign), { ...onMain, ...ofPull, headRef: 'patch' }],
    [merged, { ...onMain, sha: merged.head.sha, ref: `refs/heads/gh-readonly-queue/main/pr-1-${tip}` }],
  ];
  for (const [event, what] of expected) assert.deepEqual(checkedOut(event), what, event.name);
});

test("the event of a fork's run names no pull, and its head lies in the fork", async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const fork = repository.fork('stranger');
  const pull = repository.pull({ from: fork, branch: 'main' });
  const run = repository.run({ event: 'pull_request', from: fork, branch: 'main', sha: pull.data.head.sha });
  assert.partialDeepStrictEqual(workflowRunEvent(github, run).payload, {
    workflow_run: {
      pull_requests: [],
      head_branch: 'main',
      head_sha: pull.data.head.sha,
      head_repository: { full_name: 'stranger/models' },
      repository: { full_name: 'octo/models' },
    },
  });
});

test('a pull with conflicts starts no run', async (t) => {
  const github = await startFaithful(t);
  const pull = github.repository('octo/models').pull({ merge: null });
  assert.throws(() => pullRequestEvent(github, pull), /conflicts/);
});
