import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startFaithful } from '../../github/start-faithful.ts';
import { restOf } from './rest.ts';

test('two commits are compared by what each has that the other has not', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const root = repository.tip();
  const first = repository.commit();
  const pull = repository.pull({ branch: 'topic/faster' });
  pull.push();
  const second = repository.commit();
  const rest = restOf(github, repository);
  const compared = async (basehead: string) => {
    const { body } = await rest('GET', `/compare/${basehead}`);
    const { status, ahead_by, behind_by, merge_base_commit } = body as Record<string, unknown>;
    return [status, ahead_by, behind_by, (merge_base_commit as { sha: string }).sha];
  };
  assert.deepEqual(await compared('main...main'), ['identical', 0, 0, second.sha]);
  assert.deepEqual(await compared(`${root.sha}...main`), ['ahead', 2, 0, root.sha]);
  assert.deepEqual(await compared(`main...${root.sha}`), ['behind', 0, 2, root.sha]);
  assert.deepEqual(await compared('main...topic/faster'), ['diverged', 2, 1, first.sha]);
});

test("a fork's branch is reached through its owner, and commits are listed newest first", async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const root = repository.tip();
  const fork = repository.fork('stranger');
  const theirs = fork.commit({ branch: 'main' });
  const rest = restOf(github, repository);
  const { body } = await rest('GET', '/compare/main...stranger:main');
  assert.partialDeepStrictEqual(body, { status: 'ahead', commits: [{ sha: theirs.sha }] });
  const list = await rest('GET', `/commits?sha=${theirs.sha}`);
  assert.deepEqual(
    (list.body as { sha: string }[]).map(({ sha }) => sha),
    [theirs.sha, root.sha],
  );
  assert.equal((await rest('GET', `/commits/${'f'.repeat(40)}`)).status, 422);
  assert.equal((await rest('GET', '/compare/main...nowhere')).status, 404);
});

test('the test merge of a pull has the base first and the head second, anew after each push', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const pull = repository.pull();
  const before = pull.data.mergeSha;
  repository.commit();
  pull.push();
  assert.notEqual(pull.data.mergeSha, before);
  const { body } = await restOf(github, repository)('GET', `/commits/${pull.data.mergeSha}`);
  assert.partialDeepStrictEqual(body, {
    parents: [{ sha: repository.tip().sha }, { sha: pull.data.head.sha }],
  });
});
