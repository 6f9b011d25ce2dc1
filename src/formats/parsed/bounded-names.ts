import { createHash } from 'node:crypto';
import type { Failure, Parsed } from '../../model/reading.ts';

/** A snapshot takes 300, and the name of the suite may come before it. */
const LONGEST = 180;

/**
 * `parsed` with names that a snapshot takes: those of templates and parameters run to thousands.
 */
export function withBoundedNames<P extends Parsed>(parsed: P): P {
  return {
    ...parsed,
    readings: parsed.readings.map(boundedMetric),
    aggregates: parsed.aggregates.map(boundedMetric),
    ...(parsed.failures && { failures: parsed.failures.map(boundedFailure) }),
  };
}

function boundedMetric<M extends { readonly benchmark: string; readonly metric: string }>(named: M): M {
  if (named.benchmark.length <= LONGEST && named.metric.length <= LONGEST) return named;
  return {
    ...named,
    benchmark: boundedName(named.benchmark, LONGEST),
    metric: boundedName(named.metric, LONGEST),
  };
}

function boundedFailure(failure: Failure): Failure {
  if (failure.benchmark.length <= LONGEST && failure.name.length <= LONGEST) return failure;
  return {
    ...failure,
    benchmark: boundedName(failure.benchmark, LONGEST),
    name: boundedName(failure.name, LONGEST),
  };
}

/**
 * A name in at most `longest` UTF-16 units (30 or more). Long names differ anywhere, so a digest stands for what is left out.
 */
export function boundedName(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  const kept = longest - digest.length - 3;
  const end = Math.floor(kept / 3);
  return `${name.slice(0, kept - end)}…${name.slice(-end)} #${digest}`;
}
