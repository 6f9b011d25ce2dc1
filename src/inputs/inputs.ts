import { z } from 'zod';
import { InputError } from '../errors.ts';
import { cpuFallbacks, providers } from '../model/benchmark.ts';
import { outcomes } from '../model/comparison.ts';
import { InputShapesSchema } from './input-shapes.ts';
import { fraction, oneOf, positive, whole } from './quantity.ts';

const modes = ['gate', 'measure', 'compare', 'report'] as const;
const commentModes = ['always', 'on-change', 'on-regression', 'never'] as const;
export type CommentMode = (typeof commentModes)[number];

/** Snapshot and comment names go into artifact names and hidden markers, so their characters are few. */
const nameText = z.string().regex(/^[\w.-]{1,80}$/, {
  error: (issue) =>
    `is ${JSON.stringify(issue.input)}, but may hold letters, digits, ., _ and - only, at most 80 characters`,
});

const outcomeList = z.string().transform((text, context) => {
  const words = text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const parsed = z.array(z.enum(outcomes)).safeParse(words);
  if (parsed.success) return parsed.data;
  context.addIssue({
    code: 'custom',
    message: `is ${JSON.stringify(text)}, but must be a list of outcomes: ${outcomes.join(', ')}`,
  });
  return z.NEVER;
});

const lines = z.string().transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

/** The file of a workflow, by its name or by its path. */
const workflowFile = z
  .string()
  .regex(/^(\.github\/workflows\/)?[\w.-]+\.ya?ml$/, {
    error: (issue) =>
      `is ${JSON.stringify(issue.input)}, but must be a file of .github/workflows, such as perf.yml`,
  })
  .transform((file) => `.github/workflows/${file.split('/').at(-1)}`);

/**
 * Every input of action.yml, by its name. An input that is empty is absent. Defaults stand here and, for people, in
 * action.yml; a test holds the two together.
 */
const InputsSchema = z
  .strictObject({
    mode: oneOf(modes).default('gate'),
    name: nameText,
    config: z.string().optional(),
    model: lines.optional(),
    'execution-provider': oneOf(providers).default('auto'),
    'cpu-fallback': oneOf(cpuFallbacks).default('refuse'),
    'input-shapes': InputShapesSchema.default({ dimensions: {}, ranges: {} }),
    warmup: whole(0, 1_000_000).optional(),
    iterations: whole(1, 1_000_000).optional(),
    command: z.string().optional(),
    results: z.string().optional(),
    format: z.string().default('auto'),
    repetitions: whole(1, 1000).default(7),
    shard: nameText.optional(),
    workflow: workflowFile.optional(),
    'working-directory': z
      .string()
      .regex(/^(?![\\/]|[a-z]:)/i, {
        error: ({ input }) =>
          `is ${JSON.stringify(input)}, but must be relative to the checkout: the base commit is measured in a checkout of its own`,
      })
      .default('.'),
    'timeout-minutes': positive(1440).default(60),
    baseline: z.string().default('auto'),
    'baseline-branch': z.string().optional(),
    history: whole(1, 100).default(20),
    setup: z.string().optional(),
    threshold: fraction(10).optional(),
    margin: fraction(10).optional(),
    alpha: fraction(0.2).default(0.01),
    'fail-on': outcomeList.default(['regressed', 'missing']),
    'no-baseline': oneOf(['pass', 'fail']).default('pass'),
    telemetry: oneOf(['auto', 'off']).default('auto'),
    comment: oneOf(commentModes).default('always'),
    check: oneOf(['true', 'false', 'status']).default('true'),
    'accept-label': z.string().max(50).default('aaco-accept'),
    'retention-days': whole(1, 400).optional(),
    'onnxruntime-path': z.string().optional(),
    'onnxruntime-install': oneOf(['auto', 'never']).default('auto'),
    'github-token': z.string().optional(),
  })
  .superRefine((inputs, context) => {
    const refuse = (input: string, message: string) =>
      context.addIssue({ code: 'custom', path: [input], message });
    if (inputs.model && inputs.command)
      refuse('model', 'was given beside command: give exactly one of the two');
    if (inputs.results && !inputs.command) refuse('results', 'goes with command, which is not given');
    if (inputs.format !== 'auto' && !inputs.results) {
      refuse('format', 'is the format of the result files, so it needs results');
    }
    if (inputs.shard && inputs.mode !== 'measure')
      refuse('shard', `goes with mode measure, not with ${inputs.mode}`);
    if (inputs.workflow && inputs.mode !== 'report')
      refuse('workflow', `goes with mode report, not with ${inputs.mode}`);
    if (inputs.threshold !== undefined && inputs.margin !== undefined && inputs.margin <= inputs.threshold) {
      refuse('margin', 'must be larger than threshold');
    }
  });
export type Inputs = z.infer<typeof InputsSchema>;

export type InputName = keyof typeof InputsSchema.shape;
export const inputNames = Object.keys(InputsSchema.shape) as InputName[];

/** How whoever gave the inputs knows them. */
export interface InputWords {
  readonly nameOf: (input: string) => string;
  /** Where they are all described. */
  readonly see: string;
}

const ofTheAction: InputWords = {
  nameOf: (input) => `input ${input}`,
  see: 'the README has a table of all inputs',
};

/**
 * The inputs in `raw` (name → text as given; empty = not given). Throws InputError naming the input and what is allowed, and
 * below it all other inputs that are wrong.
 */
export function parseInputs(
  raw: Readonly<Record<string, string>>,
  { nameOf, see }: InputWords = ofTheAction,
): Inputs {
  const given = Object.fromEntries(
    Object.entries(raw)
      .map(([name, value]) => [name, value.trim()])
      .filter(([, value]) => value !== ''),
  );
  const result = InputsSchema.safeParse(given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (!issue) throw result.error;
  if (issue.code === 'unrecognized_keys') {
    throw new InputError({
      what: `there is no input ${JSON.stringify(issue.keys[0])}`,
      next: `The inputs are: ${inputNames.join(', ')}`,
    });
  }
  const [what = '', ...others] = result.error.issues.map(
    ({ path, message }) => `${nameOf(path.join('.'))} ${message}`,
  );
  throw new InputError({
    what,
    next: `Correct it; ${see}`,
    ...(others.length > 0 && { details: ['Also:', ...others].join('\n') }),
  });
}
