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
  const now = 'now() { date -u "+%Y/%m/%d %H:%M:%S.%3N"; }';
  writeFileSync(join(folder, name), `#!/bin/bash\n${now}\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !condition(); i++) await wait(20);
}

test('without any tool there are no samples and a note says so', async () => {
  process.env.PATH = folder;
  const sampler = await startGpuSampler();
  assert.equal(sampler.tool, null);
  assert.match(sampler.note() ?? '', /none of nvidia-smi, .+ answers on this runner \(none is installed\)/);
  assert.deepEqual(sampler.between(0n, process.hrtime.bigint()), []);
});

test('nvidia-smi is followed as one long-lived process, several GPUs a tick', async () => {
  fakeTool(
    'nvidia-smi',
    `if [[ "$*" == *compute-apps* ]]; then echo "GPU-a, 4194305, /usr/bin/python3"; echo "GPU-a, $PPID, node"; exit; fi
row() { echo "0, 98, 74, 61, 612.10, 1965, 2619, 4096, 81559, 0x0000000000000000, $(now)"; echo "1, [N/A], [N/A], 62, [N/A], 1980, 2619, 1, 81559, 0x0000000000000020, $(now)"; }
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
  const { processes: foreign } = await sampler.foreignProcesses();
  assert.deepEqual(foreign[0], { pid: 4194305, name: '/usr/bin/python3' });
  assert.equal(foreign.length, 2);
});

test('only the GPUs that were named are watched', async () => {
  fakeTool(
    'nvidia-smi',
    `if [[ "$*" == *compute-apps* ]]; then [[ "$*" == *"-i 1"* ]] && echo "GPU-a, 4194305, python3"; exit; fi
row() { echo "0, 98, 74, 61, 612.10, 1965, 2619, 4096, 81559, 0x0, $(now)"; echo "1, 5, 1, 40, 100, 1980, 2619, 1, 81559, 0x0, $(now)"; }
row
if [[ "$*" == *-lms* ]]; then while sleep 0.05; do row; done; fi`,
  );
  const start = process.hrtime.bigint();
  const sampler = await startGpuSampler([1]);
  await until(() => sampler.between(start, process.hrtime.bigint()).length >= 2);
  sampler.stop();
  const samples = sampler.between(start, process.hrtime.bigint());
  assert.deepEqual([...new Set(samples.map((sample) => sample.deviceId))], [1]);
  assert.equal((await sampler.foreignProcesses()).processes.length, 1);
});

