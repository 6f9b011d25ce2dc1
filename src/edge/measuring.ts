import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import { parseSource } from '../formats/parse-source.ts';
import type { TelemetrySettings } from '../inputs/telemetry.ts';
import type { MeasurePorts } from '../measure/ports.ts';
import { profileKernels } from '../measure/profile.ts';
import type { RunSettings } from '../measure/repetition.ts';
import { createRunner, type RunRepetition } from '../measure/runner.ts';
import { runSetup } from '../measure/setup.ts';
import type { Benchmark } from '../model/benchmark.ts';
import type { Machine } from '../model/environment.ts';
import type { BenchmarkKernels } from '../model/kernel.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { openSource } from '../platform/files.ts';
import { probeMachine } from '../platform/machine.ts';
import { modelFileReader } from '../platform/model-file.ts';
import { modelNodes } from '../platform/model-nodes.ts';
import { npmRegistry } from '../platform/npm-registry.ts';
import { onnxRuntimeLocator } from '../platform/onnxruntime.ts';
import { createProcessRunner } from '../platform/processes.ts';
import { resultFiles } from '../platform/result-files.ts';
import { withFolder } from '../platform/temporary-folder.ts';
import { vulkanVendors } from '../platform/vulkan-drivers.ts';
import { noObserver, type Observer, type Side, startObserver } from './observe.ts';

export interface MeasuringOptions {
  /** Suite name. */
  readonly name: string;
  /** Relative to a checkout. */
  readonly workingDirectory: string;
  readonly timeoutMs: number;
  readonly setup: string | null;
  /** Null where it is off. */
  readonly telemetry: TelemetrySettings | null;
  readonly onnxruntime: {
    readonly path: string | null;
    readonly install: boolean;
    /** Folder of aaco itself, where its own onnxruntime-node may serve. */
    readonly beside?: string;
  };
  /** The worker script beside the bundle. */
  readonly worker: string;
  readonly cancel: AbortSignal;
  /** Lines of the benchmark's own output, safe to print. */
  readonly print: (line: string) => void;
  /** What could not be had, and does not end the run. */
  readonly warn: (text: string) => void;
  readonly onGroup?: (leader: number | null) => void;
  /** What helps to find out why a measurement is as it is. */
  readonly debug?: (line: string) => void;
}

/** All that measures on this machine. */
export interface Measuring {
  readonly machine: Machine;
  /** Prepares a checkout, once, and gives what runs single repetitions in it; it is the candidate's where not said. */
  readonly prepare: (checkout: string, side?: Side) => Promise<RunRepetition>;
  /** The kernels of the benchmarks that ask for it, each from a pass of its own in a prepared checkout. */
  readonly profile: (
    checkout: string,
    benchmarks: readonly Benchmark[],
  ) => Promise<readonly BenchmarkKernels[]>;
  /** What was seen beside the repetitions so far. */
  readonly telemetry: () => Telemetry | null;
  readonly stop: () => void;
}

/** Looks at the machine and starts telemetry. */
export async function beginMeasuring(options: MeasuringOptions): Promise<Measuring> {
  const [machine, vulkan, observer] = await Promise.all([
    probeMachine(),
    vulkanVendors(),
    options.telemetry ? startObserver(options.telemetry) : noObserver,
  ]);
  const ports = portsOf(options, { ...machine, vulkan }, observer);
  const prepared = new Map<string, Promise<RunRepetition>>();
  const profiled = new Map<string, Promise<readonly BenchmarkKernels[]>>();
  const settingsIn = (checkout: string): RunSettings => ({
    folder: join(checkout, options.workingDirectory),
    timeoutMs: options.timeoutMs,
  });
  const prepare = async (checkout: string, side: Side): Promise<RunRepetition> => {
    const settings = settingsIn(checkout);
    if (options.setup !== null) await runSetup(options.setup, settings, ports);
    return observer.observing(createRunner(settings, ports), side);
  };
  return {
    machine,
    prepare: (checkout, side = 'candidate') => {
      const known = prepared.get(checkout) ?? prepare(checkout, side);
      prepared.set(checkout, known);
      return known;
    },
    profile: async (checkout, benchmarks) => {
      const found: BenchmarkKernels[] = [];
      for (const benchmark of benchmarks) {
        const key = JSON.stringify([checkout, benchmark.name]);
        const known = profiled.get(key) ?? profile(benchmark, settingsIn(checkout), ports, options.warn);
        profiled.set(key, known);
        found.push(...(await known));
      }
      return found;
    },
    telemetry: observer.telemetry,
    stop: observer.stop,
  };
}

/** What cannot be profiled is told and left out: all that is compared was measured without it. */
async function profile(
  benchmark: Benchmark,
  settings: RunSettings,
  ports: MeasurePorts,
  warn: (text: string) => void,
): Promise<readonly BenchmarkKernels[]> {
  try {
    const kernels = await profileKernels(benchmark, settings, ports);
    return kernels === null ? [] : [kernels];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    warn(`The profile pass of ${benchmark.name} failed, so no kernels are told. ${error.message}`);
    return [];
  }
}

function portsOf(
  options: MeasuringOptions,
  machine: Machine & Pick<MeasurePorts['machine'], 'vulkan'>,
  observer: Observer,
): MeasurePorts {
  const { onnxruntime, print } = options;
  return {
    processes: createProcessRunner({
      environment: process.env,
      cancel: options.cancel,
      print,
      onGroup: (leader) => {
        observer.follow(leader);
        options.onGroup?.(leader);
      },
      ...(options.debug && { debug: options.debug }),
    }),
    node: process.execPath,
    worker: options.worker,
    machine: {
      cores: availableParallelism(),
      gpus: machine.gpus,
      gpuNote: machine.gpuNote,
      vulkan: machine.vulkan ?? [],
    },
    onnxruntime: onnxRuntimeLocator({
      path: onnxruntime.path ?? undefined,
      toolCache: process.env.RUNNER_TOOL_CACHE ?? join(homedir(), '.cache'),
      install: onnxruntime.install,
      ...(onnxruntime.beside !== undefined && { beside: onnxruntime.beside }),
      download: async () => ({ registry: await npmRegistry(process.env), fetch: globalThis.fetch, print }),
    }),
    modelFile: modelFileReader(),
    modelNodes,
    withFolder,
    source: openSource,
    resultFiles,
    parse: async (path, format) => parseSource(await openSource(path), format),
  };
}
