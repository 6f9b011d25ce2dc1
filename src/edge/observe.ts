import { median } from 'simple-statistics';
import type { Repetition } from '../measure/repetition.ts';
import type { RunRepetition } from '../measure/runner.ts';
import type { Observed, Telemetry } from '../model/telemetry.ts';
import { type GpuSampler, startGpuSampler } from '../platform/gpu-sampler.ts';
import { startHostMeter } from '../platform/host-meter.ts';
import { judge, loadedClock, type ValidityLimits } from '../telemetry/validity.ts';

/** Telemetry beside the repetitions of this job. */
export interface Observer {
  /** `run`, with each repetition judged by what was seen beside it: `invalid` and warnings are added. */
  observing(run: RunRepetition): RunRepetition;
  telemetry(): Telemetry | null;
  stop(): void;
}

export const noObserver: Observer = { observing: (run) => run, telemetry: () => null, stop: () => {} };

/** Starts the GPU sampler of this machine, if there is one, and judges repetitions by `limits`. */
export async function startObserver(limits: ValidityLimits): Promise<Observer> {
  const sampler = await startGpuSampler();
  const seen: Observed[] = [];
  const clocks = new Map<string, number[]>();
  return {
    observing: (run) => async (benchmark) => {
      const foreignGpuProcesses = await sampler.computeProcesses();
      const meter = await startHostMeter();
      const repetition = await run(benchmark);
      const gpu = samplesOf(sampler, repetition);
      const host = await meter(ownCpuMs(repetition));
      const known = clocks.get(benchmark.name) ?? [];
      const usual = known.length === 0 ? null : median(known);
      const { invalid, warnings } = judge({ gpu, foreignGpuProcesses, host }, usual, limits);
      const clock = loadedClock(gpu);
      if (clock !== null) clocks.set(benchmark.name, [...known, clock]);
      seen.push({
        benchmark: benchmark.name,
        slot: seen.length,
        gpu: [...gpu],
        host,
        warnings: [...warnings],
      });
      return {
        ...repetition,
        warnings: [...repetition.warnings, ...warnings],
        ...(invalid !== null && { invalid }),
      };
    },
    telemetry: () => ({ tool: sampler.tool, note: sampler.note, repetitions: seen }),
    stop: () => sampler.stop(),
  };
}

function samplesOf(sampler: GpuSampler, { span }: Repetition): Observed['gpu'] {
  return [...sampler.between(span.start, span.end)];
}

/** CPU time of the repetition's processes, where all of it was measured: that of commands without result files. */
function ownCpuMs({ readings }: Repetition): number | null {
  return (
    readings.find(({ metric, grain }) => metric === 'cpu_ms' && grain === 'repetition')?.values[0] ?? null
  );
}
