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
  ['a throttled GPU', { throttled: true, gpuUtilPct: 97 }, 'thermal_throttle', /held its clocks down/],
  ['a hot GPU', { tempC: 91 }, 'thermal_throttle', /reached 91 °C; most begin to throttle/],
  ['a busy GPU', { gpuUtilPct: 97 }, 'compute_bound', /kernel was running 97 % of the time \(utilisation/],
  ['a filled timeline', { gpuActiveRatio: 0.93 }, 'compute_bound', /kernels filled 93 % of the traced time/],
  ['busy memory', { memUtilPct: 91 }, 'memory_bound', /read or written 91 % of the time/],
  [
    'memory busier than kernels',
    { gpuUtilPct: 40, memUtilPct: 60 },
    'memory_bound',
    /Memory was busy 60 % of the time, kernels only 40 %/,
  ],
  [
    'many small kernels',
    { microkernelPct: 80 },
    'launch_overhead',
    /80 % of the kernels took less than 10 µs/,
  ],
  [
    'unfused nodes',
    { kernelAmplificationRatio: 14 },
    'launch_overhead',
    /became 14\.0 kernels: little is fused/,
  ],
  [
    'launches without work',
    { gpuActiveRatio: 0.1, launchRatePerSec: 9000 },
    'launch_overhead',
    /only 10 % of the traced time, at 9000 kernels a second: the GPU waited between launches/,
  ],
  [
    'launches and small kernels',
    { launchRatePerSec: 9000, microkernelPct: 31 },
    'launch_overhead',
    /9000 kernels a second were launched, one every 111 µs/,
  ],
  [
    'gaps that few launches do not explain',
    { gpuActiveRatio: 0.15, launchRatePerSec: 1000, microkernelPct: 0 },
    'cpu_bound',
    /15 % of the traced time, at 1000 kernels a second: launching so few takes little/,
  ],
  ['a busy host', { cpuPct: 99 }, 'cpu_bound', /CPUs of the host were up to 99 % busy/],
  [
    'a busy host and a waiting GPU',
    { cpuPct: 99, gpuUtilPct: 20 },
    'cpu_bound',
    /ran kernels only 20 % of the time: it waited for the host/,
  ],
  ['moving clocks', { sclkRangeMHz: 600 }, 'frequency_scaling', /moved over 600 MHz under load/],
  ['a slow warm-up', { warmupEffectPct: 45 }, 'warmup_instability', /45 % slower than the timed ones/],
  ['a fast warm-up', { warmupEffectPct: -30 }, 'warmup_instability', /30 % faster than the timed ones/],
];
for (const [name, seen, primary, evidence] of cases) {
  test(`${name} is ${primary}`, () => {
    const result = classifyBottleneck({ ...nothing, ...seen });
    assert.equal(result.primary, primary);
    assert.match(result.evidence.join('\n'), evidence);
    assert.ok(result.confidence > 0.5 && result.confidence <= 0.95);
    assert.ok(result.recommendations.length >= 2);
  });
}

const contradictions: [name: string, seen: Partial<BottleneckIndicators>, primary: string, not: RegExp][] = [
  [
    'a hot GPU that says it does not throttle is not throttled',
    { tempC: 91, throttled: false, gpuUtilPct: 97 },
    'compute_bound',
    /91 °C/,
  ],
  [
    'small kernels without gaps between them are no launch overhead',
    { microkernelPct: 67, launchRatePerSec: 17_650, kernelAmplificationRatio: 14, gpuActiveRatio: 0.91 },
    'compute_bound',
    /were launched|10 µs|fused/,
  ],
  [
    'gaps of the slow profile pass are none where the GPU was busy without it',
    { microkernelPct: 80, launchRatePerSec: 9000, gpuActiveRatio: 0.2, gpuUtilPct: 98 },
    'compute_bound',
    /launch|waited/,
  ],
  [
    'a busy GPU whose memory is busy is bound by memory',
    { gpuUtilPct: 99, gpuActiveRatio: 0.97, memUtilPct: 93 },
    'memory_bound',
    /kernel/,
  ],
  ['a busy host does not hold a busy GPU back', { cpuPct: 100, gpuUtilPct: 97 }, 'compute_bound', /CPUs/],
];
for (const [name, seen, primary, not] of contradictions) {
  test(name, () => {
    const result = classifyBottleneck({ ...nothing, ...seen });
    assert.deepEqual([result.primary, result.secondary], [primary, []]);
    assert.doesNotMatch(result.evidence.join('\n'), not);
  });
}

test('an idle GPU is told, and no limit is named for it', () => {
  const { primary, evidence } = classifyBottleneck({ ...nothing, gpuUtilPct: 12, cpuPct: 30 });
  assert.equal(primary, 'balanced');
  assert.match(evidence.join(), /only 12 % of the time; the rest it waited/);
});

test('warm-up that is thrown away is not the limit while something else is', () => {
  const result = classifyBottleneck({ ...nothing, warmupEffectPct: 300, sclkRangeMHz: 300 });
  assert.equal(result.primary, 'frequency_scaling');
});

test('confidence is one half and half the lead over the next category', () => {
  const confidence = (seen: Partial<BottleneckIndicators>) =>
    Math.round(100 * classifyBottleneck({ ...nothing, ...seen }).confidence);
  assert.equal(confidence({ gpuUtilPct: 97 }), 75);
  assert.equal(confidence({ gpuUtilPct: 97, gpuActiveRatio: 0.9 }), 90);
  assert.equal(confidence({ throttled: true, gpuUtilPct: 97 }), 65);
  assert.equal(confidence({ gpuUtilPct: 60 }), 50);
});

const atTheLimit: Partial<BottleneckIndicators> = {
  tempC: 85,
  throttled: false,
  gpuUtilPct: 85,
  gpuActiveRatio: 0.7,
  memUtilPct: 80,
  microkernelPct: 30,
  kernelAmplificationRatio: 10,
  launchRatePerSec: 5000,
  cpuPct: 80,
  sclkRangeMHz: 200,
  warmupEffectPct: 20,
};

test('no rule holds at its limit', () => {
  const { primary, evidence } = classifyBottleneck({ ...nothing, ...atTheLimit });
  assert.deepEqual([primary, evidence], ['balanced', []]);
});

test('each rule looks at what it knows alone: with any indicator unknown the others stay silent', () => {
  for (const indicator of Object.keys(atTheLimit)) {
    const { evidence } = classifyBottleneck({ ...nothing, ...atTheLimit, [indicator]: null });
    assert.deepEqual(evidence, [], indicator);
  }
});

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
