import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startFaithful } from '../../github/start-faithful.ts';
import { restOf } from './rest.ts';

test('a list comes in pages of 30, of at most 100, linked as GitHub links them', async (t) => {
  const github = await startFaithful(t);
  const repository = github.repository('octo/models');
  const pull = repository.pull();
  for (let index = 0; index < 250; index += 1) pull.comment(`${index}`);
  const rest = restOf(github, repository);
  const page = async (query: string) => {
    const { body, headers } = await rest('GET', `/issues/1/comments${query}`);
    const bodies = (body as { body: string }[]).map((comment) => comment.body);
    const link = headers
      .get('link')
      ?.replaceAll(`${github.urls.api}/repos/octo/models/issues/1/comments`, '');
    return { first: bodies[0], count: bodies.length, link };
  };
  assert.deepEqual(await page(''), {
    first: '0',
    count: 30,
    link: '<?page=2>; rel="next", <?page=9>; rel="last"',
  });
  assert.deepEqual(await page('?per_page=1000&page=2'), {
    first: '100',
    count: 100,
    link: [
      '<?per_page=1000&page=1>; rel="prev", <?per_page=1000&page=3>; rel="next"',
      '<?per_page=1000&page=3>; rel="last", <?per_page=1000&page=1>; rel="first"',
    ].join(', '),
  });
  assert.deepEqual((await page('?per_page=100&page=3')).count, 50);
  assert.deepEqual(await page('?page=99'), {
    first: undefined,
    count: 0,
    link: '<?page=98>; rel="prev", <?page=1>; rel="first"',
  });
});
