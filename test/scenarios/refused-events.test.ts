import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pullRequestTargetEvent, workflowRunEvent } from '../../src/demo/github/events.ts';
import { messagesOf, startScenario } from './harness.ts';

test("a pull request's code is never measured where it could take the repository's secrets", async (t) => {
  const { project, run, github, requests } = await startScenario(t);
  const { repository } = project;
  const { pull, workspace } = project.openPull('gate', { 'a.txt': '' }, 'Add', repository.fork('stranger'));
  const ofPull = repository.run({ event: 'pull_request', from: pull.head, branch: pull.data.head.branch });
  for (const event of [pullRequestTargetEvent(github, pull), workflowRunEvent(github, ofPull)]) {
    await t.test(event.name, async () => {
      const result = await run({ event, workspace }, { inputs: { check: 'true', comment: 'always' } });
      assert.equal(result.exitCode, 1);
      assert.match(
        messagesOf(result),
        /^(pull_request_target|workflow_run of a pull request) runs with this/,
      );
      assert.match(
        messagesOf(result),
        /Measure on pull_request, and publish .* mode: report on workflow_run/,
      );
      assert.ok(!existsSync(join(workspace, '.runs')), 'the benchmark has not run');
      assert.deepEqual(requests(), []);
    });
  }
});
