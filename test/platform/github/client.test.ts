import assert from 'node:assert/strict';
import type { IncomingMessage, RequestListener } from 'node:http';
import { type TestContext, test } from 'node:test';
import { z } from 'zod';
import { secondaryLimit, webPage } from '../../../src/demo/github/faults.ts';
import type { Trouble } from '../../../src/model/answer.ts';
import { type Call, call, connect, type GitHub, list } from '../../../src/platform/github/client.ts';
import { startScene, startServer } from './scene.ts';

const repository: Call<{ default_branch: string }> = {
  route: 'GET /repos/{owner}/{repo}',
  permission: 'contents: read',
  schema: z.object({ default_branch: z.string() }),
};
const comment: Call<{ id: number }> = {
  route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  parameters: { issue_number: 1, body: 'hello' },
  permission: 'pull-requests: write',
  schema: z.object({ id: z.number() }),
  repeat: false,
};

async function troubleOf(github: GitHub, one: Call<unknown> = repository): Promise<Trouble> {
  const reply = await call(github, one);
  assert.equal(reply.ok, false, 'the call should have failed');
  return reply.ok ? assert.fail() : reply.trouble;
}

async function connectTo(t: TestContext, listener: RequestListener): Promise<GitHub> {
  const apiUrl = `${await startServer(t, listener)}/api/v3/`;
  return connect({ token: 'secret', repository: 'acme/engine', apiUrl, secondMs: 1, spaced: false });
}

