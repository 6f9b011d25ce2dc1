import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { otlp } from '../../../src/formats/otlp/otlp.ts';
import { otlpExporter } from '../../../src/formats/otlp/otlp-exporter.ts';
import { evaluate } from '../../../src/model/formula.ts';
import type { Parsed } from '../../../src/model/reading.ts';
import { measurement, snapshot } from '../../model/snapshot-builder.ts';
import { gpuTelemetry } from '../gpu-telemetry.ts';
import { textSource } from '../text-source.ts';

const read = (data: unknown) => otlp.parse(textSource(JSON.stringify(data), 'metrics.json'));
const text = (key: string, stringValue: string) => ({ key, value: { stringValue } });

/** One export of one resource with these metrics. */
const exportOf = (metrics: readonly object[], resource: readonly object[] = []) => ({
  resourceMetrics: [
    { resource: { attributes: resource }, scopeMetrics: [{ scope: { name: 's' }, metrics }] },
  ],
});
const gauge = (dataPoints: readonly object[]) => ({ name: 'm', gauge: { dataPoints } });
const sum = (dataPoints: readonly object[], fields: object) => ({
  name: 'm',
  sum: { dataPoints, ...fields },
});
const valuesOf = ({ readings }: Parsed) => readings.map(({ metric, values }) => [metric, values]);

const numbers: readonly [title: string, point: object, expected: readonly number[] | null][] = [
  ['a whole number as text', { asInt: '67' }, [67]],
  ['a whole number as number', { asInt: 75 }, [75]],
  ['a number 0, which is measured', { asInt: 0 }, [0]],
  ['a text 0', { asInt: '0', asDouble: null }, [0]],
  ['a real number beside a null', { asInt: null, asDouble: 46.5 }, [46.5]],
  ['two nulls, which are not measured', { asInt: null, asDouble: null }, null],
  ['a point whose flag says that nothing was recorded', { asDouble: 'NaN', flags: 1 }, null],
];
for (const [title, point, expected] of numbers) {
  test(`a point holds ${title}`, async () => {
    const parsed = await read(exportOf([gauge([point, { asDouble: 3 }])]));
    assert.deepEqual(valuesOf(parsed), [['m', [...(expected ?? []), 3]]]);
    assert.equal(parsed.warnings.length, expected ? 0 : 1);
  });
}

const totals: readonly [
  title: string,
  fields: object,
  values: readonly number[],
  starts: readonly number[],
  expected: readonly number[],
][] = [
  ['increments add up', { aggregationTemporality: 1, isMonotonic: true }, [1, 2, 3], [0, 1, 2], [6]],
  [
    'a cumulative counter is its last total',
    { aggregationTemporality: 2, isMonotonic: true },
    [1, 3, 6],
    [],
    [6],
  ],
  ['a counter that fell began anew', { aggregationTemporality: 2, isMonotonic: true }, [5, 7, 1, 2], [], [9]],
  [
    'a counter with a new start began anew',
    { aggregationTemporality: 2, isMonotonic: true },
    [5, 6],
    [1, 2],
    [11],
  ],
  [
    'a sum that may fall is a level',
    { aggregationTemporality: 2, isMonotonic: false },
    [5, 7, 1],
    [],
    [5, 7, 1],
  ],
  [
    'the temporality may be a word',
    { aggregationTemporality: 'AGGREGATION_TEMPORALITY_DELTA', isMonotonic: true },
    [2, 2],
    [],
    [4],
  ],
];
for (const [title, fields, values, starts, expected] of totals) {
  test(`sums: ${title}`, async () => {
    const points = values.map((value, index) => ({
      asInt: String(value),
      timeUnixNano: String(10 + index),
      ...(starts[index] === undefined ? {} : { startTimeUnixNano: String(starts[index]) }),
    }));
    assert.deepEqual(valuesOf(await read(exportOf([sum(points, fields)]))), [['m', expected]]);
  });
}

test('points are put in order of time, exactly beyond 2^53', async () => {
  const at = (timeUnixNano: string, asDouble: number) => ({ timeUnixNano, asDouble });
  const points = [at('1761242554199441922', 3), at('1761242554199441920', 1), at('1761242554199441921', 2)];
  assert.deepEqual(valuesOf(await read(exportOf([gauge(points)]))), [['m', [1, 2, 3]]]);
});

test('GPUs are told apart by id, and their name is of the environment', async () => {
  const of = (id: string, asDouble: number) => ({
    attributes: [text('gpu_id', id), text('gpu_name', 'NVIDIA H100')],
    asDouble,
  });
  const parsed = await read(exportOf([gauge([of('0', 1), of('1', 2)]), gauge([of('0', 3)])]));
  assert.deepEqual(valuesOf(parsed), [
    ['m{gpu_id=0}', [1, 3]],
    ['m{gpu_id=1}', [2]],
  ]);
  assert.deepEqual(parsed.environment, { 'gpu.0.name': 'NVIDIA H100', 'gpu.1.name': 'NVIDIA H100' });
});

test('the service is the benchmark, and only attributes of the machine are its environment', async () => {
  const resource = [
    text('service.name', 'llm'),
    text('host.arch', 'arm64'),
    text('host.name', 'r7'),
    text('run.id', 'x'),
  ];
  const parsed = await read(exportOf([gauge([{ asDouble: 1 }])], resource));
  assert.equal(parsed.readings[0]?.benchmark, 'llm');
  assert.deepEqual(parsed.environment, { 'host.arch': 'arm64' });
});

