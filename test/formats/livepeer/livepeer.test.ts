import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { InputError } from '../../../src/errors.ts';
import { livepeer } from '../../../src/formats/livepeer/livepeer.ts';
import { toRow } from '../../../src/formats/livepeer/records.ts';
import { type SessionEvent, sessionKey, sessionsOf } from '../../../src/formats/livepeer/sessions.ts';
import { addSums, sumsOf } from '../../../src/formats/livepeer/sums.ts';
import type { Parsed } from '../../../src/model/reading.ts';
import { textSource } from '../text-source.ts';

const read = (rows: unknown, name = 'rows.json') => livepeer.parse(textSource(JSON.stringify(rows), name));
const firstValue = ({ readings }: Parsed, metric: string) =>
  readings.find((reading) => reading.metric === metric)?.values[0];
const termsOf = ({ readings }: Parsed, metric: string) =>
  readings.find((reading) => reading.metric === metric)?.additive?.terms[0];

const windows = [
  { window_start: 8, known_sessions: 10, unexcused_sessions: 1, swapped_sessions: 2 },
  { window_start: 9, known_sessions: 90, unexcused_sessions: 1, swapped_sessions: 0 },
];
const fps = [
  [10, 12, 10, 12, 10, 12],
  [24, 25, 25, 26, 24, 25, 25, 26, 24, 25, 25, 26],
];

test('ratios and scores of windows are recomputed from sums, which is not their average', async () => {
  const together = await read(windows.map((row, i) => ({ ...row, output_fps_samples: fps[i] })));
  const apart = await Promise.all(windows.map((row, i) => read([{ ...row, output_fps_samples: fps[i] }])));
  const average = (metric: string) =>
    apart.reduce((sum, parsed) => sum + (firstValue(parsed, metric) ?? Number.NaN), 0) / apart.length;
  const cases: [metric: string, merged: string, averaged: string][] = [
    ['failure_rate', '0.0200', '0.0556'],
    ['swap_rate', '0.0200', '0.1000'],
    ['sla_score', '98.0000', '93.1111'],
    ['jitter_coeff_fps', '0.3270', '0.0596'],
  ];
  for (const [metric, merged, averaged] of cases) {
    assert.equal(firstValue(together, metric)?.toFixed(4), merged, metric);
    assert.equal(average(metric).toFixed(4), averaged, metric);
  }
  assert.deepEqual(termsOf(together, 'failure_rate'), { events: 2, trials: 100 });
});

test('a mean and a coefficient that a row tells with their count are the same as its samples', async () => {
  const sampled = await read(fps.map((values) => ({ known_sessions: 0, output_fps_samples: values })));
  const told = await read(
    fps.map((values) => {
      const mean = values.reduce((sum, value) => sum + value) / values.length;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
      const jitter = Math.sqrt(variance) / mean;
      return { status_samples: values.length, avg_output_fps: mean, jitter_coeff_fps: jitter };
    }),
  );
  for (const metric of ['avg_output_fps', 'jitter_coeff_fps']) {
    const difference = (firstValue(told, metric) ?? 0) - (firstValue(sampled, metric) ?? 1);
    assert.ok(Math.abs(difference) < 1e-12, metric);
  }
});

test('the jitter coefficient needs 5 samples, and says what it has', async () => {
  const few = await read([{ output_fps_samples: [30, 31, 30, 29], known_sessions: 1 }]);
  assert.equal(firstValue(few, 'jitter_coeff_fps'), undefined);
  assert.ok(few.warnings.some((warning) => /jitter_coeff_fps is not measured: count 4/.test(warning)));
});

test('a ratio of nothing is absent, whatever number the source gives it', async () => {
  const none = await read([
    { known_sessions: 0, unexcused_sessions: 0, swapped_sessions: 0, failure_rate: 0, success_ratio: 1 },
  ]);
  for (const metric of ['failure_rate', 'swap_rate', 'success_ratio', 'no_swap_ratio', 'sla_score']) {
    assert.equal(firstValue(none, metric), undefined, metric);
  }
  assert.equal(firstValue(none, 'known_sessions'), 0);
});

test('an absent field is not 0: its ratio counts the rows that have it, and says so', async () => {
  const parsed = await read([
    { shard: 1, known_sessions: 10, swapped_sessions: 1 },
    { shard: 2, known_sessions: 90 },
  ]);
  assert.deepEqual(termsOf(parsed, 'swap_rate'), { events: 1, trials: 10 });
  assert.deepEqual(parsed.warnings, [
    'livepeer/swap_rate: 1 of 2 rows lack its additive fields',
    'livepeer/no_swap_ratio: 1 of 2 rows lack its additive fields',
  ]);
});

test('percentiles come from samples; told ones are named and not read', async () => {
  const sampled = await read([{ known_sessions: 1, startup_time_ms_samples: [100, 200, 300] }]);
  assert.deepEqual(
    sampled.aggregates.map(({ metric, statistic, value }) => [metric, statistic, value]),
    [['p95_startup_time_ms', 'p95', 290]],
  );
  const told = await read([{ known_sessions: 1, p95_output_fps: 30 }]);
  assert.deepEqual(told.aggregates, []);
  assert.match(told.warnings.join(), /percentiles without their samples/);
});

