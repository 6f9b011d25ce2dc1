import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSnapshot } from '../../src/model/snapshot.ts';
import { readZipEntry } from '../../src/platform/github/zip.ts';
import { latency, resultOf, startScenario } from './harness.ts';

test('pushes measured at the same time store a snapshot each, and the next run has the history of all, by run', async (t) => {
  const { project, run } = await startScenario(t);
  const pushes = ['one', 'two', 'three'].map((text) => project.push({ 'README.md': text }, text));
  const parallel = await Promise.all(pushes.map((push) => run(push)));
  const ids = parallel.map((result) => result.run.data.id);
  assert.deepEqual(
    parallel.map(({ exitCode }) => exitCode),
    [0, 0, 0],
  );
  const { artifacts } = project.repository.data;
  assert.deepEqual(artifacts.map((artifact) => artifact.run.id).sort(), ids);

  const last = await run(project.push({ 'README.md': 'four' }, 'four'));
  const stored = artifacts.find((artifact) => artifact.run === last.run.data);
  const text = new TextDecoder().decode(
    readZipEntry(stored?.zip ?? new Uint8Array(), 'snapshot.json', 1_000_000),
  );
  const { history = [] } = parseSnapshot(text, 'snapshot.json');
  assert.deepEqual(history.map(({ runId }) => runId).sort(), ids, 'none is lost, and none counts twice');

  const pull = project.openPull('slower', latency(20), 'Do more');
  const result = await run(pull, { inputs: { baseline: 'branch' } });
  assert.equal(result.exitCode, 1);
  assert.deepEqual(resultOf(result).comparisons[0]?.n, { baseline: 20, candidate: 5 });
});
