import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Baseline, type BaselineRequest, findBaseline } from '../../src/baseline/find.ts';
import type { RunHistory } from '../../src/baseline/ports.ts';
import { type Trouble, webPage } from '../../src/demo/github/faults.ts';
import { zip } from '../../src/demo/github/zip.ts';
import { InputError } from '../../src/errors.ts';
import { createRunHistory } from '../../src/platform/github/runs.ts';
import { type Scene, startScene, storeSnapshot } from '../platform/github/scene.ts';
import { historyEntry } from './example-snapshot.ts';

async function find(
  scene: Scene,
  change: Partial<BaselineRequest> = {},
  connection: Parameters<Scene['connect']>[0] = {},
  history: RunHistory = createRunHistory(scene.connect(connection)),
): Promise<Baseline> {
  return findBaseline(history, {
    repository: { name: 'acme/engine', id: scene.repository.data.id },
    workflowPath: '.github/workflows/perf.yml',
    branch: 'main',
    events: ['push'],
    currentRunId: 1,
    inputs: null,
    name: 'perf',
    shard: null,
    shards: false,
    baseSha: scene.repository.tip().sha,
    history: 20,
    maxBytes: 100_000,
    ...change,
  });
}

const runIds = (baseline: Baseline) => baseline.used.map(({ runId }) => runId);

test('the good runs of the branch are the baseline, newest first, each with its reason', async (t) => {
  const scene = await startScene(t);
  const runs = [scene.goodRun(), scene.goodRun(), scene.goodRun()];
  const baseline = await find(scene);
  assert.deepEqual(runIds(baseline), runs.map((run) => run.data.id).reverse());
  assert.deepEqual(
    baseline.snapshots.map(({ provenance }) => provenance.runId),
    runIds(baseline),
  );
  assert.equal(baseline.none, null);
  assert.deepEqual(baseline.rejected, []);
  assert.deepEqual(baseline.used[0], {
    sha: scene.repository.tip().sha,
    runId: runs[2]?.data.id,
    createdAt: baseline.used[0]?.createdAt,
    why: 'successful push run on main at the base commit',
  });
  assert.equal(baseline.used[1]?.why, 'successful push run on main at an ancestor of the base commit');
});

test('only as many jobs as wanted are used', async (t) => {
  const scene = await startScene(t);
  const runs = Array.from({ length: 8 }, () => scene.goodRun());
  const baseline = await find(scene, { history: 5 });
  assert.deepEqual(
    runIds(baseline),
    runs
      .slice(3)
      .map((run) => run.data.id)
      .reverse(),
  );
});

test('the order is that of the commits, and of two runs of one commit the later goes first', async (t) => {
  const scene = await startScene(t);
  const [old, tip] = [scene.goodRun(), scene.goodRun()];
  const again = scene.goodRun({}, { sha: old.data.headSha });
  assert.deepEqual(
    runIds(await find(scene)),
    [tip, again, old].map((run) => run.data.id),
  );
});

test('runs that have stored nothing do not use up the history, nor are more read than is wanted', async (t) => {
  const scene = await startScene(t);
  const runs = Array.from({ length: 6 }, () => scene.goodRun());
  for (let index = 0; index < 4; index++) scene.repository.run({ sha: scene.repository.commit().sha });
  const baseline = await find(scene, { history: 3 });
  assert.deepEqual(
    runIds(baseline),
    runs
      .slice(3)
      .map((run) => run.data.id)
      .reverse(),
  );
  assert.equal(scene.asked().filter((line) => line.endsWith('/zip')).length, 3);
});

test('a run that was started by hand counts for runs with equal inputs only', async (t) => {
  const scene = await startScene(t);
  const plain = scene.goodRun();
  const nightly = scene.goodRun({}, { event: 'schedule' });
  const started = (inputs: string | null) => scene.goodRun({ inputs }, { event: 'workflow_dispatch' });
  const [bare, large] = [started(null), started('large')];
  const events = ['push', 'schedule', 'workflow_dispatch'];
  const [without, with_] = [await find(scene, { events }), await find(scene, { events, inputs: 'large' })];
  assert.deepEqual(
    runIds(without),
    [bare, nightly, plain].map((run) => run.data.id),
  );
  assert.match(without.rejected[0]?.why ?? '', /started by hand with other inputs than this run/);
  assert.deepEqual(runIds(with_), [large.data.id]);
});

