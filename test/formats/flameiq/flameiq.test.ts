import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { InputError } from '../../../src/errors.ts';
import { flameiq } from '../../../src/formats/flameiq/flameiq.ts';
import { flameiqExporter } from '../../../src/formats/flameiq/flameiq-exporter.ts';
import { compareByThresholds } from '../../../src/formats/flameiq/thresholds.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { measurement, snapshot } from '../../model/snapshot-builder.ts';
import { textSource } from '../text-source.ts';

const read = (data: object) => flameiq.parse(textSource(JSON.stringify(data), 'flameiq.json'));
const withMetrics = (metrics: unknown) => ({ schema_version: 1, metrics });

const refused: readonly [title: string, data: object, key: string][] = [
  ['no schema version', { metrics: { throughput: 1 } }, 'schema_version'],
  ['a schema version that is text', { schema_version: '1', metrics: { throughput: 1 } }, 'schema_version'],
  ['true as schema version', { schema_version: true, metrics: { throughput: 1 } }, 'schema_version'],
  ['schema version 2', { schema_version: 2, metrics: { throughput: 1 } }, 'schema_version'],
  ['no metrics', { schema_version: 1 }, 'metrics'],
  ['empty metrics', withMetrics({}), 'metrics'],
  ['metrics that are a list', withMetrics([1]), 'metrics'],
  ['only unknown metrics', withMetrics({ foo: 1 }), 'metrics'],
  ['an empty latency', withMetrics({ latency: {}, throughput: 1 }), 'metrics.latency'],
  ['only an unknown percentile', withMetrics({ latency: { p90: 1 } }), 'metrics.latency'],
  ['a negative latency', withMetrics({ latency: { p95: -1 } }), 'metrics.latency.p95'],
  ['a latency that is true', withMetrics({ latency: { p95: true } }), 'metrics.latency.p95'],
  ['a throughput that is text', withMetrics({ throughput: '950' }), 'metrics.throughput'],
  ['a negative memory', withMetrics({ memory_mb: -1 }), 'metrics.memory_mb'],
  ['CPU beyond 100 %', withMetrics({ cpu_percent: 250 }), 'metrics.cpu_percent'],
  ['a custom metric that is null', withMetrics({ custom: { score: null } }), 'metrics.custom.score'],
  ['a dotted custom metric', withMetrics({ custom: { 'a.b': 1 } }), 'metrics.custom.a.b'],
  ['a custom metric without a name', withMetrics({ custom: { '': 1 } }), 'metrics.custom.'],
  ['custom metrics that are null', withMetrics({ custom: null, throughput: 1 }), 'metrics.custom'],
  ['metadata that is null', { ...withMetrics({ throughput: 1 }), metadata: null }, 'metadata'],
  [
    'a date that does not parse',
    { ...withMetrics({ throughput: 1 }), metadata: { timestamp: 'yesterday' } },
    'metadata.timestamp',
  ],
  [
    'a tag that is no text',
    { ...withMetrics({ throughput: 1 }), metadata: { tags: { pr: 42 } } },
    'metadata.tags.pr',
  ],
];
for (const [title, data, key] of refused) {
  test(`${title} is refused with the key`, async () => {
    await assert.rejects(read(data), (error) => {
      assert.ok(error instanceof InputError);
      assert.equal(error.problem.where?.key, key);
      assert.equal(error.problem.where?.source, 'flameiq.json');
      return true;
    });
  });
}

test('what the specification leaves open is read: no metadata, null metrics, Z dates, unknown environments', async () => {
  const parsed = await read({
    schema_version: 1,
    metadata: { timestamp: '2026-01-01T10:00:00Z', environment: 'CI', tags: {} },
    metrics: { latency: null, throughput: 10, memory_mb: null },
  });
  assert.deepEqual(
    parsed.readings.map(({ metric, values }) => [metric, values]),
    [['throughput', [10]]],
  );
  assert.deepEqual(parsed.environment, { 'flameiq.environment': 'custom' });
});

test('keys beyond the schema are named and not read', async () => {
  const parsed = await read({ ...withMetrics({ throughput: 1, gpu_mb: 3 }), extra: 1 });
  assert.deepEqual(parsed.warnings, [
    'extra is not part of FlameIQ schema v1 and was not read',
    'metrics.gpu_mb is not part of FlameIQ schema v1 and was not read',
  ]);
});

interface Decision {
  readonly case: string;
  readonly baseline: Record<string, number>;
  readonly candidate: Record<string, number>;
  readonly thresholds: Record<string, string>;
  readonly flameiq: {
    readonly diffs: readonly {
      readonly metric_key: string;
      readonly change_percent: number;
      readonly is_regression: boolean;
      readonly is_warning: boolean;
    }[];
  };
}
const decisions: readonly Decision[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/flameiq/decisions.json'), 'utf8'),
);

