import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { leaderboardExporter } from '../../../src/formats/smoltrace/leaderboard-exporter.ts';
import { smoltrace } from '../../../src/formats/smoltrace/smoltrace.ts';
import type { Parsed, Reading } from '../../../src/model/reading.ts';
import { openSource } from '../../../src/platform/files.ts';
import { measurement, snapshot } from '../../model/snapshot-builder.ts';
import { gpuTelemetry } from '../gpu-telemetry.ts';
import { textFolder, textSource } from '../text-source.ts';

const read = (data: unknown, name = 'results.json') =>
  smoltrace.parse(textSource(JSON.stringify(data), name));
const fixture = async (name: string) =>
  smoltrace.parse(await openSource(join(import.meta.dirname, '../../fixtures/smoltrace', name, 'input')));
const find = ({ readings }: Parsed, metric: string) => readings.find((reading) => reading.metric === metric);
const condensed = ({ aggregates }: Parsed, metric: string) =>
  aggregates.filter((each) => each.metric === metric).map(({ statistic, value }) => [statistic, value]);

const result = (fields: object) => ({
  model: 'm',
  agent_type: 'tool',
  task_id: 't',
  success: true,
  ...fields,
});
const row = (fields: object) => ({
  model: 'm',
  agent_type: 'tool',
  total_tests: 4,
  successful_tests: 3,
  ...fields,
});
const point = (gpu: string, time: number, fields: object) => ({
  attributes: [{ key: 'gpu_id', value: { stringValue: gpu } }],
  timeUnixNano: String(time),
  ...fields,
});
const metrics = (...list: readonly object[]) => ({
  run_id: 'r',
  resourceMetrics: [{ scopeMetrics: [{ metrics: list }] }],
});

test('a failing test is told by its name, so that what newly fails can be said', async () => {
  const failing = await fixture('evaluation-failing');
  assert.deepEqual(
    failing.failures?.map(({ name, count }) => [name, count]),
    [
      ['tool:sum', 1],
      ['tool:weather', 1],
    ],
  );
  assert.deepEqual(find(failing, 'success_rate')?.additive?.terms, [{ events: 1, trials: 3 }]);
  assert.deepEqual((await fixture('evaluation-gpu')).failures, []);
});

test('the number of tests is part of what a run must share with its baseline', async () => {
  const parsed = await fixture('evaluation-gpu');
  assert.equal(parsed.environment?.['smoltrace.total_tests'], '3');
  assert.equal((await read(row({}))).environment?.['smoltrace.total_tests'], '4');
});

test('the totals of two GPUs add up, where SMOLTRACE tells the larger one', async () => {
  assert.deepEqual(condensed(await fixture('evaluation-gpu'), 'co2_emissions_g'), [['total', 3.75]]);
});

test('GPUs are condensed one by one, then together', async () => {
  const parsed = await read(
    metrics({
      name: 'gen_ai.gpu.utilization',
      unit: '%',
      gauge: {
        dataPoints: [
          point('0', 1, { asInt: '40', asDouble: null }),
          point('0', 2, { asInt: 0, asDouble: null }),
          point('0', 3, { asInt: null, asDouble: null }),
          point('1', 1, { asInt: null, asDouble: 90.5 }),
        ],
      },
    }),
    'metrics.json',
  );
  assert.deepEqual(condensed(parsed, 'gen_ai.gpu.utilization{gpu_id=0}'), [
    ['avg', 20],
    ['max', 40],
  ]);
  assert.deepEqual(condensed(parsed, 'gpu_utilization_avg'), [['avg', 55.25]]);
  assert.deepEqual(condensed(parsed, 'gpu_utilization_max'), [['max', 90.5]]);
  assert.deepEqual(condensed(parsed, 'gpu_memory_avg_mib'), []);
});

const nothing: readonly [title: string, data: object][] = [
  ['an empty list of GPU metrics', { run_id: 'r', resourceMetrics: [] }],
  ['null in the GPU fields', row({ gpu_utilization_avg: null, gpu_power_avg_w: null })],
  ['a 0 of tokens, cost and emissions', row({ total_tokens: 0, total_cost_usd: 0, co2_emissions_g: 0 })],
  ['a test without a trace', [result({ execution_time_ms: 0, total_tokens: 0, cost_usd: 0 })]],
];
for (const [title, data] of nothing) {
  test(`${title} is not measured, and never 0`, async () => {
    const parsed = await read(data);
    const values = [...parsed.readings.flatMap((reading) => reading.values), ...parsed.aggregates];
    assert.ok(values.every((value) => value !== 0));
    assert.deepEqual(parsed.aggregates, []);
    assert.ok(!parsed.readings.some(({ metric }) => /token|cost|co2|gpu|time/.test(metric)));
  });
}

test('what was not measured is said', async () => {
  assert.match((await read(nothing[0]?.[1])).warnings.join(), /no GPU was measured, which is not 0/);
  assert.match((await read(nothing[3]?.[1])).warnings.join(), /execution_time_ms: a 0 says/);
});

test('success comes from counts, and a rate that they deny is named', async () => {
  const parsed = await read(row({ success_rate: 95.8 }));
  assert.deepEqual(find(parsed, 'success_rate')?.values, [0.75]);
  assert.match(parsed.warnings.join(), /told as 95.8 %, but 3\/4 tests succeeded/);
  const legacy = await read({ model: 'm', agent_type: 'tool', num_tests: 3, success_rate: 33.33 });
  assert.deepEqual(find(legacy, 'success_rate')?.additive?.terms, [{ events: 1, trials: 3 }]);
});

