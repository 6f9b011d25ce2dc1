import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '../../src/errors.ts';
import { parseConfig } from '../../src/inputs/config.ts';
import { telemetryOf } from '../../src/inputs/telemetry.ts';
import { defaultLimits } from '../../src/model/validity.ts';

const example = `
suites:
  resnet:
    model: models/resnet50.onnx
    execution-provider: cuda
  serving:
    command: aiperf profile --config perf.yaml
    results: artifacts/**/profile_export.jsonl
metrics:
  - match: "*/latency_ms"
    threshold: 3%
    floor: 0.05 ms
  - match: "*/gpu_temp_*"
    gate: report
  - match: "serving/tokens_per_second"
    direction: higher
environment:
  ignore: [cpu.governor]
`;

test('the example of the contract is read', () => {
  const config = parseConfig(example, 'aaco.yml');
  assert.deepEqual(Object.keys(config.suites ?? {}), ['resnet', 'serving']);
  assert.deepEqual(config.metrics?.[0], {
    match: '*/latency_ms',
    threshold: 0.03,
    floor: { value: 0.05, unit: 'ms' },
  });
  assert.deepEqual(config.environment?.ignore, ['cpu.governor']);
});

test('an empty file is a config without anything', () => {
  assert.deepEqual(parseConfig('', 'aaco.yml'), {});
});

const wrong: [name: string, yaml: string, message: RegExp][] = [
  [
    'an unknown validity rule',
    'telemetry:\n  invalidate: [noise]\n',
    /^aaco\.yml line 2, key telemetry\.invalidate\[0\]: is "noise", but must be one of: throttling, clock/,
  ],
  [
    'an unknown limit',
    'telemetry:\n  temprature: 80\n',
    /unknown key "temprature"; known here: gpus, invalidate, throttled-share/,
  ],
  [
    'a misspelt key',
    'metrics:\n  - match: "*"\n    treshold: 3%\n',
    /^aaco\.yml line 3, key metrics\[0\]\.treshold: unknown key "treshold"; known here: match, threshold/,
  ],
  [
    'a misspelt section',
    'suits: {}\n',
    /^aaco\.yml line 1, key suits: unknown key "suits"; known here: suites.*Did you mean suites\?/,
  ],
  [
    'a bad number',
    'metrics:\n  - match: "*"\n    threshold: fast\n',
    /^aaco\.yml line 3, key metrics\[0\]\.threshold: is "fast", but must be a percentage/,
  ],
  ['a floor without a number', 'metrics:\n  - match: "*"\n    floor: some ms\n', /line 3.*0\.05 ms/],
  [
    'a suite with model and command',
    'suites:\n  a:\n    model: a.onnx\n    command: run\n',
    /^aaco\.yml line 2, key suites\.a: needs exactly one of model and command/,
  ],
  ['a suite with neither', 'suites:\n  a:\n    warmup: 3\n', /needs exactly one of model and command/],
  [
    'a provider beside a command',
    'suites:\n  a:\n    command: run\n    execution-provider: cuda\n',
    /line 4, key suites\.a\.execution-provider: goes with model/,
  ],
  [
    'a margin below the threshold',
    'metrics:\n  - {match: "*", threshold: 5%, margin: 4%}\n',
    /margin: must be larger/,
  ],
  ['a key twice', 'suites: {}\nsuites: {}\n', /^aaco\.yml line 2: not valid YAML: Map keys must be unique/],
  ['broken YAML', 'suites: [\n', /^aaco\.yml line \d: not valid YAML/],
  ['a list for a map', '- a\n', /^aaco\.yml line 1: is a list, but must be an object \(key: value\)\./],
  ['a key of another section', 'threshold: 3%\n', /"threshold".*It belongs under metrics, or under with: in/],
  ['a key of the workflow', 'repetitions: 9\n', /"repetitions".*It belongs under with: in the workflow;/],
  ['a key that resembles none', 'colour: red\n', /"colour".*Remove it or correct it;/],
  [
    'a key that is missing',
    'metrics:\n  - match: "*"\n  - gate: warn\n',
    /^aaco\.yml line 3, key metrics\[1\]\.match: is missing; it must be text\./,
  ],
  [
    'a section without content',
    'metrics:\nsuites: {}\n',
    /^aaco\.yml line 1, key metrics: has no value; it must be a list/,
  ],
  [
    'a text for a list',
    'environment:\n  ignore:\n    cpu.governor\n',
    /^aaco\.yml line 2, key environment\.ignore: is "cpu\.governor", but must be a list\./,
  ],
  [
    'a list for a number',
    'metrics:\n  - match: "*"\n    floor: [1]\n',
    /is a list, but must be text or a number\./,
  ],
  ['an empty list', 'telemetry:\n  gpus: []\n', /key telemetry\.gpus: must not be empty\./],
  [
    'a word for a flag',
    'suites:\n  a:\n    model: a.onnx\n    profile: "yes"\n',
    /is "yes", but must be true or false\./,
  ],
  [
    'a name that is none',
    'suites:\n  a b:\n    command: run\n',
    /^aaco\.yml line 2, key suites\.a b: is not a usable name/,
  ],
];
for (const [name, yaml, message] of wrong) {
  test(`${name} is refused with the line and the key`, () => {
    assert.throws(
      () => parseConfig(yaml, 'aaco.yml'),
      (error) => error instanceof InputError && (message.test(error.message) || assert.fail(error.message)),
    );
  });
}

test('all that is wrong is told at once, each with its line', () => {
  const yaml = 'metrics:\n  - match: "*"\n    treshold: 3%\n    gate: fial\n  - mach: "*"\n';
  assert.throws(
    () => parseConfig(yaml, 'aaco.yml'),
    (error) => {
      assert.ok(error instanceof InputError);
      const places = [...error.message.matchAll(/line (\d), key (\S+):/g)].map(
        ([, line, key]) => `${line} ${key}`,
      );
      assert.match(error.message, /line 5, key metrics\[1\]\.mach: unknown key "mach", perhaps match$/m);
      assert.deepEqual(places.sort(), [
        '3 metrics[0].treshold',
        '4 metrics[0].gate',
        '5 metrics[1].mach',
        '5 metrics[1].match',
      ]);
      return true;
    },
  );
});

test('telemetry has limits of its own, and the defaults where none are given', () => {
  const { telemetry } = parseConfig(
    'telemetry:\n  gpus: [1]\n  invalidate: [throttling, noisy-host]\n  throttled-share: 5%\n  temperature: 80\n  clock-share: 80%\n  foreign-cores: 2\n  steal: 1%\n  drift: 5%\n  allowed-processes: [tritonserver]\n',
    'aaco.yml',
  );
  assert.deepEqual(telemetryOf({ telemetry: 'auto' }, { telemetry }), {
    gpus: [1],
    limits: {
      ...defaultLimits,
      invalidate: ['throttling', 'noisy-host'],
      throttledShare: 0.05,
      temperature: 80,
      clockShare: 0.8,
      foreignCores: 2,
      steal: 0.01,
      drift: 0.05,
      allowedProcesses: ['tritonserver'],
    },
  });
  assert.deepEqual(telemetryOf({ telemetry: 'auto' }, {}), { gpus: null, limits: defaultLimits });
  assert.equal(telemetryOf({ telemetry: 'off' }, { telemetry }), null);
});
