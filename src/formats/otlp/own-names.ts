/** What the exporter writes and the reader knows again: names that OTLP itself has not. */

/** Names a point's benchmark; where it is not there, the resource's `service.name` is the benchmark. */
export const BENCHMARK_ATTRIBUTE = 'aaco.benchmark';
/** Begins the attribute of each additive term of a point. */
export const TERM_PREFIX = 'aaco.term.';

/** In a metric's metadata. */
export const DIRECTION_KEY = 'aaco.direction';
export const GRAIN_KEY = 'aaco.grain';
export const FORMULA_KEY = 'aaco.formula';

/** The sum that counts failures: one series for each, named by its attributes. */
export const FAILURES_METRIC = 'aaco.failures';
export const FAILURE_NAME = 'aaco.failure';
export const FAILURE_MESSAGE = 'aaco.failure.message';
