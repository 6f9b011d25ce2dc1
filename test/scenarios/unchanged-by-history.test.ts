import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, resultOf, startScenario } from './harness.ts';

const PUSHES = 3;

test('with enough pushes behind it, history alone says unchanged, and reads one artifact', async (t) => {
  const { project, run, requests, github } = await startScenario(t);
  for (let push = 1; push <= PUSHES; push++) {
    const result = await run(project.push({ 'README.md': `Version ${push}\n` }, `Version ${push}`));
    assert.equal(result.conclusion, 'success');
  }
  const asked = github.exchanges.length;
  const pull = project.openPull('typo', { 'README.md': 'Version 3.\n' }, 'Fix a typo');
  const result = await run(pull, { inputs: { history: `${PUSHES}` } });

  assert.equal(result.outputs.verdict, 'pass');
  assert.deepEqual(countsOf(result), { unchanged: 1 });
  const { design, comparisons } = resultOf(result);
  assert.equal(design, 'history');
  assert.deepEqual(comparisons[0]?.warnings, []);
  assert.equal(comparisons[0]?.test, 'predictive-t');
  assert.match(result.summary, /history of 3 runs/);
  const downloads = requests(asked).filter((request) => request.includes('{archive_format}'));
  assert.equal(downloads.length, 1, 'the newest snapshot carries the values of those before it');
});
