import { z } from 'zod';
import { InputError } from '../errors.ts';
import { formulaNames } from '../model/formula.ts';
import { directions, grains } from '../model/metric.ts';
import type { Parsed, Reading } from '../model/reading.ts';
import {
  AggregateSchema,
  FailureSchema,
  type Measurement,
  type Snapshot,
  toSnapshot,
} from '../model/snapshot.ts';
import type { Format, Source } from './format.ts';
import { gives } from './parsed/additive-reading.ts';
import { readingCollector } from './parsed/reading-collector.ts';
import { checkShape, parseJson } from './syntax/json.ts';
import { hasKeys } from './syntax/json-head.ts';

const name = z.string().min(1);

const ReadingSchema = z.object({
  benchmark: name.default('native'),
  metric: name,
  unit: z.string().default(''),
  direction: z.enum(directions).default('none'),
  grain: z.enum(grains).default('repetition'),
  values: z.array(z.number()).min(1),
  additive: z
    .object({ formula: z.enum(formulaNames), terms: z.array(z.record(z.string(), z.number())) })
    .optional(),
});

/** The shape of `aaco inspect --json`, so that what was shown can be read again. */
const ReadingsSchema = z.object({
  readings: z.array(ReadingSchema),
  aggregates: z.array(AggregateSchema).default([]),
  warnings: z.array(z.string()).default([]),
  failures: z.array(FailureSchema).default([]),
  environment: z.record(z.string(), z.string()).optional(),
});

/** The least that a script has to print: one row a value. */
const RowsSchema = z
  .array(ReadingSchema.omit({ values: true, additive: true }).extend({ value: z.number() }))
  .min(1);

/**
 * The project's own JSON: a snapshot, `{"readings": [{benchmark, metric, unit, direction, grain, values}]}`, or a flat
 * list `[{benchmark, metric, unit, direction, grain, value}]`. Only `metric` and the numbers are required.
 */
export const native: Format = {
  name: 'native',
  title: 'aaco snapshot or readings JSON',

  matches(source) {
    if (hasKeys(source, 'object', 'schema') && /"schema"\s*:\s*"aaco\.snapshot\//.test(source.head)) {
      return 'an aaco snapshot';
    }
    if (hasKeys(source, 'object', 'readings')) return 'an object with readings';
    return hasKeys(source, 'array', 'metric', 'value') ? 'a list of metric and value' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const data = parseJson(await source.text(), source.path);
    if (Array.isArray(data)) return fromRows(data, source);
    if (isSnapshot(data)) return fromSnapshot(toSnapshot(data, source.path));
    const parsed = checkShape(ReadingsSchema, data, { source: source.path });
    return { ...parsed, readings: parsed.readings.map((reading) => checkTerms(reading, source)) };
  },
};

function isSnapshot(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'schema' in data;
}

function fromSnapshot({ measurements, aggregates, failures }: Snapshot): Parsed {
  return { readings: measurements.flatMap(toReading), aggregates: aggregates ?? [], warnings: [], failures };
}

/** None where no repetition wrote a value. */
function toReading({ repetitions, additive, ...metric }: Measurement): Reading[] {
  const values = repetitions.flat();
  if (values.length === 0) return [];
  return [
    additive === undefined
      ? { ...metric, values }
      : { ...metric, values, additive: { formula: additive.formula, terms: additive.terms.flat() } },
  ];
}

function fromRows(data: unknown, source: Source): Parsed {
  const collector = readingCollector();
  for (const row of checkShape(RowsSchema, data, { source: source.path })) collector.add(row);
  return { ...collector.collected(), aggregates: [] };
}

/** `additive` is left out where absent. Throws InputError where the terms do not give the values. */
function checkTerms({ additive, ...reading }: z.infer<typeof ReadingSchema>, source: Source): Reading {
  if (additive === undefined) return reading;
  const { formula, terms } = additive;
  const wrong = reading.values.findIndex(
    (value, index) => !gives({ formula, terms: terms[index] ?? {} }, value),
  );
  if (wrong === -1 && terms.length === reading.values.length) return { ...reading, additive };
  throw new InputError({
    what: 'the additive terms do not give the values',
    where: { source: source.path, key: `${reading.benchmark}/${reading.metric} values[${wrong}]` },
    next: `Each value must be the ${formula} of the terms at its place`,
  });
}
