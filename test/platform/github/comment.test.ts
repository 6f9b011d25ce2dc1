import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { PullScene } from '../../../src/demo/github/scene-pull.ts';
import { type CommentRequest, publishComment } from '../../../src/platform/github/comment.ts';
import { formatMarker } from '../../../src/platform/github/comment-marker.ts';
import { type Scene, startScene } from './scene.ts';

const BOT = 'github-actions[bot]';

interface Stage extends Scene {
  readonly pull: PullScene;
}

async function stage(t: TestContext, options = {}): Promise<Stage> {
  const scene = await startScene(t, options);
  return { ...scene, pull: scene.repository.pull() };
}

const request: CommentRequest = {
  pullRequest: 1,
  key: 'perf',
  runId: 100,
  runAttempt: 1,
  body: 'the verdict',
  create: true,
};

const publish = (scene: Scene, change: Partial<CommentRequest> = {}, options = {}) =>
  publishComment(scene.connect(options), { ...request, ...change });

const marked = (body: string, change = {}) => `${formatMarker({ ...request, ...change })}\n${body}`;
const bodies = (scene: Scene) => scene.repository.data.comments.map(({ body }) => body.split('\n').at(-1));
const writes = (scene: Scene) => scene.asked().filter((line) => !line.startsWith('GET'));

