import { z } from 'zod';
import { defaultLimits, type ValidityLimits, validityRules } from '../model/validity.ts';
import { fraction, oneOf, positive, whole } from './quantity.ts';

const text = z.string().min(1);

/** The config's `telemetry`: what is watched beside a repetition, and what makes it not count. */
export const TelemetryConfigSchema = z.strictObject({
  gpus: z.array(whole(0, 1023)).min(1).optional(),
  invalidate: z.array(oneOf(validityRules)).optional(),
  'throttled-share': fraction(1).optional(),
  'clock-share': fraction(1).optional(),
  temperature: positive(150).optional(),
  'foreign-cores': positive(1024).optional(),
  steal: fraction(1).optional(),
  drift: fraction(10).optional(),
  'allowed-processes': z.array(text).optional(),
});
export type TelemetryConfig = z.infer<typeof TelemetryConfigSchema>;

export interface TelemetrySettings {
  readonly limits: ValidityLimits;
  /** Indices of the GPUs that are watched, as their tool counts them; null for all. */
  readonly gpus: readonly number[] | null;
}

/** What is watched, or null where the input `telemetry` is `off`. */
export function telemetryOf(
  { telemetry }: { readonly telemetry: 'auto' | 'off' },
  config: { readonly telemetry?: TelemetryConfig | undefined },
): TelemetrySettings | null {
  if (telemetry === 'off') return null;
  const given = config.telemetry ?? {};
  return {
    gpus: given.gpus ?? null,
    limits: {
      invalidate: given.invalidate ?? defaultLimits.invalidate,
      allowedProcesses: given['allowed-processes'] ?? defaultLimits.allowedProcesses,
      throttledShare: given['throttled-share'] ?? defaultLimits.throttledShare,
      clockShare: given['clock-share'] ?? defaultLimits.clockShare,
      temperature: given.temperature ?? defaultLimits.temperature,
      foreignCores: given['foreign-cores'] ?? defaultLimits.foreignCores,
      steal: given.steal ?? defaultLimits.steal,
      drift: given.drift ?? defaultLimits.drift,
    },
  };
}