test('a ratio that is told without its counts is named and not read', async () => {
  const parsed = await read([{ known_sessions: 10, failure_rate: 0.1, avg_output_fps: 30 }]);
  assert.equal(firstValue(parsed, 'failure_rate'), undefined);
  assert.match(parsed.warnings.join(), /failure_rate, avg_output_fps: told without the additive fields/);
});

test('a window that was written again counts once, its last attempt', async () => {
  const row = { window_start: '2026-11-24 08:00:00', known_sessions: 10, unexcused_sessions: 4 };
  const repeated = await read([row, { ...row, unexcused_sessions: 1, attempt: 2 }, row]);
  assert.deepEqual(termsOf(repeated, 'failure_rate'), { events: 1, trials: 10 });
  assert.match(repeated.warnings[0] ?? '', /^2 row\(s\) repeat a window/);
  await assert.rejects(read([row, { ...row, unexcused_sessions: 1 }]), /\[1\]: two rows of livepeer/);
});

test('rows without a window or shard all count, equal ones too', async () => {
  const row = { known_sessions: 10, unexcused_sessions: 1 };
  assert.deepEqual(termsOf(await read([row, row]), 'failure_rate'), { events: 2, trials: 20 });
});

const refused: readonly [title: string, row: object, key: string, message: RegExp][] = [
  [
    'a failure rate that its counts deny',
    { known_sessions: 90, unexcused_sessions: 1, failure_rate: 0.02 },
    '[0].failure_rate',
    /is 0\.02, but the additive fields give 0\.0111.*events 1, trials 90/,
  ],
  [
    'a rate in percent',
    { known_sessions: 100, swapped_sessions: 2, swap_rate: 2 },
    '[0].swap_rate',
    /give 0\.02/,
  ],
  [
    'a score that its counts deny',
    { known_sessions: 10, unexcused_sessions: 1, swapped_sessions: 0, sla_score: 100 },
    '[0].sla_score',
    /give 93/,
  ],
  [
    'more failures than sessions',
    { known_sessions: 1, unexcused_sessions: 2 },
    '[0].unexcused_sessions',
    /more than the 1/,
  ],
  [
    'a sample count that the samples deny',
    { known_sessions: 1, status_samples: 3, output_fps_samples: [1, 2] },
    '[0].status_samples',
    /is 3, but output_fps_samples give 2/,
  ],
  ['a negative count', { known_sessions: -1 }, '[0].known_sessions', /must not be negative/],
  ['half a session', { known_sessions: 1.5 }, '[0].known_sessions', /whole number/],
  ['a word for a count', { known_sessions: 'many' }, '[0].known_sessions', /number/],
  [
    'samples that are no list',
    { known_sessions: 1, output_fps_samples: 'x' },
    '[0].output_fps_samples',
    /list/,
  ],
  [
    'two names of one field that differ',
    { known_sessions: 1, known_sessions_count: 2 },
    '[0].known_sessions_count',
    /two names of one field/,
  ],
];
for (const [title, row, key, message] of refused) {
  test(`${title} is refused, naming row and field`, async () => {
    await assert.rejects(read([row]), (error) => {
      assert.ok(error instanceof InputError);
      assert.equal(error.problem.where?.key, key);
      assert.match(error.message, message);
      return true;
    });
  });
}

test('lines of JSON and of CSV are named in errors', async () => {
  const lines = textSource('{"known_sessions":1}\n{"known_sessions":"x"}\n', 'rows.jsonl');
  await assert.rejects(livepeer.parse(lines), /rows\.jsonl line 2, key known_sessions/);
  const csv = textSource('gpu_id,known_sessions\n0,1\n0,x\n', 'rows.csv');
  await assert.rejects(livepeer.parse(csv), /rows\.csv line 3, key known_sessions/);
});

test('rows of different semantics are not added up, and a later score is not recomputed', async () => {
  const row = { known_sessions: 10, unexcused_sessions: 1, swapped_sessions: 0 };
  const later = { ...row, sla_semantics_version: 'quality-benchmark-v1', sla_score: 12 };
  await assert.rejects(read([row, later]), /cannot be added up/);
  const parsed = await read([later]);
  assert.equal(firstValue(parsed, 'sla_score'), undefined);
  assert.equal(firstValue(parsed, 'failure_rate'), 0.1);
  assert.match(parsed.warnings[0] ?? '', /sla_score of semantics quality-benchmark-v1/);
});

const count = fc.nat({ max: 1000 });
const row = fc
  .record({
    gpu_id: fc.constantFrom('0', '1'),
    known_sessions: count,
    unexcused_sessions: count,
    swapped_sessions: count,
    startup_latency_sum_ms: count,
    startup_latency_sample_count: count,
    output_fps_samples: fc.array(fc.nat({ max: 60 }), { maxLength: 6 }),
  })
  .map((fields) => ({
    ...fields,
    unexcused_sessions: Math.min(fields.unexcused_sessions, fields.known_sessions),
    swapped_sessions: Math.min(fields.swapped_sessions, fields.known_sessions),
  }));
