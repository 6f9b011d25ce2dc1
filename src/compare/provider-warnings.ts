import type { BenchmarkEnvironment } from '../model/environment.ts';
import { machineOf } from '../model/environment-fields.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** Models that did not run where one would think: in part on the CPU, or all of it beside a GPU that is there. */
export function providerWarnings({ environment }: Pick<Snapshot, 'environment'>): string[] {
  return Object.entries(environment.benchmarks).flatMap(([benchmark, own]) => [
    ...inPartOnCpu(benchmark, own),
    ...besideGpu(benchmark, own, machineOf(environment, benchmark).gpus[0]?.name),
  ]);
}

function inPartOnCpu(benchmark: string, { nodes = {}, provider }: BenchmarkEnvironment): string[] {
  const { cpu = 0 } = nodes;
  if (cpu === 0) return [];
  const total = Object.values(nodes).reduce((sum, count) => sum + count, 0);
  return [
    `${cpu} of ${total} nodes of ${benchmark} ran on the CPU, since ${provider?.used} lacks their operators: its times are those of both.`,
  ];
}

function besideGpu(benchmark: string, { provider }: BenchmarkEnvironment, gpu: string | undefined): string[] {
  if (gpu === undefined || provider?.asked !== 'auto' || provider.used !== 'cpu') return [];
  return [
    `${benchmark} ran on the CPU beside a GPU (${gpu}) that onnxruntime-node cannot drive here: execution-provider says what shall run it.`,
  ];
}
