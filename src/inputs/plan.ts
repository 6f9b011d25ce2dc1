import { InputError } from '../errors.ts';
import type { Benchmark, CommandBenchmark, CpuFallback, ModelBenchmark } from '../model/benchmark.ts';
import type { Policy } from '../model/policy.ts';
import type { Config } from './config.ts';
import type { Inputs } from './inputs.ts';

/** Paths of the files that a glob or path names, relative to the working directory, sorted. */
export type ExpandGlob = (pattern: string) => Promise<readonly string[]>;

/**
 * What to measure: from `model`, `command` or the config's suites, exactly one of the three. A `name` that is one of
 * the suites picks that one.
 */
export async function benchmarksOf(
  inputs: Inputs,
  config: Config,
  expand: ExpandGlob,
): Promise<readonly Benchmark[]> {
  const suites = Object.entries(config.suites ?? {});
  const inline = inputs.model !== undefined || inputs.command !== undefined;
  if (inline && suites.length > 0) {
    throw new InputError({
      what: `a ${inputs.model ? 'model' : 'command'} was given, and the config file has suites: two answers to what is measured`,
      next: 'Remove one of them',
    });
  }
  if (!inline && suites.length === 0) {
    throw new InputError({
      what: 'nothing says what to measure',
      next: 'Give a model (an .onnx file) or a command, or suites in the config file',
    });
  }
  if (inputs.command !== undefined) return [commandOf(inputs.name, inputs.command, inputs)];
  if (inputs.model !== undefined) {
    const found = await Promise.all(inputs.model.map((pattern) => modelsOf(pattern, expand)));
    return named(found.flat()).map(([name, model]) => modelOf(name, model, inputs));
  }
  const chosen = suites.filter(([name]) => name === inputs.name);
  return suiteBenchmarks(chosen.length > 0 ? chosen : suites, inputs, expand);
}

type SuiteEntry = [string, NonNullable<Config['suites']>[string]];

async function suiteBenchmarks(
  suites: SuiteEntry[],
  inputs: Inputs,
  expand: ExpandGlob,
): Promise<Benchmark[]> {
  const perSuite = suites.map(async ([name, suite]): Promise<Benchmark[]> => {
    if (suite.command !== undefined) {
      const [profileCommand, profileResults] = [suite['profile-command'], suite['profile-results']];
      const command = commandOf(name, suite.command, {
        results: suite.results,
        format: suite.format ?? 'auto',
      });
      if (profileCommand === undefined || profileResults === undefined) return [command];
      return [{ ...command, profile: { command: profileCommand, results: profileResults } }];
    }
    const settings = {
      'execution-provider': suite['execution-provider'] ?? inputs['execution-provider'],
      'cpu-fallback': suite['cpu-fallback'] ?? inputs['cpu-fallback'],
      'input-shapes': suite['input-shapes'] ?? inputs['input-shapes'],
      warmup: suite.warmup ?? inputs.warmup,
      iterations: suite.iterations ?? inputs.iterations,
      profile: suite.profile,
    };
    const models = await modelsOf(suite.model ?? '', expand);
    const [only] = models;
    if (only !== undefined && models.length === 1) return [modelOf(name, only, settings)];
    return named(models).map(([stem, model]) => modelOf(`${name}/${stem}`, model, settings));
  });
  return (await Promise.all(perSuite)).flat();
}

async function modelsOf(pattern: string, expand: ExpandGlob): Promise<readonly string[]> {
  const files = await expand(pattern);
  if (files.length > 0) return files;
  throw new InputError({
    what: `no model file matches ${JSON.stringify(pattern)}`,
    next: 'Check the path, which is relative to working-directory, and that the checkout fetched it (Git LFS files need lfs: true)',
  });
}

/** Each model under its file stem, or under its path where two share the stem. */
function named(models: readonly string[]): [name: string, model: string][] {
  const stem = (model: string) => (model.split('/').at(-1) ?? model).replace(/\.onnx$/, '');
  return models.map((model) => {
    const unique = models.filter((other) => stem(other) === stem(model)).length === 1;
    return [unique ? stem(model) : model.replace(/\.onnx$/, ''), model];
  });
}

function modelOf(
  name: string,
  model: string,
  settings: {
    readonly 'execution-provider': ModelBenchmark['provider'];
    readonly 'cpu-fallback': CpuFallback;
    readonly 'input-shapes': ModelBenchmark['inputShapes'];
    readonly warmup?: number | undefined;
    readonly iterations?: number | undefined;
    readonly profile?: boolean | undefined;
  },
): ModelBenchmark {
  return {
    kind: 'model',
    name,
    model,
    provider: settings['execution-provider'],
    ...(settings['cpu-fallback'] === 'allow' && { cpuFallback: true }),
    inputShapes: settings['input-shapes'],
    warmup: settings.warmup ?? null,
    iterations: settings.iterations ?? null,
    ...(settings.profile && { profile: true }),
  };
}

function commandOf(
  name: string,
  command: string,
  settings: { readonly results?: string | undefined; readonly format: string },
): CommandBenchmark {
  return { kind: 'command', name, command, results: settings.results ?? null, format: settings.format };
}

/** What the comparison is asked for. */
export function policyOf(inputs: Inputs, config: Config): Policy {
  return {
    threshold: inputs.threshold,
    margin: inputs.margin,
    alpha: inputs.alpha,
    failOn: inputs['fail-on'],
    noBaseline: inputs['no-baseline'],
    rules: (config.metrics ?? []).map((rule) => ({
      match: rule.match,
      ...(rule.threshold !== undefined && { threshold: rule.threshold }),
      ...(rule.margin !== undefined && { margin: rule.margin }),
      ...(rule.floor !== undefined && { floor: rule.floor }),
      ...(rule.gate !== undefined && { gate: rule.gate }),
      ...(rule.direction !== undefined && { direction: rule.direction }),
    })),
    ignoreEnvironment: config.environment?.ignore ?? [],
    outputs: { relative: config.outputs?.relative, absolute: config.outputs?.absolute },
  };
}
