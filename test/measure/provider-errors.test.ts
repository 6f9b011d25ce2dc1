import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { identityModel } from '../../src/demo/models.ts';
import { InputError } from '../../src/errors.ts';
import { runModel } from '../../src/measure/model.ts';
import { explainModelFailure } from '../../src/measure/model-errors.ts';
import type { OnnxRuntime } from '../../src/measure/ports.ts';
import type { Provider } from '../../src/model/benchmark.ts';
import type { Gpu } from '../../src/model/environment.ts';
import { describeOnnxRuntime } from '../../src/platform/onnxruntime.ts';
import { modelBenchmark, packageFolder, realPorts, temporaryFolder } from './real-ports.ts';

// The real onnxruntime-node loads, by the real dynamic linker, libraries that cannot work here. What only a machine with a
// broken driver or another C library writes is taken from their messages.
const folder = temporaryFolder();
const linuxOnly = { skip: process.platform !== 'linux' || process.arch !== 'x64' };
const settings = { folder, timeoutMs: 30_000, warmupMs: 20 };

async function messageOf(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => assert.fail('it was measured'),
    (error: unknown) => error,
  );
  assert.ok(error instanceof InputError, String(error));
  return error.message;
}

const h100: Gpu = {
  name: 'NVIDIA H100',
  vendor: 'nvidia',
  driver: '595.71.05',
  runtime: 'CUDA 13.2',
  memoryMiB: 81559,
  powerLimitW: 700,
};
const runtimeFiles = join('bin', 'napi-v6', process.platform, process.arch);
/** The real onnxruntime-node with files of a CUDA provider beside its libraries. */
function runtimeWith(sharedLibrary: Uint8Array | string): OnnxRuntime {
  const place = join(folder, 'with-cuda/onnxruntime-node');
  for (const part of ['package.json', 'dist', runtimeFiles]) {
    cpSync(join(packageFolder, part), join(place, part), { recursive: true });
  }
  const common = join(folder, 'with-cuda/node_modules/onnxruntime-common');
  cpSync(join(packageFolder, '../onnxruntime-common'), common, { recursive: true });
  for (const provider of ['cuda', 'tensorrt']) {
    writeFileSync(join(place, runtimeFiles, `libonnxruntime_providers_${provider}.so`), '');
  }
  writeFileSync(join(place, runtimeFiles, 'libonnxruntime_providers_shared.so'), sharedLibrary);
  return describeOnnxRuntime(place, 'a test');
}

/** A real shared library that needs `dependency`, made by renaming the one that the binding needs. */
function libraryNeeding(dependency: string): Uint8Array {
  const library = readFileSync(join(packageFolder, runtimeFiles, 'onnxruntime_binding.node'));
  const needed = 'libonnxruntime.so.1';
  const at = library.indexOf(`\0${needed}\0`) + 1;
  assert.ok(at > 0);
  library.write(dependency.padEnd(needed.length, '\0'), at, 'latin1');
  return library;
}

/** The same library, asking its system for a version of glibc that no system has. */
function libraryOfNewerGlibc(): Uint8Array {
  const library = Buffer.from(libraryNeeding('libonnxruntime.so.1'));
  const at = library.indexOf('\0GLIBC_2.14\0') + 1;
  assert.ok(at > 0);
  library.write('GLIBC_9.99', at, 'latin1');
  return library;
}

/** The same library with the machine (e_machine of its ELF header) of 64-bit Arm. */
function libraryOfArm64(): Uint8Array {
  const library = Buffer.from(libraryNeeding('libonnxruntime.so.1'));
  library.writeUInt16LE(183, 18);
  return library;
}

const unloadable: readonly (readonly [string, string | (() => Uint8Array), RegExp, Provider?])[] = [
  ['is no library', 'not a library', /the file of the cuda provider is not one of onnxruntime-node 1\.30\.0/],
  [
    'is of another version',
    () => libraryNeeding('libonnxruntime.so.1'),
    /the file of the cuda provider is not one of onnxruntime-node 1\.30\.0.+exactly this ONNX Runtime version/,
  ],
  [
    'is of another architecture',
    libraryOfArm64,
    /libonnxruntime_providers_shared\.so.+cannot be opened: it is missing, or built for another architecture/,
  ],
  [
    'needs a newer glibc',
    libraryOfNewerGlibc,
    /libonnxruntime_providers_shared\.so needs glibc 9\.99 or newer, which this runner has not.+newer image/,
  ],
  [
    'needs CUDA 12 where the driver is of CUDA 13',
    () => libraryNeeding('libcublasLt.so.12'),
    /CUDA 12 runtime libraries were not found \(libcublasLt\.so\.12\); the driver offers CUDA 13\.2, and.+other major version than 12/,
  ],
  [
    'needs the driver itself',
    () => libraryNeeding('libcuda.so.1'),
    /no NVIDIA driver here \(libcuda\.so\.1 was not found\).+--gpus all/,
  ],
  [
    'needs cuDNN',
    () => libraryNeeding('libcudnn.so.9'),
    /cuDNN 9 was not found.+Install cuDNN 9 for CUDA 12/,
  ],
  [
    'needs TensorRT',
    () => libraryNeeding('libnvinfer.so.10'),
    /TensorRT 10 was not found.+or use execution-provider: cuda/,
    'tensorrt',
  ],
  [
    'needs another library',
    () => libraryNeeding('libabsent.so.3'),
    /needs libabsent\.so\.3, which was not found/,
  ],
];
for (const [what, content, message, provider = 'cuda'] of unloadable) {
  test(`a provider library that ${what} is an error with its own sentence`, linuxOnly, async () => {
    writeFileSync(join(folder, 'identity.onnx'), identityModel('float32', [4]));
    const runtime = runtimeWith(typeof content === 'string' ? content : content());
    const ports = realPorts({ onnxruntime: async () => runtime, machine: { cores: 2, gpus: [h100] } });
    const run = runModel(modelBenchmark('identity.onnx', { provider }), settings, ports);
    assert.match(await messageOf(run), message);
  });
}

