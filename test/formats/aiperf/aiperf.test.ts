import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseRepetitions, parseSource } from '../../../src/formats/parse-source.ts';
import type { Parsed, Reading } from '../../../src/model/reading.ts';
import { openSource } from '../../../src/platform/files.ts';
import { quantile } from '../../../src/statistics/quantile.ts';
import { folderOf, sourceOf } from '../source.ts';

const fixture = (name: string) =>
  openSource(join(import.meta.dirname, '../../fixtures/aiperf', name, 'input'));

function reading(parsed: Parsed, metric: string): Reading {
  const found = parsed.readings.find((each) => each.metric === metric);
  assert.ok(found, `no ${metric}`);
  return found;
}

const aggregate = (parsed: Parsed, metric: string, statistic: string) =>
  parsed.aggregates.find((each) => each.metric === metric && each.statistic === statistic)?.value;

const start = 1762551534797067827n;

interface Request {
  readonly at?: bigint;
  readonly ms?: number;
  readonly phase?: string;
  readonly metrics?: string;
  readonly rest?: string;
}

function line({
  at = start,
  ms = 1,
  phase = '"benchmark_phase":"profiling"',
  metrics = '',
  rest = '',
}: Request): string {
  const times = `"request_start_ns":${at},"request_end_ns":${at + BigInt(ms * 1e6)}`;
  const latency = `"request_latency":{"value":${ms},"unit":"ms"}`;
  return `{"metadata":{${times},${phase},"was_cancelled":false},"metrics":{${latency}${metrics}}${rest}}\n`;
}

test('raw records give the statistics that AIPerf itself computed', async () => {
  const records = await parseSource(
    (await (await fixture('0.13-run')).find('profile_export.jsonl')) ?? assert.fail(),
  );
  const summary = await parseSource(
    (await (await fixture('0.13-run')).find('profile_export_aiperf.json')) ?? assert.fail(),
  );
  for (const metric of [
    'request_latency',
    'time_to_first_token',
    'inter_token_latency',
    'output_sequence_length',
  ]) {
    const { values } = reading(records, metric);
    assert.equal(
      values.length,
      aggregate(summary, metric, 'count'),
      'the warm-up requests are not among them',
    );
    for (const [statistic, q] of [
      ['min', 0],
      ['p50', 0.5],
      ['p90', 0.9],
      ['p99', 0.99],
      ['max', 1],
    ] as const) {
      const expected = aggregate(summary, metric, statistic) ?? Number.NaN;
      assert.ok(Math.abs(quantile(values, q) - expected) < 1e-9, `${metric} ${statistic}`);
    }
  }
  assert.equal(
    reading(records, 'inter_chunk_latency').values.length,
    aggregate(summary, 'inter_chunk_latency', 'count'),
  );
});

test('the runs of a folder are repetitions, and read as one they hold all values', async () => {
  const folder = await fixture('0.13-runs');
  const repetitions = await parseRepetitions(folder);
  assert.equal(repetitions.length, 3);
  const whole = await parseSource(folder);
  for (const metric of ['request_latency', 'request_throughput']) {
    assert.deepEqual(
      reading(whole, metric).values,
      repetitions.flatMap((each) => reading(each, metric).values),
    );
  }
});

test('a sweep with trials gives a benchmark for each value and a repetition for each trial', async () => {
  const repetitions = await parseRepetitions(await fixture('0.11-sweep-trials'));
  assert.deepEqual(
    repetitions.map(({ readings }) => [...new Set(readings.map(({ benchmark }) => benchmark))]),
    Array(2).fill(['aiperf (concurrency_2)', 'aiperf (concurrency_4)']),
  );
  assert.deepEqual(
    repetitions.map((each) => reading(each, 'request_latency').values),
    [
      [42, 43],
      [43, 44],
    ],
  );
});

test('a sweep whose values hold the trials is read the same way', async () => {
  const repetitions = await parseRepetitions(
    await folderOf({
      'c2/profile_runs/trial_0001/profile_export.jsonl': line({ ms: 21 }),
      'c2/profile_runs/trial_0002/profile_export.jsonl': line({ ms: 22 }),
      'c4/profile_runs/trial_0001/profile_export.jsonl': line({ ms: 41 }),
      'sweep_aggregate/profile_export_aiperf_sweep.json': '{}',
    }),
  );
  assert.deepEqual(
    repetitions.map(({ readings }) =>
      readings.filter(({ metric }) => metric === 'request_latency').map(({ values }) => values[0]),
    ),
    [[21, 41], [22]],
  );
});

test('times beyond 2^53 ns keep their last digits', async () => {
  const records = line({ at: start, ms: 1 }) + line({ at: start + 1n, ms: 1 });
  const parsed = await parseSource(await sourceOf('profile_export.jsonl', records));
  assert.deepEqual(reading(parsed, 'request_throughput').additive?.terms, [
    { numerator: 2, denominator: 0.001000001 },
  ]);
});

test('phases with names of their own are benchmarks of their own', async () => {
  const phase = '"benchmark_phase":"profiling","phase_kind":"profiling","phase_name":"burst"';
  const parsed = await parseSource(await sourceOf('profile_export.jsonl', line({}) + line({ ms: 2, phase })));
  assert.deepEqual(
    parsed.readings
      .filter(({ metric }) => metric === 'request_latency')
      .map(({ benchmark, values }) => [benchmark, values]),
    [
      ['aiperf', [1]],
      ['aiperf (burst)', [2]],
    ],
  );
});

