import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { benchFiles, countsOf, latency, messagesOf, startScenario } from './harness.ts';
import { beginRun } from './stored.ts';

test('on Enterprise Server, which takes no artifacts of this kind, the way around is said and the rest works', async (t) => {
  const { project, run, github } = await startScenario(t, benchFiles, { enterprise: true });
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const result = await run(pull, { inputs: { comment: 'always' } });
  assert.equal(result.exitCode, 0);
  assert.equal(result.outputs.verdict, 'no-baseline');
  assert.match(
    messagesOf(result),
    /aaco-snapshot-perf could not be stored: GitHub Enterprise Server .* Let a step actions\/upload-artifact@v3 store the file at snapshot-path as aaco-snapshot-perf, or keep it in a cache/,
  );
  assert.equal(project.repository.data.comments.length, 1);
  assert.ok(result.outputs['comment-url']?.startsWith(github.urls.server));
});

test('there, a snapshot that another step has stored as an artifact is found, and rerun needs none', async (t) => {
  const { project, run } = await startScenario(t, benchFiles, { enterprise: true });
  const first = await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const text = readFileSync(first.outputs['snapshot-path'] ?? '', 'utf8');
  first.run.artifact('aaco-snapshot-perf', { 'snapshot.json': text });
  const slower = project.openPull('slower', latency(20), 'Do more');
  for (const baseline of ['branch', 'rerun']) {
    const told = await run(slower, { inputs: { baseline } });
    assert.equal(told.exitCode, 1, told.log);
    assert.deepEqual(countsOf(told), { regressed: 1 });
  }
});

test('there, shards are stored by a later step of their jobs, and compared', async (t) => {
  const scenario = await startScenario(t, benchFiles, { enterprise: true });
  const { project, run } = scenario;
  const verdicts: (string | undefined)[] = [];
  const push = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  for (const change of [push, project.openPull('slower', latency(20), 'Do more')]) {
    const own = beginRun(scenario, change);
    for (const shard of ['a', 'b']) {
      const measured = await run(change, { run: own, inputs: { mode: 'measure', name: 'perf', shard } });
      assert.equal(measured.exitCode, 0, measured.log);
      const text = readFileSync(measured.outputs['snapshot-path'] ?? '', 'utf8');
      own.artifact(`aaco-snapshot-perf-${shard}`, { 'snapshot.json': text });
    }
    const inputs = { mode: 'compare', name: 'perf', command: '', results: '' };
    verdicts.push((await run(change, { run: own, inputs })).outputs.verdict);
    own.complete('success');
  }
  assert.deepEqual(verdicts, ['no-baseline', 'fail']);
});
