import { z } from 'zod';
import { numberIn } from './gpu-sample.ts';
import type { GpuProcess } from './validity.ts';
import type { ListedGpu } from './visible-gpus.ts';

/**
 * Processes with a compute context, from `nvidia-smi --query-compute-apps=gpu_uuid,pid,process_name --format=csv,noheader`.
 * `listed` are the GPUs by their identifiers.
 */
export function parseComputeApps(text: string, listed: readonly ListedGpu[]): GpuProcess[] {
  return text.split('\n').flatMap((line) => {
    const [, uuid = '', pid, name = ''] = /^\s*([^,]*?)\s*,\s*(\d+)\s*,\s*(.*?)\s*$/.exec(line) ?? [];
    if (pid === undefined) return [];
    const device = listed.find(({ uuids }) => uuids.includes(uuid))?.index;
    const known = name !== '' && !name.startsWith('[');
    return { pid: Number(pid), name: known ? name : null, ...(device !== undefined && { device }) };
  });
}

const Memory = z.unknown().transform((given) => {
  const boxed = z.object({ value: z.unknown() }).safeParse(given);
  return numberIn(boxed.success ? boxed.data.value : given);
});
const AmdProcessSchema = z.object({
  process_info: z.object({
    pid: z.number().int().positive(),
    name: z.string().optional(),
    mem_usage: Memory.optional(),
    memory_usage: z.object({ vram_mem: Memory }).partial().optional(),
  }),
});
const AmdGpuSchema = z.object({ gpu: z.number().int(), process_list: z.array(z.unknown()) });
const AmdProcessesSchema = z.union([
  z.array(AmdGpuSchema),
  z.object({ gpu_data: z.array(AmdGpuSchema) }).transform((document) => document.gpu_data),
]);

/**
 * Processes in the output of `amd-smi process --json` on these GPUs, on all where null; null where it is of no known shape.
 * The tool lists a process on every GPU, with no memory on those that it does not use.
 */
export function parseAmdProcesses(json: unknown, gpus: readonly number[] | null): GpuProcess[] | null {
  const document = AmdProcessesSchema.safeParse(json);
  if (!document.success) return null;
  const watched = document.data.filter(({ gpu }) => gpus === null || gpus.includes(gpu));
  const using = watched
    .flatMap(({ process_list }) => process_list)
    .flatMap((entry): GpuProcess[] => {
      const { data } = AmdProcessSchema.safeParse(entry);
      if (data === undefined) return [];
      const { pid, name, mem_usage, memory_usage } = data.process_info;
      const uses = Math.max(mem_usage ?? 0, memory_usage?.vram_mem ?? 0) > 0;
      return uses ? [{ pid, name: named(name) }] : [];
    });
  return onceEach(using);
}

const RocmPidsSchema = z.object({ system: z.record(z.string(), z.unknown()).default({}) });

/** Processes in the output of `rocm-smi --showpids --json` that hold memory of some GPU; null where it is of no known shape. */
export function parseRocmPids(json: unknown): GpuProcess[] | null {
  const document = RocmPidsSchema.safeParse(json);
  if (!document.success) return null;
  return Object.entries(document.data.system).flatMap(([key, value]): GpuProcess[] => {
    const pid = /^PID(\d+)$/.exec(key)?.[1];
    // `name, number of GPUs, VRAM, SDMA, CU occupancy`
    const [, name = '', memory = ''] = /^(.*), [^,]*, ([^,]*), [^,]*, [^,]*$/.exec(String(value)) ?? [];
    if (pid === undefined || (numberIn(memory) ?? 0) === 0) return [];
    return [{ pid: Number(pid), name: named(name) }];
  });
}

function named(name: string | undefined): string | null {
  const text = name?.trim() ?? '';
  return text === '' || /^(n\/a|unknown)$/i.test(text) ? null : text;
}

function onceEach(processes: readonly GpuProcess[]): GpuProcess[] {
  return [...new Map(processes.map((one) => [one.pid, one])).values()];
}
