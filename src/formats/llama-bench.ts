import { z } from 'zod';
import type { Parsed, Reading } from '../model/reading.ts';
import type { Format } from './format.ts';
import { hasKeys } from './syntax/json-head.ts';
import { readJsonList } from './syntax/json-list.ts';

const count = z.number().int().nonnegative();

const TestSchema = z
  .looseObject({
    model_filename: z.string().min(1),
    n_prompt: count,
    n_gen: count,
    n_depth: count.default(0),
    /** Nanoseconds and tokens a second of each run of the test; the warm-up run is not among them. */
    samples_ns: z.array(z.number().positive()).min(1),
    samples_ts: z.array(z.number().nonnegative()).min(1),
    cpu_info: z.string().optional(),
    gpu_info: z.string().optional(),
    backends: z.string().optional(),
  })
  .refine(({ n_prompt, n_gen }) => n_prompt + n_gen > 0, {
    message: 'n_prompt and n_gen are both 0',
    path: ['n_prompt'],
  });
type Test = z.infer<typeof TestSchema>;

/** Not a setting of the test: what it is, what it measured, when and by which build. */
const notSettings =
  /^(model_.*|build_.*|cpu_info|gpu_info|backends|n_prompt|n_gen|n_depth|test_time|(avg|stddev|samples)_(ns|ts))$/;

/**
 * `llama-bench -o json`, `-o jsonl`. A value is one run (`-r`) of a test; all runs of a test share one process, so they are
 * iterations. Tests that differ in a setting only are told apart by it.
 */
export const llamaBench: Format = {
  name: 'llama-bench',
  title: 'llama-bench -o json, -o jsonl',

  matches(source) {
    const keys = ['model_filename', 'n_prompt', 'n_gen'];
    const found = hasKeys(source, 'array', ...keys) || hasKeys(source, 'object', ...keys);
    return found ? 'tests with model_filename, n_prompt and n_gen' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const tests = (await readJsonList(source, TestSchema)).map(({ record }) => record);
    const [first] = tests;
    return {
      readings: tests.flatMap((test) => toReadings(nameOf(test, tests), test)),
      aggregates: [],
      warnings: [],
      environment: first ? environmentOf(first) : {},
    };
  },
};

function toReadings(benchmark: string, { samples_ns, samples_ts }: Test): Reading[] {
  const grain = 'iteration';
  return [
    { benchmark, metric: 'time', unit: 'ns', direction: 'lower', grain, values: samples_ns },
    { benchmark, metric: 'throughput', unit: 'tokens/s', direction: 'higher', grain, values: samples_ts },
  ];
}

/** Model and test in llama-bench's words (`pp512`, `tg128`, `pp512+tg128`, `@ d4096`), and the settings that vary. */
function nameOf(test: Test, tests: readonly Test[]): string {
  const name = testName(test);
  const equals = tests.filter((other) => testName(other) === name);
  const settings = Object.keys(test)
    .filter((key) => !notSettings.test(key) && equals.some((other) => other[key] !== test[key]))
    .map((key) => `${key}=${test[key]}`);
  return settings.length === 0 ? name : `${name} (${settings.join(', ')})`;
}

function testName({ model_filename, n_prompt, n_gen, n_depth }: Test): string {
  const model = model_filename.replace(/^.*[\\/]/, '').replace(/\.gguf$/, '');
  const parts = [n_prompt > 0 ? `pp${n_prompt}` : '', n_gen > 0 ? `tg${n_gen}` : ''];
  return `${model} ${parts.filter((part) => part !== '').join('+')}${n_depth > 0 ? ` @ d${n_depth}` : ''}`;
}

function environmentOf({ cpu_info, gpu_info, backends }: Test): Record<string, string> {
  const named = { cpu: cpu_info, gpu: gpu_info, backends };
  return Object.fromEntries(
    Object.entries(named).flatMap(([key, value]) => (value ? [[`llama-bench.${key}`, value]] : [])),
  );
}
