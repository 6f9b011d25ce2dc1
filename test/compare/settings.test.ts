import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsOf } from '../../src/compare/settings.ts';
import type { Metric } from '../../src/model/metric.ts';
import type { MetricRule, Policy } from '../../src/model/policy.ts';

const latency: Metric = { benchmark: 'vision/resnet', metric: 'latency_ms', unit: 'ms', direction: 'lower' };

function policy(
  rules: readonly MetricRule[],
  fields: Partial<Policy> = {},
): Pick<Policy, 'threshold' | 'margin' | 'rules'> {
  return { threshold: undefined, margin: undefined, ...fields, rules };
}

test('defaults follow the statistic that the name of the metric tells', () => {
  const of = (metric: string) => {
    const { threshold, margin } = settingsOf({ ...latency, metric }, policy([]));
    return [threshold, margin];
  };
  assert.deepEqual(of('latency_ms'), [0.03, 0.05]);
  assert.deepEqual(of('ttft_p95_ms'), [0.05, 0.1]);
  assert.deepEqual(of('latency.p99'), [0.08, 0.15]);
  assert.deepEqual(of('latency_ms.p95'), [0.05, 0.1]);
  assert.deepEqual(of('latency_ms.p99'), [0.08, 0.15]);
  assert.deepEqual(of('top990'), [0.03, 0.05]);
  assert.deepEqual(of('p99_ttft'), [0.08, 0.15]);
  assert.deepEqual(of('P95'), [0.05, 0.1]);
});

test('the first rule that matches wins, and a star also spans slashes', () => {
  const rules = [
    { match: '*/latency_ms', threshold: 0.02, margin: 0.04 },
    { match: '*', threshold: 0.5, margin: 0.9 },
  ];
  assert.equal(settingsOf(latency, policy(rules)).threshold, 0.02);
  assert.equal(settingsOf({ ...latency, metric: 'wall_time' }, policy(rules)).threshold, 0.5);
  assert.equal(settingsOf({ ...latency, metric: 'latency_ms2' }, policy(rules)).threshold, 0.5);
});

const margins: readonly {
  readonly title: string;
  /** Null where none matches. */
  readonly rule: Partial<MetricRule> | null;
  readonly policy?: Partial<Policy>;
  readonly expected: readonly [threshold: number, margin: number];
}[] = [
  { title: 'a small threshold keeps the default margin', rule: { threshold: 0.01 }, expected: [0.01, 0.05] },
  { title: 'a large threshold widens the margin', rule: { threshold: 0.06 }, expected: [0.06, 0.1] },
  { title: 'a small margin lowers the threshold', rule: { margin: 0.025 }, expected: [0.015, 0.025] },
  { title: 'a large margin leaves the threshold', rule: { margin: 0.2 }, expected: [0.03, 0.2] },
  { title: 'both are taken', rule: { threshold: 0.1, margin: 0.11 }, expected: [0.1, 0.11] },
  {
    title: 'a rule without them takes those of the policy',
    rule: {},
    policy: { threshold: 0.1, margin: 0.2 },
    expected: [0.1, 0.2],
  },
  {
    title: 'a margin of the rule is meant more than a threshold of the policy',
    rule: { margin: 0.05 },
    policy: { threshold: 0.1 },
    expected: [0.03, 0.05],
  },
  {
    title: 'a threshold of the rule is meant more than a margin of the policy',
    rule: { threshold: 0.3 },
    policy: { margin: 0.1 },
    expected: [0.3, 0.5],
  },
  {
    title: 'a threshold of the policy is meant more than the default margin',
    rule: {},
    policy: { threshold: 0.06 },
    expected: [0.06, 0.1],
  },
  {
    title: 'a margin equal to the threshold leaves a test no room, so the threshold is meant',
    rule: { threshold: 0.06, margin: 0.06 },
    expected: [0.06, 0.1],
  },
  {
    title: 'of a policy alone the threshold is meant, too',
    rule: null,
    policy: { threshold: 0.06, margin: 0.05 },
    expected: [0.06, 0.1],
  },
  {
    title: 'a small margin of the policy alone lowers the threshold',
    rule: null,
    policy: { margin: 0.025 },
    expected: [0.015, 0.025],
  },
];
for (const { title, rule, policy: fields = {}, expected } of margins) {
  test(`threshold and margin: ${title}`, () => {
    const settings = settingsOf(latency, policy(rule === null ? [] : [{ match: '*', ...rule }], fields));
    assert.ok(Math.abs(settings.threshold - expected[0]) < 1e-12, `threshold ${settings.threshold}`);
    assert.ok(Math.abs(settings.margin - expected[1]) < 1e-12, `margin ${settings.margin}`);
    assert.ok(settings.margin > settings.threshold);
  });
}

test('a floor is turned into the unit of the metric', () => {
  const floor = (unit: string, value = 0.05, floorUnit = 'ms') =>
    settingsOf({ ...latency, unit }, policy([{ match: '*', floor: { value, unit: floorUnit } }])).floor;
  assert.equal(floor('ms'), 0.05);
  assert.equal(floor('us'), 50);
  assert.equal(floor('sec'), 0.00005);
  assert.equal(floor('MiB', 1, 'GiB'), 1024);
  assert.equal(floor('tokens/sec', 3, 'tokens/s'), 3);
  assert.equal(floor('furlong', 3, ''), 3);
  const fits = settingsOf(latency, policy([{ match: '*', floor: { value: 1, unit: 'ms' } }]));
  assert.deepEqual(fits.warnings, []);
});

test('a floor of another dimension does not apply, and says so', () => {
  const settings = settingsOf(
    { ...latency, unit: 'MiB' },
    policy([{ match: '*', floor: { value: 0.05, unit: 'ms' } }]),
  );
  assert.equal(settings.floor, null);
  assert.match(settings.warnings.join(), /0\.05 ms.*MiB/);
  const bare = settingsOf(
    { ...latency, unit: '' },
    policy([{ match: '*', floor: { value: 1, unit: 'ms' } }]),
  );
  assert.match(
    bare.warnings.join(),
    /1 ms .* cannot be turned into a number without unit and does not apply/,
  );
});

test('gate: fail with a direction, report without one and for what is only shown, unless a rule says otherwise', () => {
  assert.equal(settingsOf(latency, policy([])).gate, 'fail');
  assert.equal(settingsOf({ ...latency, direction: 'none' }, policy([])).gate, 'report');
  assert.equal(settingsOf(latency, policy([]), { shownOnly: true }).gate, 'report');
  assert.equal(
    settingsOf(latency, policy([{ match: '*', threshold: 0.1 }]), { shownOnly: true }).gate,
    'report',
  );
  assert.equal(settingsOf(latency, policy([{ match: '*', gate: 'fail' }]), { shownOnly: true }).gate, 'fail');
  assert.equal(settingsOf(latency, policy([{ match: '*', gate: 'warn' }])).gate, 'warn');
});

test('a rule may give the direction that a result file lacks, and with it the gate', () => {
  const settings = settingsOf(
    { ...latency, direction: 'none' },
    policy([{ match: '*', direction: 'higher' }]),
  );
  assert.equal(settings.direction, 'higher');
  assert.equal(settings.gate, 'fail');
});
