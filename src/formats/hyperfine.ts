import { z } from 'zod';
import type { Aggregate, Failure, Parsed } from '../model/reading.ts';
import type { Format } from './format.ts';
import { aggregatesOf } from './parsed/aggregates.ts';
import { failureCollector } from './parsed/failure-collector.ts';
import { readingCollector } from './parsed/reading-collector.ts';
import { readJson } from './syntax/json.ts';
import { hasKeys } from './syntax/json-head.ts';

const seconds = z.number().nonnegative();

const ResultSchema = z.object({
  command: z.string().min(1),
  /** Absent in exports that kept the summary only. */
  times: z.array(seconds).optional(),
  /** Null where the process was ended by a signal. */
  exit_codes: z.array(z.number().int().nullable()).optional(),
  /** Peak resident set of each process, in bytes. */
  memory_usage_byte: z.array(z.number().nonnegative()).optional(),
  mean: seconds,
  stddev: seconds.nullish(),
  median: seconds.nullish(),
  user: seconds.nullish(),
  system: seconds.nullish(),
  min: seconds.nullish(),
  max: seconds.nullish(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
type Result = z.infer<typeof ResultSchema>;

const ExportSchema = z.object({ results: z.array(ResultSchema).min(1) });

/** `hyperfine --export-json`: every time is one whole process, so every value is a repetition. */
export const hyperfine: Format = {
  name: 'hyperfine',
  title: 'hyperfine --export-json',

  matches(source) {
    const known = hasKeys(source, 'object', 'results') && /"(mean|times)"\s*:/.test(source.head);
    return known && /"command"\s*:/.test(source.head) ? 'results of commands with times' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const { results } = await readJson(source, ExportSchema);
    const collector = readingCollector();
    for (const result of results) {
      const benchmark = benchmarkName(result);
      for (const value of result.times ?? []) {
        collector.add({
          benchmark,
          metric: 'time',
          unit: 's',
          direction: 'lower',
          grain: 'repetition',
          value,
        });
      }
      for (const value of result.memory_usage_byte ?? []) {
        const metric = { benchmark, metric: 'peak_memory', unit: 'B', direction: 'lower' } as const;
        collector.add({ ...metric, grain: 'repetition', value });
      }
    }
    return {
      ...collector.collected(),
      aggregates: results.flatMap(toAggregates),
      failures: failuresOf(results),
    };
  },
};

/** The command (or its `--command-name`) with the values of `--parameter-*`, which tell equal names apart. */
function benchmarkName({ command, parameters }: Result): string {
  const values = Object.entries(parameters ?? {}).map(([name, value]) => `${name}=${value}`);
  return values.length === 0 ? command : `${command} (${values.join(', ')})`;
}

/** What the raw times do not say: CPU times always, the rest only where there are no times. */
function toAggregates(result: Result): Aggregate[] {
  const { times, mean, stddev, median, min, max, user, system } = result;
  const time = { benchmark: benchmarkName(result), unit: 's', direction: 'lower' } as const;
  return [
    ...aggregatesOf({ ...time, metric: 'time' }, times?.length ? {} : { mean, stddev, median, min, max }),
    ...aggregatesOf({ ...time, metric: 'user_time' }, { mean: user }),
    ...aggregatesOf({ ...time, metric: 'system_time' }, { mean: system }),
  ];
}

function failuresOf(results: readonly Result[]): readonly Failure[] {
  const collector = failureCollector();
  for (const result of results) {
    for (const code of result.exit_codes ?? []) {
      const name = code === null ? 'ended by a signal' : `exit code ${code}`;
      if (code !== 0) collector.add({ benchmark: benchmarkName(result), name });
    }
  }
  return collector.failures();
}
