import { addTerms, evaluate } from '../model/formula.ts';
import { groupBy } from '../model/group-by.ts';
import { metricId } from '../model/metric.ts';
import type { HistoryEntry } from '../model/snapshot.ts';
import type { Shard } from './shards.ts';

type Value = HistoryEntry['values'][number];

/**
 * What the shards carry of earlier runs, one entry a run, oldest first. A metric of several shards is one value: additive
 * terms add up; of others only the shards' centres are known, whose median, each counted as often as it has repetitions,
 * stands near that of all repetitions. A benchmark whose shards were not alike in that run is left out of its entry.
 */
export function mergeHistories(shards: readonly Shard[]): HistoryEntry[] {
  const entries = shards.flatMap(({ snapshot, named }) =>
    (snapshot.history ?? []).map((entry) => renamed(entry, named)),
  );
  return [...groupBy(entries, ({ runId }) => runId).values()]
    .map(mergeEntries)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.runId - b.runId);
}

function renamed(entry: HistoryEntry, named: Shard['named']): HistoryEntry {
  const environments = Object.entries(entry.environments);
  return {
    ...entry,
    environments: Object.fromEntries(environments.map(([benchmark, hash]) => [named(benchmark), hash])),
    values: entry.values.map((value) => ({ ...value, benchmark: named(value.benchmark) })),
  };
}

function mergeEntries(entries: readonly HistoryEntry[]): HistoryEntry {
  const hashes = groupBy(
    entries.flatMap(({ environments }) => Object.entries(environments)),
    ([benchmark]) => benchmark,
  );
  const alike = new Map(
    [...hashes].flatMap(([, own]) =>
      new Set(own.map(([, hash]) => hash)).size === 1 ? own.slice(0, 1) : [],
    ),
  );
  const values = entries.flatMap((entry) => entry.values).filter(({ benchmark }) => alike.has(benchmark));
  return {
    ...newest(entries),
    environments: Object.fromEntries(alike),
    values: [...groupBy(values, metricId).values()].map((own) => mergeValues(own)),
  };
}

function newest(entries: readonly HistoryEntry[]): HistoryEntry {
  return entries.reduce((latest, entry) => (entry.createdAt > latest.createdAt ? entry : latest));
}

function mergeValues(values: readonly Value[]): Value {
  const first = values.reduce((one) => one);
  if (values.length === 1) return first;
  const own = values.filter(({ unit }) => unit === first.unit);
  const { benchmark, metric, unit, additive } = first;
  const terms = own.map((value) =>
    value.additive?.formula === additive?.formula ? value.additive?.terms : undefined,
  );
  const known = terms.filter((one) => one !== undefined);
  const total = known.length === own.length ? known.reduce(addTerms, {}) : null;
  const center = additive && total && evaluate(additive.formula, total);
  return {
    benchmark,
    metric,
    unit,
    center: center ?? weightedMedian(own),
    n: own.reduce((sum, { n }) => sum + n, 0),
    ...(additive && total && { additive: { formula: additive.formula, terms: total } }),
  };
}

/** The median of the centres, each counted `n` times. */
function weightedMedian(values: readonly Value[]): number {
  const sorted = values.toSorted((a, b) => a.center - b.center);
  const half = values.reduce((sum, { n }) => sum + n, 0) / 2;
  let passed = 0;
  const reaches = sorted.map(({ center, n }) => {
    passed += n;
    return { center, passed };
  });
  const lower = reaches.find((one) => one.passed >= half)?.center ?? 0;
  const upper = reaches.find((one) => one.passed > half)?.center ?? lower;
  return (lower + upper) / 2;
}
