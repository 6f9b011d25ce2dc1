import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onnxruntimePerfTest } from '../../src/formats/onnxruntime-perf-test.ts';
import { textSource } from './text-source.ts';

test('each run that the tool appended is a repetition, model by model', async () => {
  const rows = ['a,0.1,10,5,0', 'a,0.2,10,5,1', 'b,1,20,5,0', 'a,0.3,11,5,0', 'b,2,21,5,0'];
  const repetitions = await onnxruntimePerfTest.parseRepetitions?.(textSource(rows.join('\n')));
  assert.deepEqual(
    repetitions?.map(({ readings }) =>
      readings
        .filter(({ direction }) => direction !== 'none')
        .map(({ benchmark, metric, values }) => [benchmark, metric, ...values]),
    ),
    [
      [
        ['a', 'time', 0.1, 0.2],
        ['a', 'peak_memory', 10],
        ['b', 'time', 1],
        ['b', 'peak_memory', 20],
      ],
      [
        ['a', 'time', 0.3],
        ['a', 'peak_memory', 11],
        ['b', 'time', 2],
        ['b', 'peak_memory', 21],
      ],
    ],
  );
});
