import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchFiles, startScenario } from './harness.ts';

const misspelt = 'metrics:\n  - match: "*"\n    treshold: 3%\n';

/** A few of each kind; test/inputs holds all. What is given, and what the message must say. */
const wrong: readonly (readonly [string, Record<string, string>, RegExp])[] = [
  ['nothing to measure', { command: '', results: '' }, /^nothing says what to measure\. Give a model/],
  ['two things to measure', { model: 'a.onnx' }, /^input model was given beside command: give exactly one/],
  ['a word that is not known', { mode: 'bench' }, /^input mode is "bench", but .*gate.*measure.*compare/],
  ['a format that is not known', { format: 'junit' }, /junit.*native.*hyperfine/s],
  ['a config that is not there', { config: 'absent.yml' }, /^absent\.yml: the config file is not there/],
  [
    'a misspelt config key',
    { config: 'misspelt.yml' },
    /^misspelt\.yml line 3, key metrics\[0\]\.treshold: unknown key .*known here: match, threshold/,
  ],
];

test('a wrong input ends the job before anything is measured, and says what is allowed', async (t) => {
  const { project, run, requests } = await startScenario(t, { ...benchFiles, 'misspelt.yml': misspelt });
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  for (const [what, inputs, message] of wrong) {
    await t.test(what, async () => {
      const result = await run(pull, { inputs: { check: 'true', comment: 'always', ...inputs } });
      assert.equal(result.exitCode, 1);
      assert.deepEqual(result.outputs, {});
      assert.match(result.annotations[0]?.message ?? '', message);
      assert.doesNotMatch(result.log, /repetition 1/);
      assert.deepEqual(requests(), []);
    });
  }
});

test('an input that does not exist is warned of by the runner, with the names that do', async (t) => {
  const { project, run } = await startScenario(t);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const result = await run(pull, { inputs: { tresholds: '3%' } });
  assert.match(
    result.annotations[0]?.message ?? '',
    /Unexpected input\(s\) 'tresholds', valid inputs are \[.*'threshold'/,
  );
});
