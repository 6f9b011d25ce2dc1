import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BenchmarkKernels, KernelTrace } from '../../src/model/kernel.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { profilesSection } from '../../src/report/profile-section.ts';
import {
  kernelChanges,
  kernelCount,
  movement,
  profilesOf,
  profilesOfAll,
} from '../../src/report/profiles.ts';
import { benchmarkKernels } from '../../src/telemetry/kernel-metrics.ts';
import { environment, snapshot } from '../model/snapshot-builder.ts';
import { profile } from './html/evidence.ts';

/** A trace of `runs` inferences, in each of which every kernel takes so many microseconds. */
function trace(
  kernels: Readonly<Record<string, number>>,
  runs: number | null,
  source: KernelTrace['source'] = 'device',
): BenchmarkKernels {
  const executions = Array.from({ length: runs ?? 1 }, (_, run) =>
    Object.entries(kernels).map(([name, us]) => ({
      name,
      startNs: run * 1e9,
      endNs: run * 1e9 + us * 1000,
      queueId: 0,
      deviceId: 0,
    })),
  ).flat();
  return benchmarkKernels(
    'net',
    'the profile pass',
    { source, executions, wallNs: null, inferences: runs },
    null,
  );
}
const withKernels = (kernels: BenchmarkKernels) => snapshot([], { kernels: [kernels] });

test('kernels are compared by inference, whatever the number of profiled runs', () => {
  const base = withKernels(trace({ gemm: 500, relu: 4, gone: 7 }, 20));
  const candidate = withKernels(trace({ gemm: 600, relu: 4, fresh: 50 }, 10));
  const [profile] = profilesOf([base], candidate);
  assert.ok(profile?.kernels);
  assert.equal(profile.kernels.per, 'one inference');
  assert.deepEqual(
    kernelChanges(profile.kernels).map((change) => [
      change.name,
      Math.round(change.difference * 1000),
      movement(change),
    ]),
    [
      ['gemm', 100, 0.19999999999999996],
      ['fresh', 50, 'new'],
      ['gone', -7, 'gone'],
      ['relu', 0, 0],
    ],
  );
});

test('the newest earlier snapshot with kernels of the same source is the baseline', () => {
  const host = withKernels(trace({ gemm: 1 }, 20, 'host-node'));
  const older = withKernels(trace({ gemm: 2 }, 20));
  const candidate = withKernels(trace({ gemm: 3 }, 20));
  const [profile] = profilesOf([candidate, snapshot([]), host, older], candidate);
  assert.equal(profile?.kernels?.baseline?.[0]?.totalTimeMs, 0.002);
});

const gpu = (name: string) => ({
  name,
  vendor: 'nvidia' as const,
  driver: null,
  runtime: null,
  memoryMiB: null,
  powerLimitW: null,
});
const beside: [what: string, changes: (side: 'baseline' | 'candidate') => Partial<Snapshot>][] = [
  [
    'on another GPU',
    (side) => ({ environment: { ...environment, gpus: [gpu(side === 'baseline' ? 'A100' : 'H100')] } }),
  ],
  [
    'by another provider',
    (side) => ({
      environment: {
        ...environment,
        benchmarks: {
          net: { provider: { asked: 'auto', used: side === 'baseline' ? 'cuda' : 'tensorrt' } },
        },
      },
    }),
  ],
  [
    'of another input shape',
    (side) => ({
      environment: {
        ...environment,
        benchmarks: { net: { inputs: { x: `float32[${side === 'baseline' ? 1 : 8},64]` } } },
      },
    }),
  ],
  [
    'by another profiler',
    (side) => ({
      kernels: [{ ...trace({ gemm: 3 }, 20), origin: side === 'baseline' ? 'nsys' : 'chrome-trace' }],
    }),
  ],
];
for (const [what, changes] of beside) {
  test(`kernels that were seen ${what} are not compared`, () => {
    const side = (which: 'baseline' | 'candidate') => ({
      ...withKernels(trace({ gemm: 3 }, 20)),
      ...changes(which),
    });
    const [apart] = profilesOf([side('baseline')], side('candidate'));
    assert.equal(apart?.kernels?.baseline, null);
    const [alike] = profilesOf([side('candidate')], side('candidate'));
    assert.equal(alike?.kernels?.baseline?.length, 1);
  });
}

