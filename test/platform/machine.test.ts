import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EnvironmentSchema } from '../../src/model/environment.ts';
import { probeGpus } from '../../src/platform/gpu-probe.ts';
import { probeMachine } from '../../src/platform/machine.ts';
import { temporaryFolder } from '../measure/real-ports.ts';

const posix = { skip: process.platform === 'win32' };

/** A PATH with these tools alone; each is a shell script. */
function withTools(tools: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const folder = temporaryFolder();
  for (const [name, script] of Object.entries(tools)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return { PATH: folder };
}

test('this machine fits the schema, and what it does not tell is null', async () => {
  const machine = await probeMachine();
  EnvironmentSchema.parse({ ...machine, benchmarks: {} });
  assert.equal(machine.os.platform, process.platform);
  assert.ok((machine.cpu.cores ?? 0) >= 1);
  assert.ok((machine.memoryMiB ?? 0) > 100);
});

test('a hosted runner is known by its image', async () => {
  const machine = await probeMachine({ PATH: '', ImageOS: 'ubuntu24', ImageVersion: '20261110.1' });
  assert.equal(machine.os.image, 'ubuntu24 20261110.1');
});

test('without any tool there are no GPUs and no trouble', posix, async () => {
  assert.deepEqual(await probeGpus(withTools({})), { gpus: [], trouble: null });
});

test('a GPU whose tool was left out of the container is trouble, and never no GPU', posix, async () => {
  const device = join(temporaryFolder(), 'nvidia0');
  writeFileSync(device, '');
  const { gpus, trouble } = await probeGpus(withTools({}), undefined, device);
  assert.deepEqual(gpus, []);
  assert.match(
    trouble ?? '',
    /nvidia0 is there and nvidia-smi is not: .+NVIDIA_DRIVER_CAPABILITIES=compute,utility$/,
  );
});

test('NVIDIA GPUs are asked for in full, with the CUDA version of the banner', posix, async () => {
  const script = `case "$*" in
  *mig.mode*) echo "NVIDIA H100, 595.71, 81559, 700.00, 1980, 1980, Enabled, Enabled, Disabled, 5, 16";;
  "") echo "| Driver Version: 595.71  CUDA Version: 13.2 |";;
esac`;
  const { gpus, trouble } = await probeGpus(withTools({ 'nvidia-smi': script }));
  assert.deepEqual([gpus[0]?.name, gpus[0]?.runtime, gpus[0]?.mig], ['NVIDIA H100', 'CUDA 13.2', 'Disabled']);
  assert.equal(trouble, null);
});

test('how many GPUs the benchmark sees is told beside those that there are', posix, async () => {
  const row = 'NVIDIA L4, 550.54, 23034, 72.00, 2040, 2040, Enabled, Enabled, [N/A], 4, 16';
  const script = `case "$*" in
  -L) echo "GPU 0: NVIDIA L4 (UUID: GPU-a)"; echo "GPU 1: NVIDIA L4 (UUID: GPU-b)";;
  *mig.mode*) echo "${row}"; echo "${row}";;
esac`;
  const tools = withTools({ 'nvidia-smi': script });
  const visible = async (variables: NodeJS.ProcessEnv) =>
    (await probeMachine({ ...tools, ...variables })).gpusVisible;
  assert.equal(await visible({}), 2);
  assert.equal(await visible({ CUDA_VISIBLE_DEVICES: '1' }), 1);
  assert.equal(await visible({ CUDA_VISIBLE_DEVICES: '' }), 0);
  assert.equal((await probeMachine(withTools({}))).gpusVisible, undefined);
});

test('a driver that does not know some fields is asked for the others', posix, async () => {
  const script = `case "$*" in
  *clocks.applications.graphics*) echo 'Field "clocks.applications.graphics" is not a valid field to query.'; exit 2;;
  *mig.mode*) echo 'Field "mig.mode.current" is not a valid field to query.'; exit 2;;
  *) echo "Tesla K80, 440.1, 11441, 149.00, 875, Enabled, Enabled, 3, 16";;
esac`;
  const { gpus } = await probeGpus(withTools({ 'nvidia-smi': script }));
  assert.deepEqual([gpus[0]?.name, gpus[0]?.mig, gpus[0]?.pcie], ['Tesla K80', null, 'gen 3 x16']);
});

test(
  'a driver that does not say which field it does not know is asked for the essential ones',
  posix,
  async () => {
    const script =
      'case "$*" in *mig.mode*) echo "Invalid query"; exit 2;; *) echo "Tesla K80, 440.1, 11441, 149.00";; esac';
    const { gpus } = await probeGpus(withTools({ 'nvidia-smi': script }));
    assert.deepEqual([gpus[0]?.name, gpus[0]?.memoryMiB], ['Tesla K80', 11441]);
  },
);

test('a tool that hangs, whatever it is told, is given up', posix, async () => {
  const script = `trap '' TERM INT; while :; do /bin/sleep 0.1; done`;
  const { gpus, trouble } = await probeGpus(withTools({ 'nvidia-smi': script }), 300);
  assert.deepEqual(gpus, []);
  assert.equal(trouble, 'nvidia-smi failed: no answer within 0.3 s');
});

test('a tool that fails is told, since a GPU may be there', posix, async () => {
  const script =
    'echo "NVIDIA-SMI has failed because it could not communicate with the NVIDIA driver."; exit 9';
  const { gpus, trouble } = await probeGpus(withTools({ 'nvidia-smi': script }));
  assert.deepEqual(gpus, []);
  assert.match(trouble ?? '', /^nvidia-smi failed: NVIDIA-SMI has failed because it could not communicate/);
});

test('AMD GPUs are listed once, by amd-smi or else rocm-smi', posix, async () => {
  const static_ = `echo '[{"gpu": 0, "asic": {"market_name": "AMD Instinct MI300X"}}]'`;
  const rocm = `echo '{"card0": {"Card Series": "AMD Instinct MI250"}}'`;
  const names = async (tools: Record<string, string>) =>
    (await probeGpus(withTools(tools))).gpus.map(({ name }) => name);
  assert.deepEqual(await names({ 'amd-smi': static_, 'rocm-smi': rocm }), ['AMD Instinct MI300X']);
  assert.deepEqual(await names({ 'amd-smi': 'exit 1', 'rocm-smi': rocm }), ['AMD Instinct MI250']);
  assert.deepEqual(await names({ 'rocm-smi': rocm }), ['AMD Instinct MI250']);
  const pinned = `case "$*" in *perf-level*) echo '[{"gpu": 0, "perf_level": "AMDSMI_DEV_PERF_LEVEL_HIGH"}]';; *) ${static_};; esac`;
  const { gpus } = await probeGpus(withTools({ 'amd-smi': pinned }));
  assert.equal(gpus[0]?.performanceLevel, 'high');
  const { trouble } = await probeGpus(withTools({ 'amd-smi': 'echo broken >&2; exit 1' }));
  assert.equal(trouble, 'amd-smi failed: broken');
});
