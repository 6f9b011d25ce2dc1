import { z } from 'zod';
import type { Source } from '../format.ts';
import { hasColumns, readCsv } from '../syntax/csv-table.ts';
import { readJson } from '../syntax/json.ts';
import { jsonHead } from '../syntax/json-head.ts';
import { inShape, type JsonRecord, readJsonList } from '../syntax/json-list.ts';
import type { LivepeerRecord } from './records.ts';

/** A field that only these analytics have: of additive rows, and of events. */
const markers = [
  'known_sessions',
  'known_sessions_count',
  'requested_sessions',
  'unexcused_sessions',
  'swapped_sessions',
  'status_samples',
  'startup_success_sessions',
  'trace_type',
];

const RecordSchema = z.record(z.string(), z.unknown());
const EnvelopeSchema = z.object({
  data: z.array(z.unknown()),
  /** Messages that excuse a failed session, in place of the seed's. */
  excusable: z.array(z.string().min(1)).optional(),
});

/** What in the head tells that these are such rows or events, in a few words. */
export function livepeerMarker(source: Source): string | undefined {
  const head = jsonHead(source);
  const isEnvelope = head?.root === 'object' && head.keys.has('data');
  const found = markers.find((name) => {
    if (isEnvelope) return source.head.includes(`"${name}"`);
    return head ? head.keys.has(name) : hasColumns(source, name);
  });
  return found && `${isEnvelope ? 'data' : 'rows'} with ${found}`;
}

interface LivepeerContent {
  readonly records: readonly LivepeerRecord[];
  /** Messages that excuse a failed session; undefined = the seed's. */
  readonly excusable: readonly string[] | undefined;
}

/** The records of a JSON array, of `{"data": […]}`, of JSON lines or CSV. Throws InputError with line or key. */
export async function readRecords(source: Source): Promise<LivepeerContent> {
  const head = jsonHead(source);
  if (head === undefined) return { records: await csvRecords(source), excusable: undefined };
  if (head.root === 'object' && head.keys.has('data')) {
    const { data, excusable } = await readJson(source, EnvelopeSchema);
    return {
      records: inShape(data, RecordSchema, { source: source.path, key: 'data' }).map(toRecord),
      excusable,
    };
  }
  return { records: (await readJsonList(source, RecordSchema)).map(toRecord), excusable: undefined };
}

function toRecord({ record, place }: JsonRecord<z.infer<typeof RecordSchema>>): LivepeerRecord {
  return { fields: record, place };
}

async function csvRecords(source: Source): Promise<LivepeerRecord[]> {
  const marker = markers.find((name) => hasColumns(source, name)) ?? 'known_sessions';
  const records: LivepeerRecord[] = [];
  for await (const { line, cells } of readCsv(source, [marker])) {
    records.push({ place: { source: source.path, line }, fields: cells });
  }
  return records;
}
