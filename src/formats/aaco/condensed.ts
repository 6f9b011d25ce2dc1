import { z } from 'zod';
import type { Aggregate, Parsed } from '../../model/reading.ts';
import type { Source } from '../format.ts';
import { aggregatesOf } from '../parsed/aggregates.ts';
import { readJson } from '../syntax/json.ts';
import { aggregate, directionOfName, unitOfName } from './names.ts';

const numbers = z.record(z.string(), z.unknown());

/** AACO's BaselineManager: condensed metrics, the raw samples are gone. */
const ManagedSchema = z.object({
  name: z.string(),
  model_name: z.string(),
  metrics: z.record(
    z.string(),
    z.object({
      mean: z.number(),
      stddev: z.number().nullish(),
      min: z.number().nullish(),
      max: z.number().nullish(),
      count: z.number().nullish(),
      unit: z.string().nullish(),
    }),
  ),
});

/** `baselines/*.json` and `sessions/example_session.json`, which no code of AACO writes or reads. */
const IllustrativeSchema = z.looseObject({
  metadata: z.looseObject({
    name: z.string().optional(),
    model_name: z.string().optional(),
    gpu_name: z.string().optional(),
  }),
  kernels: z.union([z.record(z.string(), numbers), z.array(numbers)]).optional(),
  workload: numbers.optional(),
  metrics: numbers.optional(),
  thresholds: numbers.optional(),
});

const condensed = 'AACO kept no raw samples here, so nothing can be tested; name the session folder instead';

export async function parseManagedBaseline(source: Source): Promise<Parsed> {
  const { model_name, name, metrics } = await readJson(source, ManagedSchema);
  const benchmark = model_name || name;
  const aggregates = Object.entries(metrics).flatMap(([metric, { unit, ...statistics }]) =>
    Object.entries(statistics).flatMap(([statistic, value]) => {
      const own = statistic === 'count' ? '' : unit || unitOfName(metric);
      return aggregatesOf(
        { benchmark, metric, unit: own, direction: directionOfName(metric) },
        { [statistic]: value },
      );
    }),
  );
  return { readings: [], aggregates, warnings: [condensed] };
}

export async function parseIllustrative(source: Source): Promise<Parsed> {
  const { metadata, kernels, workload, metrics, thresholds } = await readJson(source, IllustrativeSchema);
  const benchmark = metadata.model_name || metadata.name || 'aaco';
  const named = Array.isArray(kernels)
    ? kernels.map((kernel, index): [string, typeof kernel] => [
        String(kernel.name ?? `kernel ${index}`),
        kernel,
      ])
    : Object.entries(kernels ?? {});
  return {
    readings: [],
    aggregates: [
      ...flatten(benchmark, { ...workload, ...metrics }),
      ...named.flatMap(([name, kernel]) => flatten(`${benchmark} (${name})`, kernel)),
    ],
    warnings: [
      condensed,
      ...(thresholds
        ? [
            `The thresholds in the file (${Object.keys(thresholds).join(', ')}) are not applied; set them in the config`,
          ]
        : []),
    ],
    environment: metadata.gpu_name ? { 'gpu.name': metadata.gpu_name } : {},
  };
}

/** Numbers at any depth, their keys joined by a dot. */
function flatten(benchmark: string, values: Readonly<Record<string, unknown>>, prefix = ''): Aggregate[] {
  return Object.entries(values).flatMap(([key, value]): Aggregate[] => {
    const name = `${prefix}${key}`;
    if (typeof value === 'number') return [aggregate(benchmark, name, value)];
    return isRecord(value) ? flatten(benchmark, value, `${name}.`) : [];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