const rows = fc.array(row, { minLength: 1, maxLength: 12 });

test('the order of rows does not matter', async () => {
  const shuffled = rows.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, async ([all, other]) => {
      assert.deepEqual(await read(other), await read(all));
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('the grouping of shards does not matter', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (all, at) => {
      const sums = all.map((fields) => sumsOf(toRow({ place: { source: 'rows' }, fields })));
      const cut = at % sums.length;
      const groups = [sums.slice(0, cut), sums.slice(cut)].filter((group) => group.length > 0);
      assert.deepEqual(addSums(groups.map(addSums)), addSums(sums));
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('rates lie in 0 … 1 and the score in 0 … 100', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      for (const { metric, values } of (await read(all)).readings) {
        const limit = metric === 'sla_score' ? 100 : 1;
        if (!/_rate$|_ratio$|_score$/.test(metric)) continue;
        assert.ok(
          values.every((value) => value >= 0 && value <= limit + 1e-9),
          `${metric} ${values}`,
        );
      }
    }),
    { seed: 1, numRuns: 100 },
  );
});

const nothing: SessionEvent = {
  streamId: 's',
  requestId: 'r',
  time: 0,
  traceType: null,
  eventType: null,
  message: null,
  orchestrator: null,
  outputFps: null,
  startTime: null,
  dimensions: {},
};
const request = { ...nothing, traceType: 'gateway_receive_stream_request' };
const playable = { ...nothing, traceType: 'gateway_receive_few_processed_segments' };
const noOrchestrator = { ...nothing, traceType: 'gateway_no_orchestrators_available' };
const failed = (message: string | null) => ({ ...nothing, eventType: 'error', message });

const classes: readonly [title: string, events: readonly SessionEvent[], expected: string][] = [
  ['never requested', [playable], 'unknown'],
  ['success beside an error', [request, playable, failed('CUDA out of memory')], 'success'],
  ['success beside no orchestrators', [request, noOrchestrator, playable], 'success'],
  ['no orchestrators beside an error of ours', [request, noOrchestrator, failed('boom')], 'excused'],
  ['only excusable errors, in any case', [request, failed('User DISCONNECTED early')], 'excused'],
  ['one error that is not excusable', [request, failed('missing video'), failed('boom')], 'unexcused'],
  ['an error without a message', [request, failed(null)], 'unexcused'],
  ['nothing but the request', [request], 'unexcused'],
];
for (const [title, events, expected] of classes) {
  test(`session: ${title} is ${expected}`, () => {
    assert.equal(sessionsOf(events)[0]?.class, expected);
    assert.equal(sessionsOf(events.toReversed())[0]?.class, expected);
  });
}

test('the list of excusable messages can be replaced, in the file too', async () => {
  assert.equal(sessionsOf([request, failed('thermal abort')], ['Thermal'])[0]?.class, 'excused');
  const data = [
    { stream_id: 's', trace_type: 'gateway_receive_stream_request', timestamp: 1 },
    { stream_id: 's', event_type: 'error', message: 'thermal abort', timestamp: 2 },
  ];
  assert.equal(firstValue(await read({ data, excusable: ['thermal abort'] }), 'excused_sessions'), 1);
  assert.equal(firstValue(await read({ data }), 'unexcused_sessions'), 1);
});

test('a session is its stream and its request, with a fixed key where one is missing', () => {
  assert.equal(sessionKey({ streamId: 's', requestId: 'r' }), 's|r');
  assert.equal(sessionKey({ streamId: 's', requestId: null }), 's|');
  assert.equal(sessionKey({ streamId: null, requestId: 'r' }), '|r');
  assert.equal(sessionKey({ streamId: null, requestId: null }), null);
});

test('a swap is told or seen by a second orchestrator, and one session swaps once', () => {
  const by = (orchestrator: string) => ({ ...nothing, orchestrator });
  assert.equal(sessionsOf([request, by('0xA'), by('0xa ')])[0]?.swapped, false);
  assert.equal(sessionsOf([request, by('0xA'), by('0xB'), by('0xC')])[0]?.swapped, true);
  assert.equal(sessionsOf([request, { ...nothing, traceType: 'orchestrator_swap' }])[0]?.swapped, true);
});

test('a latency with its edges in the wrong order is not measured', () => {
  const first = { ...nothing, traceType: 'gateway_receive_first_processed_segment' };
  assert.equal(
    sessionsOf([
      { ...request, time: 5 },
      { ...first, time: 25 },
    ])[0]?.startupMs,
    20,
  );
  assert.equal(
    sessionsOf([
      { ...request, time: 5 },
      { ...first, time: 1 },
    ])[0]?.startupMs,
    null,
  );
  assert.equal(sessionsOf([request])[0]?.startupMs, null);
});