test('the first comment is made, with its marker in the first line', async (t) => {
  const scene = await stage(t);
  const publication = await publish(scene);
  const [comment] = scene.repository.data.comments;
  assert.equal(comment?.body, '<!-- aaco:v1:perf run=100 attempt=1 -->\nthe verdict');
  assert.equal(comment?.author.login, BOT);
  assert.ok(publication.published);
  assert.equal(publication.change, 'created');
  assert.match(publication.url ?? '', /github\.com\/acme\/engine\/pull\/1#issuecomment-/);
});

test('a later run edits it in place', async (t) => {
  const scene = await stage(t);
  await publish(scene);
  const publication = await publish(scene, { runId: 101, body: 'another' });
  assert.ok(publication.published && publication.change === 'updated');
  assert.deepEqual(bodies(scene), ['another']);
});

test('what has not changed is not written', async (t) => {
  const scene = await stage(t);
  scene.pull.comment(`${marked('the verdict').replaceAll('\n', '\r\n')}\r\n`, BOT);
  const publication = await publish(scene);
  assert.ok(publication.published && publication.change === 'unchanged');
  assert.deepEqual(writes(scene), []);
});

for (const before of [31, 130]) {
  test(`the comment is found after ${before} others`, async (t) => {
    const scene = await stage(t);
    for (let index = 0; index < before; index++) scene.pull.comment(`talk ${index}`, 'reviewer');
    scene.pull.comment(marked('old'), BOT);
    const publication = await publish(scene);
    assert.ok(publication.published && publication.change === 'updated');
    assert.equal(scene.repository.data.comments.length, before + 1);
  });
}

test('comments of other suites and markers that are not in the first line are left alone', async (t) => {
  const scene = await stage(t);
  scene.pull.comment(marked('other suite', { key: 'perf-2' }), BOT);
  scene.pull.comment(`quoting\n${marked('quoted')}`, BOT);
  await publish(scene);
  assert.deepEqual(bodies(scene), ['other suite', 'quoted', 'the verdict']);
});

test("a stranger's comment with our marker is not ours, whatever run it claims", async (t) => {
  const scene = await stage(t);
  scene.pull.comment(marked('forged', { runId: 999_999_999 }), 'mallory');
  const first = await publish(scene);
  const second = await publish(scene, { runId: 101, body: 'again' });
  assert.ok(first.published && second.published);
  assert.deepEqual(bodies(scene), ['forged', 'again']);
});

test("another token takes over the default bot's comment, or makes its own where it may not, and finds it again", async (t) => {
  const scene = await stage(t);
  const options = { login: 'perf-app[bot]' };
  scene.pull.comment(marked('of the default bot'), BOT);
  const forbidden = { status: 403, body: { message: 'Resource not accessible by integration' } };
  scene.emulated.faults.add({ method: 'PATCH', path: '/repos/**', times: 1, trouble: forbidden });
  const first = await publish(scene, {}, options);
  assert.ok(first.published && first.change === 'created');
  const second = await publish(scene, { runId: 101, body: 'again' }, options);
  assert.ok(second.published && second.change === 'updated');
  assert.deepEqual(bodies(scene), ['of the default bot', 'again']);
  const other = await stage(t);
  other.pull.comment(marked('of the default bot'), BOT);
  assert.ok((await publish(other, { body: 'taken over' }, options)).published);
  assert.deepEqual(bodies(other), ['taken over']);
});

test('on Enterprise Server, too, a token finds its own comments', async (t) => {
  const scene = await stage(t, { enterprise: true });
  const options = { login: 'perf-app[bot]' };
  await publish(scene, {}, options);
  assert.ok((await publish(scene, { body: 'again' }, options)).published);
  assert.deepEqual(bodies(scene), ['again']);
  assert.deepEqual(
    scene.emulated.exchanges.filter(({ service }) => service === 'graphql').map(({ status }) => status),
    [200, 200],
  );
});

for (const [title, newer] of [
  ['a newer run', { runId: 101 }],
  ['a later attempt', { runAttempt: 2 }],
] as const) {
  test(`a comment of ${title} is not overwritten`, async (t) => {
    const scene = await stage(t);
    scene.pull.comment(marked('newer', newer), BOT);
    assert.deepEqual(await publish(scene), {
      published: false,
      advice: `The comment already shows the newer run ${'runId' in newer ? 101 : 100}.`,
    });
    assert.deepEqual(bodies(scene), ['newer']);
  });
}

test('duplicates of our own are removed, and the oldest stays', async (t) => {
  const scene = await stage(t);
  for (const body of ['a', 'b', 'c']) scene.pull.comment(marked(body), BOT);
  const [first] = scene.repository.data.comments;
  await publish(scene, { body: 'new' });
  assert.deepEqual(bodies(scene), ['new']);
  assert.equal(scene.repository.data.comments[0], first);
});

test('a comment that is deleted between finding and editing is made anew', async (t) => {
  const scene = await stage(t);
  scene.pull.comment(marked('old'), BOT);
  const patch = { method: 'PATCH', path: '/repos/**', times: 1, trouble: { status: 404 } } as const;
  scene.emulated.faults.add(patch);
  scene.emulated.faults.add({
    method: 'GET',
    path: '/repos/**',
    after: 1,
    times: 1,
    trouble: { status: 200, body: [] },
  });
  const publication = await publish(scene);
  assert.ok(publication.published && publication.change === 'created');
});

test('two runs that comment at the same moment leave one comment, of the newer run', async (t) => {
  const scene = await stage(t);
  const [older, newer] = await Promise.all([
    publish(scene, { runId: 100, body: 'older' }),
    publish(scene, { runId: 101, body: 'newer' }),
  ]);
  assert.deepEqual(bodies(scene), ['newer']);
  assert.ok(newer.published);
  assert.ok(older.published || /newer run 101/.test(older.advice ?? ''));
});

test('a comment that was made though the server answered with an error is not made twice', async (t) => {
  const scene = await stage(t);
  const posted = { method: 'POST', path: '/repos/**', times: 1 } as const;
  scene.emulated.faults.add({ ...posted, trouble: { truncate: 10 } });
  const publication = await publish(scene);
  assert.ok(publication.published);
  assert.deepEqual(bodies(scene), ['the verdict']);
});

test('a comment that was not made is made by the next try, and after that given up', async (t) => {
  const scene = await stage(t);
  scene.emulated.faults.add({ method: 'POST', path: '/repos/**', times: 1, trouble: { status: 502 } });
  assert.ok((await publish(scene)).published);
  const other = await stage(t);
  other.emulated.faults.add({ method: 'POST', path: '/repos/**', trouble: { status: 502 } });
  const publication = await publish(other);
  assert.match(
    publication.published ? '' : (publication.advice ?? ''),
    /could not be written: GitHub answered 502/,
  );
});

test('without the permission there is advice', async (t) => {
  const scene = await stage(t);
  const publication = await publish(scene, {}, { permissions: { 'pull-requests': 'read' } });
  assert.match(
    publication.published ? '' : (publication.advice ?? ''),
    /The comment could not be written: .*403.*Add `pull-requests: write` to the permissions/,
  );
});

test('a locked conversation is told in its own words', async (t) => {
  const scene = await stage(t);
  scene.pull.lock();
  const publication = await publish(scene);
  assert.match(publication.published ? '' : (publication.advice ?? ''), /issue is locked/);
});

test('where no new comment is wanted, an earlier one is still brought up to date', async (t) => {
  const scene = await stage(t);
  assert.deepEqual(await publish(scene, { create: false }), { published: false, advice: null });
  assert.deepEqual(bodies(scene), []);
  scene.pull.comment(marked('old'), BOT);
  assert.ok((await publish(scene, { create: false })).published);
  assert.deepEqual(bodies(scene), ['the verdict']);
});

test('a body that is too long is cut at a line, not refused by GitHub', async (t) => {
  const scene = await stage(t);
  const line = `| ${'x'.repeat(97)} |`;
  assert.ok((await publish(scene, { body: Array(2000).fill(line).join('\n') })).published);
  const body = scene.repository.data.comments[0]?.body ?? '';
  assert.ok(body.length <= 65_536 && body.length > 65_000);
  assert.equal(body.split('\n').at(-4), line);
  assert.match(body, /cut: GitHub takes no more here/);
});

test('a pull request of 3,000 comments is searched whole', async (t) => {
  const scene = await stage(t);
  for (let index = 0; index < 3000; index++) scene.pull.comment('talk', 'reviewer');
  scene.pull.comment(marked('old'), BOT);
  const publication = await publish(scene);
  assert.ok(publication.published && publication.change === 'updated');
  assert.equal(scene.asked().length, 31 + 1);
});