test('the mean of a histogram is from sums and counts of all processes, not of their means', async () => {
  const histogram = (count: string, total: number) => ({
    name: 'm',
    unit: 's',
    histogram: {
      aggregationTemporality: 2,
      dataPoints: [{ count, sum: total, bucketCounts: [count, '0'], explicitBounds: [10] }],
    },
  });
  const one = exportOf([histogram('1', 10)], [text('process.pid', '1')]);
  const two = exportOf([histogram('9', 9)], [text('process.pid', '2')]);
  const parsed = await read({ resourceMetrics: [...one.resourceMetrics, ...two.resourceMetrics] });
  assert.deepEqual(valuesOf(parsed), [
    ['m.mean', [1.9]],
    ['m.count', [10]],
  ]);
  assert.deepEqual(parsed.readings[0]?.additive?.terms, [{ numerator: 19, denominator: 10 }]);
});

test('an export without metrics says that nothing was measured', async () => {
  const parsed = await read({ resourceMetrics: [] });
  assert.deepEqual(parsed.readings, []);
  assert.match(parsed.warnings.join(), /nothing was measured, which is not 0/);
});

const refused: readonly [title: string, metric: object, message: RegExp][] = [
  [
    'a word for a number',
    gauge([{ asInt: 'many' }]),
    /metrics\[0\]\.gauge\.dataPoints\[0\]\.asInt: .*whole number/,
  ],
  ['NaN as text', gauge([{ asDouble: 'NaN' }]), /asDouble: .*finite number/],
  ['a time that is no number', gauge([{ asInt: 1, timeUnixNano: 'now' }]), /timeUnixNano: .*nanoseconds/],
  ['a metric without a name', { gauge: { dataPoints: [] } }, /metrics\[0\]\.name/],
  ['an unknown temporality', sum([], { aggregationTemporality: 7 }), /aggregationTemporality: .*0, 1 or 2/],
  ['points that are no list', { name: 'm', gauge: { dataPoints: {} } }, /dataPoints/],
];
for (const [title, metric, message] of refused) {
  test(`${title} is refused with the key`, () => assert.rejects(read(exportOf([metric])), message));
}

test('a broken line is named', async () => {
  const lines = `${JSON.stringify(exportOf([]))}\n{"resourceMetrics": 1}\n`;
  await assert.rejects(otlp.parse(textSource(lines, 'm.jsonl')), /m\.jsonl line 2, key resourceMetrics/);
});

test('what we write is read back equal, repetition by repetition', async () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const grain = fc.constantFrom('repetition' as const, 'iteration' as const, 'request' as const);
  const metrics = fc.uniqueArray(
    fc.record({
      benchmark: fc.constantFrom('a', 'b/c'),
      metric: fc.stringMatching(/^[a-z][a-z_.]{0,9}$/),
      unit: fc.constantFrom('ms', 'tokens/s', ''),
      direction: fc.constantFrom('lower' as const, 'higher' as const, 'none' as const),
      grain,
      repetitions: fc.array(fc.array(finite, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 5, selector: ({ benchmark, metric }) => `${benchmark} ${metric}` },
  );
  await fc.assert(
    fc.asyncProperty(metrics, async (measurements) => {
      const files = await otlpExporter.write(snapshot(measurements));
      for (const [repetition, { content }] of files.entries()) {
        const { readings, warnings } = await otlp.parse(textSource(String(content)));
        const expected = measurements.map(({ repetitions, ...metric }) => ({
          ...metric,
          values: repetitions[repetition],
        }));
        const byName = (list: readonly { benchmark: string; metric: string }[]) =>
          list.toSorted((a, b) => (`${a.benchmark} ${a.metric}` < `${b.benchmark} ${b.metric}` ? -1 : 1));
        assert.deepEqual(byName(readings), byName(expected));
        assert.deepEqual(warnings, []);
      }
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('terms and failures survive the way out and in', async () => {
  const terms = [{ events: 1, trials: 90 }];
  const failures = [{ benchmark: 'resnet', name: 'out of memory', count: 2, message: 'CUDA' }];
  const rate = measurement([1 / 90], {
    metric: 'failure_rate',
    additive: { formula: 'proportion', terms: [terms] },
  });
  const [file] = await otlpExporter.write(snapshot([rate], { failures }));
  const parsed = await otlp.parse(textSource(String(file?.content)));
  assert.deepEqual(parsed.readings[0]?.additive, { formula: 'proportion', terms });
  assert.equal(parsed.readings[0]?.values[0], evaluate('proportion', terms[0] ?? {}));
  assert.deepEqual(parsed.failures, failures);
});

test('GPU samples go out under the names of GPU metrics, repetition by repetition', async () => {
  const files = await otlpExporter.write(snapshot([measurement([5, 6])], { telemetry: gpuTelemetry }));
  const read = await Promise.all(files.map(({ content }) => otlp.parse(textSource(String(content)))));
  const samples = read.map((parsed) =>
    valuesOf(parsed).filter(([metric]) => String(metric).startsWith('gen_ai')),
  );
  assert.deepEqual(samples, [
    [
      ['gen_ai.gpu.utilization{gpu_id=0}', [40, 60]],
      ['gen_ai.gpu.utilization{gpu_id=1}', [90]],
      ['gen_ai.gpu.memory.used{gpu_id=0}', [1000, 1200]],
      ['gen_ai.gpu.memory.used{gpu_id=1}', [800]],
      ['gen_ai.gpu.power{gpu_id=0}', [200, 220]],
    ],
    [
      ['gen_ai.gpu.utilization{gpu_id=0}', [10]],
      ['gen_ai.gpu.memory.used{gpu_id=0}', [1000]],
      ['gen_ai.gpu.power{gpu_id=0}', [100]],
    ],
  ]);
});
