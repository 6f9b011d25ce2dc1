import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import {
  abandonCheck,
  type CheckAnnotation,
  type CheckEnd,
  type CheckRequest,
  completeCheck,
  openCheck,
  updateCheck,
} from '../../../src/platform/github/check-run.ts';
import type { Publication } from '../../../src/platform/github/publication.ts';
import { type Scene, startScene } from './scene.ts';

const end: CheckEnd = {
  conclusion: 'failure',
  output: { title: '1 regressed', summary: 'the verdict', text: 'details' },
  annotations: [],
};

function request(scene: Scene, change: Partial<CheckRequest> = {}): CheckRequest {
  return {
    name: 'aaco / perf',
    key: 'perf',
    headSha: scene.repository.tip().sha,
    detailsUrl: 'https://github.com/acme/engine/actions/runs/1',
    output: { title: 'Measuring', summary: 'in progress' },
    ...change,
  };
}

async function opened(t: TestContext) {
  const scene = await startScene(t);
  const github = scene.connect();
  const id = idOf(await openCheck(github, request(scene)));
  return { scene, github, id, check: () => scene.repository.data.checkRuns.find((one) => one.id === id) };
}

function idOf(publication: Publication): number {
  assert.ok(publication.published, JSON.stringify(publication));
  return publication.id;
}

const adviceOf = (publication: Publication) =>
  publication.published ? assert.fail('it was published') : (publication.advice ?? '');

test('a check is in progress, shows progress, and ends with its conclusion', async (t) => {
  const { github, id, check } = await opened(t);
  assert.equal(check()?.status, 'in_progress');
  assert.equal(check()?.name, 'aaco / perf');
  await updateCheck(github, id, { title: 'Measuring', summary: '3 of 7' });
  assert.equal(check()?.output.summary, '3 of 7');
  assert.equal(check()?.status, 'in_progress');
  const publication = await completeCheck(github, id, end);
  assert.ok(publication.published);
  assert.match(publication.url ?? '', /github\.com\/acme\/engine/);
  assert.equal(check()?.conclusion, 'failure');
  assert.deepEqual(check()?.output, { title: '1 regressed', summary: 'the verdict', text: 'details' });
});

test('a repeated run updates the check of the same key and commit', async (t) => {
  const { scene, github, id, check } = await opened(t);
  await completeCheck(github, id, end);
  assert.equal(idOf(await openCheck(github, request(scene))), id);
  assert.equal(check()?.status, 'in_progress');
  assert.equal(check()?.conclusion, null);
  assert.equal(scene.repository.data.checkRuns.length, 1);
});

test("the job's own check of the same name, another suite's and another commit's are not touched", async (t) => {
  const { scene, github, id } = await opened(t);
  const others = [{ key: 'other' }, { name: 'aaco / other' }, { headSha: scene.repository.commit().sha }];
  for (const change of others) assert.notEqual(idOf(await openCheck(github, request(scene, change))), id);
  assert.equal(scene.repository.data.checkRuns.length, 4);
});

test('a check that cannot be reopened is made anew', async (t) => {
  const { scene, github, id } = await opened(t);
  scene.emulated.faults.add({ method: 'PATCH', path: '/repos/**', times: 1, trouble: { status: 422 } });
  assert.notEqual(idOf(await openCheck(github, request(scene))), id);
});

test('a check that may have been made before the error is looked for before another is made', async (t) => {
  const scene = await startScene(t);
  scene.emulated.faults.add({ method: 'POST', path: '/repos/**', times: 1, trouble: { truncate: 10 } });
  idOf(await openCheck(scene.connect(), request(scene)));
  assert.equal(scene.repository.data.checkRuns.length, 1);
  scene.emulated.faults.add({ method: 'POST', path: '/repos/**', times: 1, trouble: { status: 502 } });
  idOf(await openCheck(scene.connect(), request(scene, { key: 'second' })));
  assert.equal(scene.repository.data.checkRuns.length, 2);
});

const annotations = (count: number): CheckAnnotation[] =>
  Array.from({ length: count }, (_, index) => ({
    path: '.github/aaco.yml',
    line: index + 1,
    level: 'failure',
    title: `metric ${index}`,
    message: 'slower',
  }));

test('any number of annotations is written, each once, fifty a request', async (t) => {
  const { github, id, check, scene } = await opened(t);
  await completeCheck(github, id, { ...end, annotations: annotations(120) });
  assert.deepEqual(
    check()?.annotations.map(({ start_line }) => start_line),
    Array.from({ length: 120 }, (_, index) => index + 1),
  );
  assert.equal(scene.asked().filter((line) => line.startsWith('PATCH')).length, 3);
});

test('the check ends even where its annotations fail, and none of them is written twice', async (t) => {
  const { github, id, check, scene } = await opened(t);
  scene.emulated.faults.add({ method: 'PATCH', path: '/repos/**', times: 1, trouble: { truncate: 10 } });
  const publication = await completeCheck(github, id, { ...end, annotations: annotations(60) });
  assert.ok(publication.published);
  assert.equal(check()?.conclusion, 'failure');
  assert.equal(check()?.annotations.length, 60);
});

test('texts that are too long are cut, not refused by GitHub', async (t) => {
  const { github, id, check } = await opened(t);
  const long = 'ü '.repeat(49).concat('\n').repeat(2000);
  const output = { title: 'x'.repeat(300), summary: long, text: long };
  assert.ok((await completeCheck(github, id, { ...end, output })).published);
  assert.ok(Buffer.byteLength(check()?.output.summary ?? '') <= 65_535);
  assert.match(check()?.output.text ?? '', /cut: GitHub takes no more here/);
});

test('a check that was left in progress is ended, and one that has ended is left', async (t) => {
  const { github, id, check } = await opened(t);
  const left = { title: 'Cancelled', summary: 'The run was cancelled.' };
  await abandonCheck(github, id, 'cancelled', left);
  assert.equal(check()?.conclusion, 'cancelled');
  await completeCheck(github, id, end);
  const publication = await abandonCheck(github, id, 'cancelled', left);
  assert.ok(publication.published && publication.change === 'unchanged');
  assert.equal(check()?.conclusion, 'failure');
});

test('without the permission there is advice, at each step', async (t) => {
  const { scene, id } = await opened(t);
  const github = scene.connect({ permissions: { checks: 'read' } });
  const advice = /The check could not be written: .*403.*Add `checks: write` to the permissions/;
  assert.match(adviceOf(await openCheck(github, request(scene))), advice);
  assert.match(adviceOf(await openCheck(github, request(scene, { key: 'new' }))), advice);
  assert.match(adviceOf(await updateCheck(github, id, end.output)), advice);
  assert.match(adviceOf(await completeCheck(github, id, end)), advice);
  const blind = scene.connect({ permissions: {} });
  assert.match(adviceOf(await openCheck(blind, request(scene))), advice);
  assert.match(adviceOf(await abandonCheck(blind, id, 'cancelled', end.output)), advice);
});
