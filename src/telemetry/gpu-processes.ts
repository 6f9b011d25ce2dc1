import { z } from 'zod';
import { numberIn } from './gpu-sample.ts';
import type { GpuProcess } from './strangers.ts';
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
const AmdProcessSchema = z
  .object({
    pid: z.number().int().positive(),
    name: z.string().optional(),
    mem_usage: Memory.optional(),
    memory_usage: z.object({ vram_mem: Memory }).partial().optional(),
  })
  .transform(({ pid, name, mem_usage, memory_usage }) => {
    const told = [mem_usage, memory_usage?.vram_mem].filter((value) => typeof value === 'number');
    return { pid, name: named(name), memory: told.length === 0 ? null : Math.max(...told) };
  })
  .refine(({ memory }) => memory !== null);
/** A text in place of a process says that there is none. */
const AmdEntrySchema = z.object({ process_info: z.union([z.string(), AmdProcessSchema]) });
const AmdGpuSchema = z.object({ gpu: z.number().int(), process_list: z.array(AmdEntrySchema) });
const AmdProcessesSchema = z.union([
  z.array(AmdGpuSchema),
  z.object({ gpu_data: z.array(AmdGpuSchema) }).transform((document) => document.gpu_data),
]);

/**
 * Processes in the output of `amd-smi process --json` on these GPUs, on all where null; null where it does not tell. The
 * tool lists a process on every GPU, with no memory on those that it does not use.
 */
export function parseAmdProcesses(json: unknown, gpus: readonly number[] | null): GpuProcess[] | null {
  const document = AmdProcessesSchema.safeParse(json);
  if (!document.success) return null;
  const watched = document.data.filter(({ gpu }) => gpus === null || gpus.includes(gpu));
  const using = watched
    .flatMap(({ process_list }) => process_list)
    .flatMap(({ process_info }): GpuProcess[] => {
      if (typeof process_info === 'string' || !process_info.memory) return [];
      return [{ pid: process_info.pid, name: process_info.name }];
    });
  return onceEach(using);
}

const RocmPidsSchema = z.object({ system: z.record(z.string(), z.unknown()).default({}) });

/** Processes in the output of `rocm-smi --showpids --json` that hold memory of some GPU; null where it does not tell. */
export function parseRocmPids(json: unknown): GpuProcess[] | null {
  const document = RocmPidsSchema.safeParse(json);
  if (!document.success) return null;
  const using: GpuProcess[] = [];
  for (const [key, value] of Object.entries(document.data.system)) {
    const pid = /^PID(\d+)$/.exec(key)?.[1];
    if (pid === undefined) continue;
    // `name, number of GPUs, VRAM, SDMA, CU occupancy`
    const [, name, text] = /^(.*), [^,]*, ([^,]*), [^,]*, [^,]*$/.exec(String(value)) ?? [];
    const memory = numberIn(text);
    if (memory === null) return null;
    if (memory > 0) using.push({ pid: Number(pid), name: named(name) });
  }
  return using;
}

function named(name: string | undefined): string | null {
  const text = name?.trim() ?? '';
  return text === '' || /^(n\/a|unknown)$/i.test(text) ? null : text;
}

function onceEach(processes: readonly GpuProcess[]): GpuProcess[] {
  return [...new Map(processes.map((one) => [one.pid, one])).values()];
}