test('a newest snapshot that carries the history of the others is the only one that is downloaded', async (t) => {
  const scene = await startScene(t);
  const runs = Array.from({ length: 6 }, () => scene.goodRun());
  scene.goodRun({ history: runs.map((run) => historyEntry(run.data.id)) });
  const baseline = await find(scene, { history: 7 });
  assert.equal(baseline.snapshots.length, 1);
  assert.deepEqual(
    scene
      .asked()
      .map((line) => line.replace(/\d+/g, 'N').replace(/GET \/actions-results.*/, 'GET blob'))
      .sort(),
    [
      'GET /actions/artifacts',
      'GET /actions/artifacts/N/zip',
      'GET /actions/workflows/perf.yml/runs',
      'GET /commits',
      'GET blob',
    ],
    'five requests find a baseline of seven jobs',
  );
});

test('a history that is too short is filled up from older runs', async (t) => {
  const scene = await startScene(t);
  const [first, second] = [scene.goodRun(), scene.goodRun(), scene.goodRun()];
  assert.ok(first && second);
  scene.goodRun({ history: [historyEntry(second.data.id)] });
  const baseline = await find(scene, { history: 4 });
  assert.equal(baseline.snapshots.length, 4);
});

test('runs that the base commit does not have are passed over', async (t) => {
  const scene = await startScene(t);
  const base = scene.goodRun();
  const later = scene.goodRun();
  const baseline = await find(scene, { baseSha: base.data.headSha });
  assert.deepEqual(runIds(baseline), [base.data.id]);
  assert.match(baseline.rejected[0]?.what ?? '', new RegExp(`run ${later.data.id}`));
  assert.match(baseline.rejected[0]?.why ?? '', /neither the base commit .* nor before it/);
});

test('runs older than the commits that one call lists are found by comparing', async (t) => {
  const scene = await startScene(t);
  const old = scene.goodRun();
  for (let index = 0; index < 120; index++) scene.repository.commit();
  const elsewhere = scene.goodRun({}, { sha: scene.repository.commit({ branch: 'side', parents: [] }).sha });
  const baseline = await find(scene, { baseSha: scene.repository.tip().sha });
  assert.deepEqual(runIds(baseline), [old.data.id]);
  assert.match(baseline.rejected[0]?.what ?? '', new RegExp(`run ${elsewhere.data.id}`));
});

test('a run whose upload was repeated counts once, with its latest snapshot', async (t) => {
  const scene = await startScene(t);
  const run = scene.goodRun({ createdAt: '2026-11-20T10:00:00Z' });
  run.rerun();
  storeSnapshot(run, { createdAt: '2026-11-20T12:00:00Z' });
  run.complete('success');
  const { snapshots } = await find(scene);
  assert.deepEqual(
    snapshots.map(({ createdAt }) => createdAt),
    ['2026-11-20T12:00:00Z'],
  );
});

test('shards of a run are all read, under one used run', async (t) => {
  const scene = await startScene(t);
  const run = scene.goodRun({ shard: 'a100' });
  storeSnapshot(run, { shard: 'mi300' });
  storeSnapshot(run, { name: 'perfect' });
  const baseline = await find(scene, { shards: true });
  assert.deepEqual(baseline.snapshots.map(({ provenance }) => provenance.shard).sort(), ['a100', 'mi300']);
  assert.deepEqual(runIds(baseline), [run.data.id]);
});

test('the history of one shard is that of its own artifacts', async (t) => {
  const scene = await startScene(t);
  const run = scene.goodRun({ shard: 'a100' });
  storeSnapshot(run, { shard: 'mi300' });
  storeSnapshot(scene.goodRun(), { shard: 'mi300' });
  const baseline = await find(scene, { shard: 'a100' });
  assert.deepEqual(
    baseline.snapshots.map(({ provenance }) => [provenance.runId, provenance.shard]),
    [[run.data.id, 'a100']],
  );
  const none = await find(scene, { shard: 'l4' });
  assert.match(none.none ?? '', /has a usable aaco-snapshot-perf-l4/);
});

