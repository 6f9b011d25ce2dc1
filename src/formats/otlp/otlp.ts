import type { Failure, Parsed } from '../../model/reading.ts';
import type { Format } from '../format.ts';
import { hasKeys } from '../syntax/json-head.ts';
import { readJsonList } from '../syntax/json-list.ts';
import { environmentOf } from './environment.ts';
import { FAILURE_MESSAGE, FAILURE_NAME, FAILURES_METRIC } from './own-names.ts';
import { aggregatesOf, groupsOf, readingsOf } from './readings.ts';
import { MetricsDataSchema, type ResourceMetrics } from './schema.ts';
import { notesOf, type Series, seriesOf } from './series.ts';

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
