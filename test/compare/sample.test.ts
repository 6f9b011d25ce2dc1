import assert from 'node:assert/strict';
import { test } from 'node:test';
import { centerOf, inUnit, joined, type Sample, samplesOf, warmUpsOf } from '../../src/compare/sample.ts';
import { measurement, snapshot } from '../model/snapshot-builder.ts';
import { gaussian } from '../statistics/gaussian.ts';

function only(...measurements: Parameters<typeof snapshot>[0]): Sample {
  const [sample] = samplesOf(snapshot(measurements)).values();
  assert.ok(sample);
  return sample;
}

test('values of grain repetition are each a unit of their own, also several of one file', () => {
  assert.deepEqual(only(measurement([[1, 2], [3]])).values, [1, 2, 3]);
});

test('iterations and requests give one value per repetition, the median', () => {
  for (const grain of ['iteration', 'request'] as const) {
    assert.deepEqual(only(measurement([[1, 9, 2], [4, 4], [7]], { grain })).values, [2, 4, 7]);
  }
});

test('a repetition without values is absent and never 0', () => {
  assert.deepEqual(only(measurement([[], [3], []])).values, [3]);
  assert.deepEqual(only(measurement([[], [3, 5], []], { grain: 'iteration' })).values, [4]);
  assert.equal(samplesOf(snapshot([measurement([[], []])])).size, 0);
});

test('additive values are recomputed from summed terms within a repetition and over all, never averaged', () => {
  const terms = [
    [
      { numerator: 1, denominator: 1 },
      { numerator: 1, denominator: 9 },
    ],
    [{ numerator: 3, denominator: 10 }],
  ];
  const additive = { formula: 'ratio', terms } as const;
  const fine = only(measurement([[1, 1 / 9], [0.3]], { grain: 'request', additive }));
  assert.deepEqual(fine.values, [0.2, 0.3]);
  assert.equal(centerOf(fine), 0.25);
  const coarse = only(measurement([[1, 1 / 9], [0.3]], { additive }));
  assert.deepEqual(coarse.values, [1, 1 / 9, 0.3]);
  assert.equal(centerOf(coarse), 0.25);
});

test('a repetition whose ratio is not defined has no value', () => {
  const terms = [[{ numerator: 1, denominator: 0 }], [{ numerator: 1, denominator: 2 }]];
  const sample = only(measurement([[0], [0.5]], { grain: 'request', additive: { formula: 'ratio', terms } }));
  assert.deepEqual(sample.values, [0.5]);
});

test('tails of lower-is-better raw values are metrics of their own, from as many values as bound them', () => {
  const ids = (count: number, fields: Partial<Parameters<typeof measurement>[1]> = {}) => [
    ...samplesOf(
      snapshot([measurement([series(count), series(count)], { grain: 'request', ...fields })]),
    ).keys(),
  ];
  assert.deepEqual(ids(58), ['resnet/latency_ms']);
  assert.deepEqual(ids(59), ['resnet/latency_ms', 'resnet/latency_ms.p95']);
  assert.deepEqual(ids(299), ['resnet/latency_ms', 'resnet/latency_ms.p95', 'resnet/latency_ms.p99']);
  assert.deepEqual(ids(299, { direction: 'higher' }), ['resnet/latency_ms']);
  assert.deepEqual(ids(299, { grain: 'repetition' }), ['resnet/latency_ms']);
  const samples = samplesOf(snapshot([measurement([series(101)], { grain: 'request' })]));
  assert.deepEqual(samples.get('resnet/latency_ms.p95')?.values, [95]);
});

test('the shortest repetition and the memory of the values say what carries a tail', () => {
  const noise = gaussian(1);
  const independent = Array.from({ length: 2000 }, () => 10 + noise());
  const blocks = Array.from({ length: 2000 }, (_, i) => 10 + ((i >> 6) & 1));
  const support = (values: number[]) =>
    samplesOf(snapshot([measurement([values, series(1500)], { grain: 'request' })])).get(
      'resnet/latency_ms.p99',
    )?.tail;
  assert.equal(support(independent)?.fewest, 1500);
  const alone = samplesOf(snapshot([measurement([independent], { grain: 'request' })])).get(
    'resnet/latency_ms.p99',
  )?.tail;
  assert.ok((alone?.exceedances() ?? 0) > 15);
  const sticky = samplesOf(snapshot([measurement([blocks], { grain: 'request' })])).get(
    'resnet/latency_ms.p99',
  )?.tail;
  assert.ok((sticky?.exceedances() ?? 99) < 5);
});

test('one common warm-up is cut from all repetitions of both sides', () => {
  const noise = gaussian(7);
  const steady = () => Array.from({ length: 200 }, () => 10 + 0.01 * noise());
  const warming = () => steady().map((value, i) => (i < 40 ? value * 1.5 : value));
  const base = snapshot([measurement([steady(), steady()], { grain: 'iteration' })]);
  const candidate = snapshot([measurement([warming(), warming()], { grain: 'iteration' })]);
  const warmUp = warmUpsOf([base, candidate]).get('resnet/latency_ms');
  assert.ok(warmUp !== undefined && warmUp.cut >= 40 && warmUp.cut <= 100, `cut ${warmUp?.cut}`);
  const [sample] = samplesOf(candidate, warmUpsOf([base, candidate])).values();
  assert.ok(sample?.values.every((value) => Math.abs(value - 10) < 0.01));
  assert.equal(warmUpsOf([snapshot([measurement([series(49)], { grain: 'iteration' })])]).size, 0);
  assert.equal(warmUpsOf([snapshot([measurement([series(100)], { grain: 'request' })])]).size, 0);
});