test("a fork's main, a pull request, a failed run and another workflow are not baseline", async (t) => {
  const scene = await startScene(t);
  const good = scene.goodRun();
  const fork = scene.repository.fork('mallory');
  fork.commit({ branch: 'main' });
  const poisoned = [
    scene.goodRun({}, { from: fork, event: 'push', sha: good.data.headSha }),
    scene.goodRun({}, { event: 'pull_request', sha: good.data.headSha }),
    scene.goodRun({}, { conclusion: 'failure', sha: good.data.headSha }),
    scene.goodRun({}, { workflow: '.github/workflows/evil.yml', sha: good.data.headSha }),
    scene.goodRun({}, { branch: 'release', sha: good.data.headSha }),
  ];
  const baseline = await find(scene);
  assert.deepEqual(runIds(baseline), [good.data.id]);
  const [fromFork] = poisoned;
  assert.deepEqual(baseline.rejected, [
    {
      what: `run ${fromFork?.data.id} (${good.data.headSha.slice(0, 12)})`,
      why: 'it ran code of another repository, for example a fork',
    },
  ]);
});

test('a flood of artifacts of the same name from pull requests hides nothing', async (t) => {
  const scene = await startScene(t);
  const good = scene.goodRun();
  const pull = scene.repository.run({ event: 'pull_request', branch: 'main' });
  for (let index = 0; index < 150; index++) storeSnapshot(pull, { createdAt: '2026-11-23T00:00:00Z' });
  assert.deepEqual(runIds(await find(scene)), [good.data.id]);
});

const spoilt: readonly [string, (scene: Scene) => void, RegExp][] = [
  ['that has expired', (scene) => store(scene, 'x', { expired: true }), /expired/],
  [
    'that is too large',
    (scene) => store(scene, 'x', { size: 100_001 }),
    /100001 bytes, more than the 100000/,
  ],
  [
    'with a wrong digest',
    (scene) => store(scene, '{}', { digest: `sha256:${'0'.repeat(64)}` }),
    /digest is sha256/,
  ],
  ['that is not JSON', (scene) => store(scene, '{'), /not valid JSON/],
  [
    'of an unknown schema',
    (scene) => store(scene, '{"schema":"aaco.snapshot/2"}'),
    /has schema "aaco.snapshot\/2"/,
  ],
  [
    'that is not a snapshot',
    (scene) => store(scene, '{"schema":"aaco.snapshot/1"}'),
    /snapshot is not valid/,
  ],
  ['that lacks UTF-8', (scene) => store(scene, new Uint8Array([0xff, 0xfe])), /not UTF-8/],
  [
    'that says it is of another commit',
    (scene) => void scene.goodRun({ sha: 'f'.repeat(40) }),
    /measured commit f{40}/,
  ],
  ['that says it is of another run', (scene) => void scene.goodRun({ runId: 3 }), /run 3 measured it/],
  ['of another repository', (scene) => void scene.goodRun({ repository: 'evil/engine' }), /evil\/engine/],
  ['with duplicate entries', (scene) => storeZip(scene, ['snapshot.json', 'snapshot.json']), /2 entries/],
  ['with an entry that climbs', (scene) => storeZip(scene, ['../../snapshot.json']), /not snapshot.json/],
  ['with an absolute entry', (scene) => storeZip(scene, ['/snapshot.json']), /not snapshot.json/],
  ['that is no zip', (scene) => storeBytes(scene, Buffer.from('hello')), /end as a zip/],
];

function store(scene: Scene, content: string | Uint8Array, options = {}): void {
  const run = scene.repository.run({ sha: scene.repository.commit().sha });
  run.artifact('aaco-snapshot-perf', { 'snapshot.json': content }, options);
}

function storeBytes(scene: Scene, bytes: Uint8Array): void {
  scene.repository.run({ sha: scene.repository.commit().sha }).artifact('aaco-snapshot-perf', bytes);
}

function storeZip(scene: Scene, names: readonly string[]): void {
  storeBytes(scene, zip(names.map((name) => ({ name, data: '{}' }))));
}

