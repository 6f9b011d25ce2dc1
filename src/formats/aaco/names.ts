import type { Direction } from '../../model/metric.ts';
import type { Aggregate } from '../../model/reading.ts';

/** Names by which AACO's numbers are known to be better when lower or higher; a spread is neither, of all others it is not known. */
const lower = /latency|(?:mean|median|p\d+|min|max|\w*time\w*)_(?:ms|us)$|microkernel|power|temp/;
const higher = /throughput|_per_sec|_tps|_ips$|gpu_active|gpu_util|occupancy|memory_bw/;

export function directionOfName(name: string): Direction {
  if (higher.test(name)) return 'higher';
  return lower.test(name) ? 'lower' : 'none';
}

/** The unit that ends a name: `latency_ms` → `ms`. */
export function unitOfName(name: string): string {
  const unit = /_(ms|us|ns|pct|mb|gb|gbps|mhz|per_sec|tps|ips|w|c)$/.exec(name)?.[1];
  const written: Readonly<Record<string, string>> = {
    pct: '%',
    mb: 'MB',
    gb: 'GB',
    gbps: 'GB/s',
    mhz: 'MHz',
    per_sec: '1/s',
    tps: 'tokens/s',
    ips: '1/s',
    w: 'W',
    c: '°C',
  };
  return unit === undefined ? '' : (written[unit] ?? unit);
}

/** A number that AACO condensed, with the unit and the direction that its name tells. */
export function aggregate(benchmark: string, metric: string, value: number, statistic = 'value'): Aggregate {
  return {
    benchmark,
    metric,
    unit: unitOfName(metric),
    direction: directionOfName(metric),
    statistic,
    value,
  };
}
