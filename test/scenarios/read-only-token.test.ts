import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latency, messagesOf, startScenario } from './harness.ts';

test("a fork's pull request has a token that only reads: summary and exit code still tell the verdict", async (t) => {
  const { project, run, requests, github } = await startScenario(t);
  const { repository } = project;
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const asked = github.exchanges.length;
  const pull = project.openPull('slower', latency(12), 'Do more', repository.fork('stranger'));
  const result = await run(pull, { inputs: { check: 'true', comment: 'always' } });

  assert.equal(result.exitCode, 1);
  assert.equal(result.outputs.verdict, 'fail');
  assert.match(result.summary, /### ❌ `perf`: /);
  assert.equal(repository.data.comments.length, 0);
  assert.deepEqual(
    repository.data.checkRuns.filter(({ name }) => name.startsWith('aaco')),
    [],
  );
  assert.equal(result.outputs['comment-url'], '');
  const advice = messagesOf(result);
  assert.match(
    advice,
    /The comment could not be written: .* Add `pull-requests: write` to the permissions: of the job/,
  );
  assert.match(
    advice,
    /The check could not be written: .* Add `checks: write` to the permissions: of the job/,
  );
  assert.match(advice, /the token of a pull request from a fork is read-only, for those use mode: report/);
  assert.equal(result.post?.failed, false);
  assert.deepEqual([...requests(asked)].sort(), [
    'GET /actions-results/8000001/aaco-snapshot-perf.zip',
    'GET /actions/artifacts',
    'GET /actions/artifacts/{artifact_id}/{archive_format}',
    // Of pushes, of schedules, started by hand.
    'GET /actions/workflows/{workflow_id}/runs',
    'GET /actions/workflows/{workflow_id}/runs',
    'GET /actions/workflows/{workflow_id}/runs',
    'GET /commits',
    'GET /commits/{ref}/check-runs',
    'GET /issues/{issue_number}/comments',
    'GET /issues/{issue_number}/events',
    'POST /check-runs',
    'POST /issues/{issue_number}/comments',
    'POST /twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact',
    'POST /twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact',
    'POST /twirp/github.actions.results.api.v1.ArtifactService/FinalizeArtifact',
    'POST /twirp/github.actions.results.api.v1.ArtifactService/FinalizeArtifact',
    'PUT /actions-uploads/2/artifact.zip',
    'PUT /actions-uploads/2/artifact.zip',
    // The numbers of a fork, for mode: report.
    'PUT /actions-uploads/3/artifact.zip',
    'PUT /actions-uploads/3/artifact.zip',
  ]);
});
