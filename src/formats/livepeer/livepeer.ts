import { InputError } from '../../errors.ts';
import type { Parsed } from '../../model/reading.ts';
import type { Format, Source } from '../format.ts';
import { gapsOf, percentilesOf, readingsOf } from './readings.ts';
import { isEvent, type LivepeerRecord, toEvent, toRow, unknownFields } from './records.ts';
import { benchmarkOf, type LivepeerRow, SEED_SEMANTICS, withoutDuplicates } from './rows.ts';
import { rowOf, sessionKey, sessionsOf } from './sessions.ts';
import { livepeerMarker, readRecords } from './source.ts';
import { addSums, type DerivedMetric, derivedMetrics, type LivepeerSums, sumsOf } from './sums.ts';

/**
 * Additive rows of Livepeer's analytics (`/gpu/metrics`, `/network/demand`, `/sla/compliance`) or events of sessions, as a
 * JSON array, `{"data": […], "excusable": […]}`, JSON lines or CSV. Rows of equal dimensions are one benchmark: sums are
 * added up, ratios and scores recomputed. Ratios that a row tells must agree with its sums within 1e-6.
 */
export const livepeer: Format = {
  name: 'livepeer',
  title: 'Livepeer analytics: additive rows or session events',
  matches: livepeerMarker,
  async parse(source): Promise<Parsed> {
    const { records, excusable } = await readRecords(source);
    const fromRows = readRows(records.filter((record) => !isEvent(record)));
    const fromEvents = readEvents(records.filter(isEvent), source, excusable);
    const { rows, warnings } = withoutDuplicates([...fromRows.rows, ...fromEvents.rows]);
    return parsedOf(rows, source, [...fromRows.warnings, ...fromEvents.warnings, ...warnings]);
  },
};

interface Read {
  readonly rows: readonly LivepeerRow[];
  readonly warnings: readonly string[];
}

function readRows(records: readonly LivepeerRecord[]): Read {
  const rows = records.map(toRow);
  const unknown = [...new Set(records.flatMap(unknownFields))];
  const unfounded = derivedMetrics.filter((derived) => rows.some((row) => isUnfounded(row, derived)));
  const names = unfounded.map(({ metric }) => metric).join(', ');
  return {
    rows,
    warnings: [
      ...(unknown.length > 0 ? [`not read: ${unknown.join(', ')}`] : []),
      ...(names === ''
        ? []
        : [`${names}: told without the additive fields, so it cannot be added up and is not read`]),
      ...(rows.some(tellsPercentile)
        ? ['percentiles without their samples cannot be added up and are not read']
        : []),
    ],
  };
}

function isUnfounded(row: LivepeerRow, { metric, terms }: DerivedMetric): boolean {
  const isOther = metric === 'sla_score' && row.semantics !== SEED_SEMANTICS;
  return !isOther && row.given[metric] !== undefined && terms(row) === undefined;
}

function tellsPercentile({ given, samples }: LivepeerRow): boolean {
  return Object.keys(given).some((field) => field.startsWith('p95_')) && Object.keys(samples).length === 0;
}

function readEvents(
  records: readonly LivepeerRecord[],
  source: Source,
  excusable: readonly string[] | undefined,
): Read {
  const events = records.map(toEvent);
  const lost = events.filter((event) => sessionKey(event) === null).length;
  return {
    rows: sessionsOf(events, excusable).map((session) =>
      rowOf(session, { source: source.path, key: session.key }),
    ),
    warnings: lost === 0 ? [] : [`${lost} event(s) have neither stream_id nor request_id and count nowhere`],
  };
}

function parsedOf(rows: readonly LivepeerRow[], source: Source, warnings: readonly string[]): Parsed {
  const semantics = semanticsOf(rows, source);
  const byBenchmark = new Map<string, LivepeerSums[]>();
  for (const row of rows) {
    const name = benchmarkOf(row.dimensions);
    const sums = byBenchmark.get(name) ?? [];
    sums.push(sumsOf(row));
    byBenchmark.set(name, sums);
  }
  const benchmarks = [...byBenchmark].map(([name, sums]) => ({ name, sums: addSums(sums) }));
  const later = `sla_score of semantics ${semantics} weighs other terms and is not recomputed`;
  return {
    readings: benchmarks.flatMap(({ name, sums }) => readingsOf(name, sums)),
    aggregates: benchmarks.flatMap(({ name, sums }) => percentilesOf(name, sums)),
    warnings: [
      ...warnings,
      ...(semantics === SEED_SEMANTICS ? [] : [later]),
      ...benchmarks.flatMap(({ name, sums }) => gapsOf(name, sums)),
    ],
    environment: { 'livepeer.sla_semantics_version': semantics },
  };
}

/** The one version that all rows mean. Throws InputError where they mean several, or where there are none. */
function semanticsOf(rows: readonly LivepeerRow[], source: Source): string {
  const [first] = rows;
  if (first === undefined)
    throw new InputError({
      what: 'no rows',
      where: { source: source.path },
      next: 'Check that the time that was asked for has data',
    });
  const other = rows.find(({ semantics }) => semantics !== first.semantics);
  if (other === undefined) return first.semantics;
  throw new InputError({
    what: `rows of semantics ${first.semantics} and ${other.semantics} cannot be added up`,
    where: other.place,
    next: 'Compare them separately',
  });
}