for (const [title, spoil, why] of spoilt) {
  test(`a snapshot ${title} is passed over with the reason, and the one before it is used`, async (t) => {
    const scene = await startScene(t);
    const good = scene.goodRun();
    spoil(scene);
    const baseline = await find(scene);
    assert.deepEqual(runIds(baseline), [good.data.id]);
    assert.equal(baseline.rejected.length, 1);
    assert.match(baseline.rejected[0]?.why ?? '', why);
  });
}

test('a first run ever has no baseline, with what to do', async (t) => {
  const scene = await startScene(t);
  scene.repository.run({ conclusion: null });
  const { none } = await find(scene);
  assert.match(
    none ?? '',
    /There is no successful run of perf.yml on main \(push\) yet\. Such a run stores one\./,
  );
});

test('a workflow that GitHub does not know yet is no baseline, not an error', async (t) => {
  const scene = await startScene(t);
  const { none } = await find(scene);
  assert.match(none ?? '', /GitHub knows no runs of perf.yml\. Let it run once on a push to main/);
});

test('runs without a snapshot of this suite are no baseline, each with its reason', async (t) => {
  const scene = await startScene(t);
  scene.goodRun({ name: 'other' });
  const { none, rejected } = await find(scene);
  assert.match(none ?? '', /No successful run .* has a usable aaco-snapshot-perf/);
  assert.match(rejected[0]?.why ?? '', /stored no aaco-snapshot-perf/);
});

for (const [permissions, advice] of [
  [{ contents: 'read' }, /Add `actions: read` to the permissions: of the job/],
  [{ actions: 'read' }, /Add `contents: read` to the permissions: of the job/],
] as const) {
  test(`without a permission there is no baseline, with the advice ${advice.source}`, async (t) => {
    const scene = await startScene(t);
    scene.goodRun();
    const { none, snapshots } = await find(scene, {}, { permissions });
    assert.match(none ?? '', advice);
    assert.deepEqual(snapshots, []);
  });
}

const unavailable = { status: 503 };
const otherForm = { status: 200, body: { message: 'Hello' } };
const failing: readonly [string, string, Trouble, RegExp][] = [
  ['lists no runs', '/repos/**', unavailable, /could not be looked up.*503.*Run the job again/],
  ['lists something else', '/repos/**', otherForm, /could not be looked up.*not as documented/],
  ['takes no question for runs', '/repos/**', { status: 422 }, /could not be looked up.*422/],
  ['lists no commits', '/repos/*/*/commits', otherForm, /could not be looked up.*\/commits is not as/],
  ['lists no artifacts of a run', '/repos/*/*/actions/runs/**', unavailable, /be read: run \d+ .*503/],
  ['lists artifacts as it never does', '/repos/*/*/actions/runs/**', otherForm, /be read: run \d+ /],
  ['gives no artifact', '/actions-results/**', unavailable, /be read: aaco-snapshot-perf.*503/],
  ['gives pages', '/actions-results/**', webPage(200), /be read: aaco-snapshot-perf.*a web page/],
];

for (const [title, path, trouble, message] of failing) {
  test(`a GitHub that ${title} is an error, since "no baseline" would be untrue`, async (t) => {
    const scene = await startScene(t);
    const run = scene.goodRun();
    // More of the name than one call lists, so that the runs are asked one by one.
    for (let index = 0; path.includes('/runs/') && index < 100; index++) storeSnapshot(run);
    scene.emulated.faults.add({ path, trouble });
    await assert.rejects(find(scene), (error) => {
      assert.ok(error instanceof InputError);
      assert.match(error.message, message);
      assert.equal(error.message.match(/Run the job again/g)?.length, 1, error.message);
      return true;
    });
  });
}

