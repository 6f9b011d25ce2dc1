import { z } from 'zod';
import type { Direction } from '../model/metric.ts';
import type { Aggregate, Failure, Parsed, Reading } from '../model/reading.ts';
import { aggregatesOf } from './aggregates.ts';
import { failureCollector } from './failure-collector.ts';
import type { Format } from './format.ts';
import { readJson } from './json.ts';
import { hasKeys } from './json-head.ts';

const seconds = z.number().nonnegative();
const amount = z.number().nonnegative().nullish();

/** Beside these there are `mean_ttft_ms`, `p99_itl_ms` and so on, for the metrics and percentiles that were asked for. */
const ResultSchema = z.looseObject({
  model_id: z.string().min(1),
  /** "inf" for all at once. */
  request_rate: z.union([z.number(), z.string()]).nullish(),
  max_concurrency: z.number().nullish(),
  num_prompts: z.number().int().nonnegative().nullish(),
  completed: z.number().int().nonnegative(),
  failed: z.number().int().nonnegative().nullish(),
  duration: amount,
  request_throughput: amount,
  request_goodput: amount,
  output_throughput: amount,
  total_token_throughput: amount,
  /** One entry a request, those that failed included. With `--save-detailed` only. */
  ttfts: z.array(seconds).optional(),
  itls: z.array(z.array(seconds)).optional(),
  errors: z.array(z.string()).optional(),
});
type Result = z.infer<typeof ResultSchema>;

const totals: readonly (readonly [key: keyof Result & string, unit: string, direction: Direction])[] = [
  ['request_throughput', 'requests/s', 'higher'],
  ['request_goodput', 'requests/s', 'higher'],
  ['output_throughput', 'tokens/s', 'higher'],
  ['total_token_throughput', 'tokens/s', 'higher'],
  ['duration', 's', 'none'],
];

/**
 * `vllm bench serve --save-result`. With `--save-detailed` the time to the first token and between tokens of each request,
 * in seconds; without it these are condensed, in ms. Throughputs are one number of one run.
 */
export const vllm: Format = {
  name: 'vllm',
  title: 'vllm bench serve --save-result, better with --save-detailed',

  matches(source) {
    const found = hasKeys(source, 'object', 'model_id', 'completed', 'request_throughput');
    return found ? 'model_id, completed and request_throughput' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const result = await readJson(source, ResultSchema);
    const benchmark = nameOf(result);
    const requests = toRequests(benchmark, result);
    const raw = new Set(requests.map(({ metric }) => metric));
    return {
      readings: [...requests, ...toTotals(benchmark, result)],
      aggregates: toAggregates(benchmark, result).filter(({ metric }) => !raw.has(metric)),
      warnings: raw.size > 0 ? [] : ['no raw values: use --save-detailed to keep those of each request'],
      failures: toFailures(benchmark, result),
    };
  },
};

/** The load belongs to the name: a sweep over it writes one file each. */
function nameOf({ model_id, request_rate, max_concurrency }: Result): string {
  const load = Object.entries({ request_rate, max_concurrency }).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`${name}=${value}`],
  );
  return load.length === 0 ? model_id : `${model_id} (${load.join(', ')})`;
}

/** The requests that succeeded: vLLM writes 0 for the time of one that failed. */
function toRequests(benchmark: string, { ttfts, itls, errors }: Result): Reading[] {
  const succeeded = (_: unknown, index: number) => !errors?.[index];
  return Object.entries({ ttft: ttfts?.filter(succeeded), itl: itls?.filter(succeeded).flat() }).flatMap(
    ([metric, values]): Reading[] =>
      values?.length ? [{ benchmark, metric, unit: 's', direction: 'lower', grain: 'request', values }] : [],
  );
}

function toTotals(benchmark: string, result: Result): Reading[] {
  return totals.flatMap(([metric, unit, direction]): Reading[] => {
    const value = result[metric];
    if (typeof value !== 'number') return [];
    return [{ benchmark, metric, unit, direction, grain: 'repetition', values: [value] }];
  });
}

function toAggregates(benchmark: string, result: Result): Aggregate[] {
  return Object.entries(result).flatMap(([key, value]) => {
    const [, statistic, metric] = /^(mean|median|std|p[\d.]+)_(ttft|tpot|itl|e2el)_ms$/.exec(key) ?? [];
    if (statistic === undefined || metric === undefined || typeof value !== 'number') return [];
    return aggregatesOf({ benchmark, metric, unit: 'ms', direction: 'lower' }, { [statistic]: value });
  });
}

/** By the last line of each error; without the errors themselves, how many requests did not complete. */
function toFailures(
  benchmark: string,
  { errors, failed, num_prompts, completed }: Result,
): readonly Failure[] {
  const collector = failureCollector();
  for (const message of errors?.filter((error) => error !== '') ?? []) {
    const name = message.trim().split('\n').at(-1)?.slice(0, 200) || 'failed request';
    collector.add({ benchmark, name, message: message.slice(-1000) });
  }
  const told = collector.failures();
  const count = failed ?? (num_prompts ?? completed) - completed;
  return told.length > 0 || count <= 0 ? told : [{ benchmark, name: 'failed request', count }];
}