const tracked = { skip: process.platform !== 'linux' };
test('processes of the same job are not foreign', tracked, async () => {
  const { RUNNER_TRACKING_ID: before } = process.env;
  process.env.RUNNER_TRACKING_ID = 'github_5f0c';
  const server = spawn('sleep', ['20'], { stdio: 'ignore' });
  try {
    fakeTool(
      'nvidia-smi',
      `if [[ "$*" == *compute-apps* ]]; then echo "GPU-a, ${server.pid}, sleep"; echo "GPU-a, 4194305, python3"; exit; fi
echo "0, 98, 74, 61, 612.10, 1965, 2619, 4096, 81559, 0x0, $(now)"
if [[ "$*" == *-lms* ]]; then exec sleep 5; fi`,
    );
    const sampler = await startGpuSampler();
    sampler.stop();
    assert.deepEqual(
      (await sampler.foreignProcesses()).processes.map(({ pid }) => pid),
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
echo "0, 1, 1, 1, 1, 1, 1, 1, 1, 0x0000000000000004, $(now)"
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
    note() ?? '',
    /answers on this runner \(nvidia-smi: No devices were found; amd-smi: it gave no sample\)$/,
  );
});

const ROW = '0, 98, 74, 61, 612.10, 1965, 2619, 4096, 81559, 0x0';
const device = (index: number) => ROW.replace(/^0/, String(index));

test('where the stream ends, the tool is asked in its place, and the note says why', async () => {
  fakeTool(
    'nvidia-smi',
    `echo "${ROW}, $(now)"
if [[ "$*" == *-lms* ]]; then sleep 0.1; echo "${ROW}, $(now)"; echo "GPU0: GPU is lost" >&2; exit 15; fi`,
  );
  const sampler = await startGpuSampler();
  await until(() => sampler.note() !== null);
  const after = process.hrtime.bigint();
  await until(() => sampler.between(after, process.hrtime.bigint()).length > 0);
  sampler.stop();
  assert.ok(sampler.between(after, process.hrtime.bigint()).length > 0);
  assert.equal(sampler.note(), 'nvidia-smi stopped during the job (GPU0: GPU is lost)');
});

test('a stream that falls silent is given up, and the tool asked in its place', async () => {
  fakeTool('nvidia-smi', `echo "${ROW}, $(now)"; if [[ "$*" == *-lms* ]]; then exec sleep 60; fi`);
  const sampler = await startGpuSampler();
  for (let looks = 0; looks < 600 && sampler.note() === null; looks++) await wait(20);
  const after = process.hrtime.bigint();
  await until(() => sampler.between(after, process.hrtime.bigint()).length > 0);
  sampler.stop();
  assert.equal(sampler.note(), 'nvidia-smi stopped during the job (no row for 5 s)');
  assert.ok(sampler.between(after, process.hrtime.bigint()).length > 0);
});

test('a tool that is gone for good during the job is told', async () => {
  fakeTool('nvidia-smi', `echo "${ROW}, $(now)"; if [[ "$*" == *-lms* ]]; then rm "$0"; sleep 0.1; fi`);
  const sampler = await startGpuSampler();
  await until(() => /does not answer/.test(sampler.note() ?? ''));
  sampler.stop();
  assert.match(
    sampler.note() ?? '',
    /^nvidia-smi stopped during the job \(exit code 0\) and does not answer any more \(it was not found\)$/,
  );
  assert.match((await sampler.foreignProcesses()).unseen ?? '', /^nvidia-smi failed: it was not found$/);
});

test('a tool that holds its rows back is asked once a second instead', async () => {
  fakeTool(
    'nvidia-smi',
    `if [[ "$*" == *-lms* ]]; then rows="${ROW}, $(now)"; sleep 1.5; echo "$rows"; exec sleep 20; fi
echo "${device(1)}, $(now)"`,
  );
  const sampler = await startGpuSampler();
  const start = process.hrtime.bigint();
  await until(() => sampler.between(start, process.hrtime.bigint()).length > 0);
  sampler.stop();
  assert.equal(sampler.between(start, process.hrtime.bigint())[0]?.deviceId, 1);
  assert.equal(sampler.note(), null);
});

test('a row is of the moment that it tells, not of that when it came', async () => {
  fakeTool(
    'nvidia-smi',
    `row="${ROW}, $(now)"; if [[ "$*" == *-lms* ]]; then sleep 0.5; echo "$row"; exec sleep 20; fi; echo "$row"`,
  );
  const sampler = await startGpuSampler();
  const came = process.hrtime.bigint();
  sampler.stop();
  assert.equal(sampler.between(came - 100_000_000n, came).length, 0);
  assert.equal(sampler.between(came - 5_000_000_000n, came).length, 1);
});

test('a polled tool that fails now and then is told with its last failure', async () => {
  const answer = '[{"gpu": 0, "usage": {"gfx_activity": {"value": 65535, "unit": "%"}}}]';
  fakeTool(
    'amd-smi',
    `[ -e "$0.asked" ] && { echo "AMDSMI_STATUS_BUSY" >&2; exit 1; }; touch "$0.asked"; echo '${answer}'`,
  );
  const start = process.hrtime.bigint();
  const sampler = await startGpuSampler();
  await until(() => sampler.note() !== null);
  sampler.stop();
  assert.match(sampler.note() ?? '', /^amd-smi failed \d of \d times during the job \(AMDSMI_STATUS_BUSY\)$/);
  assert.equal(sampler.between(start, process.hrtime.bigint())[0]?.gpuUtilPct, null);
});

async function watchedDevices(variables: Record<string, string>) {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    fakeTool(
      'nvidia-smi',
      `case "$*" in
-L) for i in 0 1 2; do echo "GPU $i: NVIDIA H100 (UUID: GPU-$i$i$i$i-aa)"; done; echo "  MIG 1g.10gb Device 0: (UUID: MIG-77)"; exit ;;
*compute-apps*) echo "GPU-a, 7, $*"; exit ;;
esac
rows() { for i in 0 1 2; do echo "$i${ROW.slice(1)}, $(now)"; done; }
rows; if [[ "$*" == *-lms* ]]; then while sleep 0.05; do rows; done; fi`,
    );
    const start = process.hrtime.bigint();
    const sampler = await startGpuSampler();
    await until(() => sampler.tool === null || sampler.between(start, process.hrtime.bigint()).length > 4);
    sampler.stop();
    const samples = sampler.between(start, process.hrtime.bigint());
    const devices = [...new Set(samples.map(({ deviceId }) => deviceId))];
    return { devices, note: sampler.note(), modelGpu: sampler.modelGpu };
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

test('GPUs that CUDA_VISIBLE_DEVICES hides from the benchmark are not watched', async () => {
  assert.deepEqual(await watchedDevices({}), { devices: [0, 1, 2], note: null, modelGpu: 0 });
  assert.deepEqual(await watchedDevices({ CUDA_VISIBLE_DEVICES: '1' }), {
    devices: [1],
    note: null,
    modelGpu: 1,
  });
  assert.deepEqual((await watchedDevices({ CUDA_VISIBLE_DEVICES: 'GPU-0000,MIG-77' })).devices, [0, 2]);
  const { devices, note } = await watchedDevices({ CUDA_VISIBLE_DEVICES: '' });
  assert.deepEqual(devices, []);
  assert.match(note ?? '', /CUDA_VISIBLE_DEVICES hides all GPUs from the benchmark/);
});

test('a GPU that is to be watched and not there is told', async () => {
  fakeTool('nvidia-smi', `echo "${ROW}, $(now)"; if [[ "$*" == *-lms* ]]; then exec sleep 5; fi`);
  const sampler = await startGpuSampler([0, 3]);
  sampler.stop();
  assert.equal(sampler.note(), 'GPU 3 is to be watched and not there (there is 0)');
});

test('processes on AMD GPUs are told, and those that cannot be told are said to be unseen', async () => {
  const process_ =
    '{"process_info": {"pid": 4194305, "name": "python3", "mem_usage": {"value": 9, "unit": "B"}}}';
  fakeTool(
    'amd-smi',
    `case "$1" in process) echo '[{"gpu": 0, "process_list": [${process_}]}]' ;; *) echo '[{"gpu": 0}]' ;; esac`,
  );
  const amd = await startGpuSampler();
  amd.stop();
  assert.deepEqual(await amd.foreignProcesses(), {
    processes: [{ pid: 4194305, name: 'python3' }],
    unseen: null,
  });
  rmSync(join(folder, 'amd-smi'));
  fakeTool('rocm-smi', `echo '{"card0": {"GPU use (%)": "97"}, "system": {"PID4194305": "a, 1, 9, 0, 0"}}'`);
  const rocm = await startGpuSampler();
  rocm.stop();
  assert.deepEqual((await rocm.foreignProcesses()).processes, [{ pid: 4194305, name: 'a' }]);
  const one = await startGpuSampler([0]);
  one.stop();
  assert.match(
    (await one.foreignProcesses()).unseen ?? '',
    /rocm-smi does not tell which GPU a process uses/,
  );
});