const [oldDriver, noGpu] = [[{ ...h100, driver: '470.82', runtime: 'CUDA 11.4' }], []];
const told: readonly (readonly [string, string, readonly Gpu[], RegExp])[] = [
  [
    'no driver',
    'CUDA failure 35: CUDA driver version is insufficient for CUDA runtime version ; GPU=-1',
    noGpu,
    /no NVIDIA driver is visible to this process.+--gpus all/,
  ],
  [
    'an old driver',
    'CUDA failure 35: CUDA driver version is insufficient for CUDA runtime version ; GPU=0',
    oldDriver,
    /the NVIDIA driver is older than the CUDA 12 that this build needs \(driver 470\.82, CUDA 11\.4\)/,
  ],
  [
    'no device',
    'CUDA failure 100: no CUDA-capable device is detected ; GPU=32767',
    [h100],
    /the NVIDIA driver shows this process no GPU.+CUDA_VISIBLE_DEVICES/,
  ],
  [
    'a driver that is too old for the code of the provider',
    'CUDA failure 222: the provided PTX was compiled with an unsupported toolchain. ; GPU=0',
    oldDriver,
    /the NVIDIA driver is older than the CUDA 12 that this build needs \(driver 470\.82, CUDA 11\.4\)/,
  ],
  [
    'cuDNN that is there in part',
    'Unable to load any of {libcudnn_cnn.so.9.1.0, libcudnn_cnn.so.9.1, libcudnn_cnn.so.9, libcudnn_cnn.so}',
    [h100],
    /cuDNN 9 was not found in full \(libcudnn_cnn\).+Install cuDNN 9 for CUDA 12/,
  ],
  [
    'a part of cuDNN that is missing',
    'Could not load library libcudnn_graph.so.9. Error: libcudnn_graph.so.9: cannot open shared object file: No such file',
    [h100],
    /cuDNN 9 was not found in full \(libcudnn_graph\)/,
  ],
  [
    'a GPU that somebody holds',
    'CUDA failure 46: CUDA-capable device(s) is/are busy or unavailable ; GPU=0',
    [h100],
    /another process holds the GPU for itself.+compute mode/,
  ],
  [
    'a GPU that is newer than the build',
    'CUDA failure 209: no kernel image is available for execution on the device ; GPU=0',
    [{ ...h100, name: 'NVIDIA B200' }],
    /the CUDA provider of onnxruntime-node 1\.30\.0 has no code for this GPU \(NVIDIA B200\)/,
  ],
  [
    'NVSwitch without its manager',
    'CUDA failure 802: system not yet initialized ; GPU=-1',
    [h100],
    /not ready.+Fabric Manager.+Start nvidia-fabricmanager/,
  ],
  [
    'a compat library that does not fit',
    'CUDA failure 804: forward compatibility was attempted on non supported HW ; GPU=-1',
    [h100],
    /libcuda\.so\.1\) in this image does not fit the driver.+cuda-compat/,
  ],
  [
    'a driver that fails',
    'CUDA failure 999: unknown error ; GPU=0',
    [h100],
    /the NVIDIA driver failed for a reason that it does not tell.+Xid/,
  ],
  [
    'musl',
    'Error loading shared library ld-linux-x86-64.so.2: No such file or directory (needed by /ort/libonnxruntime.so.1)',
    noGpu,
    /onnxruntime-node 1\.30\.0 is built for glibc, and this image uses musl.+image with glibc/,
  ],
  [
    'an old C++ library',
    "/lib64/libstdc++.so.6: version `GLIBCXX_3.4.99' not found (required by /ort/libonnxruntime.so.1)",
    noGpu,
    /libonnxruntime\.so\.1 needs a libstdc\+\+ with GLIBCXX 3\.4\.99 or newer, which this runner has not/,
  ],
  [
    'a missing CUDA 13 where CUDA is unknown',
    'libcudart.so.13: cannot open shared object file: No such file or directory',
    noGpu,
    /CUDA 13 runtime libraries were not found \(libcudart\.so\.13\); another major version of CUDA does not/,
  ],
  [
    'an output that is a sequence',
    'Non tensor type is temporarily not supported.',
    noGpu,
    /an input or output that is no tensor \(a sequence, map or optional\), which onnxruntime-node/,
  ],
];
for (const [what, message, gpus, expected] of told) {
  test(`${what} has its own sentence`, () => {
    const failure = { kind: 'failed', phase: 'session', message } as const;
    const runtime = 'onnxruntime-node 1.30.0';
    const error = explainModelFailure({
      model: 'm.onnx',
      provider: 'cuda',
      runtime,
      gpus,
      failure,
      stderr: '',
    });
    assert.match(error.message, expected);
  });
}
