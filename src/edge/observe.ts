import { median } from 'simple-statistics';
import type { TelemetrySettings } from '../inputs/telemetry.ts';
import type { Repetition } from '../measure/repetition.ts';
import type { RunRepetition } from '../measure/runner.ts';
import type { Reading } from '../model/reading.ts';
import type { GpuSample, Observed, Telemetry } from '../model/telemetry.ts';
import { type GpuSampler, startGpuSampler } from '../platform/gpu-sampler.ts';
import { startHostMeter } from '../platform/host-meter.ts';
import { type SystemSampler, startSystemSampler } from '../platform/system-sampler.ts';
import { gpuReadings } from '../telemetry/gpu-readings.ts';
import { thinned } from '../telemetry/gpu-sample.ts';
import { sharedGpus } from '../telemetry/strangers.ts';
import { loadedClocks, type UsualClocks } from '../telemetry/under-load.ts';
import { judge, type Observation } from '../telemetry/validity.ts';
import { newcomers, onceEach, watchRivals } from './gpu-users.ts';

/** Even tools that are asked once a second answer beside a repetition of this length. */
const SAMPLED_MS = 5000;
/** A repetition's of one GPU that a snapshot keeps: a minute at 10 a second. */
const MOST_SAMPLES = 600;

export type Side = NonNullable<Observed['side']>;

/** Telemetry beside the repetitions of this job. */
export interface Observer {
  /** `run`, with each repetition judged by what was seen beside it: `invalid` and warnings are added. */
  observing(run: RunRepetition, side: Side): RunRepetition;
  /** Told the process group that is running, and null when it has gone. */
  follow(leader: number | null): void;
  telemetry(): Telemetry | null;
  stop(): void;
}

export const noObserver: Observer = {
  observing: (run) => run,
  follow: () => {},
  telemetry: () => null,
  stop: () => {},
};

/** Starts the GPU sampler of this machine, if there is one, and judges repetitions by the limits of `settings`. */
export async function startObserver({ limits, gpus }: TelemetrySettings): Promise<Observer> {
  const sampler = await startGpuSampler(gpus);
  const seen: Observed[] = [];
  const clocks = clockMemory();
  let origin: bigint | null = null;
  let system: SystemSampler | null = null;

  return {
    observing: (run, side) => async (benchmark) => {
      const { repetition, observation, samples, used, unseen } = await observe(() => run(benchmark), sampler);
      const { invalid, disturbances } = judge(observation, clocks.usual(benchmark.name), limits);
      clocks.remember(benchmark.name, observation);
      origin ??= repetition.span.start;
      seen.push({
        benchmark: benchmark.name,
        slot: seen.length,
        side,
        startMs: Number(repetition.span.start - origin) / 1e6,
        durationMs: repetition.durationMs,
        ...(observation.timed && { timed: observation.timed }),
        gpu: [...thinned(samples, MOST_SAMPLES)],
        ...(used !== null && { gpusUsed: [...used] }),
        system: [...(system?.samples(repetition.span.start) ?? [])],
        ...(sampler.tool !== null && unseen !== null && { processesUnseen: unseen.slice(0, 500) }),
        host: observation.host,
        disturbances: [...disturbances],
        discarded: invalid !== null,
      });
      const noted = disturbances.filter(({ rule, what }) => what !== invalid && rule !== 'power-cap');
      return {
        ...repetition,
        readings: [
          ...repetition.readings,
          ...sampledReadings(
            repetition,
            observation,
            sharedGpus(observation.foreignGpuProcesses, observation.gpu, limits),
          ),
        ],
        warnings: [
          ...repetition.warnings,
          ...noted.map(({ what }) => what),
          ...unsampled(repetition, samples, sampler.tool),
        ],
        ...(invalid !== null && { invalid }),
      };
    },
    follow: (leader) => {
      system?.stop();
      if (leader !== null) system = startSystemSampler(leader);
    },
    telemetry: () => ({ tool: sampler.tool, note: sampler.note(), repetitions: [...seen] }),
    stop: () => {
      sampler.stop();
      system?.stop();
    },
  };
}

