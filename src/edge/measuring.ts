import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import { parseSource } from '../formats/registry.ts';
import type { TelemetrySettings } from '../inputs/telemetry.ts';
import type { Assembled } from '../measure/assemble.ts';
import type { MeasurePorts } from '../measure/ports.ts';
import { createRunner, type RunRepetition } from '../measure/runner.ts';
import { runSetup } from '../measure/setup.ts';
import type { Machine } from '../model/environment.ts';
import { type Provenance, SEMANTICS_VERSION, SNAPSHOT_SCHEMA, type Snapshot } from '../model/snapshot.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { tool } from '../model/version.ts';
import { openSource } from '../platform/files.ts';
import { probeMachine } from '../platform/machine.ts';
import { modelFileReader } from '../platform/model-file.ts';
import { npmRegistry } from '../platform/npm-registry.ts';
import { onnxRuntimeLocator } from '../platform/onnxruntime.ts';
import { createProcessRunner } from '../platform/processes.ts';
import { resultFiles } from '../platform/result-files.ts';
import { noObserver, type Side, startObserver } from './observe.ts';

export interface MeasuringOptions {
  /** Suite name. */
  readonly name: string;
  /** Relative to a checkout. */
  readonly workingDirectory: string;
  readonly timeoutMs: number;
  readonly setup: string | null;
  /** Null where it is off. */
  readonly telemetry: TelemetrySettings | null;
  readonly onnxruntime: { readonly path: string | null; readonly install: boolean };
  /** The worker script beside the bundle. */
  readonly worker: string;
  readonly cancel: AbortSignal;
  /** Lines of the benchmark's own output, safe to print. */
  readonly print: (line: string) => void;
  readonly onGroup?: (leader: number | null) => void;
}

/** All that measures on this machine. */
export interface Measuring {
  readonly machine: Machine;
  /** Prepares a checkout, once, and gives what runs single repetitions in it; it is the candidate's where not said. */
  readonly prepare: (checkout: string, side?: Side) => Promise<RunRepetition>;
  /** What was seen beside the repetitions so far. */
  readonly telemetry: () => Telemetry | null;
  readonly stop: () => void;
}

/** Looks at the machine and starts telemetry. */
export async function beginMeasuring(options: MeasuringOptions): Promise<Measuring> {
  const machine = await probeMachine();
  const observer = options.telemetry ? await startObserver(options.telemetry) : noObserver;
  const ports = portsOf(options, machine);
  const prepared = new Map<string, Promise<RunRepetition>>();
  const prepare = async (checkout: string, side: Side): Promise<RunRepetition> => {
    const settings = { folder: join(checkout, options.workingDirectory), timeoutMs: options.timeoutMs };
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
    telemetry: observer.telemetry,
    stop: observer.stop,
  };
}

function portsOf(options: MeasuringOptions, machine: Machine): MeasurePorts {
  const { onnxruntime, print } = options;
  return {
    processes: createProcessRunner({
      environment: process.env,
      cancel: options.cancel,
      print,
      ...(options.onGroup && { onGroup: options.onGroup }),
    }),
    node: process.execPath,
    worker: options.worker,
    machine: { cores: availableParallelism(), gpus: machine.gpus },
    onnxruntime: onnxRuntimeLocator({
      path: onnxruntime.path ?? undefined,
      toolCache: process.env.RUNNER_TOOL_CACHE ?? join(homedir(), '.cache'),
      install: onnxruntime.install,
      download: async () => ({ registry: await npmRegistry(process.env), fetch: globalThis.fetch, print }),
    }),
    modelFile: modelFileReader(),
    resultFiles,
    parse: async (path, format) => parseSource(await openSource(path), format),
  };
}

/** Repetitions as the snapshot of one commit. */
export function snapshotOf(
  name: string,
  assembled: Assembled,
  machine: Machine,
  provenance: Provenance,
  telemetry: Telemetry | null,
): Snapshot {
  const { reported, benchmarks } = assembled;
  return {
    schema: SNAPSHOT_SCHEMA,
    semanticsVersion: SEMANTICS_VERSION,
    name,
    createdAt: new Date().toISOString(),
    tool,
    provenance,
    environment: { ...machine, benchmarks, ...(Object.keys(reported).length > 0 && { reported }) },
    measurements: [...assembled.measurements],
    aggregates: [...assembled.aggregates],
    executions: [...assembled.executions],
    failures: [...assembled.failures],
    telemetry,
    kernels: null,
    classification: null,
  };
}
