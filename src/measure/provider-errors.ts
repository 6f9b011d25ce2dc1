import type { Explain } from './model-errors.ts';

const CUDA_LIBRARY = /lib(cublasLt|cublas|cudart|cufft|curand|nvrtc|nvJitLink)\.so\.(\d+)[^\n]*cannot open/;

/**
 * Why the libraries of an execution provider do not load. ONNX Runtime throws the same sentence for all of it; the cause is
 * what the dynamic linker or CUDA wrote to stderr. Causes come before their consequences.
 */
export const providerExplanations: readonly (readonly [RegExp, Explain])[] = [
  [
    /Failed to get a WebGPU adapter/,
    () => ({
      what: 'the webgpu provider found no adapter (no Vulkan, Metal or Direct3D 12 driver answers)',
      next: 'Install the GPU driver with Vulkan and its loader libvulkan.so.1 on the runner',
    }),
  ],
  [
    /Error loading shared library|Error relocating/,
    (_, { runtime }) => ({
      what: `${runtime} is built for glibc, and this image uses musl (Alpine)`,
      next: 'Use an image with glibc (Debian, Ubuntu, RHEL), or measure with command',
    }),
  ],
  [
    /version [`'](GLIBC|GLIBCXX|CXXABI)_([\d.]+)' not found \(required by [^)\n]*?([^/)\n]+)\)/,
    ([, library, version, file]) => ({
      what: `${file} needs ${library === 'GLIBC' ? 'glibc' : `a libstdc++ with ${library}`} ${version} or newer, which this runner has not`,
      next: 'Use a newer image (Ubuntu 22.04, Debian 12, RHEL 9 or later), or an older onnxruntime-node (onnxruntime-path)',
    }),
  ],
  [
    /libcuda\.so\.1[^\n]*cannot open/,
    () => ({
      what: 'there is no NVIDIA driver here (libcuda.so.1 was not found)',
      next: 'Install the driver on the runner; a job container sees it with options: --gpus all',
    }),
  ],
  [
    CUDA_LIBRARY,
    ([, library, version], { gpus }) => ({
      what: `the CUDA ${version} runtime libraries were not found (lib${library}.so.${version})${offered(gpus, version)}`,
      next: `Install the CUDA ${version} runtime on the runner, or add its folder to LD_LIBRARY_PATH; it may stand beside another CUDA`,
    }),
  ],
  [
    /(libcudnn\w*)\.so\.(\d+)[^\n]*cannot open|Unable to load any of \{(libcudnn\w*)\.so\.(\d+)/,
    ([, missing, wanted, part, partly]) => ({
      what: `cuDNN ${wanted ?? partly} was not found${missing === 'libcudnn' ? '' : ` in full (${missing ?? part})`}`,
      next: `Install cuDNN ${wanted ?? partly} for CUDA 12 on the runner, or add its folder to LD_LIBRARY_PATH`,
    }),
  ],
  [
    /libnv(?:infer|onnxparser)\w*\.so\.(\d+)[^\n]*cannot open/,
    ([, version]) => ({
      what: `TensorRT ${version} was not found`,
      next: 'Install it, or add its folder to LD_LIBRARY_PATH, or use execution-provider: cuda',
    }),
  ],
  [
    /libonnxruntime_providers_(\w+)\.so: cannot open/,
    ([, name], { provider, runtime }) => ({
      what: `libonnxruntime_providers_${name}.so, which the ${provider} provider needs, cannot be opened: it is missing, or built for another architecture`,
      next: `Put the one of ${runtime} for this platform beside the other native libraries; it is not in the npm package`,
    }),
  ],
  [
    /Failed to get symbol|undefined symbol|invalid ELF header|file too short|wrong ELF class/,
    (_, { provider, runtime }) => ({
      what: `the file of the ${provider} provider is not one of ${runtime}`,
      next: 'Take the provider files of exactly this ONNX Runtime version and platform',
    }),
  ],
  [
    /(lib[\w.+-]+\.so[\w.]*): cannot open shared object file/,
    ([, library], { provider }) => ({
      what: `the ${provider} provider needs ${library}, which was not found`,
      next: 'Install it on the runner, or add its folder to LD_LIBRARY_PATH',
    }),
  ],
  [
    /CUDA failure (?:35|222)\b|CUDA driver version is insufficient|unsupported toolchain/,
    (_, { gpus }) => ({
      what: gpus.some(({ vendor }) => vendor === 'nvidia')
        ? `the NVIDIA driver is older than the CUDA 12 that this build needs${driverOf(gpus)}`
        : 'no NVIDIA driver is visible to this process',
      next: 'Check nvidia-smi on the runner: a driver from 525 on can CUDA 12; a job container needs options: --gpus all',
    }),
  ],
  [
    /no CUDA-capable device|CUDA failure 100\b/,
    () => ({
      what: 'the NVIDIA driver shows this process no GPU',
      next: 'Check nvidia-smi and CUDA_VISIBLE_DEVICES on the runner; a job container needs options: --gpus all',
    }),
  ],
  [
    /CUDA failure 46\b|devices are busy or unavailable/,
    () => ({
      what: 'another process holds the GPU for itself, or its driver does not answer',
      next: 'Check on the runner who uses it (nvidia-smi), and its compute mode (nvidia-smi -q -d COMPUTE)',
    }),
  ],
  [
    /CUDA failure 209\b|no kernel image is available/,
    (_, { gpus, runtime }) => ({
      what: `the CUDA provider of ${runtime} has no code for this GPU${nameOf(gpus)}`,
      next: 'Use a version of onnxruntime-node that supports it (onnxruntime-path), or measure another runtime with command',
    }),
  ],
  [
    /CUDA failure 802\b|system not yet initialized/,
    () => ({
      what: 'the GPUs of this machine are not ready: those with NVSwitch need the NVIDIA Fabric Manager',
      next: 'Start nvidia-fabricmanager on the runner, of exactly the version of its driver',
    }),
  ],
  [
    /CUDA failure 80[34]\b|forward compatibility was attempted|unsupported display driver/,
    () => ({
      what: 'the CUDA driver library (libcuda.so.1) in this image does not fit the driver of the machine',
      next: 'Take cuda-compat out of the image or of LD_LIBRARY_PATH, or update the driver of the runner',
    }),
  ],
  [
    /CUDA failure 999\b/,
    () => ({
      what: 'the NVIDIA driver failed for a reason that it does not tell',
      next: 'Look for Xid errors in the kernel log of the runner, and load the driver again or restart it',
    }),
  ],
  [
    /no available backend found|Failed to load shared library/,
    (_, { provider, runtime }) => ({
      what: `${runtime} could not load the ${provider} provider`,
      next: 'Use execution-provider: cpu, or measure another runtime with command',
    }),
  ],
  [
    /assigned to the default CPU EP, but fallback/,
    (_, { provider }) => ({
      what: `some operators of the model have no ${provider} implementation and would run on the CPU, which is no ${provider} result`,
      next: 'Change the model, choose another execution-provider, or let them run there and be counted with cpu-fallback: allow',
    }),
  ],
];

type Gpus = Parameters<Explain>[1]['gpus'];

/** A driver of a newer CUDA runs programs of CUDA 12, and does not bring its libraries. */
function offered(gpus: Gpus, wanted: string | undefined): string {
  const cuda = gpus.find(({ vendor }) => vendor === 'nvidia')?.runtime ?? null;
  if (cuda === null) return `; another major version of CUDA does not satisfy this build`;
  return `; the driver offers ${cuda}, and the libraries of another major version than ${wanted} do not satisfy this build`;
}

function nameOf(gpus: Gpus): string {
  const gpu = gpus.find(({ vendor }) => vendor === 'nvidia');
  return gpu === undefined ? '' : ` (${gpu.name})`;
}

function driverOf(gpus: Gpus): string {
  const gpu = gpus.find(({ vendor }) => vendor === 'nvidia');
  const known = [gpu?.driver && `driver ${gpu.driver}`, gpu?.runtime].filter(Boolean).join(', ');
  return known === '' ? '' : ` (${known})`;
}
