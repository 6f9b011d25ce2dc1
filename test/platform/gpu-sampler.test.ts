import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startGpuSampler } from '../../src/platform/gpu-sampler.ts';

// The management tools are stood in for by scripts that print their documented shapes: this machine may have no GPU.
let folder: string;
const path = process.env.PATH;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aaco-smi-'));
  process.env.PATH = `${folder}:/usr/bin:/bin`;
});
afterEach(() => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
});

function fakeTool(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/bash\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !condition(); i++) await wait(20);
}

test('without any tool there are no samples and a note says so', async () => {
  process.env.PATH = folder;
  const sampler = await startGpuSampler();
  assert.equal(sampler.tool, null);
  assert.match(sampler.note ?? '', /none of nvidia-smi, .+ answers on this runner \(none is installed\)/);
  assert.deepEqual(sampler.between(0n, process.hrtime.bigint()), []);
});

test('nvidia-smi is followed as one long-lived process, several GPUs a tick', async () => {
  fakeTool(
    'nvidia-smi',
    `if [[ "$*" == *compute-apps* ]]; then echo "4194305, /usr/bin/python3"; echo "$PPID, node"; exit; fi
row() { echo "0, 98, 74, 61, 612.10, 1965, 2619, 4096, 81559, 0x0000000000000000"; echo "1, [N/A], [N/A], 62, [N/A], 1980, 2619, 1, 81559, 0x0000000000000020"; }
row
if [[ "$*" == *-lms* ]]; then while sleep 0.05; do row; done; fi`,
  );
  const start = process.hrtime.bigint();
  const sampler = await startGpuSampler();
  await until(() => sampler.between(start, process.hrtime.bigint()).length >= 4);
  sampler.stop();
  const samples = sampler.between(start, process.hrtime.bigint());
  assert.equal(sampler.tool, 'nvidia-smi');
  assert.deepEqual([...new Set(samples.map((sample) => sample.deviceId))], [0, 1]);
  assert.deepEqual(
    [samples[0]?.sclkMHz, samples[1]?.gpuUtilPct, samples[1]?.throttle],
    [1965, null, ['thermal']],
  );
  assert.ok(samples.every((sample) => sample.timestampNs > 0));
  const foreign = await sampler.foreignProcesses();
  assert.deepEqual(foreign[0], { pid: 4194305, name: '/usr/bin/python3' });
  assert.equal(foreign.length, 2);
});

test('only the GPUs that were named are watched', async () => {
  fakeTool(
    'nvidia-smi',
    `if [[ "$*" == *compute-apps* ]]; then [[ "$*" == *"-i 1"* ]] && echo "4194305, python3"; exit; fi
row() { echo "0, 98, 74, 61, 612.10, 1965, 2619, 4096, 81559, 0x0"; echo "1, 5, 1, 40, 100, 1980, 2619, 1, 81559, 0x0"; }
row
if [[ "$*" == *-lms* ]]; then while sleep 0.05; do row; done; fi`,
  );
  const start = process.hrtime.bigint();
  const sampler = await startGpuSampler([1]);
  await until(() => sampler.between(start, process.hrtime.bigint()).length >= 2);
  sampler.stop();
  const samples = sampler.between(start, process.hrtime.bigint());
  assert.deepEqual([...new Set(samples.map((sample) => sample.deviceId))], [1]);
  assert.equal((await sampler.foreignProcesses()).length, 1);
});

const tracked = { skip: process.platform !== 'linux' };
test('processes of the same job are not foreign', tracked, async () => {
  const { RUNNER_TRACKING_ID: before } = process.env;
  process.env.RUNNER_TRACKING_ID = 'github_5f0c';
  const server = spawn('sleep', ['20'], { stdio: 'ignore' });
  try {
    fakeTool(
      'nvidia-smi',
      `if [[ "$*" == *compute-apps* ]]; then echo "${server.pid}, sleep"; echo "4194305, python3"; exit; fi
echo "0, 98, 74, 61, 612.10, 1965, 2619, 4096, 81559, 0x0"
if [[ "$*" == *-lms* ]]; then exec sleep 5; fi`,
    );
    const sampler = await startGpuSampler();
    sampler.stop();
    assert.deepEqual(
      (await sampler.foreignProcesses()).map(({ pid }) => pid),
      [4194305],
    );
  } finally {
    server.kill('SIGKILL');
    if (before === undefined) delete process.env.RUNNER_TRACKING_ID;
    else process.env.RUNNER_TRACKING_ID = before;
  }
});

test('an older driver is asked by the older name of the throttle field', async () => {
  fakeTool(
    'nvidia-smi',
    `if [[ "$*" == *clocks_event_reasons* ]]; then echo 'Field "clocks_event_reasons.active" is not a valid field to query.'; exit 2; fi
echo "0, 1, 1, 1, 1, 1, 1, 1, 1, 0x0000000000000004"
if [[ "$*" == *-lms* ]]; then exec sleep 5; fi`,
  );
  const start = process.hrtime.bigint();
  const sampler = await startGpuSampler();
  await until(() => sampler.between(start, process.hrtime.bigint()).length >= 1);
  sampler.stop();
  assert.deepEqual(sampler.between(start, process.hrtime.bigint())[0]?.throttle, ['power-cap']);
});

test('rocm-smi is polled where amd-smi does not answer', async () => {
  fakeTool('amd-smi', 'exit 1');
  fakeTool('rocm-smi', `echo '{"card0": {"GPU use (%)": "97"}, "system": {"Driver version": "6"}}'`);
  const start = process.hrtime.bigint();
  const sampler = await startGpuSampler();
  sampler.stop();
  assert.equal(sampler.tool, 'rocm-smi');
  assert.equal(sampler.between(start, process.hrtime.bigint())[0]?.gpuUtilPct, 97);
});

test('a tool that is there and finds no GPU is no telemetry, and the note says why', async () => {
  fakeTool('nvidia-smi', 'echo "No devices were found"; exit 6');
  fakeTool('amd-smi', 'echo "[]"');
  const { tool, note } = await startGpuSampler();
  assert.equal(tool, null);
  assert.match(
    note ?? '',
    /answers on this runner \(nvidia-smi: No devices were found; amd-smi: it gave no sample\)$/,
  );
});