for (const { case: name, baseline, candidate, thresholds, flameiq: theirs } of decisions) {
  test(`FlameIQ's own decisions are reproduced: ${name} under ${JSON.stringify(thresholds)}`, () => {
    const ours = compareByThresholds(baseline, candidate, (key) =>
      thresholds[key] === undefined ? undefined : Number.parseFloat(thresholds[key]),
    );
    for (const diff of theirs.diffs) {
      const row = ours.comparisons.find(({ key }) => key === diff.metric_key);
      assert.equal(row?.changePercent, diff.change_percent, diff.metric_key);
      assert.equal(row?.status === 'regression', diff.is_regression, diff.metric_key);
      // Ours warn less, never more: no improvement, and no small change under a small threshold.
      if (row?.status === 'warning') assert.equal(diff.is_warning, true, diff.metric_key);
    }
    assert.equal(
      ours.status === 'regression',
      theirs.diffs.some((diff) => diff.is_regression),
    );
  });
}

const status = (key: string, baseline: number, candidate: number, threshold?: number) =>
  compareByThresholds({ [key]: baseline }, { [key]: candidate }, () => threshold).comparisons[0]?.status;

test('a change regresses beyond its threshold, and at the threshold it does not', () => {
  assert.equal(status('latency.p95', 100, 110), 'warning');
  assert.equal(status('latency.p95', 100, 110.1), 'regression');
  assert.equal(status('throughput', 1000, 900), 'warning');
  assert.equal(status('throughput', 1000, 899), 'regression');
});

test('a change for the better is no warning, and a small threshold does not warn at any change', () => {
  assert.equal(status('latency.p95', 100, 94, 10), 'pass');
  assert.equal(status('latency.p95', 100, 80, 10), 'improved');
  assert.equal(status('latency.p95', 100, 100.01, 5), 'pass');
  assert.equal(status('latency.p95', 100, 102.5, 5), 'warning');
});

test('the sign of a custom threshold says which way is worse, and without one the metric is only shown', () => {
  assert.equal(status('custom.tokens_per_second', 100, 120, -8), 'improved');
  assert.equal(status('custom.tokens_per_second', 100, 90, -8), 'regression');
  assert.equal(status('custom.db_query_ms', 100, 120, 5), 'regression');
  assert.equal(status('custom.score', 100, 500), 'ungated');
});

test('missing, new and zero baselines are rows, and nothing in common is no pass', () => {
  const decision = compareByThresholds(
    { throughput: 10, memory_mb: 0, cpu_percent: 1 },
    { memory_mb: 5, 'latency.p50': 1, cpu_percent: 1 },
    () => undefined,
  );
  assert.deepEqual(
    decision.comparisons.map(({ key, status: found }) => [key, found]),
    [
      ['cpu_percent', 'pass'],
      ['latency.p50', 'new'],
      ['memory_mb', 'zero-baseline'],
      ['throughput', 'missing'],
    ],
  );
  assert.equal(decision.status, 'warning');
  assert.equal(compareByThresholds({ throughput: 1 }, { memory_mb: 1 }, () => 10).status, 'nothing-compared');
});

test('an exact tie is rounded to the even digit, as Python rounds', () => {
  const [row] = compareByThresholds({ memory_mb: 512 }, { memory_mb: 580 }, () => 10).comparisons;
  assert.equal(row?.changePercent, 13.2812);
});

test('raw latencies become percentiles, and other metrics custom ones', async () => {
  const [file] = await flameiqExporter.write(
    snapshot([
      measurement(
        [
          [4, 5, 6],
          [4, 5, 18],
        ],
        { grain: 'iteration', unit: 'us' },
      ),
      measurement([1, 3], { metric: 'peak_memory', unit: 'MiB' }),
      measurement([7], { metric: 'ttft.p50_ms' }),
      measurement([8], { metric: 'ttft_p50_ms' }),
    ]),
  );
  assert.deepEqual(JSON.parse(String(file?.content)).metrics, {
    latency: { mean: 0.007, p50: 0.005, p95: 0.015, p99: 0.0174 },
    memory_mb: 2.097152,
    custom: { ttft_p50_ms: 7, ttft_p50_ms_2: 8 },
  });
});

test('a negative number is refused, since schema v1 cannot hold it', async () => {
  await assert.rejects(
    flameiqExporter.write(snapshot([measurement([-1], { metric: 'drift' })])),
    /resnet\/drift: the value -1 is negative/,
  );
});

test('what we write is read back equal', async () => {
  const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
  const option = fc.option(amount, { nil: undefined });
  const metrics = fc.record({
    latency: fc.record({ mean: option, p50: option, p95: amount, p99: option }),
    throughput: option,
    memory_mb: option,
    cpu_percent: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
    custom: fc.dictionary(fc.stringMatching(/^[a-z_][a-z0-9_ ]{0,8}$/), amount),
  });
  await fc.assert(
    fc.asyncProperty(metrics, async (written) => {
      const { readings } = await read(withMetrics(written));
      const [file] = await flameiqExporter.write(
        snapshot(readings.map(({ values, metric, unit }) => measurement(values, { metric, unit }))),
      );
      const again = await flameiq.parse(textSource(String(file?.content)));
      const valuesOf = (all: readonly Reading[]) => all.map(({ metric, values }) => [metric, values]);
      assert.deepEqual(valuesOf(again.readings), valuesOf(readings));
      assert.deepEqual(again.warnings, []);
    }),
    { seed: 1, numRuns: 100 },
  );
});
