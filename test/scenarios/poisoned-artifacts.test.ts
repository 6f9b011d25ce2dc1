import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { RunScene } from '../../src/demo/github/scene-run.ts';
import { zip } from '../../src/demo/github/zip.ts';
import { parseSnapshot, type Snapshot } from '../../src/model/snapshot.ts';
import { type HandMadeEntry, type HandMadeZip, handMadeZip } from '../platform/github/hand-made-zip.ts';
import { countsOf, latency, resultOf, startScenario } from './harness.ts';

const NAME = 'aaco-snapshot-perf';
const [good, slower] = [10, 20];

/** The snapshot of a run that pretends to be much slower, so that every candidate would look fast. */
function poison(snapshot: Snapshot, { data }: RunScene): string {
  const measurements = snapshot.measurements.map((measurement) => ({
    ...measurement,
    repetitions: measurement.repetitions.map((values) => values.map((value) => value * 10)),
  }));
  const provenance = { ...snapshot.provenance, runId: data.id, sha: data.headSha };
  const createdAt = new Date(Date.parse(snapshot.createdAt) + 60_000).toISOString();
  return JSON.stringify({ ...snapshot, createdAt, provenance, measurements });
}

test('artifacts that others could have placed are no baseline, and the summary says which and why', async (t) => {
  const { project, run, github } = await startScenario(t);
  const { repository } = project;
  const first = await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const snapshot = parseSnapshot(readFileSync(first.outputs['snapshot-path'] ?? '', 'utf8'), 'snapshot.json');

  const place = (scene: RunScene, of: RunScene = scene) =>
    scene.artifact(NAME, { 'snapshot.json': poison(snapshot, of) });
  const fork = repository.fork('stranger');
  const ofFork = repository.run({ from: fork, branch: 'main' });
  place(ofFork);
  place(repository.run({ from: fork, branch: 'main', event: 'pull_request' }));
  place(repository.run({ conclusion: 'failure' }));
  place(repository.run({ event: 'repository_dispatch' }));
  place(repository.run({ branch: 'feature', sha: repository.tip().sha }));
  place(repository.run({ workflow: '.github/workflows/other.yml' }));
  const notBefore = repository.run({ sha: repository.commit({ branch: 'later' }).sha });
  place(notBefore);
  const borrowed = repository.run();
  place(borrowed, first.run);
  const expired = repository.run();
  expired.artifact(NAME, { 'snapshot.json': poison(snapshot, expired) }, { expired: true });
  const wrongDigest = repository.run();
  wrongDigest.artifact(
    NAME,
    { 'snapshot.json': poison(snapshot, wrongDigest) },
    { digest: `sha256:${'0'.repeat(64)}` },
  );
  const twoEntries = repository.run();
  const data = poison(snapshot, twoEntries);
  twoEntries.artifact(
    NAME,
    zip([
      { name: 'snapshot.json', data },
      { name: 'snapshot.json', data },
    ]),
  );
  const huge = repository.run();
  huge.artifact(NAME, { 'snapshot.json': poison(snapshot, huge) }, { size: 1e10 });

  const result = await run(project.openPull('slower', latency(slower), 'Do more'), {
    inputs: { baseline: 'branch' },
  });
  assert.equal(result.exitCode, 1);
  assert.deepEqual(countsOf(result), { regressed: 1 });
  const { baseline, comparisons, rejected } = resultOf(result);
  assert.deepEqual(
    baseline.map(({ runId }) => runId),
    [first.run.data.id],
  );
  assert.ok(Math.abs((comparisons[0]?.center.baseline ?? 0) - good) < 0.1);

  const why = new Map(rejected.map((one) => [/run (\d+)/.exec(one.what)?.[1], one.why]));
  for (const [scene, reason] of [
    [ofFork, /code of another repository, for example a fork/],
    [notBefore, /neither the base commit \w+ nor before it/],
    [borrowed, /it says that run \d+ measured it/],
    [expired, /it has expired/],
    [wrongDigest, /its digest is/],
    [twoEntries, /it has 2 entries, not one/],
    [huge, /it has 10000000000 bytes, more than/],
  ] as const) {
    assert.match(why.get(String(scene.data.id)) ?? '', reason);
    assert.match(result.summary, new RegExp(`passed over \\| .*${scene.data.id}`));
  }
  assert.equal(rejected.length, 7);
  assert.ok(github.exchanges.every(({ path }) => !path.includes('other.yml')));
});

