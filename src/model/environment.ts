import { z } from 'zod';

const text = z.string().max(500);
const known = text.nullable();
const count = z.number().int().nonnegative().nullable();

/** One GPU as its management tool reports it. Null is "the tool did not say", never a default. */
export const GpuSchema = z.object({
  name: text,
  vendor: z.enum(['nvidia', 'amd', 'intel', 'software', 'unknown']),
  driver: known,
  runtime: known.describe('CUDA or ROCm version that the driver offers'),
  memoryMiB: z.number().nonnegative().nullable(),
  powerLimitW: z.number().nonnegative().nullable(),
  clockLockMHz: z.number().nonnegative().nullable().optional(),
  persistence: known.optional(),
  ecc: known.optional(),
  mig: known.optional().describe('MIG mode; of an AMD GPU its compute partition'),
  pcie: known.optional(),
  performanceLevel: known.optional().describe('of an AMD GPU: auto, or a level that pins its clocks'),
});
export type Gpu = z.infer<typeof GpuSchema>;

/** One machine as it was found. */
const MachineSchema = z.object({
  os: z.object({ platform: text, release: known, image: known, arch: text }),
  cpu: z.object({ model: known, cores: count, governor: known.optional() }),
  memoryMiB: z.number().nonnegative().nullable(),
  node: text,
  gpus: z.array(GpuSchema).max(64),
  gpusVisible: count
    .optional()
    .describe('GPUs that CUDA_VISIBLE_DEVICES and the like leave to the benchmark'),
  gpuNote: text.optional().describe('why the list of GPUs is empty or partial'),
  /** What imported result files said of their machine. */
  reported: z.record(z.string().max(200), text).optional(),
});
export type Machine = z.infer<typeof MachineSchema>;

/** What was true of one benchmark's execution and decides whether two executions are comparable. */
const BenchmarkEnvironmentSchema = z.object({
  /** In a merge of shards only: the shard that measured it and, where the shards had several machines, its machine. */
  shard: z.string().max(100).optional(),
  machine: MachineSchema.optional(),
  provider: z.object({ asked: text, used: text }).optional(),
  /** Nodes of the optimised graph by provider, where some might run on the CPU: it follows from the model, so it is shown only. */
  nodes: z.record(z.string().max(50), z.number().int().positive()).optional(),
  threads: z.number().int().nonnegative().nullable().optional(),
  runtime: text.optional().describe('for example onnxruntime-node 1.30.0'),
  /** Input names to `type[shape]`. */
  inputs: z.record(z.string().max(200), text).optional(),
  /** Allocator, spinning and other settings, as set. */
  settings: z.record(z.string().max(200), text).optional(),
  /** SHA-256 of the model file: part of what is tested, so shown and not compared. */
  modelSha256: text.optional(),
});
export type BenchmarkEnvironment = z.infer<typeof BenchmarkEnvironmentSchema>;

/** The machine and what each benchmark ran under; a merge of shards names several machines by benchmark. */
export const EnvironmentSchema = MachineSchema.extend({
  benchmarks: z.record(z.string().max(300), BenchmarkEnvironmentSchema),
});
export type Environment = z.infer<typeof EnvironmentSchema>;

export interface EnvironmentDifference {
  /** Dotted name as `environment.ignore` takes it: `cpu.governor`, `gpus.0.driver`, `benchmarks.resnet.threads`. */
  readonly field: string;
  readonly baseline: string | null;
  readonly candidate: string | null;
  /** Shown only: named by `environment.ignore`, or never deciding (the model's hash, the kernel's release). */
  readonly ignored: boolean;
}
