import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BottleneckIndicators } from '../../src/model/bottleneck.ts';
import { classifyBottleneck } from '../../src/telemetry/bottleneck.ts';

const nothing: BottleneckIndicators = {
  gpuUtilPct: null,
  memUtilPct: null,
  tempC: null,
  throttled: null,
  sclkRangeMHz: null,
  cpuPct: null,
  gpuActiveRatio: null,
  microkernelPct: null,
  kernelAmplificationRatio: null,
  launchRatePerSec: null,
  warmupEffectPct: null,
  covPct: null,
};

const cases: [name: string, seen: Partial<BottleneckIndicators>, primary: string, evidence: RegExp][] = [
  ['a busy GPU', { gpuUtilPct: 97, gpuActiveRatio: 0.93 }, 'compute_bound', /busy 97 % of the time/],
  ['busy memory', { gpuUtilPct: 40, memUtilPct: 91 }, 'memory_bound', /Memory was busier \(91 %\)/],
  [
    'many small kernels',
    { microkernelPct: 80, launchRatePerSec: 9000 },
    'launch_overhead',
    /80 % of the kernels/,
  ],
  [
    'launches without work',
    { gpuActiveRatio: 0.1, launchRatePerSec: 2000, microkernelPct: 31 },
    'launch_overhead',
    /only 10 % of the wall time/,
  ],
  ['a hot CPU and a waiting GPU', { cpuPct: 99, gpuUtilPct: 20 }, 'cpu_bound', /while the GPU waited/],
  ['a throttled busy GPU', { throttled: true, gpuUtilPct: 97 }, 'thermal_throttle', /throttled by heat/],
  ['moving clocks', { sclkRangeMHz: 600 }, 'frequency_scaling', /moved by 600 MHz/],
  ['a long warm-up', { warmupEffectPct: 45 }, 'warmup_instability', /45 % slower/],
];
for (const [name, seen, primary, evidence] of cases) {
  test(`${name} is ${primary}`, () => {
    const result = classifyBottleneck({ ...nothing, ...seen });
    assert.equal(result.primary, primary);
    assert.ok(
      result.evidence.some((sentence) => evidence.test(sentence)),
      result.evidence.join('; '),
    );
    assert.ok(result.confidence > 0.5 && result.confidence <= 0.95);
    assert.ok(result.recommendations.length > 0);
  });
}

test('missing telemetry is no evidence: a hot CPU alone is not a waiting GPU', () => {
  const result = classifyBottleneck({ ...nothing, cpuPct: 99 });
  assert.equal(result.primary, 'cpu_bound');
  assert.equal(result.evidence.length, 1);
});

test('nothing known is unknown with confidence 0; nothing striking is balanced', () => {
  assert.deepEqual(
    [classifyBottleneck(nothing).primary, classifyBottleneck(nothing).confidence],
    ['unknown', 0],
  );
  assert.equal(classifyBottleneck({ ...nothing, gpuUtilPct: 60, cpuPct: 30 }).primary, 'balanced');
});

test('a limit at its boundary does not count', () => {
  assert.equal(classifyBottleneck({ ...nothing, gpuUtilPct: 85 }).primary, 'balanced');
  assert.equal(classifyBottleneck({ ...nothing, tempC: 85 }).primary, 'balanced');
});
