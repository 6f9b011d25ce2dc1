/** GPU fields by the words that all releases and vendors share here; unlisted ones only lose their prefix. */
const gpuFields: ReadonlyMap<string, string> = new Map([
  ['power', 'power_usage'],
  ['mem_utilization', 'memory_utilization'],
  ['memory_copy_utilization', 'memory_utilization'],
  ['gfx_activity', 'utilization'],
  ['umc_activity', 'memory_utilization'],
]);

const gpuUnits: ReadonlyMap<string, string> = new Map([
  ['power_usage', 'W'],
  ['power_management_limit', 'W'],
  ['energy_consumption', 'MJ'],
  ['temperature', '°C'],
  ['memory_temperature', '°C'],
  ['memory_used', 'GB'],
  ['memory_free', 'GB'],
  ['memory_total', 'GB'],
  ['sm_clock_frequency', 'MHz'],
  ['memory_clock_frequency', 'MHz'],
  ['power_violation', 'us'],
  ['thermal_violation', 'us'],
]);

const gpuCounters: ReadonlySet<string> = new Set([
  'energy_consumption',
  'xid_errors',
  'ecc_uncorrectable',
  'power_violation',
  'thermal_violation',
]);

interface GpuMetric {
  /** `gpu_power_usage`. */
  readonly metric: string;
  readonly unit: string;
  /** Counts up since the machine started: only its increase means something. */
  readonly counter: boolean;
}

/** `gpu_power_usage`, `nvidia_power_usage` and `amd_power` are one metric. */
export function gpuMetric(field: string): GpuMetric {
  const bare = field.replace(/^(?:nvidia|amd)_/, '').replace(/^gpu_/, '');
  const name = gpuFields.get(bare) ?? bare;
  const unit = gpuUnits.get(name) ?? (/_(?:utilization|activity)$|^utilization$/.test(name) ? '%' : 'count');
  return { metric: `gpu_${name}`, unit, counter: gpuCounters.has(name) };
}
