import { z } from 'zod';
import type { MetricRule } from '../model/policy.ts';
import { whole } from './quantity.ts';
import { type KnownKeys, readYaml } from './yaml.ts';

const notPercent = (given: unknown) =>
  `is ${JSON.stringify(given)}, but must be a percentage such as 10% or -5%, at most 1000%`;

/** `10%`, `-5%`, `2.5%`, or a bare number of percent. */
const ThresholdSchema = z
  .union([z.string(), z.number()], { error: ({ input }) => notPercent(input) })
  .transform((given, context) => {
    const text = /^(-?\d+(?:\.\d+)?)%$/.exec(String(given).trim())?.[1];
    const percent = typeof given === 'number' ? given : Number(text);
    if (Number.isFinite(percent) && Math.abs(percent) <= 1000) return percent;
    context.addIssue({ code: 'custom', message: notPercent(given) });
    return z.NEVER;
  });

const flatKey = z
  .string()
  .regex(
    /^(latency\.(mean|p50|p95|p99)|throughput|memory_mb|cpu_percent|custom\.[^.]+)$/,
    'is not a metric of FlameIQ: latency.mean, latency.p50, latency.p95, latency.p99, throughput, memory_mb, cpu_percent or custom.NAME',
  );

const FlameiqConfigSchema = z.strictObject({
  thresholds: z.record(flatKey, ThresholdSchema).nullish(),
  baseline: z
    .strictObject({
      strategy: z.enum(['last_successful', 'rolling_median', 'tagged']).optional(),
      rolling_window: whole(1, 1000).optional(),
      tag: z.string().optional(),
    })
    .optional(),
  statistics: z
    .strictObject({ enabled: z.boolean().optional(), confidence: z.number().gt(0).lt(1).optional() })
    .optional(),
  noise: z.strictObject({ warmup_runs: whole(0, 1_000_000).optional() }).optional(),
  provider: z.string().optional(),
  plugin: z.string().optional(),
});
export type FlameiqConfig = z.infer<typeof FlameiqConfigSchema>;

const knownKeys: KnownKeys = {
  '': Object.keys(FlameiqConfigSchema.shape),
  baseline: ['strategy', 'rolling_window', 'tag'],
  statistics: ['enabled', 'confidence'],
  noise: ['warmup_runs'],
};

/** A flameiq.yaml. Throws InputError that names the file, the line and the key. */
export function parseFlameiqConfig(yaml: string, source: string): FlameiqConfig {
  return readYaml(FlameiqConfigSchema, yaml, source, knownKeys);
}

/** FlameIQ's threshold, in percent, of every metric that has none of its own. */
const DEFAULT_THRESHOLD = 10;

/**
 * The thresholds as rules of our policy, and FlameIQ's 10 % for all other metrics. The sign of a custom metric's threshold
 * says which way is worse, as FlameIQ's guide shows it (`-8%`: a drop); the fixed metrics have their direction.
 */
export function flameiqRules(config: FlameiqConfig): MetricRule[] {
  const rules = Object.entries(config.thresholds ?? {}).map(([key, percent]): MetricRule => {
    const rule = { match: `**/${key}`, threshold: Math.abs(percent) / 100 };
    return key.startsWith('custom.') ? { ...rule, direction: percent < 0 ? 'higher' : 'lower' } : rule;
  });
  return [...rules, { match: '**', threshold: DEFAULT_THRESHOLD / 100 }];
}
