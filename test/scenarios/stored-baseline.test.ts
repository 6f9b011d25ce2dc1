import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSnapshot } from '../../src/model/snapshot.ts';
import { readZipEntry } from '../../src/platform/github/zip.ts';
import { latency, resultOf, startScenario } from './harness.ts';

test('a push to main stores the snapshot that the next pull request is compared with', async (t) => {
  const { project, run, requests, github } = await startScenario(t);
  const push = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const first = await run(push);

  const artifacts = project.repository.data.artifacts;
  assert.deepEqual(
    artifacts.map(({ name }) => name),
    ['aaco-snapshot-perf'],
  );
  const text = readZipEntry(artifacts[0]?.zip ?? new Uint8Array(), 'snapshot.json', 1_000_000);
  const snapshot = parseSnapshot(new TextDecoder().decode(text), 'snapshot.json');
  assert.deepEqual(snapshot.provenance, {
    repository: 'acme/engine',
    sha: push.event.sha,
    ref: 'refs/heads/main',
    event: 'push',
    runId: first.run.data.id,
    runAttempt: 1,
    workflowPath: '.github/workflows/perf.yml',
    pullRequest: null,
    shard: null,
    inputs: null,
  });
  assert.equal(snapshot.measurements[0]?.repetitions.length, 5);

  const asked = github.exchanges.length;
  const second = await run(project.openPull('slower', latency(12), 'Do more'), {
    inputs: { baseline: 'branch' },
  });
  assert.equal(second.outputs['baseline-sha'], push.event.sha);
  assert.deepEqual(resultOf(second).comparisons[0]?.n, { baseline: 5, candidate: 5 });
  assert.deepEqual([...requests(asked)].sort(), [
    'GET /actions-results/8000001/aaco-snapshot-perf.zip',
    'GET /actions/artifacts',
    'GET /actions/artifacts/{artifact_id}/{archive_format}',
    // Of pushes, of schedules, started by hand.
    'GET /actions/workflows/{workflow_id}/runs',
    'GET /actions/workflows/{workflow_id}/runs',
    'GET /actions/workflows/{workflow_id}/runs',
    'GET /commits',
    'POST /twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact',
    'POST /twirp/github.actions.results.api.v1.ArtifactService/FinalizeArtifact',
    'PUT /actions-uploads/2/artifact.zip',
    'PUT /actions-uploads/2/artifact.zip',
  ]);
});
