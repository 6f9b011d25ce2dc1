import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  mergeGroupEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
} from '../../src/demo/github/events.ts';
import { latency, messagesOf, startScenario } from './harness.ts';

/** What each event is compared with, and whether a regression fails its job. */
interface Case {
  readonly event: WorkflowEvent;
  readonly workspace: string;
  readonly baseline: string;
  readonly fails: boolean;
}

test('each event has its baseline; only the baseline branch itself never fails by verdict', async (t) => {
  const { project, run, github } = await startScenario(t);
  const { repository } = project;
  const first = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  await run(first);
  const branch = project.openPull('feature', latency(20), 'Do more on a branch');
  const push = project.push(latency(20), 'Do more');
  const merging = { event: mergeGroupEvent(github, branch.pull), workspace: branch.workspace };
  const ofBranch = { workspace: branch.workspace, baseline: first.event.sha, fails: true };
  const ofMain = { workspace: push.workspace, baseline: first.event.sha, fails: false };
  const cases: Readonly<Record<string, Case>> = {
    'pull_request: the base of its test merge': { ...ofBranch, event: branch.event },
    'merge_group: its base_sha, or the newest before it': { ...ofBranch, ...merging },
    'push to another branch: the merge base': {
      ...ofBranch,
      event: pushEvent(github, repository, { branch: 'feature' }),
    },
    'push of a tag: the merge base': {
      ...ofBranch,
      event: pushEvent(github, repository, { branch: 'feature', tag: 'v1' }),
    },
    'workflow_dispatch on another branch: the merge base': {
      ...ofBranch,
      event: workflowDispatchEvent(github, repository, { branch: 'feature' }),
    },
    'workflow_dispatch on the default branch: runs of the commit and before': {
      ...ofMain,
      event: workflowDispatchEvent(github, repository),
    },
    'schedule: runs of the commit and before': { ...ofMain, event: scheduleEvent(repository) },
    'push to the default branch: what was there before': { ...ofMain, event: push.event },
  };
  for (const [what, { event, workspace, baseline, fails }] of Object.entries(cases)) {
    await t.test(what, async () => {
      const result = await run({ event, workspace }, { inputs: { baseline: 'branch', comment: 'always' } });
      assert.equal(result.outputs.verdict, 'fail', messagesOf(result));
      assert.equal(result.outputs['baseline-sha'], baseline);
      assert.equal(result.exitCode, fails ? 1 : 0);
      assert.equal(/baseline branch: the verdict is told and does not fail/.test(result.summary), !fails);
    });
  }
  assert.deepEqual(
    repository.data.comments.map(({ pull }) => pull),
    [branch.pull.data],
    'only a pull request has a comment',
  );
});
