import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BenchmarkKernels, KernelTrace } from '../../src/model/kernel.ts';
import { profilesSection } from '../../src/report/profile-section.ts';
import { kernelChanges, movement, profilesOf } from '../../src/report/profiles.ts';
import { benchmarkKernels } from '../../src/telemetry/kernel-metrics.ts';
import { snapshot } from '../model/snapshot-builder.ts';
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

test('traces that do not tell their inferences are compared as a whole, those of the host by their name', () => {
  const [whole] = profilesOf([withKernels(trace({ gemm: 2 }, 20))], withKernels(trace({ gemm: 3 }, null)));
  assert.equal(whole?.kernels?.per, 'the whole trace');
  const [host] = profilesOf([], withKernels(trace({ gemm: 3 }, 20, 'host-node')));
  assert.match(host?.kernels?.per ?? '', /nodes on the host/);
  assert.equal(host?.kernels?.baseline, null);
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
  assert.match(text, /Time of one inference in 5 of 5 kernels, those that moved most:/);
  assert.match(text, /nchwToNhwcKernel[^|]*\| – \| [^|]+ \| new \|/);
});
