import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/measure/assemble.ts';
import { summarizeTensor } from '../../src/measure/output-summary.ts';
import type { Repetition } from '../../src/measure/repetition.ts';
import { BenchmarkOutputsSchema } from '../../src/model/outputs.ts';
import type { Reading } from '../../src/model/reading.ts';
import { ExecutionSchema, FailureSchema, MeasurementSchema } from '../../src/model/snapshot.ts';

function reading(metric: string, values: readonly number[], changes: Partial<Reading> = {}): Reading {
  return { benchmark: 'net', metric, unit: 'ms', direction: 'lower', grain: 'iteration', values, ...changes };
}

function repetition(readings: readonly Reading[], changes: Partial<Repetition> = {}): Repetition {
  return {
    benchmark: 'net',
    startedAt: '2026-11-24T10:00:00.000Z',
    durationMs: 5,
    span: { start: 0n, end: 5_000_000n },
    readings,
    aggregates: [],
    warnings: [],
    conditions: {},
    ...changes,
  };
}

test('a metric holds the values of each repetition of its benchmark, empty where it was not written', () => {
  const { measurements } = assemble([
    repetition([reading('a', [1, 2])]),
    repetition([], { benchmark: 'other' }),
    repetition([reading('b', [3])]),
    repetition([reading('a', [4]), reading('a', [5])]),
  ]);
  assert.deepEqual(
    measurements.map(({ metric, repetitions }) => ({ metric, repetitions })),
    [
      { metric: 'a', repetitions: [[1, 2], [], [4, 5]] },
      { metric: 'b', repetitions: [[], [3], []] },
    ],
  );
  for (const measurement of measurements) MeasurementSchema.parse(measurement);
});

test('names longer than a snapshot takes are cut, and stay apart', () => {
  const long = `BM_Gemm<${'Tile<128, 64>, '.repeat(60)}`;
  const { measurements, failures } = assemble([
    repetition([reading(`${long}a>`, [1]), reading(`${long}b>`, [2])], {
      failures: [{ benchmark: `${long}a>`, name: long, count: 1 }],
    }),
    repetition([reading(`${long}a>`, [3])]),
  ]);
  assert.deepEqual(
    measurements.map(({ repetitions }) => repetitions),
    [
      [[1], [3]],
      [[2], []],
    ],
  );
  for (const measurement of measurements) MeasurementSchema.parse(measurement);
  for (const failure of failures) FailureSchema.parse(failure);
});

test('metrics that not every repetition wrote are warned of, those of one that does not count aside', () => {
  const { warnings } = assemble([
    repetition([reading('a', [1]), reading('b', [1])]),
    repetition([reading('a', [1])]),
    repetition([], { invalid: 'disturbed' }),
    repetition([reading('c', [1])], { benchmark: 'other' }),
  ]);
  assert.deepEqual(warnings, ['net: not every repetition wrote net/b (1 of 2)']);
});

test('of warnings that differ by their numbers only the first is told, with how many more there are', () => {
  const noisy = (cores: string) =>
    repetition([], { warnings: [`others used ${cores} cores`, `no size for dim${cores[0]}`] });
  assert.deepEqual(assemble([noisy('1.5'), noisy('2.5'), noisy('2.5'), noisy('0.5')]).warnings, [
    'net: others used 1.5 cores (and 2 more like it)',
    'net: no size for dim1',
    'net: no size for dim2',
    'net: no size for dim0',
  ]);
});

test('of many such metrics five are named', () => {
  const many = Array.from({ length: 7 }, (_, index) => reading(`m${index}`, [1]));
  const [warning] = assemble([repetition(many), repetition([])]).warnings;
  assert.match(warning ?? '', /net\/m4 \(1 of 2\), 2 more$/);
});

test('outputs are those of the first repetition that counts, and what a later one made otherwise', () => {
  const data = (value: number) => ({ type: 'float32', dims: [1], data: Float32Array.of(value) }) as const;
  const made = (random: number, invalid?: string) =>
    repetition([], {
      outputs: {
        inputsSha256: 'aa',
        tensors: [summarizeTensor('scores', data(1)), summarizeTensor('noise', data(random))],
      },
      ...(invalid !== undefined && { invalid }),
    });
  const [steady] = assemble([made(2), made(2)]).outputs;
  assert.equal(steady?.again, undefined);
  const [outputs] = assemble([made(7, 'throttled'), made(2), made(2), made(3)]).outputs;
  assert.equal(outputs?.tensors[1]?.min, 2);
  assert.deepEqual(
    outputs.again?.map(({ name, min }) => [name, min]),
    [['noise', 3]],
  );
  BenchmarkOutputsSchema.parse(outputs);
});

