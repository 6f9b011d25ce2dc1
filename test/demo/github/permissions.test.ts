import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Permissions } from '../../../src/demo/github/permissions.ts';
import { startFaithful } from '../../github/start-faithful.ts';
import { restOf } from './rest.ts';

const comment = ['POST', '/issues/1/comments', { body: 'x' }] as const;
const artifacts = ['GET', '/actions/artifacts', undefined] as const;

const cases: readonly {
  permissions: Permissions;
  private: boolean;
  request: readonly [string, string, unknown];
  status: number;
}[] = [
  { permissions: { issues: 'write' }, private: true, request: comment, status: 201 },
  { permissions: { 'pull-requests': 'write' }, private: true, request: comment, status: 201 },
  { permissions: { 'pull-requests': 'read' }, private: false, request: comment, status: 403 },
  { permissions: { actions: 'read' }, private: true, request: artifacts, status: 200 },
  { permissions: { actions: 'write' }, private: true, request: artifacts, status: 200 },
  { permissions: { contents: 'read' }, private: true, request: artifacts, status: 403 },
  { permissions: {}, private: false, request: artifacts, status: 200 },
  { permissions: {}, private: true, request: ['GET', '', undefined], status: 200 },
];

for (const { permissions, private: isPrivate, request, status } of cases) {
  const [method, path, body] = request;
  const granted = Object.entries(permissions).map(([scope, level]) => `${scope}: ${level}`);
  const kind = isPrivate ? 'private' : 'public';
  test(`${method} ${path || '/'} of a ${kind} repository with {${granted}} gives ${status}`, async (t) => {
    const github = await startFaithful(t);
    const repository = github.repository('octo/models', { private: isPrivate });
    repository.pull();
    const answer = await restOf(github, repository, { permissions })(method, path, body);
    assert.equal(answer.status, status);
    if (status !== 403) return;
    assert.partialDeepStrictEqual(answer.body, { message: 'Resource not accessible by integration' });
  });
}

test('a token of another repository does not see a private one, and an unknown token sees nothing', async (t) => {
  const github = await startFaithful(t);
  github.repository('octo/models');
  const ask = async (token: string) => {
    const headers = { authorization: `token ${token}` };
    return (await fetch(`${github.urls.api}/repos/octo/models`, { headers })).status;
  };
  assert.equal(await ask(github.token(github.repository('octo/other'))), 404);
  assert.equal(await ask('made-up'), 401);
  assert.equal(await ask(github.token(null)), 200);
  assert.equal((await fetch(`${github.urls.api}/repos/octo/models`)).status, 404);
});

test('requests are counted down, and refused when none are left', async (t) => {
  const github = await startFaithful(t);
  const rest = restOf(github, github.repository('octo/models'));
  github.world.requestsPerHour = 2;
  assert.equal((await rest('GET', '')).headers.get('x-ratelimit-remaining'), '1');
  assert.equal((await rest('GET', '')).headers.get('x-ratelimit-remaining'), '0');
  const refused = await rest('GET', '');
  assert.equal(refused.status, 403);
  assert.partialDeepStrictEqual(refused.body, { message: 'API rate limit exceeded' });
  assert.ok(Number(refused.headers.get('x-ratelimit-reset')) > Date.now() / 1000);
});

test('what a collaborator may do is told in the old and the new words', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  repository.collaborator('keeper', 'maintain');
  repository.collaborator('helper', 'triage');
  github.repository('else/where').collaborator('stranger', 'admin');
  const rest = restOf(github, repository);
  const told = async (login: string) => {
    const { body } = await rest('GET', `/collaborators/${login}/permission`);
    const { permission, role_name } = body as Record<string, unknown>;
    return [permission, role_name];
  };
  assert.deepEqual(await told('octo'), ['admin', 'admin']);
  assert.deepEqual(await told('keeper'), ['write', 'maintain']);
  assert.deepEqual(await told('helper'), ['read', 'triage']);
  assert.deepEqual(await told('stranger'), ['none', 'none']);
});