test('a metric that this version does not know is shown and has no direction', async () => {
  const metrics = ',"flux_capacitance":{"value":1.21,"unit":"GW"}';
  const parsed = await parseSource(await sourceOf('x.jsonl', line({ metrics })));
  assert.equal(reading(parsed, 'flux_capacitance').direction, 'none');
});

const directions: readonly [metric: string, direction: string][] = [
  ['goodput', 'higher'],
  ['image_throughput', 'higher'],
  ['error_isl', 'none'],
  ['total_isl', 'none'],
  ['output_sequence_length', 'none'],
  ['osl_mismatch_diff_pct', 'none'],
  ['http_req_connection_reused', 'none'],
  ['benchmark_duration', 'none'],
  ['output_tokens_per_joule', 'higher'],
  ['total_gpu_energy', 'lower'],
];

test('directions are those that make sense for a verdict, not the flags of AIPerf', async () => {
  const block = (tag: string) => `"${tag}": {"unit": "x", "avg": 1}`;
  const tags = [
    'goodput',
    'image_throughput',
    'error_isl',
    'total_isl',
    'output_sequence_length',
    'osl_mismatch_diff_pct',
    'http_req_connection_reused',
    'benchmark_duration',
    'nvidia_output_tokens_per_joule',
    'total_gpu_energy',
  ];
  const text = `{"aiperf_version": "0.13.0", ${[...tags, 'request_latency'].map(block).join(', ')}}`;
  const parsed = await parseSource(await sourceOf('profile_export_aiperf.json', text));
  const found = parsed.aggregates.map(({ metric, direction }) => [metric, direction]);
  assert.deepEqual(found.slice(0, -1), directions);
});

test('a summary gives its error rate as counts, so that it can be tested', async () => {
  const parsed = await parseSource(
    (await (await fixture('0.13-summary')).find('profile_export_aiperf.json')) ?? assert.fail(),
  );
  assert.deepEqual(reading(parsed, 'error_rate').additive, {
    formula: 'proportion',
    terms: [{ events: 0, trials: 12 }],
  });
  assert.deepEqual(reading(parsed, 'cancellation_rate').additive, {
    formula: 'proportion',
    terms: [{ events: 2, trials: 12 }],
  });
});

test('a records file that lost its end is noticed beside the summary', async () => {
  const summary =
    '{"aiperf_version":"0.13.0","request_latency":{"unit":"ms","avg":1},"request_count":{"unit":"requests","avg":64}}';
  const folder = await folderOf({ 'profile_export.jsonl': line({}), 'profile_export_aiperf.json': summary });
  assert.deepEqual((await parseSource(folder)).warnings, [
    'profile_export.jsonl holds 1 requests, the summary counted 64',
  ]);
});

const broken: readonly [title: string, name: string, content: string, expected: RegExp][] = [
  [
    'a run that was interrupted',
    's.json',
    '{"aiperf_version":"0.13.0","request_latency":{"unit":"ms","avg":1},"was_cancelled":true}',
    /key was_cancelled: the run was interrupted/,
  ],
  [
    'a record that was cut off',
    'r.jsonl',
    line({}) + line({}).slice(0, 90),
    /r\.jsonl line 2, key metadata.*not valid JSON/,
  ],
  [
    'a value that is text',
    'r.jsonl',
    line({ metrics: ',"x":{"value":"fast","unit":"ms"}' }),
    /line 1, key metrics\.x\.value/,
  ],
  [
    'NaN in a list',
    'r.jsonl',
    line({ metrics: ',"x":{"value":[1,NaN],"unit":"ms"}' }),
    /line 1, key metrics\.x\.value\[1\].*NaN/,
  ],
  ['nothing but warm-up', 'r.jsonl', line({ phase: '"benchmark_phase":"warmup"' }), /no measurement in it/],
  [
    'a CSV cell that is no number',
    'c.csv',
    'Metric,avg,min,max\nRequest Latency (ms),1,x,3\n',
    /c\.csv line 2, key Request Latency \(ms\) min: is "x", but must be a number/,
  ],
];

for (const [title, name, content, expected] of broken) {
  test(`${title} is an error that says where`, async () => {
    await assert.rejects(async () => parseSource(await sourceOf(name, content)), expected);
  });
}

test('a tag is only a name, also one that objects of JavaScript have', async () => {
  const metrics = ',"constructor":{"value":1,"unit":"ms"},"toString":{"value":2,"unit":"ms"}';
  const { readings } = await parseSource(await sourceOf('profile_export.jsonl', line({ metrics })));
  const named = readings.filter(({ metric }) => /constructor|toString/.test(metric));
  assert.deepEqual(
    named.map(({ metric, direction }) => [metric, direction]),
    [
      ['constructor', 'none'],
      ['toString', 'none'],
    ],
  );
});

test('a sensor that a GPU does not have, exported as 0 °C, is not measured', async () => {
  const sample = '"gpu_index":0,"gpu_uuid":"GPU-1","timestamp_ns":1';
  const data = '"telemetry_data":{"gpu_temperature":40,"memory_temperature":0,"gpu_power_usage":0}';
  const { readings } = await parseSource(
    await sourceOf('gpu_telemetry_export.jsonl', `{${sample},${data}}\n`),
  );
  assert.deepEqual(
    readings.map(({ metric, values }) => [metric, ...values]),
    [
      ['gpu_temperature', 40],
      ['gpu_power_usage', 0],
    ],
  );
});