test('the warm-up is cut where nobody says so, and a repetition that is shorter than it keeps its later half', () => {
  const warmed = (length: number) => Array.from({ length }, (_, i) => (i < 30 ? 15 + i / 100 : 10 + (i % 7)));
  const both = snapshot([measurement([warmed(200), warmed(200)], { grain: 'iteration' })]);
  const cut = warmUpsOf([both]).get('resnet/latency_ms')?.cut ?? 0;
  assert.ok(cut >= 30 && cut <= 100, `cut ${cut}`);
  assert.deepEqual([...samplesOf(both).values()][0]?.values, [13, 13]);
  const short = Array.from({ length: 40 }, (_, i) => i);
  const cuts = new Map([['resnet/latency_ms', { cut: 60, slope: null, steady: true }]]);
  const sample = samplesOf(snapshot([measurement([short], { grain: 'iteration' })]), cuts);
  assert.deepEqual(sample.get('resnet/latency_ms')?.values, [29.5], 'of 20 … 39');
});

test('a warm-up is looked for in repetitions of 50 iterations or more, the empty ones left out', () => {
  const found = (...lengths: number[]) =>
    warmUpsOf([snapshot([measurement(lengths.map(series), { grain: 'iteration' })])]).size;
  assert.equal(found(50, 60), 1);
  assert.equal(found(0, 50), 1);
  assert.equal(found(49, 200), 0);
  assert.equal(found(0, 0), 0);
});

test('an aggregate is shown where its metric has no raw values', () => {
  const aggregate = {
    benchmark: 'resnet',
    unit: 'ms',
    direction: 'lower',
    statistic: 'mean',
    value: 3,
  } as const;
  const samples = samplesOf(
    snapshot([measurement([1])], {
      aggregates: [
        { ...aggregate, metric: 'latency_ms' },
        { ...aggregate, metric: 'ttft_ms' },
        { ...aggregate, metric: 'ttft_ms', value: 5 },
      ],
    }),
  );
  assert.deepEqual([...samples.keys()], ['resnet/latency_ms', 'resnet/ttft_ms.mean']);
  assert.deepEqual(samples.get('resnet/ttft_ms.mean')?.values, [3, 5]);
  assert.equal(samples.get('resnet/ttft_ms.mean')?.condensed, true);
});

test('samples of one metric are joined in the unit of the first', () => {
  const [ms, s, bytes] = [
    only(measurement([1, 2])),
    only(measurement([0.003], { unit: 's' })),
    only(measurement([5], { unit: 'B' })),
  ];
  assert.deepEqual(joined(ms, s).values, [1, 2, 3]);
  assert.deepEqual(joined(ms, bytes).values, [1, 2]);
  assert.equal(inUnit(bytes, 'ms'), null);
  const rate = (events: number) =>
    only(
      measurement([events / 10], {
        unit: '',
        additive: { formula: 'proportion', terms: [[{ events, trials: 10 }]] },
      }),
    );
  assert.equal(centerOf(joined(rate(1), rate(4))), 0.25);
  const bare = { ...rate(4), additive: null };
  assert.equal(joined(rate(1), bare).additive, null, 'a part without terms leaves the whole without');
});

test('a tail of joined samples is carried by what carries the weaker of them', () => {
  const tail = (length: number) => {
    const all = snapshot([measurement([series(length)], { grain: 'request' })]);
    const sample = samplesOf(all).get('resnet/latency_ms.p95');
    assert.ok(sample);
    return sample;
  };
  const [strong, weak] = [tail(400), tail(60)];
  for (const both of [joined(strong, weak), joined(weak, strong)]) {
    assert.equal(both.tail?.tail, 'p95');
    assert.equal(both.tail?.fewest, 60);
    assert.equal(both.tail?.exceedances(), weak.tail?.exceedances());
  }
  assert.notEqual(strong.tail?.exceedances(), weak.tail?.exceedances());
  assert.equal(joined(strong, { ...weak, tail: null }).tail, null);
  assert.equal(joined({ ...strong, tail: null }, weak).tail, null);
});

test('in another unit the terms of a ratio would no longer give its value', () => {
  const terms = [[{ numerator: 3, denominator: 2 }]];
  const seconds = only(measurement([1.5], { unit: 's', additive: { formula: 'ratio', terms } }));
  assert.deepEqual(inUnit(seconds, 'sec')?.additive, seconds.additive, 'the same unit by another name');
  assert.equal(inUnit(seconds, 'ms')?.additive, null);
  assert.deepEqual(inUnit(seconds, 'ms')?.values, [1500]);
  const own = only(measurement([1], { unit: 'furlong' }));
  assert.deepEqual(inUnit(own, 'furlong')?.values, [1]);
});

function series(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
