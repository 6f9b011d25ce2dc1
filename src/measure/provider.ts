import { InputError } from '../errors.ts';
import type { Provider } from '../model/benchmark.ts';
import type { MeasurePorts, OnnxRuntime } from './ports.ts';

type Machine = MeasurePorts['machine'];

export type ConcreteProvider = Exclude<Provider, 'auto'>;

export interface ProviderChoice {
  readonly provider: ConcreteProvider;
  /** Why a GPU that is there is not used. */
  readonly warning: string | null;
}

/**
 * The provider that runs the model. `auto` is CUDA where an NVIDIA GPU answers and the CUDA files are beside
 * onnxruntime-node, else webgpu where the GPU's Vulkan driver is installed, else the CPU. Throws InputError where the
 * provider that was asked for has no files.
 */
export function chooseProvider(asked: Provider, machine: Machine, runtime: OnnxRuntime): ProviderChoice {
  if (asked === 'auto') return automatic(machine, runtime);
  if (runtime.providers.includes(asked)) return { provider: asked, warning: null };
  throw new InputError({
    what: `onnxruntime-node ${runtime.version} has no files of the provider ${asked} for ${runtime.platform} (${runtime.libraries})`,
    where: { source: 'execution-provider' },
    next: remedyFor(asked, runtime),
  });
}

function automatic({ gpus, gpuNote, vulkan = [] }: Machine, runtime: OnnxRuntime): ProviderChoice {
  const hardware = gpus.filter((gpu) => gpu.vendor !== 'software');
  const nvidia = hardware.find((gpu) => gpu.vendor === 'nvidia');
  if (nvidia && runtime.providers.includes('cuda')) return { provider: 'cuda', warning: null };
  if (runtime.providers.includes('webgpu') && hardware.some(({ vendor }) => vulkan.includes(vendor))) {
    const warning =
      nvidia && `the CUDA provider has no files here (${runtime.libraries}): the model ran by webgpu`;
    return { provider: 'webgpu', warning: warning ?? null };
  }
  const [first] = hardware;
  if (first) return { provider: 'cpu', warning: unused(`the GPU (${first.name}) is not used`) };
  return { provider: 'cpu', warning: gpuNote === undefined ? null : unused(`no GPU was found (${gpuNote})`) };
}

function unused(why: string): string {
  return `${why}: the model ran on the CPU; set execution-provider to say that it shall, or another provider`;
}

function remedyFor(asked: ConcreteProvider, { platform, version }: OnnxRuntime): string {
  if ((asked === 'cuda' || asked === 'tensorrt') && platform === 'linux-x64') {
    return `They are not in the npm package: put libonnxruntime_providers_shared.so and libonnxruntime_providers_${asked}.so of ONNX Runtime ${version} into that folder, or name an installation that has them by onnxruntime-path`;
  }
  if (asked === 'webgpu') return 'Use execution-provider: cpu, or measure another runtime with command';
  if (platform.endsWith('-arm64') && asked !== 'cpu') {
    return `There is no ${asked} provider for onnxruntime-node on ${platform}: use execution-provider: cpu, or measure another runtime (Python's, trtexec) with command`;
  }
  return 'Use execution-provider: cpu, or measure another runtime with command';
}
