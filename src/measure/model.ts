import { mean, standardDeviation } from 'simple-statistics';
import { InputError } from '../errors.ts';
import type { ModelBenchmark } from '../model/benchmark.ts';
import type { BenchmarkEnvironment } from '../model/environment.ts';
import type { Reading } from '../model/reading.ts';
import type { MeasurePorts, ProcessEnd } from './ports.ts';
import type { Phases, Repetition, RunSettings } from './repetition.ts';
import { allocator, type PreparedModel, prepareModel, runWorker } from './start-worker.ts';
import type { Measured, Placement } from './worker-messages.ts';

/**
 * Measures one repetition of a model in a fresh process. `latency_ms` (one value a run) and `peak_rss_mib` are compared;
 * session creation, first run and CPU time a run are shown. Throws InputError where the model cannot be measured.
 */
export async function runModel(
  benchmark: ModelBenchmark,
  settings: RunSettings,
  ports: MeasurePorts,
): Promise<Repetition> {
  const prepared = await prepareModel(benchmark, settings, ports);
  const { end, report: measured } = await runWorker('measured', prepared, settings, ports);
  refuseCpuOnly(prepared, measured);
  return {
    benchmark: benchmark.name,
    startedAt: end.startedAt,
    durationMs: end.wallMs,
    span: end.span,
    readings: readingsOf(benchmark.name, measured),
    aggregates: [],
    warnings: warningsOf(prepared, measured, end),
    timeline: {
      origin: BigInt(measured.origin),
      startsNs: measured.startsNs,
      latenciesNs: measured.latenciesNs,
    },
    cpuMs: Object.values(measured.usage).reduce((sum, { userMs, systemMs }) => sum + userMs + systemMs, 0),
    phases: phasesOf(measured),
    outputs: { inputsSha256: measured.inputsSha256, tensors: measured.outputs },
    conditions: conditionsOf(prepared, measured),
  };
}

function phasesOf({ warmup, latenciesNs }: Measured): Phases {
  const latencies = Array.from(latenciesNs);
  const timed = mean(latencies);
  const warm = warmup.iterations === 0 ? timed : (warmup.milliseconds * 1e6) / warmup.iterations;
  return {
    warmupEffectPct: (100 * (warm - timed)) / timed,
    covPct: (100 * standardDeviation(latencies)) / timed,
  };
}

function readingsOf(benchmark: string, measured: Measured): Reading[] {
  const once = (metric: string, unit: string, direction: Reading['direction'], value: number): Reading => ({
    benchmark,
    metric,
    unit,
    direction,
    grain: 'repetition',
    values: [value],
  });
  const { userMs, systemMs } = measured.usage.timed;
  const latencies = Array.from(measured.latenciesNs, (nanoseconds) => nanoseconds / 1e6);
  return [
    {
      benchmark,
      metric: 'latency_ms',
      unit: 'ms',
      direction: 'lower',
      grain: 'iteration',
      values: latencies,
    },
    ...(measured.peakRssMiB === null ? [] : [once('peak_rss_mib', 'MiB', 'lower', measured.peakRssMiB)]),
    once('session_creation_ms', 'ms', 'none', measured.sessionCreationMs),
    once('first_run_ms', 'ms', 'none', measured.firstRunMs),
    once('cpu_ms_per_run', 'ms', 'none', (userMs + systemMs) / latencies.length),
  ];
}

function conditionsOf(
  { runtime, file, choice, job, benchmark }: PreparedModel,
  measured: Measured,
): BenchmarkEnvironment {
  const { warmup } = job;
  return {
    provider: { asked: benchmark.provider, used: choice.provider },
    ...(measured.placement && { nodes: measured.placement.nodes }),
    threads: job.threads,
    runtime: `onnxruntime-node ${runtime.version}`,
    inputs: Object.fromEntries(measured.inputs.map(({ name, type, shape }) => [name, `${type}[${shape}]`])),
    settings: {
      allocator: Object.entries(allocator)
        .map((entry) => entry.join('='))
        .join(' '),
      cpuFallback: choice.provider === 'cpu' ? 'not applicable' : job.cpuFallback ? 'allowed' : 'refused',
      executionMode: 'sequential',
      graphOptimization: 'all',
      inputValues: measured.inputsSha256,
      iterations: benchmark.iterations === null ? 'default' : String(benchmark.iterations),
      warmup: `${warmup.iterations} runs and ${warmup.milliseconds} ms`,
    },
    modelSha256: file.sha256,
  };
}

function warningsOf(
  { choice, job, benchmark }: PreparedModel,
  measured: Measured,
  end: ProcessEnd,
): string[] {
  const { iterations, milliseconds } = measured.warmup;
  const crashed = end.ending.kind !== 'exited' || end.ending.code !== 0;
  return [
    ...(choice.warning === null ? [] : [choice.warning]),
    ...(iterations < job.warmup.iterations
      ? [`warm-up was ended after ${Math.round(milliseconds / 1000)} s with ${iterations} runs`]
      : []),
    ...unusedShapes(benchmark, measured),
    ...fallbackWarnings(choice.provider, measured.placement),
    ...(crashed ? ['the process did not end in order after it had measured'] : []),
    ...end.warnings,
  ];
}

/** What `input-shapes` gives that the model has no use for: most likely a misspelt name, or a size that the model fixes. */
function unusedShapes({ inputShapes }: ModelBenchmark, { inputs }: Measured): string[] {
  const names = inputs.map(({ name }) => name);
  const symbols = inputs.flatMap((input) => input.symbols);
  const unused = (given: object, known: readonly string[]) =>
    Object.keys(given).filter((name) => !known.includes(name));
  return [
    ...unused(inputShapes.ranges, names).map(
      (name) => `input-shapes has a range for ${name}, which is no input of the model`,
    ),
    ...unused(inputShapes.dimensions, symbols).map(
      (name) => `input-shapes has a size for ${name}, which is no symbolic dimension of the model`,
    ),
  ];
}

function refuseCpuOnly({ benchmark, choice }: PreparedModel, { placement }: Measured): void {
  if (placement === undefined || Object.keys(placement.nodes).some((provider) => provider !== 'cpu')) return;
  throw new InputError({
    what: `${choice.provider} can run none of the model's nodes, so this would be a CPU result under its name`,
    where: { source: benchmark.model },
    next: 'Use execution-provider: cpu, or a model that the provider can run',
  });
}

function fallbackWarnings(provider: string, placement: Placement | undefined): string[] {
  const { cpu = 0, ...others } = placement?.nodes ?? {};
  if (placement === undefined || cpu === 0) return [];
  const total = cpu + Object.values(others).reduce((sum, count) => sum + count, 0);
  const which = placement.cpuOperators.join(', ');
  return [
    `${cpu} of ${total} nodes ran on the CPU, since ${provider} cannot run them (${which}): cpu-fallback allows it`,
  ];
}