test('an answer is its body in the form of the schema, asked for with token and user agent', async (t) => {
  const requests: IncomingMessage[] = [];
  const github = await connectTo(t, (request, response) => {
    requests.push(request);
    response.setHeader('content-type', 'application/json').end('{"default_branch":"trunk","more":1}');
  });
  assert.deepEqual(await call(github, repository), { ok: true, value: { default_branch: 'trunk' } });
  assert.equal(requests[0]?.url, '/api/v3/repos/acme/engine', 'the path of an Enterprise Server is kept');
  assert.equal(requests[0]?.headers.authorization, 'token secret');
  assert.match(requests[0]?.headers['user-agent'] ?? '', /^aaco-action\//);
});

test('a server error is asked again, and after three repetitions told', async (t) => {
  const scene = await startScene(t);
  scene.emulated.faults.add({ path: '/repos/**', times: 2, trouble: { status: 502 } });
  assert.equal((await call(scene.connect(), repository)).ok, true);
  assert.equal(scene.asked().length, 3);
  scene.emulated.faults.add({ path: '/repos/**', trouble: { status: 503 } });
  const trouble = await troubleOf(scene.connect());
  assert.equal(trouble.kind, 'unavailable');
  assert.match(trouble.what, /GitHub answered 503 to GET \/repos/);
  assert.equal(scene.asked().length, 3 + 4);
});

for (const [title, trouble] of [
  ['a connection that is closed', { drop: true }],
  ['a body that stops early', { truncate: 10 }],
] as const) {
  test(`${title} is asked again, and told where it stays so`, async (t) => {
    const scene = await startScene(t);
    scene.emulated.faults.add({ path: '/repos/**', times: 1, trouble });
    assert.equal((await call(scene.connect(), repository)).ok, true);
    scene.emulated.faults.add({ path: '/repos/**', trouble });
    assert.equal((await troubleOf(scene.connect())).kind, 'unavailable');
  });
}

for (const trouble of [{ hang: true }, { trickle: 1 }] as const) {
  test(`${Object.keys(trouble)[0]}: an answer that does not come is given up and asked again with a fresh time-out`, async (t) => {
    const scene = await startScene(t);
    scene.emulated.faults.add({ path: '/repos/**', times: 1, trouble });
    const reply = await call(scene.connect({ attemptMs: 150 }), repository);
    assert.equal(reply.ok, true);
  });
}

test('when the budget is used up, calls fail at once and say so', async (t) => {
  const scene = await startScene(t);
  scene.emulated.faults.add({ path: '/repos/**', trouble: { hang: true } });
  const github = scene.connect({ attemptMs: 10_000, budgetMs: 100 });
  assert.match((await troubleOf(github)).what, /time that may be spent on GitHub is used up/);
  scene.emulated.faults.clear();
  assert.match((await troubleOf(github)).what, /used up/);
});

test('a secondary rate limit is waited for as GitHub asks', async (t) => {
  const scene = await startScene(t);
  scene.emulated.faults.add({ path: '/repos/**', times: 2, trouble: secondaryLimit(30) });
  assert.equal((await call(scene.connect({ spaced: true }), repository)).ok, true);
});

test('so is a 429, which newer answers have in place of the 403', async (t) => {
  const scene = await startScene(t);
  const limit = { ...secondaryLimit(30), status: 429 };
  scene.emulated.faults.add({ path: '/repos/**', times: 2, trouble: limit });
  assert.equal((await call(scene.connect({ spaced: true }), repository)).ok, true);
  assert.equal(scene.asked().length, 3);
});

for (const [title, after] of [
  ['in seconds', () => '30'],
  ['as a date', () => new Date(Date.now() + 30_000).toUTCString()],
] as const) {
  for (const status of [403, 429]) {
    test(`a ${status} that names the time ${title} is waited for, whatever else it says`, async (t) => {
      const scene = await startScene(t);
      const trouble = { status, body: { message: 'Too many' }, headers: { 'retry-after': after() } };
      scene.emulated.faults.add({ path: '/repos/**', times: 2, trouble });
      assert.equal((await call(scene.connect({ spaced: true }), repository)).ok, true);
      assert.equal(scene.asked().length, 3);
    });
  }
}

test('a 429 that says nothing more is told as what passes, and not asked for again at once', async (t) => {
  const scene = await startScene(t);
  scene.emulated.faults.add({ path: '/repos/**', trouble: { status: 429 } });
  const trouble = await troubleOf(scene.connect({ spaced: true }));
  assert.deepEqual([trouble.kind, trouble.next], ['unavailable', 'Run the job again']);
  assert.equal(scene.asked().length, 1);
});

test('a name that cannot be resolved is told with the name', async () => {
  const options = { token: 't', repository: 'acme/engine', secondMs: 1 };
  const github = connect({ ...options, apiUrl: 'http://github.invalid', spaced: false });
  const { kind, what } = await troubleOf(github);
  assert.equal(kind, 'unavailable');
  assert.match(what, /did not answer GET \/repos\/\{owner\}\/\{repo\}: .*github\.invalid/);
});

for (const [title, trouble] of [
  ['that lasts', { times: 9, trouble: secondaryLimit(1) }],
  ['of more than a minute', { times: 1, trouble: secondaryLimit(61) }],
] as const) {
  test(`a rate limit ${title} is told, not waited for`, async (t) => {
    const scene = await startScene(t);
    scene.emulated.faults.add({ path: '/repos/**', ...trouble });
    const { kind, what } = await troubleOf(scene.connect({ spaced: true }));
    assert.equal(kind, 'unavailable');
    assert.match(what, /rate limit is used up/);
  });
}

test('a primary limit that ends in an hour is told at once', async (t) => {
  const scene = await startScene(t);
  scene.emulated.world.requestsPerHour = 0;
  assert.match((await troubleOf(scene.connect({ spaced: true }))).what, /rate limit is used up/);
});

test('a missing permission is told with the line that grants it, once, without repetition', async (t) => {
  const scene = await startScene(t);
  scene.repository.pull();
  const trouble = await troubleOf(scene.connect({ permissions: { contents: 'read' } }), comment);
  assert.equal(trouble.kind, 'forbidden');
  assert.match(
    trouble.next ?? '',
    /Add `pull-requests: write` to the permissions.*fork is read-only.*mode: report/,
  );
  assert.equal(scene.asked().length, 1);
});

test('a token that is not good is told as such', async (t) => {
  const scene = await startScene(t);
  assert.match((await troubleOf(scene.connect({ token: 'wrong' }))).what, /401.*Bad credentials/);
});

test('a write that could happen twice is not repeated', async (t) => {
  const scene = await startScene(t);
  scene.repository.pull();
  scene.emulated.faults.add({ method: 'POST', path: '/repos/**', times: 1, trouble: { status: 502 } });
  assert.equal((await troubleOf(scene.connect(), comment)).kind, 'unavailable');
  assert.equal(scene.asked().length, 1);
});

test('an answer of another form is told, never taken', async (t) => {
  for (const body of ['{"default_branch":7}', '[]', '{"default_branch"', 'null']) {
    const github = await connectTo(t, (_, response) => {
      response.setHeader('content-type', 'application/json').end(body);
    });
    assert.equal((await troubleOf(github)).kind, 'broken', body);
  }
});

for (const status of [200, 403, 404, 502]) {
  test(`a web page of status ${status} is no answer: it is asked again, and told where it stays so`, async (t) => {
    const scene = await startScene(t);
    scene.emulated.faults.add({ path: '/repos/**', times: 3, trouble: webPage(status) });
    assert.equal((await call(scene.connect(), repository)).ok, true);
    scene.emulated.faults.add({ path: '/repos/**', trouble: webPage(status) });
    const { kind, what } = await troubleOf(scene.connect());
    assert.equal(kind, 'unavailable');
    assert.match(what, new RegExp(`a web page \\(status ${status}\\) came in place of an answer$`));
    assert.equal(scene.asked().length, 4 + 4);
  });
}

test("a server's words are one line without control characters", async (t) => {
  const github = await connectTo(t, (_, response) => {
    response.writeHead(422, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: `::error::x\n##[group]\u001b[31m\u202e${'y'.repeat(1000)}` }));
  });
  const { what } = await troubleOf(github);
  assert.doesNotMatch(what, /[\n\u001b\u202e]/);
  assert.ok(what.length < 400);
});