test('a baseline artifact may hold anything: what is no snapshot of ours is passed over', async (t) => {
  const { project, run } = await startScenario(t);
  const first = await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const text = readFileSync(first.outputs['snapshot-path'] ?? '', 'utf8');
  const [value, later] = [/"repetitions":\[\[[\d.]+\]/, '9'.repeat(40)];
  const hostile: readonly (readonly [content: string, why: RegExp])[] = [
    ['{"schema": "aaco.snapshot/1", ', /not valid JSON/],
    [text.replace(value, '"repetitions":[[NaN]'), /not valid JSON/],
    [text.replace(value, '"repetitions":[[1e999]'), /must be a list of .* finite numbers/],
    ['['.repeat(100_000) + ']'.repeat(100_000), /the snapshot has schema null/],
    ['['.repeat(5_000_001), /more than 5000000 lists and objects/],
    [text.replace(value, `"repetitions":[[${'1,'.repeat(5_000_000)}1]`), /at most 5000000 finite numbers/],
    [text.replace(value, `"repetitions":[[${'null,'.repeat(100_000)}1]`), /finite numbers/],
    [text.replace('"measurements":[', `"measurements":[${'{},'.repeat(6000)}`), /at most 5000 entries/],
    [text.replace('aaco.snapshot/1', 'aaco.snapshot/2'), /the snapshot has schema "aaco\.snapshot\/2"/],
    [text.replace(/"sha":"[0-9a-f]{40}"/, `"sha":"${later}"`), /it says that it measured commit 9{40}/],
  ];
  const place = (content: string) => {
    const scene = project.repository.run();
    scene.artifact(NAME, { 'snapshot.json': content.replace(/"runId":\d+/, `"runId":${scene.data.id}`) });
    return scene;
  };
  const refused = hostile.map(([content, why]) => ({ scene: place(content), why }));
  place(text.replace('{"schema"', '{"__proto__":{"fails":false,"verdict":"pass"},"schema"'));

  const result = await run(project.openPull('slower', latency(slower), 'Do more'), {
    inputs: { baseline: 'branch' },
  });
  assert.equal(result.exitCode, 1, 'an own key named __proto__ changes nothing');
  const { rejected } = resultOf(result);
  assert.equal(rejected.length, hostile.length);
  for (const { scene, why } of refused) {
    assert.match(rejected.find(({ what }) => what.endsWith(` ${scene.data.id}`))?.why ?? '', why);
  }
});

/** What a hand-made zip does with the one entry that it should have, and why it is passed over. */
const zips: Readonly<
  Record<string, readonly [entry: Partial<HandMadeEntry>, zip: HandMadeZip, why: RegExp]>
> = {
  'an absolute name': [
    { name: '/etc/snapshot.json' },
    {},
    /it holds "\/etc\/snapshot\.json", not snapshot\.json/,
  ],
  'a name that climbs': [{ name: '../../snapshot.json' }, {}, /it holds "\.\.\/\.\.\/snapshot\.json", not/],
  'a symbolic link': [{ mode: 0o120777, content: '/etc/passwd' }, {}, /a link or another special file/],
  'a bomb that tells its size': [{ size: 2_000_000_000 }, {}, /it holds 2000000000 bytes, more/],
  'a bomb that lies': [{ content: Buffer.alloc(100_000_000), size: 100 }, {}, /its data is damaged/],
  'a zip64': [{}, { entryCount: 0xffff }, /it is a zip64/],
  'a wrong checksum': [{ crc: 1 }, {}, /its checksum is wrong/],
  'bytes before it': [{}, { before: Buffer.from('#!/bin/sh\n') }, /it does not begin with its entry/],
};

test('a baseline artifact may be any zip: what is not one snapshot alone is passed over', async (t) => {
  const { project, run } = await startScenario(t);
  const first = await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const content = readFileSync(first.outputs['snapshot-path'] ?? '', 'utf8');
  const placed = Object.values(zips).map(([entry, options, why]) => {
    const scene = project.repository.run();
    const own = { name: 'snapshot.json', content: poison(parseSnapshot(content, 'snapshot.json'), scene) };
    scene.artifact(NAME, handMadeZip([{ ...own, ...entry }], options));
    return { scene, why };
  });
  const result = await run(project.openPull('slower', latency(20), 'Do more'), {
    inputs: { baseline: 'branch' },
  });
  assert.deepEqual(countsOf(result), { regressed: 1 }, 'the one good snapshot decides');
  const { baseline, rejected } = resultOf(result);
  assert.deepEqual(
    baseline.map(({ runId }) => runId),
    [first.run.data.id],
  );
  assert.equal(rejected.length, placed.length);
  for (const { scene, why } of placed) {
    assert.match(rejected.find(({ what }) => what.endsWith(` ${scene.data.id}`))?.why ?? '', why);
  }
});
