import { z } from 'zod';
import { cpuFallbacks, providers } from '../model/benchmark.ts';
import { gates } from '../model/comparison.ts';
import { directions } from '../model/metric.ts';
import { AcceptanceSchema } from './acceptance.ts';
import { flameiqRules, parseFlameiqConfig } from './flameiq-config.ts';
import { InputShapesSchema } from './input-shapes.ts';
import { inputNames } from './inputs.ts';
import { fraction, oneOf, parseQuantity, positive, whole } from './quantity.ts';
import { TelemetryConfigSchema } from './telemetry.ts';
import { type KnownKeys, readYaml } from './yaml.ts';

const text = z.string().min(1);

const profileKeys = ['profile-command', 'profile-results'] as const;
const modelKeys = [
  'execution-provider',
  'cpu-fallback',
  'input-shapes',
  'warmup',
  'iterations',
  'profile',
] as const;
const commandKeys = ['results', 'format', ...profileKeys] as const;

/** One entry of `suites`: exactly one of `model` and `command`. */
const SuiteSchema = z
  .strictObject({
    model: text.optional(),
    'execution-provider': oneOf(providers).optional(),
    'cpu-fallback': oneOf(cpuFallbacks).optional(),
    'input-shapes': InputShapesSchema.optional(),
    warmup: whole(0, 1_000_000).optional(),
    iterations: whole(1, 1_000_000).optional(),
    command: text.optional(),
    results: text.optional(),
    format: text.optional(),
    profile: z.boolean().optional(),
    'profile-command': text.optional(),
    'profile-results': text.optional(),
  })
  .superRefine((suite, context) => {
    const refuse = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: [key], message });
    if ((suite.model === undefined) === (suite.command === undefined)) {
      context.addIssue({ code: 'custom', message: 'needs exactly one of model and command' });
    }
    for (const key of modelKeys) {
      if (suite.command !== undefined && suite[key] !== undefined)
        refuse(key, 'goes with model, not with command');
    }
    for (const key of commandKeys) {
      if (suite.model !== undefined && suite[key] !== undefined)
        refuse(key, 'goes with command, not with model');
    }
    if (suite.format !== undefined && suite.results === undefined) {
      refuse('format', 'needs results: it is the format of the result files');
    }
    if ((suite['profile-command'] === undefined) !== (suite['profile-results'] === undefined)) {
      const [given, lacking] =
        suite['profile-command'] === undefined ? profileKeys.toReversed() : profileKeys;
      refuse(given ?? '', `needs ${lacking}: one writes the traces, the other names them`);
    }
  });

const FloorSchema = z.union([z.string(), z.number()]).transform((given, context) => {
  const floor = parseQuantity(String(given));
  if (floor) return floor;
  context.addIssue({
    code: 'custom',
    message: `is ${JSON.stringify(given)}, but must be a number with a unit such as 0.05 ms`,
  });
  return z.NEVER;
});

const MetricRuleSchema = z
  .strictObject({
    match: text,
    threshold: fraction(10).optional(),
    margin: fraction(10).optional(),
    floor: FloorSchema.optional(),
    gate: oneOf(gates).optional(),
    direction: oneOf(directions).optional(),
  })
  .superRefine((rule, context) => {
    if (rule.threshold !== undefined && rule.margin !== undefined && rule.margin <= rule.threshold) {
      context.addIssue({ code: 'custom', path: ['margin'], message: 'must be larger than threshold' });
    }
  });

const OutputsSchema = z.strictObject({
  relative: fraction(1).optional(),
  absolute: positive(Number.MAX_VALUE).optional(),
});

const suiteName = z
  .string()
  .regex(/^[\w.-]{1,80}$/, 'is not a usable name: letters, digits, ., _ and -, at most 80 characters');

export const ConfigSchema = z.strictObject({
  suites: z.record(suiteName, SuiteSchema).optional(),
  metrics: z.array(MetricRuleSchema).optional(),
  environment: z.strictObject({ ignore: z.array(text).optional() }).optional(),
  outputs: OutputsSchema.optional(),
  telemetry: TelemetryConfigSchema.optional(),
  accept: z.array(AcceptanceSchema).optional(),
});
export type Config = z.infer<typeof ConfigSchema>;

const knownKeys: KnownKeys = {
  '': Object.keys(ConfigSchema.shape),
  suites: Object.keys(SuiteSchema.shape),
  metrics: Object.keys(MetricRuleSchema.shape),
  environment: ['ignore'],
  outputs: Object.keys(OutputsSchema.shape),
  telemetry: Object.keys(TelemetryConfigSchema.shape),
  accept: Object.keys(AcceptanceSchema.shape),
  'with: in the workflow': inputNames,
};

/**
 * The config in `yaml`, which may also be a flameiq.yaml (it has `thresholds`): then its thresholds are the rules. Throws
 * InputError that names the file, the line and the key.
 */
export function parseConfig(yaml: string, source: string): Config {
  if (/^thresholds[ \t]*:/m.test(yaml)) return { metrics: flameiqRules(parseFlameiqConfig(yaml, source)) };
  return readYaml(ConfigSchema, yaml, source, knownKeys);
}
