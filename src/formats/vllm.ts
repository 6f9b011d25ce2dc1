import { z } from 'zod';
import type { Direction } from '../model/metric.ts';
import type { Aggregate, Failure, Parsed, Reading } from '../model/reading.ts';
import type { Format } from './format.ts';
import { aggregatesOf } from './parsed/aggregates.ts';
import { failureCollector } from './parsed/failure-collector.ts';
import { readJson } from './syntax/json.ts';
import { hasKeys } from './syntax/json-head.ts';

const seconds = z.number().nonnegative();

/** One entry a request, or a list of them; null where the server did not tell. */
const TimesSchema = z.array(z.union([seconds, z.array(seconds), z.null()])).optional();
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
  latencies: TimesSchema,
  queue_times: TimesSchema,
  ttfts: TimesSchema,
  itls: TimesSchema,
  server_ttfts: TimesSchema,
  server_queue_times: TimesSchema,
  /** Empty for a request that succeeded. With `--save-detailed` only. */
  errors: z.array(z.string()).optional(),
});
type Result = z.infer<typeof ResultSchema>;

/** A request takes time, so its 0 is what vLLM writes where no answer came; waiting for one's turn may take none. */
const lists = [
  { key: 'ttfts', metric: 'ttft', direction: 'lower', isZeroPossible: false },
  { key: 'itls', metric: 'itl', direction: 'lower', isZeroPossible: true },
  { key: 'latencies', metric: 'e2el', direction: 'lower', isZeroPossible: false },
  { key: 'queue_times', metric: 'client_queue_time', direction: 'none', isZeroPossible: true },
  { key: 'server_ttfts', metric: 'server_ttft', direction: 'lower', isZeroPossible: false },
  { key: 'server_queue_times', metric: 'server_queue_time', direction: 'none', isZeroPossible: true },
] as const;

const totals: readonly (readonly [key: keyof Result & string, unit: string, direction: Direction])[] = [
  ['request_throughput', 'requests/s', 'higher'],
  ['request_goodput', 'requests/s', 'higher'],
  ['output_throughput', 'tokens/s', 'higher'],
  ['total_token_throughput', 'tokens/s', 'higher'],
  ['duration', 's', 'none'],
];

/**
 * `vllm bench serve --save-result`: the times of each request in seconds, most of them with `--save-detailed` only; what is
 * not there as raw values is condensed, in ms. Throughputs are one number of one run.
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
      warnings: result.errors ? [] : ['few raw values: use --save-detailed to keep those of each request'],
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

/** The requests that succeeded. */
function toRequests(benchmark: string, result: Result): Reading[] {
  return lists.flatMap(({ key, metric, direction, isZeroPossible }): Reading[] => {
    const values = (result[key] ?? [])
      .filter((_, request) => !result.errors?.[request])
      .flat()
      .filter((value) => value !== null)
      .filter((value) => value !== 0 || isZeroPossible);
    return values.length === 0 ? [] : [{ benchmark, metric, unit: 's', direction, grain: 'request', values }];
  });
}

function toTotals(benchmark: string, result: Result): Reading[] {
  return totals.flatMap(([metric, unit, direction]): Reading[] => {
    const value = result[metric];
    if (typeof value !== 'number') return [];
    return [{ benchmark, metric, unit, direction, grain: 'repetition', values: [value] }];
  });
}

const latencies = new Set(['ttft', 'tpot', 'itl', 'e2el', 'e2el_including_client_queue']);

function toAggregates(benchmark: string, result: Result): Aggregate[] {
  return Object.entries(result).flatMap(([key, value]) => {
    const [, statistic, metric] = /^(mean|median|std|p[\d.]+)_(\w+)_ms$/.exec(key) ?? [];
    if (statistic === undefined || metric === undefined || typeof value !== 'number') return [];
    const direction = latencies.has(metric) ? 'lower' : 'none';
    return aggregatesOf({ benchmark, metric, unit: 'ms', direction }, { [statistic]: value });
  });
}

/** By the last line of each error; those without one are counted. */
function toFailures(
  benchmark: string,
  { errors, failed, num_prompts, completed }: Result,
): readonly Failure[] {
  const collector = failureCollector();
  const told = errors?.filter((error) => error.trim() !== '') ?? [];
  for (const error of told) {
    const name = error.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    collector.add({ benchmark, name, message: error.slice(-1000) });
  }
  const untold = (failed ?? (num_prompts ?? completed) - completed) - told.length;
  const rest = untold > 0 ? [{ benchmark, name: 'failed request', count: untold }] : [];
  return [...collector.failures(), ...rest];
}
