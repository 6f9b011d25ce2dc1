import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { InputError } from '../../src/errors.ts';
import { inputNames, parseInputs } from '../../src/inputs/inputs.ts';

const ActionSchema = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string().min(10), default: z.string().optional() })),
  runs: z.object({ using: z.literal('node24'), main: z.string(), post: z.string() }),
});
const action = ActionSchema.parse(parse(readFileSync('action.yml', 'utf8')));

test('action.yml and the schema have the same inputs, in the same order', () => {
  assert.deepEqual(Object.keys(action.inputs), inputNames);
});

test('a default in action.yml means the same as the default of the schema', () => {
  const bare = parseInputs({ name: 'perf' });
  const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
    input.default === undefined || input.default.includes('${{') ? [] : [[name, input.default]],
  );
  assert.deepEqual(parseInputs({ name: 'perf', ...Object.fromEntries(defaults) }), bare);
});

test('an empty input is an absent one', () => {
  assert.deepEqual(parseInputs({ name: 'perf', model: '', threshold: ' ' }), parseInputs({ name: 'perf' }));
});

test('percentages and fractions mean the same', () => {
  assert.equal(parseInputs({ name: 'perf', threshold: '3%' }).threshold, 0.03);
  assert.equal(parseInputs({ name: 'perf', threshold: '0.03' }).threshold, 0.03);
  assert.equal(parseInputs({ name: 'perf', threshold: '2.5 %' }).threshold, 0.025);
});

test('symbolic dimensions and ranges are read from one text', () => {
  assert.deepEqual(
    parseInputs({ name: 'perf', 'input-shapes': 'batch=8, seq=128\nids=0..29999' })['input-shapes'],
    {
      dimensions: { batch: 8, seq: 128 },
      ranges: { ids: [0, 29999] },
    },
  );
});

const wrong: [name: string, raw: Record<string, string>, message: RegExp][] = [
  [
    'an unknown mode',
    { mode: 'gates' },
    /input mode is "gates", but must be one of: gate, measure, compare, report/,
  ],
  ['an unknown input', { treshold: '3%' }, /there is no input "treshold".*threshold/],
  [
    'a bare 3',
    { threshold: '3' },
    /input threshold is "3", but must be a percentage such as 3% or a fraction/,
  ],
  ...['/home/runner/work', 'C:\\work'].map((folder): (typeof wrong)[number] => [
    `the absolute working directory ${folder}`,
    { 'working-directory': folder },
    /input working-directory is ".*work", but must be relative to the checkout/,
  ]),
  ['a negative threshold', { threshold: '-3%' }, /input threshold is "-3%"/],
  ['alpha of 50%', { alpha: '50%' }, /input alpha is "50%".*at most 20%/],
  [
    'half a repetition',
    { repetitions: '2.5' },
    /input repetitions is "2.5", but must be a whole number from 1 to 1000/,
  ],
  ['no repetition', { repetitions: '0' }, /input repetitions is "0"/],
  ['an endless timeout', { 'timeout-minutes': 'Infinity' }, /input timeout-minutes is "Infinity"/],
  ['model and command', { model: 'm.onnx', command: 'run' }, /input model was given beside command/],
  ['results without command', { results: '*.json' }, /input results goes with command/],
  ['format without results', { command: 'run', format: 'hyperfine' }, /input format .* needs results/],
  ['a shard while gating', { shard: 'a100' }, /input shard goes with mode measure, not with gate/],
  ['a workflow to report while gating', { workflow: 'perf.yml' }, /workflow goes with mode report, not/],
  [
    'a workflow elsewhere',
    { mode: 'report', workflow: '../perf.yml' },
    /input workflow is "\.\.\/perf\.yml", but must be a file of \.github\/workflows/,
  ],
  [
    'a margin below the threshold',
    { threshold: '5%', margin: '3%' },
    /input margin must be larger than threshold/,
  ],
  ['an outcome that is none', { 'fail-on': 'regresed' }, /input fail-on is "regresed".*regressed, improved/],
  ['a flag that is none', { check: 'yes' }, /input check is "yes", but must be one of: true, false, status/],
  ['a name with a slash', { name: 'a/b' }, /input name is "a\/b", but may hold letters/],
  [
    'a dimension of zero',
    { 'input-shapes': 'batch=0' },
    /input input-shapes has "batch=0", but must be name=size/,
  ],
  ['a dimension twice', { 'input-shapes': 'b=1,b=2' }, /b was given before/],
  ['a range upside down', { 'input-shapes': 'ids=5..1' }, /the low end is above the high end/],
];
for (const [name, raw, message] of wrong) {
  test(`${name} is refused with the input, what was wrong and what is allowed`, () => {
    assert.throws(
      () => parseInputs({ name: 'perf', ...raw }),
      (error) => error instanceof InputError && message.test(error.message),
    );
  });
}
