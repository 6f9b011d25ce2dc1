import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { convolutionModel } from '../../src/demo/models.ts';
import { InputError } from '../../src/errors.ts';
import { type MeasureProgress, measure } from '../../src/measure/measure.ts';
import { createRunner, type RunRepetition } from '../../src/measure/runner.ts';
import type { Benchmark } from '../../src/model/benchmark.ts';
import { MeasurementSchema } from '../../src/model/snapshot.ts';
import { modelBenchmark, realPorts, temporaryFolder } from './real-ports.ts';

const command = (name: string, text: string): Benchmark => ({
  kind: 'command',
  name,
  command: text,
  results: null,
  format: 'auto',
});

test('all benchmarks are measured in turns, after one process each that does not count', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'net.onnx'), convolutionModel(1));
  const run = createRunner({ folder, timeoutMs: 20_000, warmupMs: 10 }, realPorts());
  const seen: MeasureProgress[] = [];
  const benchmarks = [modelBenchmark('net.onnx'), command('work', 'echo x >> log; sleep 0.03')];
  const measured = await measure({ benchmarks, repetitions: 2, throwAway: true }, run, (state) => {
    seen.push(state);
  });
  assert.deepEqual(
    seen
      .filter(({ durationMs }) => durationMs === undefined)
      .map(({ benchmark, repetition }) => [benchmark, repetition]),
    [
      ['net', 0],
      ['work', 0],
      ['net', 1],
      ['work', 1],
      ['net', 2],
      ['work', 2],
    ],
  );
  assert.deepEqual([seen[0]?.done, seen.at(-1)?.done, seen.at(-1)?.total], [0, 6, 6]);
  assert.deepEqual(
    measured.executions.map(({ benchmark, repetition, slot }) => [benchmark, repetition, slot]),
    [
      ['net', 0, 0],
      ['work', 0, 1],
      ['net', 1, 2],
      ['work', 1, 3],
    ],
  );
  const latency = measured.measurements.find(({ metric }) => metric === 'latency_ms');
  assert.deepEqual(
    latency?.repetitions.map((values) => values.length),
    [5, 5],
  );
  for (const measurement of measured.measurements) MeasurementSchema.parse(measurement);
  assert.deepEqual(Object.keys(measured.benchmarks).sort(), ['net', 'work']);
});

test('a failure in any repetition ends it all, so that no part passes for the whole', async () => {
  const folder = temporaryFolder();
  const run = createRunner({ folder, timeoutMs: 20_000 }, realPorts());
  const benchmarks = [command('flaky', 'echo x >> log; [ $(wc -l < log) -lt 2 ]')];
  await assert.rejects(
    measure({ benchmarks, repetitions: 3, throwAway: false }, run, () => {}),
    InputError,
  );
});

/** A run whose repetitions, counted from 0, are invalid where `invalid` says so. */
function running(invalid: (index: number) => boolean): RunRepetition {
  let count = 0;
  return async ({ name }) => {
    const index = count++;
    return {
      benchmark: name,
      startedAt: '2026-11-24T12:00:00Z',
      durationMs: 1,
      span: { start: 0n, end: 1n },
      readings: [
        {
          benchmark: name,
          metric: 'wall_ms',
          unit: 'ms',
          direction: 'lower',
          grain: 'repetition',
          values: [index],
        },
      ],
      aggregates: [],
      warnings: [],
      conditions: {},
      ...(invalid(index) && { invalid: 'the GPU was throttled' }),
    };
  };
}

test('a repetition that does not count is run again, and kept as evidence without values', async () => {
  const again: string[] = [];
  const plan = { benchmarks: [command('net', 'true')], repetitions: 2, throwAway: true };
  const measured = await measure(
    plan,
    running((index) => index === 0 || index === 1),
    (state) => {
      if (state.again !== undefined) again.push(`${state.repetition}: ${state.again}`);
    },
  );
  assert.deepEqual(again, ['1: the GPU was throttled']);
  assert.deepEqual(
    measured.executions.map(({ invalid, repeated }) => [invalid, repeated]),
    [
      ['the GPU was throttled', true],
      [undefined, undefined],
      [undefined, undefined],
    ],
  );
  assert.deepEqual(measured.measurements[0]?.repetitions, [[], [2], [3]]);
});

test('after two repeats a disturbed repetition is left without values', async () => {
  const plan = { benchmarks: [command('net', 'true')], repetitions: 1, throwAway: false };
  const measured = await measure(
    plan,
    running(() => true),
    () => {},
  );
  assert.deepEqual(
    measured.executions.map(({ repeated }) => repeated),
    [true, true, undefined],
  );
  assert.deepEqual(measured.measurements, []);
});
