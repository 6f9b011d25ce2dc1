import type { Gpu } from '../../model/environment.ts';
import type { GpuSample, Observed, Telemetry } from '../../model/telemetry.ts';
import type { Lane, Span, Timeline } from './evidence.ts';

type Quantity = {
  [Key in keyof GpuSample]: GpuSample[Key] extends number | null ? Key : never;
}[keyof GpuSample];

const lanes: readonly (readonly [label: string, unit: string, quantity: Quantity])[] = [
  ['Clock', 'MHz', 'sclkMHz'],
  ['Power', 'W', 'powerW'],
  ['Temperature', '°C', 'tempC'],
  ['Utilisation', '%', 'gpuUtilPct'],
  ['Memory', 'MiB', 'vramUsedMiB'],
];

interface Placed extends GpuSample {
  /** From the first repetition of the job. */
  readonly seconds: number;
}

/** One timeline a GPU, over all processes of the job; none where the snapshot has no samples. */
export function timelinesOf(telemetry: Telemetry | null, gpus: readonly Gpu[]): Timeline[] {
  const repetitions = telemetry?.repetitions ?? [];
  const samples = repetitions.flatMap(placed);
  const devices = [...new Set(samples.map(({ deviceId }) => deviceId))].sort((a, b) => a - b);
  const spans = repetitions.flatMap(spanOf);
  return devices.map((device) => {
    const own = samples.filter(({ deviceId }) => deviceId === device);
    const name = gpus[device]?.name;
    return {
      title: name === undefined ? `GPU ${device}` : `GPU ${device}: ${name}`,
      lanes: lanes.flatMap(([label, unit, quantity]) => laneOf(own, label, unit, quantity)),
      spans: [...spans, ...throttledSpans(own)],
    };
  });
}

function placed({ startMs, gpu }: Observed): Placed[] {
  if (startMs === undefined) return [];
  return gpu.map((sample) => ({ ...sample, seconds: startMs / 1e3 + sample.timestampNs / 1e9 }));
}

function spanOf({ benchmark, side, startMs, durationMs, discarded }: Observed): Span[] {
  if (startMs === undefined || durationMs === undefined) return [];
  return [
    {
      from: startMs / 1e3,
      to: (startMs + durationMs) / 1e3,
      kind: discarded ? 'discarded' : (side ?? 'candidate'),
      label: benchmark,
    },
  ];
}

function laneOf(samples: readonly Placed[], label: string, unit: string, quantity: Quantity): Lane[] {
  const points = samples.map((sample) => ({ seconds: sample.seconds, value: sample[quantity] }));
  return points.every(({ value }) => value === null) ? [] : [{ label, unit, points }];
}

/** From each throttled sample to the next sample. */
function throttledSpans(samples: readonly Placed[]): Span[] {
  return samples.flatMap(({ seconds, throttle }, index): Span[] => {
    if (throttle === null || throttle.length === 0) return [];
    const next = samples[index + 1]?.seconds ?? seconds;
    return [{ from: seconds, to: next, kind: 'throttled', label: throttle.join(', ') }];
  });
}
