import { z } from 'zod';
import { InputError, type Place } from '../../errors.ts';
import { checkShape } from '../syntax/json.ts';
import {
  type AdditiveField,
  additiveFields,
  type DerivedField,
  derivedFields,
  dimensionFields,
  type LivepeerRow,
  sampleFields,
} from './rows.ts';
import type { SessionEvent } from './sessions.ts';

/** One object of JSON, or one row of CSV, and where it stands. */
export interface LivepeerRecord {
  readonly place: Place;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What tells the windows and shards of one benchmark apart. */
const identityFields = ['window_start', 'window', 'time', 'shard', 'run_id'];
const semanticsFields = ['sla_semantics_version', 'semantics_version'];
/** Known, and neither summed nor part of the name. */
const descriptiveFields = [
  'attempt',
  'window_end',
  'gpu_name',
  'gpu_memory_total',
  'runner_version',
  'cuda_version',
];
const eventFields = ['stream_id', 'request_id', 'trace_type', 'subtype', 'event_type'];

const decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/, 'must be a number')
  .transform(Number);
/** ClickHouse writes 64-bit integers as text, CSV everything. */
const number = z.union([z.number('must be a number'), decimal]).pipe(z.number('must be a finite number'));
const amount = number.pipe(z.number().nonnegative('must not be negative'));
const count = amount.pipe(z.number().int('must be a whole number'));
const samples = z.union(
  [
    z.array(z.number(), 'must be a list of numbers'),
    z.string().transform((text, context) => {
      const values = text.replace(/^\[|\]$/g, '').split(',');
      if (values.every((value) => decimal.safeParse(value.trim()).success)) return values.map(Number);
      context.addIssue({ code: 'custom', message: 'must be a list of numbers' });
      return z.NEVER;
    }),
  ],
  'must be a list of numbers',
);
const label = z.union([z.string(), z.number(), z.boolean()], 'must be text').transform(String);

/** Unix milliseconds from such a number, or from a date: one without a zone is UTC, as ClickHouse writes it. */
const time = z.union([z.number(), z.string()], 'must be a time').transform((given, context) => {
  const text = String(given).trim();
  const zoned = /[zZ]$|[+-]\d{2}:?\d{2}$/.test(text) ? text : `${text.replace(' ', 'T')}Z`;
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Date.parse(zoned);
  if (Number.isFinite(value)) return value;
  context.addIssue({ code: 'custom', message: `is ${JSON.stringify(given)}, not a time` });
  return z.NEVER;
});

/** Whether the record is an event of a session, and not a row of sums. */
export function isEvent({ fields }: LivepeerRecord): boolean {
  return eventFields.some((field) => Object.hasOwn(fields, field));
}

/** Fields of `record` that are neither summed, recomputed, nor part of its name. */
export function unknownFields({ fields }: LivepeerRecord): string[] {
  return Object.keys(fields).filter((field) => !known.has(field));
}

const known = new Set<string>([
  ...[additiveFields, derivedFields].flatMap((names) => [
    ...Object.keys(names),
    ...Object.values(names).flat(),
  ]),
  ...sampleFields,
  ...dimensionFields,
  ...identityFields,
  ...semanticsFields,
  ...descriptiveFields,
  'startup_time_s',
]);

/** Throws InputError with the record's place and the field. */
export function toRow(record: LivepeerRecord): LivepeerRow {
  const one = <Value>(schema: z.ZodType<Value>, ...names: readonly string[]) => read(record, schema, names);
  const identity = identityFields.map((field) => one(label, field) ?? null);
  return {
    place: record.place,
    dimensions: dimensionsOf(record),
    identity: identity.every((part) => part === null) ? null : JSON.stringify(identity),
    attempt: one(count, 'attempt') ?? null,
    semantics: (one(label, ...semanticsFields) ?? '1').replace(/^v(?=\d+$)/, ''),
    counts: present(additiveNames, (field) => {
      const schema = /_(sum|ms|minutes|eth|squares)/.test(field) ? amount : count;
      return one(schema, field, ...additiveFields[field]);
    }),
    samples: present(sampleFields, (field) => {
      const values = one(samples, field);
      return values?.length ? values : undefined;
    }),
    given: present(derivedNames, (field) => one(number, field, ...derivedFields[field])),
  };
}

/** Throws InputError with the record's place and the field. */
export function toEvent(record: LivepeerRecord): SessionEvent {
  const one = <Value>(schema: z.ZodType<Value>, ...names: readonly string[]) =>
    read(record, schema, names) ?? null;
  return {
    streamId: one(label, 'stream_id'),
    requestId: one(label, 'request_id'),
    time: one(time, 'data_timestamp') ?? one(time, 'event_timestamp') ?? one(time, 'timestamp'),
    traceType: one(label, 'trace_type', 'subtype'),
    eventType: one(label, 'event_type'),
    message: one(label, 'message'),
    orchestrator: one(label, 'orchestrator_address'),
    outputFps: one(amount, 'output_fps'),
    startTime: one(time, 'start_time'),
    dimensions: dimensionsOf(record),
  };
}

/** Addresses are written in either case. */
const addressFields: readonly string[] = ['wallet', 'orchestrator_address'];

const additiveNames = Object.keys(additiveFields) as AdditiveField[];
const derivedNames = Object.keys(derivedFields) as DerivedField[];

function dimensionsOf(record: LivepeerRecord): Partial<Record<(typeof dimensionFields)[number], string>> {
  return present(dimensionFields, (field) => {
    const value = read(record, label, [field]);
    return addressFields.includes(field) ? value?.toLowerCase() : value;
  });
}

function present<Field extends string, Value>(
  fields: readonly Field[],
  toValue: (field: Field) => Value | undefined,
): Partial<Record<Field, Value>> {
  const result: Partial<Record<Field, Value>> = {};
  for (const field of fields) {
    const value = toValue(field);
    if (value !== undefined) result[field] = value;
  }
  return result;
}

/** The value under the first of `names` that has one; two that differ contradict each other. */
function read<Value>(
  { fields, place }: LivepeerRecord,
  schema: z.ZodType<Value>,
  names: readonly string[],
): Value | undefined {
  const found = names.flatMap((name) => {
    const given = fields[name];
    if (given === undefined || given === null || given === '' || given === '\\N') return [];
    const key = place.key === undefined ? name : `${place.key}.${name}`;
    return [{ key, value: checkShape(schema, given, { ...place, key }) }];
  });
  const [first, ...others] = found;
  const other = others.find(({ value }) => first && JSON.stringify(value) !== JSON.stringify(first.value));
  if (first && other) {
    throw new InputError({
      what: `${first.key} and ${other.key} are two names of one field and differ`,
      where: { ...place, key: other.key },
      next: 'Leave one of them out, or let them agree',
    });
  }
  return first?.value;
}
