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
