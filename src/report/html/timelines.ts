import type { Gpu } from '../../model/environment.ts';
import {
  type GpuSample,
  type Observed,
  type SystemSample,
  slowing,
  type Telemetry,
} from '../../model/telemetry.ts';
import type { Lane, Span, Timeline } from './evidence.ts';

type LaneKind<Sample> = readonly [label: string, unit: string, value: (sample: Sample) => number | null];

const gpuLanes: readonly LaneKind<GpuSample>[] = [
  ['Clock', 'MHz', ({ sclkMHz }) => sclkMHz],
  ['Power', 'W', ({ powerW }) => powerW],
  ['Temperature', '°C', ({ tempC }) => tempC],
  ['Utilisation', '%', ({ gpuUtilPct }) => gpuUtilPct],
  ['Memory', 'MiB', ({ vramUsedMiB }) => vramUsedMiB],
];

const percent = (share: number | null) => (share === null ? null : 100 * share);

const hostLanes: readonly LaneKind<SystemSample>[] = [
  ['CPU', '%', ({ cpuPct }) => cpuPct],
  ['CPU of others', 'cores', ({ foreignCores }) => foreignCores],
  ['Waiting for a CPU', '%', ({ pressure }) => percent(pressure)],
  ['Taken by the hypervisor', '%', ({ steal }) => percent(steal)],
  ['Memory of the benchmark', 'MiB', ({ rssMiB }) => rssMiB],
];

type Placed<Sample> = Sample & {
  /** From the first repetition of the job. */
  readonly seconds: number;
};

/** One timeline a GPU and one of the host, over all processes of the job; none where the snapshot has no samples. */
export function timelinesOf(telemetry: Telemetry | null, gpus: readonly Gpu[]): Timeline[] {
  const repetitions = telemetry?.repetitions ?? [];
  const samples = repetitions.map((one) => placed(one, one.gpu));
  const devices = [...new Set(samples.flat().map(({ deviceId }) => deviceId))].sort((a, b) => a - b);
  const spans = repetitions.flatMap(spanOf);
  const ofGpus = devices.map((device) => {
    const own = samples.map((beside) => beside.filter(({ deviceId }) => deviceId === device));
    const name = gpus[device]?.name;
    return {
      title: name === undefined ? `GPU ${device}` : `GPU ${device}: ${name}`,
      lanes: lanesOf(gpuLanes, own),
      spans: [...spans, ...own.flatMap(throttledSpans)],
    };
  });
  const lanes = lanesOf(
    hostLanes,
    repetitions.map((one) => placed(one, one.system ?? [])),
  );
  return lanes.length === 0 ? ofGpus : [...ofGpus, { title: 'Host', lanes, spans }];
}

function placed<Sample extends { readonly timestampNs: number }>(
  { startMs }: Observed,
  samples: readonly Sample[],
): Placed<Sample>[] {
  if (startMs === undefined) return [];
  return samples.map((sample) => ({ ...sample, seconds: startMs / 1e3 + sample.timestampNs / 1e9 }));
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

/** The lanes of which something is known, broken between the repetitions, where nothing was looked at. */
function lanesOf<Sample>(
  kinds: readonly LaneKind<Sample>[],
  repetitions: readonly (readonly Placed<Sample>[])[],
): Lane[] {
  const sampled = repetitions.filter((samples) => samples.length > 0);
  return kinds.flatMap(([label, unit, value]) => {
    const points = sampled.flatMap((samples, index) => [
      ...samples.slice(0, index === 0 ? 0 : 1).map(({ seconds }) => ({ seconds, value: null })),
      ...samples.map((sample) => ({ seconds: sample.seconds, value: value(sample) })),
    ]);
    return points.every((point) => point.value === null) ? [] : [{ label, unit, points }];
  });
}

/** From each throttled sample to the next sample; a power limit is how fast the GPU is meant to run. */
function throttledSpans(samples: readonly Placed<GpuSample>[]): Span[] {
  return samples.flatMap(({ seconds, throttle }, index): Span[] => {
    const reasons = throttle?.filter((reason) => slowing.has(reason)) ?? [];
    if (reasons.length === 0) return [];
    const next = samples[index + 1]?.seconds ?? seconds;
    return [{ from: seconds, to: next, kind: 'throttled', label: reasons.join(', ') }];
  });
}
