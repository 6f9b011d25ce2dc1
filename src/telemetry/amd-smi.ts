import { z } from 'zod';
import type { GpuSample, ThrottleReason } from '../model/telemetry.ts';
import { emptySample, numberIn } from './gpu-sample.ts';

/** A value is `{value, unit}`, a plain number or the text `N/A`, also inside `{value: "N/A"}`. */
const Value = z
  .union([z.object({ value: z.unknown() }), z.unknown()])
  .transform((given) => numberIn(isBoxed(given) ? given.value : given));

const Section = z.record(z.string(), z.unknown()).catch({});

const MetricSchema = z.object({
  gpu: z.number().int().nonnegative(),
  usage: Section.default({}),
  power: Section.default({}),
  temperature: Section.default({}),
  clock: Section.default({}),
  mem_usage: Section.default({}),
  throttle: Section.optional(),
  /** What newer releases may call it. */
  violation: Section.default({}),
});

/** ROCm 6 writes an array, ROCm 7 an object around it. */
const DocumentSchema = z.union([
  z.array(MetricSchema),
  z.object({ gpu_data: z.array(MetricSchema) }).transform((document) => document.gpu_data),
]);

/** Samples of all GPUs in the output of `amd-smi metric --json`; empty where it is of no known shape. */
export function parseAmdSmiMetric(json: unknown, timestampNs: number): GpuSample[] {
  const document = DocumentSchema.safeParse(json);
  return document.success ? document.data.map((metric) => sampleOf(metric, timestampNs)) : [];
}

function sampleOf(metric: z.infer<typeof MetricSchema>, timestampNs: number): GpuSample {
  return {
    ...emptySample(timestampNs, metric.gpu),
    gpuUtilPct: Value.parse(metric.usage.gfx_activity),
    memUtilPct: Value.parse(metric.usage.umc_activity),
    tempC: Value.parse(metric.temperature.hotspot) ?? Value.parse(metric.temperature.edge),
    powerW: Value.parse(metric.power.socket_power),
    sclkMHz: highestClock(metric.clock, /^gfx_\d+$/),
    mclkMHz: highestClock(metric.clock, /^mem_\d+$/),
    vramUsedMiB: Value.parse(metric.mem_usage.used_vram),
    vramTotalMiB: Value.parse(metric.mem_usage.total_vram),
    throttle: throttleOf(metric.power.throttle_status, metric.throttle ?? metric.violation),
  };
}

/** An MI300X has gfx_0 … gfx_7, one a chiplet: the fastest tells whether the GPU was at work. */
function highestClock(clocks: Record<string, unknown>, name: RegExp): number | null {
  const known = Object.entries(clocks)
    .filter(([key]) => name.test(key))
    .flatMap(([, clock]) => Value.parse(isClock(clock) ? clock.clk : clock) ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

const violations: readonly (readonly [name: string, reason: ThrottleReason])[] = [
  ['ppt_violation_status', 'power-cap'],
  ['gfx_clk_below_host_limit_power_violation_status', 'power-cap'],
  ['socket_thermal_violation_status', 'thermal'],
  ['vr_thermal_violation_status', 'thermal'],
  ['hbm_thermal_violation_status', 'thermal'],
  ['gfx_clk_below_host_limit_thermal_violation_status', 'thermal'],
  ['prochot_violation_status', 'hardware'],
];

/** Data-centre GPUs tell violations by kind, `ACTIVE` or `NOT ACTIVE`; others only whether they are throttled. */
function throttleOf(status: unknown, section: Record<string, unknown>): ThrottleReason[] | null {
  const told = violations.flatMap(([name, reason]) =>
    statesIn(section[name]).map((state) => ({ reason, active: state === 'ACTIVE' })),
  );
  const active = told.filter((one) => one.active).map(({ reason }) => reason);
  if (active.length > 0) return [...new Set(active)];
  if (status === 'THROTTLED') return ['unspecified'];
  return status === 'UNTHROTTLED' || told.length > 0 ? [] : null;
}

/** One state, or those of the chiplets of each partition: `{"xcp_0": ["NOT ACTIVE", "N/A"]}`. */
function statesIn(given: unknown): string[] {
  if (typeof given === 'object' && given !== null) return Object.values(given).flatMap(statesIn);
  const state = String(given).toUpperCase();
  return state === 'ACTIVE' || state === 'NOT ACTIVE' ? [state] : [];
}

function isBoxed(given: unknown): given is { value: unknown } {
  return typeof given === 'object' && given !== null && 'value' in given;
}

function isClock(given: unknown): given is { clk: unknown } {
  return typeof given === 'object' && given !== null && 'clk' in given;
}
