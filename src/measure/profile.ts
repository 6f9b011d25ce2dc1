import { InputError } from '../errors.ts';
import { profiledTrace } from '../formats/kernel-traces/onnxruntime-profile.ts';
import type { Benchmark, CommandProfile, ModelBenchmark } from '../model/benchmark.ts';
import type { BenchmarkKernels, KernelTrace } from '../model/kernel.ts';
import { benchmarkKernels, kernelTimeNs } from '../telemetry/kernel-metrics.ts';
import { explainEnding } from './ending.ts';
import { watchResults } from './fresh-results.ts';
import type { MeasurePorts } from './ports.ts';
import type { RunSettings } from './repetition.ts';
import { shellArguments } from './shell.ts';
import { prepareModel, runWorker } from './start-worker.ts';

/** Runs that warm up the profiled process: the first compiles shaders, which takes seconds. */
const WARMUPS = 3;
const MOST_RUNS = 20;
/** The profiler ends at a million events; a node of a run is one or two. */
const MOST_NODE_RUNS = 200_000;

/**
 * The kernels of a benchmark that asks for it, from a process of its own: profiling slows small models down many times, so
 * no time that is compared comes from it. Null where it does not ask. Throws InputError where the pass fails.
 */
export async function profileKernels(
  benchmark: Benchmark,
  settings: RunSettings,
  ports: MeasurePorts,
): Promise<BenchmarkKernels | null> {
  if (benchmark.kind === 'model') return benchmark.profile ? profileModel(benchmark, settings, ports) : null;
  const { name, command, profile } = benchmark;
  return profile === undefined ? null : profileCommand(name, command, profile, settings, ports);
}

async function profileModel(
  benchmark: ModelBenchmark,
  settings: RunSettings,
  ports: MeasurePorts,
): Promise<BenchmarkKernels> {
  const prepared = await prepareModel(benchmark, settings, ports);
  const nodes = ports.modelNodes(prepared.job.model);
  const runs = Math.max(1, Math.min(MOST_RUNS, Math.floor(MOST_NODE_RUNS / (nodes ?? 1))));
  const trace = await ports.withFolder(async (folder) => {
    const profile = { prefix: `${folder}/profile`, runs: WARMUPS + runs };
    await runWorker('profiled', { ...prepared, job: { ...prepared.job, profile } }, settings, ports);
    const [file] = await ports.resultFiles.list('profile*.json', folder);
    return file === undefined ? null : profiledTrace(await ports.source(file.path), WARMUPS);
  });
  if (trace === null || trace.executions.length === 0) {
    throw new InputError({
      what: `the profile of ONNX Runtime ${trace === null ? 'was not written' : 'holds no node: all of the model is constant'}`,
      where: { source: benchmark.model },
      next: 'Leave profile out for this model',
    });
  }
  return benchmarkKernels(benchmark.name, 'the profile pass', trace, nodes);
}

async function profileCommand(
  name: string,
  command: string,
  profile: CommandProfile,
  { folder, timeoutMs }: RunSettings,
  ports: MeasurePorts,
): Promise<BenchmarkKernels> {
  const written = await watchResults(
    profile.results,
    folder,
    ports.resultFiles,
    new Set(),
    'profile-results',
  );
  const end = await ports.processes.run({
    program: 'bash',
    arguments: shellArguments(profile.command),
    folder,
    environment: { AACO_COMMAND: command },
    timeoutMs,
    echo: true,
  });
  if (end.ending.kind !== 'exited' || end.ending.code !== 0) {
    throw explainEnding(name, 'profile-command', end, timeoutMs);
  }
  const { paths } = await written();
  const parsed = await Promise.all(paths.map((path) => ports.parse(path, 'auto')));
  const traces = parsed.flatMap(({ kernels, format }) => (kernels ? [{ kernels, format }] : []));
  const longest = longestOf(traces);
  if (longest === null) throw noTrace(paths);
  return benchmarkKernels(name, longest.format, longest.kernels, null);
}

function noTrace(paths: readonly string[]): InputError {
  return new InputError({
    what: `no trace of kernels is among what profile-command wrote: ${paths.slice(0, 3).join(', ')}`,
    where: { source: 'profile-results' },
    next: 'Let it write what rocprofv3, rocprof, nsys stats, PyTorch or ONNX Runtime write, and let the glob name only that',
  });
}

/**
 * Profilers write a file for each process; the one in which kernels ran longest is that of the benchmark. A file with single
 * executions goes before the same tool's summary of them.
 */
export function longestOf<Traced extends { readonly kernels: KernelTrace }>(
  traces: readonly Traced[],
): Traced | null {
  const single = traces.filter(({ kernels }) => kernels.executions.length > 0);
  const [longest] = (single.length > 0 ? single : traces).toSorted(
    (a, b) => kernelTimeNs(b.kernels) - kernelTimeNs(a.kernels),
  );
  return longest ?? null;
}