test('additive terms stay beside their values', () => {
  const ratio = (terms: readonly Record<string, number>[]) =>
    reading(
      'r',
      terms.map(({ numerator = 0 }) => numerator),
      { additive: { formula: 'ratio', terms } },
    );
  const { measurements } = assemble([
    repetition([ratio([{ numerator: 1, denominator: 2 }])]),
    repetition([]),
    repetition([ratio([{ numerator: 3, denominator: 4 }])]),
  ]);
  assert.deepEqual(measurements[0]?.additive, {
    formula: 'ratio',
    terms: [[{ numerator: 1, denominator: 2 }], [], [{ numerator: 3, denominator: 4 }]],
  });
});

const others: readonly (readonly [string, Partial<Reading>, RegExp])[] = [
  ['unit', { unit: 's' }, /once ms, lower, iteration and once s, lower, iteration/],
  ['direction', { direction: 'none' }, /once s?ms, lower/],
  ['grain', { grain: 'request' }, /once ms, lower, iteration and once ms, lower, request/],
];
for (const [what, changes, message] of others) {
  test(`a metric whose ${what} changes between repetitions is an error`, () => {
    const repetitions = [repetition([reading('a', [1])]), repetition([reading('a', [1], changes)])];
    assert.throws(() => assemble(repetitions), message);
  });
}

test('executions keep order, slot, warnings and reason; what does not count has no values', () => {
  const assembled = assemble([
    repetition([reading('a', [1])], { slot: 3, warnings: ['hot', 'x'.repeat(900)] }),
    repetition([reading('a', [2])], {
      slot: 5,
      invalid: 'GPU throttled',
      failures: [{ benchmark: 'net', name: 'f', count: 1 }],
      aggregates: [
        { benchmark: 'net', metric: 'm', unit: '', direction: 'none', statistic: 'mean', value: 1 },
      ],
    }),
    repetition([reading('a', [3])]),
  ]);
  assert.deepEqual(assembled.measurements[0]?.repetitions, [[1], [], [3]]);
  assert.deepEqual(
    assembled.executions.map(({ repetition, slot, invalid }) => [repetition, slot, invalid]),
    [
      [0, 3, undefined],
      [1, 5, 'GPU throttled'],
      [2, 2, undefined],
    ],
  );
  assert.deepEqual([assembled.failures, assembled.aggregates], [[], []]);
  for (const execution of assembled.executions) ExecutionSchema.parse(execution);
});

test('failures of one name are counted together, with the first message', () => {
  const failure = (name: string, count: number, message?: string) => ({
    benchmark: 'net',
    name,
    count,
    ...(message !== undefined && { message }),
  });
  const { failures } = assemble([
    repetition([], { failures: [failure('a', 1), failure('b', 2, 'x'.repeat(3000))] }),
    repetition([], { failures: [failure('a', 3, 'why'), failure('b', 1, 'later')] }),
  ]);
  assert.deepEqual(failures, [failure('a', 4, 'why'), failure('b', 3, 'x'.repeat(2000))]);
  for (const sum of failures) FailureSchema.parse(sum);
});

test('conditions are those of the first repetition, warnings are told once', () => {
  const assembled = assemble([
    repetition([], { conditions: { threads: 1 }, warnings: ['noisy'], environment: { 'gpu.name': 'A' } }),
    repetition([], { conditions: { threads: 2 }, warnings: ['noisy'] }),
    repetition([], { benchmark: 'other', conditions: { threads: 3 }, warnings: ['noisy'] }),
  ]);
  assert.deepEqual(assembled.benchmarks, { net: { threads: 1 }, other: { threads: 3 } });
  assert.deepEqual(assembled.reported, { 'gpu.name': 'A' });
  assert.deepEqual(assembled.warnings, ['net: noisy', 'other: noisy']);
});
