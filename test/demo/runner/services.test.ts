import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { getOctokit } from '@actions/github';
import { pullRequestEvent } from '../../../src/demo/github/events.ts';
import { runAction } from '../../../src/demo/runner/run-action.ts';
import { startToy } from './toy.ts';

test('an artifact that the real client uploads is there for the REST API, byte for byte', async (t) => {
  const toy = await startToy(t);
  const result = await runAction(toy.doing('upload', { inputs: { body: '{"schema":"x"}' } }));
  assert.equal(result.conclusion, 'success', result.log);
  const uploaded = JSON.parse(result.outputs.artifact ?? '');
  assert.equal(result.outputs.listed, '["toy"]');
  assert.match(result.outputs.again ?? '', /409.*an artifact with this name already exists/);

  const octokit = getOctokit(toy.github.token(toy.repository), { baseUrl: toy.github.urls.api });
  const repo = { owner: 'octo', repo: 'models' };
  const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
    ...repo,
    run_id: result.run.data.id,
  });
  const [artifact] = data.artifacts;
  assert.equal(data.total_count, 1);
  assert.deepEqual(
    { id: artifact?.id, digest: artifact?.digest, size: artifact?.size_in_bytes },
    { ...uploaded, digest: `sha256:${uploaded.digest}` },
  );
  const zip = await octokit.rest.actions.downloadArtifact({
    ...repo,
    artifact_id: uploaded.id,
    archive_format: 'zip',
  });
  const bytes = Buffer.from(zip.data as ArrayBuffer);
  assert.equal(createHash('sha256').update(bytes).digest('hex'), uploaded.digest);
});

test('the real client reads an artifact that a scene has set', async (t) => {
  const toy = await startToy(t);
  const files = { 'deep/snapshot.json': '{"é": 1}', 'b.bin': new Uint8Array(9) };
  const { id } = toy.repository.run().artifact('snapshot', files);
  const { outputs, log } = await runAction(toy.doing('download', { inputs: { body: String(id) } }));
  assert.deepEqual(outputs, { snapshot: '{"é": 1}', bytes: '9' }, log);
});

test('a comment is created and edited as the bot, after all pages of comments were read', async (t) => {
  const toy = await startToy(t);
  const pull = toy.repository.pull();
  for (let index = 0; index < 205; index += 1) pull.comment(`comment ${index}`);
  const event = pullRequestEvent(toy.github, pull);
  const { outputs } = await runAction(
    toy.doing('comment', { event, permissions: { 'pull-requests': 'write' } }),
  );
  assert.equal(outputs.found, '205');
  assert.equal(outputs.said, 'github-actions[bot]: hello!');
  assert.equal(toy.github.exchanges.filter(({ method }) => method === 'GET').length, 3);
});

test('a check run is created and completed on the head of the pull', async (t) => {
  const toy = await startToy(t);
  const pull = toy.repository.pull();
  const event = pullRequestEvent(toy.github, pull);
  await runAction(toy.doing('check', { event }));
  const [check] = toy.repository.data.checkRuns.filter(({ name }) => name === 'toy check');
  assert.deepEqual(
    { sha: check?.headSha, status: check?.status, conclusion: check?.conclusion },
    { sha: pull.data.head.sha, status: 'completed', conclusion: 'success' },
  );
});

for (const [deed, permissions] of [
  ['check', { 'pull-requests': 'write', checks: 'read' }],
  ['comment', { checks: 'write', contents: 'read' }],
] as const) {
  test(`${deed} without its scope is refused as GitHub does`, async (t) => {
    const toy = await startToy(t);
    const event = pullRequestEvent(toy.github, toy.repository.pull());
    const result = await runAction(toy.doing(deed, { event, permissions }));
    assert.equal(result.conclusion, 'failure');
    assert.match(result.annotations[0]?.message ?? '', /^Resource not accessible by integration/);
  });
}

test("a fork's pull request gets a token that only reads, whatever the workflow asks for", async (t) => {
  const toy = await startToy(t);
  const pull = toy.repository.pull({ from: toy.repository.fork('stranger'), branch: 'main' });
  const event = pullRequestEvent(toy.github, pull);
  const result = await runAction(toy.doing('comment', { event }));
  assert.equal(result.outputs.found, '0');
  assert.match(result.annotations[0]?.message ?? '', /^Resource not accessible by integration/);
  assert.deepEqual(
    { branch: result.run.data.headBranch, from: result.run.data.headRepository.owner.login },
    { branch: 'main', from: 'stranger' },
  );
});

test('on Enterprise Server the artifact client refuses to work', async (t) => {
  const toy = await startToy(t, { enterprise: true });
  const result = await runAction(toy.doing('upload'));
  assert.match(result.annotations[0]?.message ?? '', /GHES/);
});
