import { setTimeout as wait } from 'node:timers/promises';
import type { ForeignProcesses } from '../platform/gpu-processes.ts';
import type { GpuSampler } from '../platform/gpu-sampler.ts';
import type { GpuProcess } from '../telemetry/strangers.ts';

/** Pauses between the questions whether the benchmark's own processes have left the GPU. */
const TEARDOWN_MS = [250, 500, 1000, 2000];
/** Pauses between the questions who else uses the GPU while a repetition runs; rarer the longer it does. */
const RIVALS_MS = [2000, 3000, 5000, 10_000, 20_000, ...Array.from({ length: 100 }, () => 60_000)];

/**
 * Processes of other jobs of this machine that come and go beside a repetition. Who else does may be the benchmark's own, in a
 * container of its own for example.
 */
export function watchRivals(sampler: GpuSampler) {
  const seen: GpuProcess[] = [];
  const stopped = new AbortController();
  const watch = async () => {
    for (const pauseMs of RIVALS_MS) {
      await wait(pauseMs, undefined, { signal: stopped.signal, ref: false });
      const { processes } = await sampler.foreignProcesses();
      if (stopped.signal.aborted) return;
      seen.push(...processes.filter(({ ofOtherJob }) => ofOtherJob));
    }
  };
  watch().catch(() => {});
  return { seen: () => seen, stop: () => stopped.abort() };
}

/**
 * Processes that came while the repetition ran. A driver may list the benchmark's own for seconds after they have ended,
 * until their memory is given back, so it is asked again until it lists nobody or time is up.
 */
export async function newcomers(
  sampler: GpuSampler,
  before: readonly GpuProcess[],
): Promise<ForeignProcesses> {
  const known = new Set(before.map(placeOf));
  const ask = async () => {
    const { processes, unseen } = await sampler.foreignProcesses();
    return { processes: processes.filter((one) => !known.has(placeOf(one))), unseen };
  };
  let found = await ask();
  for (const pauseMs of TEARDOWN_MS) {
    if (found.processes.length === 0) break;
    const listed = new Set(found.processes.map(placeOf));
    await wait(pauseMs);
    const { processes, unseen } = await ask();
    found = { processes: processes.filter((one) => listed.has(placeOf(one))), unseen };
  }
  return found;
}

/** Each process once on each GPU that it uses. */
export function onceEach(processes: readonly GpuProcess[]): readonly GpuProcess[] {
  return [...new Map(processes.map((one) => [placeOf(one), one])).values()];
}

function placeOf({ pid, device }: GpuProcess): string {
  return `${pid} ${device}`;
}
