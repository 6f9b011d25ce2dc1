import { setTimeout as wait } from 'node:timers/promises';
import { median } from 'simple-statistics';
import type { TelemetrySettings } from '../inputs/telemetry.ts';
import type { Repetition } from '../measure/repetition.ts';
import type { RunRepetition } from '../measure/runner.ts';
import type { Reading } from '../model/reading.ts';
import type { Observed, Telemetry } from '../model/telemetry.ts';
import { type GpuSampler, startGpuSampler } from '../platform/gpu-sampler.ts';
import { startHostMeter } from '../platform/host-meter.ts';
import { type SystemSampler, startSystemSampler } from '../platform/system-sampler.ts';
import { gpuReadings } from '../telemetry/gpu-readings.ts';
import { type GpuProcess, judge, loadedClock, type Observation } from '../telemetry/validity.ts';

const TEARDOWN_MS = 500;

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
  const clocks = new Map<string, number[]>();
  let origin: bigint | null = null;
  let system: SystemSampler | null = null;

  /** Median loaded clock of the benchmark's repetitions so far. */
  const usualClock = (benchmark: string) => {
    const known = clocks.get(benchmark) ?? [];
    return known.length === 0 ? null : median(known);
  };
  const remember = (benchmark: string, clock: number | null) => {
    if (clock !== null) clocks.set(benchmark, [...(clocks.get(benchmark) ?? []), clock]);
  };
  return {
    observing: (run, side) => async (benchmark) => {
      const { repetition, observation } = await observe(() => run(benchmark), sampler);
      const { invalid, disturbances } = judge(observation, usualClock(benchmark.name), limits);
      remember(benchmark.name, loadedClock(observation.gpu));
      origin ??= repetition.span.start;
      seen.push({
        benchmark: benchmark.name,
        slot: seen.length,
        side,
        startMs: Number(repetition.span.start - origin) / 1e6,
        durationMs: repetition.durationMs,
        ...(repetition.timeline && { timed: timedWindow(repetition.timeline, repetition.span.start) }),
        gpu: [...observation.gpu],
        system: [...(system?.samples(repetition.span.start) ?? [])],
        host: observation.host,
        disturbances: [...disturbances],
        discarded: invalid !== null,
      });
      const noted = disturbances.map(({ what }) => what).filter((what) => what !== invalid);
      return {
        ...repetition,
        readings: [...repetition.readings, ...sampledReadings(repetition, observation)],
        warnings: [...repetition.warnings, ...noted],
        ...(invalid !== null && { invalid }),
      };
    },
    follow: (leader) => {
      system?.stop();
      if (leader !== null) system = startSystemSampler(leader);
    },
    telemetry: () => ({ tool: sampler.tool, note: sampler.note, repetitions: [...seen] }),
    stop: () => {
      sampler.stop();
      system?.stop();
    },
  };
}

/** A model that ran on the CPU has no GPU metrics, even where there is a GPU. */
function sampledReadings(repetition: Repetition, { gpu }: Observation): readonly Reading[] {
  const { benchmark, conditions, span, timeline } = repetition;
  if (conditions.provider?.used === 'cpu') return [];
  return gpuReadings({
    benchmark,
    samples: gpu,
    durationNs: Number(span.end - span.start),
    timed: timeline
      ? { ...timedWindow(timeline, span.start), iterations: timeline.latenciesNs.length }
      : null,
  });
}

function timedWindow({ origin, startsNs, latenciesNs }: NonNullable<Repetition['timeline']>, start: bigint) {
  const startNs = Number(origin - start);
  const lengthNs = (startsNs.at(-1) ?? 0) + (latenciesNs.at(-1) ?? 0);
  return { startNs, endNs: startNs + lengthNs };
}

/** Runs one repetition and looks at the machine before, beside and after it. */
async function observe(
  run: () => Promise<Repetition>,
  sampler: GpuSampler,
): Promise<{ readonly repetition: Repetition; readonly observation: Observation }> {
  const before = await sampler.foreignProcesses();
  const meter = await startHostMeter();
  const repetition = await run();
  const host = await meter(repetition.cpuMs ?? null);
  const after = await newcomers(sampler, before);
  const { span, timeline } = repetition;
  return {
    repetition,
    observation: {
      gpu: sampler.between(span.start, span.end),
      foreignGpuProcesses: [...before, ...after],
      host,
      latencies: timeline?.latenciesNs ?? [],
    },
  };
}

/** Processes that came while the repetition ran. A driver may still list the benchmark's own, which has just ended: asked twice. */
async function newcomers(sampler: GpuSampler, before: readonly GpuProcess[]): Promise<readonly GpuProcess[]> {
  const ask = async (known: readonly GpuProcess[], among: boolean) =>
    (await sampler.foreignProcesses()).filter(({ pid }) => known.some((one) => one.pid === pid) === among);
  const first = await ask(before, false);
  if (first.length === 0) return [];
  await wait(TEARDOWN_MS);
  return ask(first, true);
}