test('lists are read over all pages', async (t) => {
  const scene = await startScene(t);
  const pull = scene.repository.pull();
  for (let index = 0; index < 230; index++) pull.comment(String(index));
  const comments = await list(scene.connect(), {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: 1 },
    permission: 'pull-requests: read',
    schema: z.object({ body: z.string() }),
  });
  assert.deepEqual(
    comments.ok && comments.value.map(({ body }) => Number(body)),
    Array.from({ length: 230 }, (_, index) => index),
  );
  assert.equal(scene.asked().length, 3);
});

test('a list of which a page is missing is no list', async (t) => {
  const scene = await startScene(t);
  const pull = scene.repository.pull();
  for (let index = 0; index < 130; index++) pull.comment(String(index));
  const comments = { ...comment, route: comment.route.replace('POST', 'GET'), schema: z.object({}) };
  for (const trouble of [{ status: 502 }, { truncate: 1000 }] as const) {
    scene.emulated.faults.clear();
    scene.emulated.faults.add({ path: '/repos/*/*/issues/*/comments', after: 1, trouble });
    const reply = await list(scene.connect(), { ...comments, parameters: { issue_number: 1 } });
    assert.equal(reply.ok ? 'a list' : reply.trouble.kind, 'unavailable');
  }
});

test('a list that does not end is no list', async (t) => {
  let asked = 0;
  const github = await connectTo(t, ({ headers }, response) => {
    asked++;
    const next = `http://${headers.host}/api/v3/repos/acme/engine/issues/1/comments?page=2`;
    response.setHeader('link', `<${next}>; rel="next"`);
    response.setHeader('content-type', 'application/json').end('[{"id":7}]');
  });
  const reply = await list(github, { ...comment, route: comment.route.replace('POST', 'GET') });
  assert.ok(!reply.ok);
  assert.match(reply.trouble.what, /does not end within 100 pages/);
  assert.equal(asked, 101);
});
