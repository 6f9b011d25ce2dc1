import { z } from 'zod';
import { InputError } from '../errors.ts';
import { type Direction, metricId } from '../model/metric.ts';
import type { Aggregate, Parsed, Reading } from '../model/reading.ts';
import type { Format, Source } from './format.ts';
import { aggregatesOf } from './parsed/aggregates.ts';
import { readJson } from './syntax/json.ts';
import { hasKeys } from './syntax/json-head.ts';

/** Numbers are text; null stands for infinity. */
const SummarySchema = z.object({
  tag: z.string().min(1),
  hint: z.string().optional(),
  data: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]).nullable() })),
});
type Summary = z.infer<typeof SummarySchema>;

const StateSchema = z.object({
  /** The values of all axes, `Device=0 BlockSize=2^8`. */
  name: z.string(),
  summaries: z.array(SummarySchema).nullish(),
  is_skipped: z.boolean().optional(),
  skip_reason: z.string().nullish(),
});

const ResultSchema = z.object({
  devices: z.array(z.object({ name: z.string() })).optional(),
  benchmarks: z.array(z.object({ name: z.string().min(1), states: z.array(StateSchema) })),
});

/** Tags of the files with raw values: little-endian float32, one a sample. */
const sidecars: ReadonlyMap<string, readonly [metric: string, unit: string, direction: Direction]> = new Map([
  ['nv/json/bin:nv/cold/sample_times', ['cold.time.gpu', 's', 'lower']],
  ['nv/json/freqs-bin:nv/cold/sample_freqs', ['cold.sm_clock_rate', 'Hz', 'none']],
]);

const hints: ReadonlyMap<string, readonly [unit: string, direction: Direction]> = new Map([
  ['duration', ['s', 'lower']],
  ['byte_rate', ['B/s', 'higher']],
  ['item_rate', ['items/s', 'higher']],
  ['bytes', ['B', 'none']],
  ['frequency', ['Hz', 'none']],
]);

/**
 * `--jsonbin` (or `--json`, which holds condensed numbers only). A value is one cold launch of a kernel, in seconds on the
 * GPU; they lie in files beside the JSON. Tags name the metrics: `nv/cold/time/gpu/mean` is the mean of `cold.time.gpu`.
 */
export const nvbench: Format = {
  name: 'nvbench',
  title: 'nvbench --jsonbin, --json',

  matches(source) {
    const found =
      hasKeys(source, 'object', 'benchmarks') && /"(axis_values|states|axes)"\s*:/.test(source.head);
    return found ? 'benchmarks with states' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const { benchmarks, devices } = await readJson(source, ResultSchema);
    const states = benchmarks.flatMap(({ name, states: own }) =>
      own.map((state) => ({ ...state, benchmark: state.name === '' ? name : `${name} (${state.name})` })),
    );
    const readings: Reading[] = [];
    for (const { benchmark, summaries } of states)
      readings.push(...(await rawOf(benchmark, summaries, source)));
    const raw = new Set(readings.map(metricId));
    const aggregates = states
      .flatMap(({ benchmark, summaries }) =>
        (summaries ?? []).flatMap((each) => toAggregates(benchmark, each)),
      )
      .filter((aggregate) => !raw.has(metricId(aggregate)));
    const skipped = states.filter(({ is_skipped }) => is_skipped);
    return {
      readings,
      aggregates,
      warnings: [
        ...skipped.map(
          ({ benchmark, skip_reason }) => `${benchmark} was skipped: ${skip_reason || 'no reason told'}`,
        ),
        ...(aggregates.length > 0 && readings.length === 0
          ? ['no raw values: use --jsonbin to keep them']
          : []),
      ],
      environment: devices?.length ? { 'nvbench.devices': devices.map(({ name }) => name).join(', ') } : {},
    };
  },
};

async function rawOf(
  benchmark: string,
  summaries: readonly Summary[] | null | undefined,
  source: Source,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const summary of summaries ?? []) {
    const known = sidecars.get(summary.tag);
    if (known === undefined) continue;
    const [metric, unit, direction] = known;
    const values = await readSidecar(summary, source);
    if (values.length > 0) readings.push({ benchmark, metric, unit, direction, grain: 'iteration', values });
  }
  return readings;
}

/** The file lies in a folder beside the JSON, under whichever path nvbench was told to write to. */
async function readSidecar(summary: Summary, source: Source): Promise<number[]> {
  const path = String(datum(summary, 'filename') ?? '');
  const size = Number(datum(summary, 'size'));
  const near = path.split(/[\\/]/).slice(-2).join('/');
  const refuse = (what: string) =>
    new InputError({
      what,
      where: { source: source.path, key: summary.tag },
      next: 'Keep the folder that nvbench writes beside the JSON file',
    });
  const file = near === '' ? undefined : await source.find(near);
  if (file === undefined) throw refuse(`its raw values, ${JSON.stringify(near)}, are not there`);
  const bytes = await file.bytes();
  if (bytes.byteLength !== size * 4) {
    throw refuse(`${near} has ${bytes.byteLength} bytes, expected ${size} numbers of 4`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: size }, (_, index) => view.getFloat32(index * 4, true));
}

function datum(summary: Summary, name: string): string | number | null | undefined {
  return summary.data.find((each) => each.name === name)?.value;
}

const statistics = /\/(mean|median|min|max|q1|q3|(stdev|iqr|ir)\/(absolute|relative))$/;

function toAggregates(benchmark: string, summary: Summary): Aggregate[] {
  const value = datum(summary, 'value');
  if (value === null || value === undefined || value === '' || !Number.isFinite(Number(value))) return [];
  const [, statistic] = statistics.exec(summary.tag) ?? [];
  const quantity = summary.tag.replace(statistics, '').replace(/^nv\//, '').replaceAll('/', '.');
  const [unit, direction] = hints.get(summary.hint ?? '') ?? ['', 'none' as const];
  return aggregatesOf(
    {
      benchmark,
      metric: quantity,
      unit,
      direction: statistic === undefined && unit === 's' ? 'none' : direction,
    },
    { [(statistic ?? 'value').replace('/', ' ')]: Number(value) },
  );
}
