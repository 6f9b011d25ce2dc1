import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { createFaults, secondaryLimit } from '../../../src/demo/github/faults.ts';
import { startFaithful } from '../../github/start-faithful.ts';
import { restOf } from './rest.ts';

const BLOB = '/actions-results/**';

test('a rule strikes the requests it names, after so many and so many times', () => {
  const faults = createFaults();
  faults.add({ method: 'GET', path: '/repos/*/*/pulls/{n}', after: 1, times: 2, trouble: { status: 502 } });
  const struck = (method: string, path: string) => faults.strike(method, path) !== undefined;
  assert.equal(struck('POST', '/repos/o/r/pulls/1'), false);
  assert.equal(struck('GET', '/repos/o/r/pulls'), false);
  assert.equal(struck('GET', '/repos/o/r/pulls/1/files'), false);
  const turns = [1, 2, 3, 4].map((number) => struck('GET', `/repos/o/r/pulls/${number}`));
  assert.deepEqual(turns, [false, true, true, false]);
  faults.clear();
  faults.add({ path: '/repos/**', trouble: { drop: true } });
  assert.equal(struck('GET', '/repos/o/r/pulls/1/files'), true);
});

test('a status comes with its headers, once, and is served well afterwards', async (t) => {
  const github = await startFaithful(t);
  const rest = restOf(github, github.repository('octo/models'));
  github.faults.add({ path: '/repos/*/*', times: 1, trouble: secondaryLimit(7) });
  const refused = await rest('GET', '');
  assert.deepEqual([refused.status, refused.headers.get('retry-after')], [403, '7']);
  assert.equal((await rest('GET', '')).status, 200);
  assert.deepEqual(
    github.exchanges.map(({ faulty }) => faulty),
    [true, false],
  );
});

test('connections drop, hang and end early', async (t) => {
  const github = await startFaithful(t);
  const rest = restOf(github, github.repository('octo/models'));
  for (const trouble of [{ drop: true }, { truncate: 10 }] as const) {
    github.faults.add({ path: '/repos/*/*', times: 1, trouble });
    await assert.rejects(rest('GET', ''), /fetch failed|terminated/);
  }
  github.faults.add({ path: '/repos/*/*', trouble: { hang: true } });
  const given = { signal: AbortSignal.timeout(50) };
  await assert.rejects(fetch(`${github.urls.api}/repos/octo/models`, given), { name: 'TimeoutError' });
});

test('a blob comes spoilt, slowly or late', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const artifact = repository.run().artifact('snapshot', { 'snapshot.json': '{}' });
  const rest = restOf(github, repository);
  const digest = async () => {
    const { headers } = await rest('GET', `/actions/artifacts/${artifact.id}/zip`);
    const blob = await fetch(headers.get('location') ?? '');
    return `sha256:${createHash('sha256')
      .update(Buffer.from(await blob.arrayBuffer()))
      .digest('hex')}`;
  };
  for (const trouble of [{ trickle: 50 }, { delay: 20 }]) {
    github.faults.add({ path: BLOB, times: 1, trouble });
    assert.equal(await digest(), artifact.digest);
  }
  github.faults.add({ path: BLOB, times: 1, trouble: { corrupt: true } });
  assert.notEqual(await digest(), artifact.digest);
  assert.equal(await digest(), artifact.digest);
});

test('something can happen on GitHub between a request and its answer', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const pull = repository.pull();
  const rest = restOf(github, repository);
  const list = async () => (await rest('GET', '/issues/1/comments')).body;
  const meanwhile = () => {
    pull.comment('first');
  };
  github.faults.add({ path: '/repos/*/*/issues/*/comments', times: 1, trouble: { meanwhile } });
  assert.deepEqual(await list(), []);
  assert.partialDeepStrictEqual(await list(), [{ body: 'first' }]);
});