test('a test that a stop interrupted is neither a pass nor a failure', async () => {
  const parsed = await read([result({}), result({ success: false, stop_reason: 'run_stopped' })]);
  assert.deepEqual(find(parsed, 'success_rate')?.additive?.terms, [{ events: 1, trials: 1 }]);
  assert.deepEqual(parsed.failures, []);
  assert.match(parsed.warnings.join(), /1 test\(s\) were interrupted/);
});

test('the time of a test is that of its root span, which counts nested spans once', async () => {
  const traces = [
    {
      trace_id: 'x',
      spans: [
        { parent_span_id: null, name: 'root', duration_ms: 812.1 },
        { parent_span_id: '1', name: 'llm', duration_ms: 761.2 },
      ],
    },
  ];
  const parsed = await smoltrace.parse(
    textFolder({
      'results.json': JSON.stringify([result({ trace_id: 'x', execution_time_ms: 1573.3 })]),
      'traces.json': JSON.stringify(traces),
      'metadata.json': '{}',
    }),
  );
  assert.deepEqual(find(parsed, 'root_span_ms')?.values, [812.1]);
  assert.deepEqual(find(parsed, 'execution_time_ms')?.values, [1573.3]);
});

test('runs of one cohort are repetitions, runs of another are left out and named', async () => {
  const source = textSource(
    JSON.stringify([
      row({ timestamp: '2026-01-03', avg_steps: 3 }),
      row({ timestamp: '2026-01-01', avg_steps: 1, total_tests: 9 }),
      row({ timestamp: '2026-01-02', avg_steps: 2 }),
    ]),
    'leaderboard.json',
  );
  const steps = (await smoltrace.parseRepetitions?.(source))?.map((each) => find(each, 'avg_steps')?.values);
  assert.deepEqual(steps, [[2], [3]]);
  const parsed = await smoltrace.parse(source);
  assert.deepEqual(find(parsed, 'avg_steps')?.values, [2, 3]);
  assert.match(parsed.warnings.join(), /m\/tool: 1 run\(s\) of another data set/);
});

test('a run that measured nothing is a failure with its reason', async () => {
  const parsed = await read({
    model: 'm',
    agent_type: 'code',
    total_tests: 0,
    run_status: 'failed',
    run_stop_reason: 'boom',
  });
  assert.deepEqual(parsed.readings, []);
  assert.deepEqual(parsed.failures, [{ benchmark: 'm/code', name: 'failed run', count: 1, message: 'boom' }]);
});

const refused: readonly [title: string, data: unknown, message: RegExp][] = [
  ['a success that is text', [result({ success: 'yes' })], /results\.json, key \[0\]\.success: must be true/],
  [
    'a negative time',
    [result({ execution_time_ms: -1 })],
    /key \[0\]\.execution_time_ms: must not be negative/,
  ],
  ['a test without a name', [{ ...result({}), task_id: null }], /key \[0\]: needs a task_id/],
  ['half a test', row({ total_tests: 1.5 }), /key total_tests: must be a whole number/],
  ['a row without a model', { ...row({}), model: null }, /key model/],
  ['GPU metrics that are no list', { run_id: 'r', resourceMetrics: {} }, /key resourceMetrics/],
];
for (const [title, data, message] of refused) {
  test(`${title} is refused with the key`, () => assert.rejects(read(data), message));
}

test('rows that we write are read back equal', async () => {
  const amount = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  const maybe = fc.option(amount, { nil: undefined });
  const rows = fc.record({
    tests: fc.integer({ min: 1, max: 500 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    avg_steps: fc.option(fc.double({ min: 0, max: 50, noNaN: true }), { nil: undefined }),
    total_duration_ms: maybe,
    total_tokens: fc.option(fc.integer({ min: 1, max: 1e9 }), { nil: undefined }),
    total_cost_usd: maybe,
    co2_emissions_g: maybe,
    power_cost_total_usd: maybe,
    gpu_memory_avg_mib: maybe,
    gpu_utilization_max: maybe,
  });
  await fc.assert(
    fc.asyncProperty(rows, async ({ tests, share, ...fields }) => {
      const given = row({ ...fields, total_tests: tests, successful_tests: Math.round(share * tests) });
      const parsed = await read(given);
      const measurements = parsed.readings.map(({ values, additive, ...metric }: Reading) =>
        measurement([values], {
          ...metric,
          ...(additive && {
            additive: { formula: additive.formula, terms: [additive.terms.map((terms) => ({ ...terms }))] },
          }),
        }),
      );
      const [file] = await leaderboardExporter.write(
        snapshot(measurements, { aggregates: [...parsed.aggregates] }),
      );
      const again = await smoltrace.parse(textSource(String(file?.content)));
      assert.deepEqual(again.readings, parsed.readings);
      assert.deepEqual(again.aggregates, parsed.aggregates);
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('a row says null for what the snapshot does not say', async () => {
  const [file] = await leaderboardExporter.write(snapshot([measurement([[2, 4]], { grain: 'iteration' })]));
  const written = JSON.parse(String(file?.content));
  assert.equal(written.avg_duration_ms, 3);
  for (const field of ['total_tests', 'success_rate', 'total_tokens', 'co2_emissions_g', 'gpu_power_avg_w']) {
    assert.equal(written[field], null, field);
  }
});

test('GPU fields of a row come from the samples of its own repetition', async () => {
  const [file] = await leaderboardExporter.write(
    snapshot([measurement([5, 6])], { telemetry: gpuTelemetry }),
  );
  const rows = JSON.parse(String(file?.content));
  const fields = [
    'gpu_utilization_avg',
    'gpu_utilization_max',
    'gpu_memory_max_mib',
    'gpu_power_avg_w',
    'gpu_temperature_avg',
  ];
  assert.deepEqual(
    rows.map((each: Record<string, unknown>) => fields.map((field) => each[field])),
    [
      [70, 90, 1200, 210, null],
      [10, 10, 1000, 100, null],
    ],
  );
});
