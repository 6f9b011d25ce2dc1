import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startFaithful } from '../../github/start-faithful.ts';
import { restOf } from './rest.ts';

test('a comment of 65,536 characters fits and one more does not', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  repository.pull();
  const rest = restOf(github, repository);
  assert.equal((await rest('POST', '/issues/1/comments', { body: 'x'.repeat(65_536) })).status, 201);
  const refused = await rest('POST', '/issues/1/comments', { body: 'x'.repeat(65_537) });
  assert.equal(refused.status, 422);
  assert.partialDeepStrictEqual(refused.body, {
    message: 'Validation Failed',
    errors: [{ message: 'Body is too long (maximum is 65536 characters)' }],
  });
});

test('a locked pull takes no comment, and a deleted comment is not found', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const pull = repository.pull();
  const { id } = pull.comment('first', 'someone');
  const rest = restOf(github, repository);
  assert.equal((await rest('DELETE', `/issues/comments/${id}`)).status, 204);
  assert.equal((await rest('PATCH', `/issues/comments/${id}`, { body: 'x' })).status, 404);
  pull.lock();
  assert.equal((await rest('POST', '/issues/1/comments', { body: 'x' })).status, 403);
  assert.equal((await rest('POST', '/issues/2/comments', { body: 'x' })).status, 404);
});

test('GraphQL tells who the token is and minimises a comment, if the token may', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const comment = repository.pull().comment('outdated');
  const ask = async (query: string, token = github.token(repository)) => {
    const headers = { authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query, variables: { id: `IC_${comment.id}` } });
    return (await fetch(github.urls.graphql, { method: 'POST', headers, body })).json();
  };
  assert.deepEqual(await ask('query { viewer { login } }'), {
    data: { viewer: { login: 'github-actions[bot]' } },
  });
  const mutation =
    'mutation ($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { clientMutationId } }';
  const reader = github.token(repository, { permissions: { issues: 'read' } });
  assert.partialDeepStrictEqual(await ask(mutation, reader), { errors: [{ type: 'FORBIDDEN' }] });
  assert.equal(comment.minimized, false);
  await ask(mutation);
  assert.equal(comment.minimized, true);
});
