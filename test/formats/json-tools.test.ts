import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchmarkdotnet } from '../../src/formats/benchmarkdotnet.ts';
import { customSmallerIsBetter } from '../../src/formats/custom.ts';
import type { Format } from '../../src/formats/format.ts';
import { googleBenchmark } from '../../src/formats/google-benchmark.ts';
import { llamaBench } from '../../src/formats/llama-bench.ts';
import { detectFormat } from '../../src/formats/registry.ts';
import { trtexec } from '../../src/formats/trtexec.ts';
import { vllm } from '../../src/formats/vllm.ts';
import { textSource } from './text-source.ts';

const read = (format: Format, data: unknown) => format.parse(textSource(JSON.stringify(data)));

test('a list of name, unit and value is ambiguous, unless the file’s name says which way is better', () => {
  const text = JSON.stringify([{ name: 'a', unit: 'ms', value: 1 }]);
  assert.throws(
    () => detectFormat(textSource(text, 'output.json')),
    /several formats match: customSmallerIsBetter .*customBiggerIsBetter/,
  );
  assert.equal(detectFormat(textSource(text, 'smaller.json')).format.name, 'customSmallerIsBetter');
  assert.equal(detectFormat(textSource(text, 'Bigger.json')).format.name, 'customBiggerIsBetter');
});

test('a range is read where it is a number, and free text is left alone', async () => {
  const ranges = ['± 3.2', '+/- 1', '5%', 2, 'a few', '± 1.2.3', null];
  const rows = ranges.map((range, index) => ({ name: `row ${index}`, unit: 'ms', value: 1, range }));
  const { aggregates } = await read(customSmallerIsBetter, rows);
  assert.deepEqual(
    aggregates.map(({ value, unit }) => [value, unit]),
    [
      [3.2, 'ms'],
      [1, 'ms'],
      [5, '%'],
      [2, 'ms'],
    ],
  );
});

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

test('aggregates that raw values say themselves are left out, other statistics are kept', async () => {
  const run = (run_type: string, real_time: number, aggregate_name?: string) => ({
    name: 'sum',
    run_name: 'sum',
    run_type,
    aggregate_name,
    real_time,
    time_unit: 'ns',
  });
  const { aggregates } = await read(googleBenchmark, {
    context: {},
    benchmarks: [run('iteration', 3), run('aggregate', 3, 'mean'), run('aggregate', 9, 'p99')],
  });
  assert.deepEqual(
    aggregates.map(({ statistic, direction, value }) => [statistic, direction, value]),
    [['p99', 'lower', 9]],
  );
});

test('a benchmark that Google Benchmark skipped is a warning, never a time of 0', async () => {
  const skipped = { skipped: true, skip_message: 'no GPU', real_time: 0, time_unit: 'ns' };
  const { readings, warnings } = await read(googleBenchmark, {
    context: {},
    benchmarks: [{ name: 'copy', run_name: 'copy', run_type: 'iteration', ...skipped }],
  });
  assert.deepEqual([readings, warnings], [[], ['copy was skipped: no GPU']]);
});

test('llama-bench tests are named by model and work, and by the settings that vary', async () => {
  const row = (more: object) => ({
    model_filename: '/models/tiny.gguf',
    n_prompt: 512,
    n_gen: 0,
    n_threads: 4,
    samples_ns: [10],
    samples_ts: [5],
    ...more,
  });
  const { readings } = await read(llamaBench, [
    row({}),
    row({ n_threads: 8 }),
    row({ n_prompt: 0, n_gen: 128 }),
    row({ n_gen: 64, n_depth: 1024 }),
  ]);
  assert.deepEqual(
    readings.filter(({ metric }) => metric === 'time').map(({ benchmark }) => benchmark),
    ['tiny pp512 (n_threads=4)', 'tiny pp512 (n_threads=8)', 'tiny tg128', 'tiny pp512+tg64 @ d1024'],
  );
});

test('instants of trtexec, which are coarse, give differences that are shown and not gated', async () => {
  const { readings } = await read(trtexec, [
    { latencyMs: 1.2, startComputeMs: 59999.1, endComputeMs: 60000.1, startEnqMs: 0.1, endEnqMs: 0.3 },
  ]);
  assert.deepEqual(
    readings.map(({ metric, direction, values }) => [metric, direction, ...values]),
    [
      ['latency', 'lower', 1.2],
      ['enqueue', 'none', 0.2],
      ['compute', 'none', 1],
    ],
  );
});

test('a request of vLLM that failed has no time to first token: its 0 is not a value', async () => {
  const result = { model_id: 'm', completed: 1, request_throughput: 1, ttfts: [0.5, 0], itls: [[0.1], []] };
  const { readings, failures } = await read(vllm, { ...result, errors: ['', 'boom\nTimeoutError'] });
  assert.deepEqual(readings.find(({ metric }) => metric === 'ttft')?.values, [0.5]);
  assert.deepEqual(
    failures?.map(({ name, count }) => [name, count]),
    [['TimeoutError', 1]],
  );
});

test('without the errors, how many requests of vLLM did not complete is counted', async () => {
  const result = { model_id: 'm', request_throughput: 1, num_prompts: 10, completed: 7 };
  assert.equal((await read(vllm, result)).failures?.[0]?.count, 3);
  assert.deepEqual((await read(vllm, { ...result, completed: 10 })).failures, []);
});
