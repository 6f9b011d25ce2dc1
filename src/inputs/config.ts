import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { providers } from '../model/benchmark.ts';
import { gates } from '../model/comparison.ts';
import { directions } from '../model/metric.ts';
import { InputShapesSchema } from './input-shapes.ts';
import { fraction, oneOf, parseQuantity, whole } from './quantity.ts';

const text = z.string().min(1);

/** One entry of `suites`: exactly one of `model` and `command`. */
const SuiteSchema = z
  .strictObject({
    model: text.optional(),
    'execution-provider': oneOf(providers).optional(),
    'input-shapes': InputShapesSchema.optional(),
    warmup: whole(0, 1_000_000).optional(),
    iterations: whole(1, 1_000_000).optional(),
    command: text.optional(),
    results: text.optional(),
    format: text.optional(),
  })
  .superRefine((suite, context) => {
    const refuse = (key: string, message: string) =>
      context.addIssue({ code: 'custom', path: [key], message });
    if ((suite.model === undefined) === (suite.command === undefined)) {
      context.addIssue({ code: 'custom', message: 'needs exactly one of model and command' });
    }
    for (const key of ['execution-provider', 'input-shapes', 'warmup', 'iterations'] as const) {
      if (suite.command !== undefined && suite[key] !== undefined)
        refuse(key, 'goes with model, not with command');
    }
    for (const key of ['results', 'format'] as const) {
      if (suite.model !== undefined && suite[key] !== undefined)
        refuse(key, 'goes with command, not with model');
    }
    if (suite.format !== undefined && suite.results === undefined) {
      refuse('format', 'needs results: it is the format of the result files');
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

const suiteName = z
  .string()
  .regex(/^[\w.-]{1,80}$/, 'is not a usable name: letters, digits, ., _ and -, at most 80 characters');

export const ConfigSchema = z.strictObject({
  suites: z.record(suiteName, SuiteSchema).optional(),
  metrics: z.array(MetricRuleSchema).optional(),
  environment: z.strictObject({ ignore: z.array(text).optional() }).optional(),
});
export type Config = z.infer<typeof ConfigSchema>;

/** The config in `yaml`. Throws InputError that names the file, the line and the key. */
export function parseConfig(yaml: string, source: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const syntax = document.errors[0];
  if (syntax) {
    throw new InputError({
      what: `not valid YAML: ${syntax.message.split('\n')[0]?.replace(/ at line.*/, '')}`,
      where: { source, line: lines.linePos(syntax.pos[0]).line },
    });
  }
  const result = ConfigSchema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (!issue) throw result.error;
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  throw new InputError({
    what: issue.code === 'unrecognized_keys' ? unknownKey(issue.keys[0] ?? '', issue.path) : sentence(issue),
    where: { source, line: lineOf(document, path, lines), key: path.join('.') },
  });
}

function sentence(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' ? `must be ${issue.expected}` : issue.message;
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const known =
    path.length === 0
      ? Object.keys(ConfigSchema.shape)
      : path[0] === 'suites'
        ? Object.keys(SuiteSchema.shape)
        : path[0] === 'metrics'
          ? Object.keys(MetricRuleSchema.shape)
          : ['ignore'];
  return `unknown key ${JSON.stringify(key)}; known here: ${known.join(', ')}`;
}

/** The line of the deepest node on `path` that exists. */
function lineOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
  lines: LineCounter,
): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
