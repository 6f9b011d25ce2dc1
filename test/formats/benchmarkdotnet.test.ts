import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchmarkdotnet } from '../../src/formats/benchmarkdotnet.ts';
import { textSource } from './text-source.ts';

test('each launch of BenchmarkDotNet is a repetition, and one launch needs no splitting', async () => {
  const result = (LaunchIndex: number, Nanoseconds: number) => ({
    IterationMode: 'Workload',
    IterationStage: 'Result',
    LaunchIndex,
    Operations: 4,
    Nanoseconds,
  });
  const report = (...Measurements: object[]) =>
    textSource(
      JSON.stringify({
        HostEnvironmentInfo: {},
        Benchmarks: [{ FullName: 'Sum', Statistics: { OriginalValues: [2] }, Measurements }],
      }),
    );
  const several = await benchmarkdotnet.parseRepetitions?.(
    report(result(1, 8), result(1, 10), result(2, 12)),
  );
  assert.deepEqual(
    several?.map(({ readings }) => readings.map(({ values }) => values)),
    [[[2, 2.5]], [[3]]],
  );
  assert.equal(await benchmarkdotnet.parseRepetitions?.(report(result(1, 8))), undefined);
});