test('a kernel beyond the longest that a side lists is neither new nor gone', () => {
  const many = (slow: string) =>
    Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [
        `node${index}`,
        `node${index}` === slow ? 900 : 200 - index,
      ]),
    );
  const [profile] = profilesOf(
    [withKernels(trace(many('node0'), 20))],
    withKernels(trace(many('node140'), 20)),
  );
  assert.ok(profile?.kernels);
  const changes = kernelChanges(profile.kernels);
  assert.deepEqual([...new Set(changes.map((change) => typeof movement(change)))], ['number']);
  assert.equal(changes[0]?.name, 'node0');
  assert.equal(kernelCount(profile.kernels, changes), 150);
});

test('nodes on the host are told as that: no heading speaks of a GPU', () => {
  const host = withKernels(trace({ gemm: 3 }, 20, 'host-node'));
  const section = profilesSection(profilesOf([host], { ...host }), 1);
  assert.equal(section?.title, 'Nodes of the model');
  assert.match(section.rows.join('\n'), /\| Node \|/);
  assert.match(section.rows.join('\n'), /of one inference on the host \(no device reported kernels\)/);
  assert.doesNotMatch(section.rows.join('\n'), /GPU|Kernel|Launch/);
  assert.equal(
    profilesSection(profilesOf([], withKernels(trace({ gemm: 3 }, 20))), 1)?.title,
    'Inside the GPU',
  );
});

test('figures are told before and after, by iteration where the trace tells', () => {
  const measured = (kernels: BenchmarkKernels, latencies: number[]): Snapshot => ({
    ...withKernels(kernels),
    environment: { ...environment, benchmarks: { net: { inputs: { x: 'float32[8,64]' } } } },
    measurements: [
      {
        benchmark: 'net',
        metric: 'latency_ms',
        unit: 'ms',
        direction: 'lower',
        grain: 'iteration',
        repetitions: [latencies],
      },
    ],
  });
  const before = measured(trace({ gemm: 500, relu: 4 }, 20), [10, 10, 10]);
  const after = measured(trace({ gemm: 500 }, 10), [8, 8, 9]);
  const [profile] = profilesOf([before], after);
  const figures = new Map(profile?.figures.map(({ name, ...sides }) => [name, Object.values(sides)]));
  assert.deepEqual(figures.get('Throughput at batch 8'), ['800 samples/s', '960 samples/s']);
  assert.deepEqual(figures.get('Jitter, slowest − fastest'), ['0 ms', '1 ms']);
  assert.deepEqual(figures.get('Kernels per iteration'), ['2', '1']);
  assert.deepEqual(figures.get('Kernels under 10 µs'), ['50 %', '0 %']);
  assert.equal(figures.has('Kernels per node of the model'), false, 'what neither side knows');
});

test('traces that do not tell their inferences are compared as a whole, those of the host by their name', () => {
  const [whole] = profilesOf([withKernels(trace({ gemm: 2 }, 20))], withKernels(trace({ gemm: 3 }, null)));
  assert.equal(whole?.kernels?.per, 'the whole trace');
  const [host] = profilesOf([], withKernels(trace({ gemm: 3 }, 20, 'host-node')));
  assert.equal(host?.kernels?.host, true);
  assert.equal(host?.kernels?.baseline, null);
});

test('what was measured again replaces its first profile; the others keep theirs', () => {
  const named = (name: string, us: number) => ({ ...trace({ gemm: us }, 20), benchmark: name });
  const first = snapshot([], { kernels: [named('net', 7), named('other', 8)] });
  const again = snapshot([], { kernels: [named('net', 9)] });
  const times = profilesOfAll([], [again, first]).map(({ benchmark, kernels }) => [
    benchmark,
    kernels?.candidate[0]?.totalTimeMs,
  ]);
  assert.deepEqual(times, [
    ['net', 0.009],
    ['other', 0.008],
  ]);
});

test('without classification or kernels nothing is told', () => {
  assert.deepEqual(profilesOf([snapshot([])], snapshot([])), []);
  assert.equal(profilesSection([], 1), null);
});

test('the section says what the limit was and is, why, what may help, and which kernels moved', () => {
  const section = profilesSection([profile], 6);
  assert.equal(section?.title, 'Inside the GPU: launch overhead → compute bound');
  const text = section?.rows.join('\n') ?? '';
  assert.match(text, /^\*\*`resnet50`\*\*: launch overhead → compute bound\n/);
  assert.match(text, /- Some kernel was running 97 % of the time/);
  assert.match(text, /- Start with the kernels at the top/);
  assert.match(text, /Time of one inference in 5 of 5 kernels, those that moved most; from a single pass/);
  assert.match(text, /nchwToNhwcKernel[^|]*\| – \| [^|]+ \| new \|/);
});