/** Each benchmark's clocks so far in this job: what it keeps a GPU busy with decides how fast that runs. */
function clockMemory() {
  const known = new Map<string, Map<number, number[]>>();
  const of = (benchmark: string) => known.get(benchmark) ?? new Map<number, number[]>();
  return {
    usual: (benchmark: string): UsualClocks =>
      new Map([...of(benchmark)].map(([device, clocks]) => [device, median(clocks)])),
    remember: (benchmark: string, observation: Observation): void => {
      const devices = of(benchmark);
      for (const [device, clock] of loadedClocks(observation)) {
        devices.set(device, [...(devices.get(device) ?? []), clock]);
      }
      known.set(benchmark, devices);
    },
  };
}

function unsampled(
  { durationMs, conditions }: Repetition,
  samples: readonly GpuSample[],
  tool: string | null,
): readonly string[] {
  if (tool === null || samples.length > 0 || durationMs < SAMPLED_MS) return [];
  return conditions.provider?.used === 'cpu' ? [] : [`${tool} gave no sample of the GPU beside it`];
}

function sampledReadings(
  { benchmark, span, timeline }: Repetition,
  { gpu, timed }: Observation,
  shared: ReadonlySet<number>,
): Reading[] {
  return gpuReadings({
    benchmark,
    samples: gpu,
    shared,
    durationNs: Number(span.end - span.start),
    timed: timed && timeline ? { ...timed, iterations: timeline.latenciesNs.length } : null,
  });
}

function timedWindow({ origin, startsNs, latenciesNs }: NonNullable<Repetition['timeline']>, start: bigint) {
  const startNs = Number(origin - start);
  const lengthNs = (startsNs.at(-1) ?? 0) + (latenciesNs.at(-1) ?? 0);
  return { startNs, endNs: startNs + lengthNs };
}

interface Observing {
  readonly repetition: Repetition;
  readonly observation: Observation;
  /** Of all GPUs that are watched, also where the benchmark does not use them. */
  readonly samples: readonly GpuSample[];
  /** The GPUs that it can have used; null where that may be any. */
  readonly used: readonly number[] | null;
  readonly unseen: string | null;
}

/** Runs one repetition and looks at the machine before, beside and after it. */
async function observe(run: () => Promise<Repetition>, sampler: GpuSampler): Promise<Observing> {
  const before = await sampler.foreignProcesses();
  const meter = await startHostMeter();
  const rivals = watchRivals(sampler);
  const repetition = await run().finally(rivals.stop);
  const host = await meter(repetition.cpuMs ?? null);
  const after = await newcomers(sampler, before.processes);
  const { span, timeline, conditions } = repetition;
  const samples = sampler.between(span.start, span.end);
  const used = usedGpus(conditions.provider?.used, sampler.modelGpu);
  const concerns = (device: number | undefined) =>
    used === null || (device === undefined ? used.length > 0 : used.includes(device));
  return {
    repetition,
    observation: {
      gpu: samples.filter(({ deviceId }) => concerns(deviceId)),
      foreignGpuProcesses: onceEach(
        [...before.processes, ...rivals.seen(), ...after.processes].filter(({ device }) => concerns(device)),
      ),
      host,
      latencies: timeline?.latenciesNs ?? [],
      timed: timeline ? timedWindow(timeline, span.start) : null,
    },
    samples,
    used,
    unseen: before.unseen ?? after.unseen,
  };
}

/** By a model on the CPU none is used, by one on CUDA the first, by all else perhaps any: null. */
function usedGpus(provider: string | undefined, modelGpu: number | null): readonly number[] | null {
  if (provider === 'cpu') return [];
  const onFirst = (provider === 'cuda' || provider === 'tensorrt') && modelGpu !== null;
  return onFirst ? [modelGpu] : null;
}
