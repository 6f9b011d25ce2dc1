import type { GpuSample } from '../model/telemetry.ts';
import type { ValidityLimits } from '../model/validity.ts';
import { isIdle } from './under-load.ts';

/** A process that holds a context on a GPU and is none of the job's. */
export interface GpuProcess {
  readonly pid: number;
  readonly name: string | null;
  /** The GPU, where the tool tells it. */
  readonly device?: number;
  /** Whether it is known to be of another job of this machine. */
  readonly ofOtherJob?: boolean;
}

/** They hold a context on the GPU all the time, and work for nobody: display servers, and NVIDIA's own daemons. */
const standing: ReadonlySet<string> = new Set([
  'Xorg',
  'Xwayland',
  'gnome-shell',
  'kwin_wayland',
  'kwin_x11',
  'nvidia-cuda-mps-server',
  'nvidia-cuda-mps-control',
  'nvidia-persistenced',
  'nv-hostengine',
  'dcgm-exporter',
]);

/** A process that holds a context on a GPU that nobody uses disturbs nobody. */
export function foreignProcess(
  processes: readonly GpuProcess[],
  samples: readonly GpuSample[],
  limits: ValidityLimits,
): string | null {
  const disturbing = strangers(processes, limits).filter(({ device }) => !isIdle(samples, device));
  if (disturbing.length === 0) return null;
  const named = disturbing.map(({ pid, name }) =>
    name === null ? `pid ${pid}, whose name cannot be told here` : `${name}, pid ${pid}`,
  );
  return `another process used the GPU (${[...new Set(named)].slice(0, 5).join('; ')})`;
}

/** The GPUs of which others hold memory, so that what is used of it is not the benchmark's; all, where it is not told which. */
export function sharedGpus(
  processes: readonly GpuProcess[],
  samples: readonly GpuSample[],
  limits: ValidityLimits,
): ReadonlySet<number> {
  const all = samples.map(({ deviceId }) => deviceId);
  return new Set(strangers(processes, limits).flatMap(({ device }) => device ?? all));
}

function strangers(
  processes: readonly GpuProcess[],
  { allowedProcesses }: ValidityLimits,
): readonly GpuProcess[] {
  return processes.filter(({ name }) => {
    const program = programOf(name);
    return !standing.has(program) && !allowedProcesses.includes(program);
  });
}

/** `tritonserver` of `/opt/tritonserver/bin/tritonserver --model-store=…`; `?` where the name is not known. */
function programOf(name: string | null): string {
  return name === null ? '?' : (name.split(' ')[0]?.split('/').at(-1) ?? '');
}
