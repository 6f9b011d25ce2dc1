import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runtimeToken } from '../../../src/demo/github/runtime-token.ts';
import type { GitHub } from '../../../src/demo/github/start-github.ts';
import { startFaithful } from '../../github/start-faithful.ts';

const SERVICE = 'github.actions.results.api.v1.ArtifactService';

async function twirp(github: GitHub, method: string, token: string, body: object) {
  const response = await fetch(`${github.urls.results}/twirp/${SERVICE}/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test('an upload is put together in the order of its block list, whatever order the blocks came in', async (t) => {
  const github = await startFaithful(t);
  const { data } = github.repository('octo/models').run({ conclusion: null });
  const scope = { run: `${data.id}-1`, job: 'perf' };
  const token = runtimeToken(scope);
  const named = { workflow_run_backend_id: scope.run, workflow_job_run_backend_id: scope.job, name: 'parts' };
  const made = await twirp(github, 'CreateArtifact', token, { ...named, version: 7 });
  const url = `${made.body.signed_upload_url}`;
  for (const id of ['b', 'a']) await fetch(`${url}&comp=block&blockid=${id}`, { method: 'PUT', body: id });
  const list = '<BlockList><Latest>a</Latest><Uncommitted>b</Uncommitted></BlockList>';
  assert.equal((await fetch(`${url}&comp=blocklist`, { method: 'PUT', body: list })).status, 201);
  const wrong = await twirp(github, 'FinalizeArtifact', token, { ...named, size: '3' });
  assert.deepEqual([wrong.status, wrong.body.code], [400, 'malformed']);
  const finished = await twirp(github, 'FinalizeArtifact', token, { ...named, size: '2' });
  assert.equal(finished.body.ok, true);
  const { body } = await twirp(github, 'GetSignedArtifactURL', token, named);
  assert.equal(await (await fetch(`${body.signed_url}`)).text(), 'ab');
  assert.equal((await twirp(github, 'DeleteArtifact', token, named)).body.ok, true);
  assert.deepEqual((await twirp(github, 'ListArtifacts', token, named)).body.artifacts, []);
});

test('a job speaks for its own run only, and each attempt has its own names', async (t) => {
  const github = await startFaithful(t);
  const run = github.repository('octo/models').run({ conclusion: null });
  const create = (backend: string, token: string) => {
    const ids = { workflow_run_backend_id: backend, workflow_job_run_backend_id: 'perf' };
    return twirp(github, 'CreateArtifact', token, { ...ids, name: 'snapshot', version: 7 });
  };
  const first = `${run.data.id}-1`;
  run.artifact('snapshot', { 'a.txt': '' });
  assert.equal((await create(first, runtimeToken({ run: first, job: 'perf' }))).status, 409);
  assert.equal((await create(first, runtimeToken({ run: '1-1', job: 'perf' }))).status, 401);
  assert.equal((await create(first, 'not a token')).status, 401);
  run.rerun();
  const second = `${run.data.id}-2`;
  assert.equal((await create(second, runtimeToken({ run: second, job: 'perf' }))).status, 200);
});
