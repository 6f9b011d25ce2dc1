import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startScenario } from './harness.ts';

/** Result files that must be errors, by what is wrong with them; `old.json` is a file of the checkout. */
const wrong = [
  ['is not written', 'true', /^results: the command wrote no results: no file matches "results\.json"/],
  [
    'is of an earlier time',
    'cat old.json',
    /^results: the command wrote no results: .*old\.json matched before/,
  ],
  [
    'is broken off',
    `echo '[{"metric": "latency", "val' > results.json`,
    /results\.json line 1.*not valid JSON/,
  ],
  ['holds NaN', `echo '[{"metric": "latency", "value": NaN}]' > results.json`, /results\.json.*NaN/],
  ['is of no known format', 'echo hello > results.json', /results\.json.*format/],
] as const;

test('a result file that cannot be used is an error that names it, and never a verdict', async (t) => {
  const old = '[{"metric": "latency", "value": 1}]';
  const { project, run } = await startScenario(t, { 'old.json': old });
  const push = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  for (const [what, command, message] of wrong) {
    await t.test(`one that ${what}`, async () => {
      const results = command.includes('old.json') ? 'old.json' : 'results.json';
      const result = await run(push, { inputs: { command, results } });
      assert.equal(result.exitCode, 1);
      assert.deepEqual(result.outputs, {});
      assert.match(result.annotations[0]?.message ?? '', message);
    });
  }
  assert.deepEqual(project.repository.data.artifacts, []);
});
