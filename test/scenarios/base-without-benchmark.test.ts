import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchFiles, countsOf, resultOf, startScenario } from './harness.ts';

test('where the base commit has no benchmark yet, that is said, and nothing passes for compared', async (t) => {
  const { project, run } = await startScenario(t, { 'README.md': 'An engine.\n' });
  const pull = project.openPull('benchmark', benchFiles, 'Add a benchmark');
  const result = await run(pull, { inputs: { baseline: 'rerun' } });

  assert.equal(result.exitCode, 0);
  assert.equal(result.outputs.verdict, 'no-baseline');
  assert.deepEqual(countsOf(result), { new: 1 });
  const { design, ...told } = resultOf(result);
  assert.equal(design, null);
  const notes = JSON.stringify(told);
  assert.match(notes, /Base and candidate could not be run interleaved/);
  assert.match(notes, /bench\.sh/, "the base commit's own error is shown");
});
