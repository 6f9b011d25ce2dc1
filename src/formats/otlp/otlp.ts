import type { Failure, Parsed } from '../../model/reading.ts';
import type { Format } from '../format.ts';
import { hasKeys } from '../syntax/json-head.ts';
import { readJsonList } from '../syntax/json-list.ts';
import { aggregatesOf, groupsOf, readingsOf } from './readings.ts';
import { MetricsDataSchema, type ResourceMetrics } from './schema.ts';
import { notesOf, type Series, seriesOf } from './series.ts';

/** The sum in which we export failures: one series for each, named by its attributes. */
export const FAILURES_METRIC = 'aaco.failures';
export const FAILURE_NAME = 'aaco.failure';
export const FAILURE_MESSAGE = 'aaco.failure.message';

/** Resource attributes that say what a measurement ran on. Hosts, processes and runs are different every time. */
const machine =
  /^(host\.(arch|type|cpu\.)|os\.(type|name|version)|process\.runtime\.|deployment\.environment|cloud\.)/;

/**
 * OTLP metrics as JSON: one export, or one a line as the collector's file exporter writes them. A series is a metric with
 * its attributes, the benchmark is the service (`service.name`). Directions are known for a few names of the semantic
 * conventions; other metrics are shown and not gated.
 */
export const otlp: Format = {
  name: 'otlp',
  title: 'OpenTelemetry metrics, OTLP JSON',
  matches(source) {
    const isSmoltrace = hasKeys(source, 'object', 'run_id') || hasKeys(source, 'object', 'aggregates');
    return hasKeys(source, 'object', 'resourceMetrics') && !isSmoltrace ? 'resourceMetrics' : undefined;
  },
  async parse(source): Promise<Parsed> {
    const exports = await readJsonList(source, MetricsDataSchema);
    return parseExports(exports.flatMap(({ record }) => record.resourceMetrics));
  },
};

/** What the exports say. */
function parseExports(exports: readonly ResourceMetrics[]): Parsed {
  const series = seriesOf(exports);
  const failures = series.filter(({ name }) => name === FAILURES_METRIC).map(failureOf);
  const groups = groupsOf(series.filter(({ name }) => name !== FAILURES_METRIC));
  const warnings = notesOf(exports);
  if (series.length === 0) warnings.push('no metric in it: nothing was measured, which is not 0');
  return {
    readings: groups.flatMap(readingsOf),
    aggregates: groups.flatMap(aggregatesOf),
    warnings,
    ...(failures.length > 0 ? { failures } : {}),
    environment: environmentOf(exports),
  };
}

function failureOf({ benchmark, attributes, points }: Series): Failure {
  const last = points.at(-1)?.value;
  const message = attributes[FAILURE_MESSAGE];
  const name = attributes[FAILURE_NAME] ?? 'failure';
  const failure = { benchmark, name, count: typeof last === 'number' ? last : 0 };
  return message === undefined ? failure : { ...failure, message };
}

/** Attributes of the machine by name, and the name of each GPU by its id. Several values are told together. */
export function environmentOf(exports: readonly ResourceMetrics[]): Record<string, string> {
  const found = new Map<string, Set<string>>();
  const note = (key: string, value: string) => found.set(key, (found.get(key) ?? new Set()).add(value));
  for (const { resource, scopeMetrics } of exports) {
    for (const [key, value] of Object.entries(resource?.attributes ?? {})) {
      if (machine.test(key)) note(key, value);
    }
    for (const metric of (scopeMetrics ?? []).flatMap(({ metrics }) => metrics ?? [])) {
      for (const { attributes } of (metric.gauge ?? metric.sum)?.dataPoints ?? []) {
        if (attributes.gpu_name) note(`gpu.${attributes.gpu_id ?? 0}.name`, attributes.gpu_name);
      }
    }
  }
  return Object.fromEntries([...found].map(([key, values]) => [key, [...values].sort().join(', ')]));
}
