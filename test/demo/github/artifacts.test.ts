import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { startFaithful } from '../../github/start-faithful.ts';
import { restOf } from './rest.ts';

interface Listed {
  readonly artifacts: readonly {
    readonly id: number;
    readonly name: string;
    readonly digest?: string | null;
  }[];
}

test('the list of all artifacts comes in no order, that of a run newest first', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const run = repository.run();
  for (let index = 0; index < 20; index += 1) run.artifact('same-name', { 'a.txt': `${index}` });
  const rest = restOf(github, repository);
  const ids = async (path: string) =>
    ((await rest('GET', path)).body as Listed).artifacts.map(({ id }) => id);
  const all = await ids('/actions/artifacts?name=same-name');
  const sorted = all.toSorted((a, b) => b - a);
  assert.equal(all.length, 20);
  assert.notDeepEqual(all, sorted);
  assert.notDeepEqual(all, sorted.toReversed());
  assert.deepEqual(await ids(`/actions/runs/${run.data.id}/artifacts?name=same-name`), sorted);
});

test('a download is a redirect to the blob store, whose URL expires and takes no token', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const artifact = repository.run().artifact('snapshot', { 'snapshot.json': '{}' });
  const rest = restOf(github, repository);
  const locate = async () => {
    const { status, headers } = await rest('GET', `/actions/artifacts/${artifact.id}/zip`);
    assert.equal(status, 302);
    return headers.get('location') ?? '';
  };
  const location = await locate();
  assert.notEqual(new URL(location).origin, github.urls.api);
  const bytes = Buffer.from(await (await fetch(location)).arrayBuffer());
  assert.equal(artifact.digest, `sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  const leaking = await fetch(location, { headers: { authorization: 'Bearer secret' } });
  assert.equal(leaking.status, 401);
  assert.equal((await fetch(location.replace('snapshot.zip', 'other.zip'))).status, 403);
  github.world.signedUrlLifetime = -1;
  assert.equal((await fetch(await locate())).status, 403);
});

test('an expired artifact is listed as such and gone', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const { id } = repository.run().artifact('old', { 'a.txt': '' }, { expired: true });
  const rest = restOf(github, repository);
  assert.partialDeepStrictEqual((await rest('GET', `/actions/artifacts/${id}`)).body, { expired: true });
  assert.equal((await rest('GET', `/actions/artifacts/${id}/zip`)).status, 410);
});

test('Enterprise Server gives no digests, below a path of its own', async (t) => {
  const github = await startFaithful(t, { enterprise: true });
  const repository = github.repository('octo/models');
  repository.run().artifact('snapshot', { 'a.txt': '' });
  assert.match(github.urls.api, /\/api\/v3$/);
  const { body } = await restOf(github, repository)('GET', '/actions/artifacts');
  assert.equal('digest' in ((body as Listed).artifacts[0] ?? {}), false);
});