test('a run of which GitHub does not say whether it is an ancestor is an error, and none where a permission lacks', async (t) => {
  const scene = await startScene(t);
  const run = scene.goodRun();
  const history = createRunHistory(scene.connect());
  const unknown = (kind: 'unavailable' | 'forbidden'): RunHistory => ({
    ...history,
    ancestors: async () => ({ ok: true, value: { shas: [], complete: false } }),
    isAncestor: async () => ({
      ok: false,
      trouble: { kind, what: 'GitHub does not compare', next: 'Run the job again' },
    }),
  });
  await assert.rejects(
    find(scene, {}, {}, unknown('unavailable')),
    new RegExp(`could not be read: run ${run.data.id} .*: GitHub does not compare`),
  );
  const { none, rejected } = await find(scene, {}, {}, unknown('forbidden'));
  assert.match(none ?? '', /No successful run/);
  assert.match(rejected[0]?.why ?? '', /GitHub does not compare/);
});

test('one snapshot that cannot be read for the moment leaves the others', async (t) => {
  const scene = await startScene(t);
  const good = scene.goodRun();
  scene.goodRun();
  scene.emulated.faults.add({ path: '/actions-results/**', times: 3, trouble: { status: 503 } });
  const baseline = await find(scene);
  assert.deepEqual(runIds(baseline), [good.data.id]);
  assert.match(baseline.rejected[0]?.why ?? '', /artifact store answered 503/);
});

test('a run of which one shard cannot be read for the moment is left whole, or metrics of that shard would be new', async (t) => {
  const scene = await startScene(t);
  const whole = scene.goodRun({ shard: 'a100' });
  storeSnapshot(whole, { shard: 'mi300' });
  const torn = scene.goodRun({ shard: 'a100' });
  const lost = storeSnapshot(torn, { shard: 'mi300' });
  scene.emulated.faults.add({ path: `/repos/*/*/actions/artifacts/${lost.id}/zip`, trouble: unavailable });
  const baseline = await find(scene, { shards: true });
  assert.deepEqual(runIds(baseline), [whole.data.id]);
  assert.equal(baseline.snapshots.length, 2);

  const alone = { currentRunId: whole.data.id, shards: true };
  await assert.rejects(find(scene, alone), /the baseline could not be read: aaco-snapshot-perf-mi300/);
});

test('a run of which one shard is broken gives way to an older one that is whole, also where it carries history enough', async (t) => {
  const scene = await startScene(t);
  const whole = scene.goodRun({ shard: 'a100' });
  storeSnapshot(whole, { shard: 'mi300' });
  const torn = scene.goodRun({ shard: 'a100', history: [historyEntry(1), historyEntry(2)] });
  torn.artifact('aaco-snapshot-perf-mi300', { 'snapshot.json': 'cut off' });
  const baseline = await find(scene, { shards: true, history: 2 });
  assert.deepEqual(runIds(baseline), [whole.data.id]);
  assert.match(baseline.rejected[0]?.what ?? '', /aaco-snapshot-perf-mi300 of run/);

  const alone = await find(scene, { currentRunId: whole.data.id, shards: true });
  assert.deepEqual(runIds(alone), [torn.data.id], 'where there is no other, the shards that are left count');
});

test('several events may be asked for, each run counting once', async (t) => {
  const scene = await startScene(t);
  const pushed = scene.goodRun();
  const scheduled = scene.goodRun({}, { event: 'schedule' });
  assert.deepEqual(runIds(await find(scene)), [pushed.data.id]);
  const both = await find(scene, { events: ['push', 'schedule'] });
  assert.deepEqual(runIds(both), [scheduled.data.id, pushed.data.id]);
});

test('runs, commits and artifacts are asked for at once, since none needs the answer of another', async (t) => {
  const scene = await startScene(t);
  const run = scene.goodRun();
  let asked = 0;
  let resolve = () => {};
  const allAsked = new Promise<void>((done) => {
    resolve = done;
  });
  const history = createRunHistory(scene.connect());
  const together = async <T>(answer: Promise<T>): Promise<T> => {
    if (++asked === 3) resolve();
    await allAsked;
    return answer;
  };
  const baseline = await find(
    scene,
    {},
    {},
    {
      ...history,
      runs: (query) => together(history.runs(query)),
      ancestors: (sha) => together(history.ancestors(sha)),
      artifactsNamed: (name) => together(history.artifactsNamed(name)),
    },
  );
  assert.deepEqual(runIds(baseline), [run.data.id]);
});
