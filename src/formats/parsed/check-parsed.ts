import { InputError } from '../../errors.ts';
import { type Metric, metricId } from '../../model/metric.ts';
import type { Parsed } from '../../model/reading.ts';

/**
 * The last look at what any format read: names are there, numbers are finite, something was said at all.
 * Returns `parsed`; throws InputError with the metric as key.
 */
export function checkParsed<P extends Parsed>(parsed: P, source: string): P {
  const refuse = (metric: Metric, what: string) => {
    throw new InputError({
      what,
      where: { source, key: metricId(metric) },
      next: 'Check what the benchmark measured there',
    });
  };
  for (const metric of [...parsed.readings, ...parsed.aggregates]) {
    if (metric.benchmark.trim() === '') refuse(metric, 'the benchmark has no name');
    if (metric.metric.trim() === '') refuse(metric, 'the metric has no name');
  }
  for (const reading of parsed.readings) {
    if (reading.values.length === 0) refuse(reading, 'no values');
    const bad = reading.values.findIndex((value) => !Number.isFinite(value));
    if (bad !== -1) refuse(reading, `value ${bad + 1} is ${reading.values[bad]}, not a finite number`);
  }
  for (const aggregate of parsed.aggregates) {
    if (!Number.isFinite(aggregate.value)) {
      refuse(aggregate, `${aggregate.statistic} is ${aggregate.value}, not a finite number`);
    }
  }
  const said = [parsed.readings, parsed.aggregates, parsed.failures ?? [], parsed.warnings];
  if (said.every((list) => list.length === 0)) {
    throw new InputError({
      what: 'no measurement in it',
      where: { source },
      next: 'Check that the benchmark ran and wrote its results',
    });
  }
  return parsed;
}
