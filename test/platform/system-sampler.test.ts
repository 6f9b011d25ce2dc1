import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startSystemSampler } from '../../src/platform/system-sampler.ts';

const linuxOnly = { skip: process.platform !== 'linux' };

test('a busy process is sampled with its children, on the clock it started on', linuxOnly, async () => {
  const start = process.hrtime.bigint();
  const busy = spawn('bash', ['-c', 'while :; do :; done & while :; do :; done'], { detached: true });
  const sampler = startSystemSampler(busy.pid ?? 0);
  try {
    for (let looks = 0; looks < 100 && sampler.samples(start).length < 3; looks++) await wait(50);
    const samples = sampler.samples(start);
    const stamps = samples.map(({ timestampNs }) => timestampNs);
    assert.deepEqual(
      stamps,
      stamps.toSorted((a, b) => a - b),
    );
    assert.ok((stamps[0] ?? 0) > 0 && (stamps.at(-1) ?? 0) < Number(process.hrtime.bigint() - start));
    for (const { cpuPct, foreignCores, rssMiB, contextSwitches, loadAverage } of samples) {
      assert.ok(cpuPct !== null && cpuPct > 0 && cpuPct <= 100);
      assert.ok(foreignCores !== null && foreignCores >= 0);
      assert.ok(rssMiB !== null && rssMiB > 1);
      assert.ok(contextSwitches !== null && loadAverage !== null);
    }
  } finally {
    sampler.stop();
    if (busy.pid !== undefined) process.kill(-busy.pid, 'SIGKILL');
  }
});

test('of a process that has gone nothing of its own is told', linuxOnly, async () => {
  const start = process.hrtime.bigint();
  const gone = spawn('true');
  await new Promise((resolve) => gone.once('exit', resolve));
  const sampler = startSystemSampler(gone.pid ?? 0);
  for (let looks = 0; looks < 100 && sampler.samples(start).length < 1; looks++) await wait(50);
  sampler.stop();
  const [sample] = sampler.samples(start);
  assert.deepEqual([sample?.rssMiB, sample?.foreignCores, sample?.pageFaults], [null, null, null]);
  assert.notEqual(sample?.cpuPct, null);
});
