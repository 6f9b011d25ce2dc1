import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { countsOf, resultOf, startScenario } from './harness.ts';

test('where history is too short, base and candidate run interleaved, and only that decides', async (t) => {
  const { project, run } = await startScenario(t);
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const pull = project.openPull('typo', { 'README.md': 'Measured by aaco!\n' }, 'Fix a typo');
  const result = await run(pull);

  assert.equal(result.exitCode, 0);
  assert.equal(result.outputs.verdict, 'pass');
  assert.deepEqual(countsOf(result), { unchanged: 1 });
  const { design, comparisons, notes } = resultOf(result);
  assert.equal(design, 'interleaved');
  assert.deepEqual(comparisons[0]?.n, { baseline: 8, candidate: 8 });
  assert.ok(notes?.some((note) => note.startsWith('History left open: perf')));
  assert.ok(!existsSync(`${pull.workspace}-aaco-base`), 'the checkout of the base commit is removed');
});
