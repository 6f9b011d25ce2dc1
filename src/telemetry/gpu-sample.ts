import type { GpuSample } from '../model/telemetry.ts';

/** A sample in which nothing is known yet. */
export function emptySample(timestampNs: number, deviceId: number): GpuSample {
  return {
    timestampNs,
    deviceId,
    gpuUtilPct: null,
    memUtilPct: null,
    tempC: null,
    powerW: null,
    sclkMHz: null,
    mclkMHz: null,
    vramUsedMiB: null,
    vramTotalMiB: null,
    throttle: null,
  };
}

/** The widest range in which each quantity means something; drivers fill what they do not know with 65535 and the like. */
const ranges: readonly (readonly [quantity: Quantity, low: number, high: number])[] = [
  ['gpuUtilPct', 0, 100],
  ['memUtilPct', 0, 100],
  ['tempC', -50, 250],
  ['powerW', 0, 20_000],
  ['sclkMHz', 0, 20_000],
  ['mclkMHz', 0, 60_000],
  ['vramUsedMiB', 0, 2 ** 30],
  ['vramTotalMiB', 0, 2 ** 30],
];
type Quantity = Exclude<keyof GpuSample, 'timestampNs' | 'deviceId' | 'throttle'>;

/** The sample without values that no GPU can have: those are unknown. */
export function plausible(sample: GpuSample): GpuSample {
  const impossible = ranges.filter(([quantity, low, high]) => {
    const value = sample[quantity];
    return value !== null && !(value >= low && value <= high);
  });
  return { ...sample, ...Object.fromEntries(impossible.map(([quantity]) => [quantity, null])) };
}

/** At most `most` samples of each device, evenly left out. */
export function thinned<Sample extends { readonly deviceId: number }>(
  samples: readonly Sample[],
  most: number,
): readonly Sample[] {
  const counts = new Map<number, number>();
  const places = samples.map(({ deviceId }) => {
    const place = counts.get(deviceId) ?? 0;
    counts.set(deviceId, place + 1);
    return place;
  });
  const step = Math.ceil([...counts.values()].reduce((a, b) => Math.max(a, b), 0) / most);
  return step <= 1 ? samples : samples.filter((_, index) => (places[index] ?? 0) % step === 0);
}

/** The JSON document in what a tool printed; rocm-smi and amd-smi may write warnings before it. Throws SyntaxError. */
export function jsonIn(text: string): unknown {
  const start = /^[{[](?=\s*(?:["{[\]}]|$))/m.exec(text)?.index ?? 0;
  return JSON.parse(text.slice(start));
}

/** The number that starts `text` (`"187.80 W"`, `"(800Mhz)"`, `98`), or null where there is none (`[N/A]`, `N/A`, `-`). */
export function numberIn(text: unknown): number | null {
  if (typeof text === 'number') return Number.isFinite(text) ? text : null;
  if (typeof text !== 'string') return null;
  const match = /^\s*\(?(-?\d+(?:\.\d+)?)/.exec(text);
  return match ? Number(match[1]) : null;
}
