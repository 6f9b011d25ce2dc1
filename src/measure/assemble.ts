import { InputError } from '../errors.ts';
import { boundedName } from '../model/bounded-name.ts';
import type { BenchmarkEnvironment } from '../model/environment.ts';
import { groupBy } from '../model/group-by.ts';
import type { BenchmarkKernels } from '../model/kernel.ts';
import { type Metric, metricId } from '../model/metric.ts';
import type { BenchmarkOutputs } from '../model/outputs.ts';
import type { Aggregate, Failure, Reading } from '../model/reading.ts';
import type { Execution, Measurement } from '../model/snapshot.ts';
import { median } from '../statistics/quantile.ts';
import { benchmarkKernels } from '../telemetry/kernel-metrics.ts';
import type { Phases, Repetition } from './repetition.ts';

/** Repetitions in the form that a snapshot keeps. */
export interface Assembled {
  readonly measurements: readonly Measurement[];
  readonly aggregates: readonly Aggregate[];
  readonly executions: readonly Execution[];
  readonly failures: readonly Failure[];
  /** The kernels of traces among the results, of the first repetition of each benchmark that has one. */
  readonly kernels: readonly BenchmarkKernels[];
  /** What models made of their inputs: of the first repetition of each that counts, and what another made otherwise. */
  readonly outputs: readonly BenchmarkOutputs[];
  /** Of models, medians over the repetitions, by benchmark. */
  readonly phases: Readonly<Record<string, Phases>>;
  /** What each benchmark ran under, by its name. */
  readonly benchmarks: Readonly<Record<string, BenchmarkEnvironment>>;
  /** What result files said of their machine. */
  readonly reported: Readonly<Record<string, string>>;
  /** Each kind once, with its benchmark's name. */
  readonly warnings: readonly string[];
}

const MAX_TEXT = 500;
const MAX_WARNINGS = 20;
const MAX_MESSAGE = 2000;
/** What a snapshot takes. */
const LONGEST_NAME = 300;

/**
 * Puts repetitions together, in the order in which they ran: `repetitions[r]` of a measurement is the r-th repetition of
 * its benchmark, empty where that did not write the metric or does not count. Throws InputError where repetitions disagree
 * on what a metric is.
 */
export function assemble(ran: readonly Repetition[]): Assembled {
  const repetitions = ran.map(withBoundedNames);
  const counted = repetitions.filter((repetition) => repetition.invalid === undefined);
  const names = [...new Set(repetitions.map((repetition) => repetition.benchmark))];
  const own = (name: string) => repetitions.filter((repetition) => repetition.benchmark === name);
  const measured = names.map((name) => ({ name, measurements: measurementsOf(own(name)) }));
  return {
    measurements: measured.flatMap(({ measurements }) => measurements),
    aggregates: counted.flatMap((repetition) => repetition.aggregates),
    executions: executionsOf(repetitions),
    failures: sumFailures(counted.flatMap((repetition) => repetition.failures ?? [])),
    kernels: names.flatMap((name) => tracedKernels(own(name))),
    outputs: names.flatMap((name) => outputsOf(name, own(name))),
    phases: Object.fromEntries(names.flatMap((name) => phasesOf(name, own(name)))),
    benchmarks: Object.fromEntries(
      // Written from the end, so that the first of each benchmark stays.
      repetitions.toReversed().map(({ benchmark, conditions }) => [benchmark, conditions]),
    ),
    reported: Object.assign({}, ...counted.map((repetition) => repetition.environment)),
    warnings: [
      ...oneOfEachKind(new Set(repetitions.flatMap(namedWarnings))),
      ...measured.flatMap(({ name, measurements }) => {
        const valid = counted.filter(({ benchmark }) => benchmark === name).length;
        return unevenWarnings(name, measurements, valid);
      }),
    ],
  };
}

/** Metrics that some repetitions wrote and others did not: a benchmark that is to be compared writes the same each time. */
function unevenWarnings(name: string, measurements: readonly Measurement[], repetitions: number): string[] {
  const uneven = measurements.flatMap((measurement) => {
    const written = measurement.repetitions.filter((values) => values.length > 0).length;
    return written < repetitions ? [`${metricId(measurement)} (${written} of ${repetitions})`] : [];
  });
  if (uneven.length === 0) return [];
  const more = uneven.length > 5 ? [`${uneven.length - 5} more`] : [];
  return [`${name}: not every repetition wrote ${[...uneven.slice(0, 5), ...more].join(', ')}`];
}

/** Names of templates and parameters run to thousands. */
function withBoundedNames(repetition: Repetition): Repetition {
  const short = (name: string) => boundedName(name, LONGEST_NAME);
  const metric = <M extends Metric>(of: M): M => ({
    ...of,
    benchmark: short(of.benchmark),
    metric: short(of.metric),
  });
  return {
    ...repetition,
    readings: repetition.readings.map(metric),
    aggregates: repetition.aggregates.map(metric),
    ...(repetition.failures && {
      failures: repetition.failures.map((failure) => ({
        ...failure,
        benchmark: short(failure.benchmark),
        name: short(failure.name),
      })),
    }),
  };
}

function tracedKernels(repetitions: readonly Repetition[]): BenchmarkKernels[] {
  const traced = repetitions.find(({ kernels, invalid }) => kernels !== undefined && invalid === undefined);
  if (traced?.kernels === undefined) return [];
  return [benchmarkKernels(traced.benchmark, 'the results', traced.kernels, null)];
}

function outputsOf(benchmark: string, repetitions: readonly Repetition[]): BenchmarkOutputs[] {
  const [first, ...later] = repetitions.flatMap(({ outputs, invalid }) =>
    outputs !== undefined && invalid === undefined ? [outputs] : [],
  );
  if (first === undefined) return [];
  const again = first.tensors.flatMap(
    ({ name, sha256 }) =>
      later.flatMap(({ tensors }) => tensors).find((own) => own.name === name && own.sha256 !== sha256) ?? [],
  );
  return [{ benchmark, ...first, ...(again.length > 0 && { again }) }];
}

function phasesOf(name: string, repetitions: readonly Repetition[]): [string, Phases][] {
  const known = repetitions.flatMap(({ phases, invalid }) => (invalid === undefined ? (phases ?? []) : []));
  if (known.length === 0) return [];
  const middle = (quantity: keyof Phases) => median(known.map((phases) => phases[quantity]));
  return [[name, { warmupEffectPct: middle('warmupEffectPct'), covPct: middle('covPct') }]];
}

interface Growing {
  readonly first: Reading;
  readonly values: number[][];
  readonly terms: Readonly<Record<string, number>>[][];
}

/** The measurements of one benchmark. */
function measurementsOf(repetitions: readonly Repetition[]): Measurement[] {
  const metrics = new Map<string, Growing>();
  const empty = () => repetitions.map(() => []);
  for (const [index, repetition] of repetitions.entries()) {
    if (repetition.invalid !== undefined) continue;
    for (const reading of repetition.readings) {
      const known = metrics.get(metricId(reading)) ?? { first: reading, values: empty(), terms: empty() };
      refuseOther(known.first, reading, repetition.benchmark);
      metrics.set(metricId(reading), known);
      for (const value of reading.values) known.values[index]?.push(value);
      for (const term of reading.additive?.terms ?? []) known.terms[index]?.push(term);
    }
  }
  return [...metrics.values()].map(({ first, values, terms }) => ({
    benchmark: first.benchmark,
    metric: first.metric,
    unit: first.unit,
    direction: first.direction,
    grain: first.grain,
    repetitions: values,
    ...(first.additive && { additive: { formula: first.additive.formula, terms } }),
  }));
}

function refuseOther(first: Reading, reading: Reading, source: string): void {
  const describe = ({ unit, direction, grain, additive }: Reading) =>
    [unit || 'no unit', direction, grain, ...(additive ? [additive.formula] : [])].join(', ');
  if (describe(first) === describe(reading)) return;
  throw new InputError({
    what: `${metricId(reading)} is once ${describe(first)} and once ${describe(reading)}`,
    where: { source },
    next: 'Let all results name a metric with one unit, direction and grain',
  });
}

function executionsOf(repetitions: readonly Repetition[]): Execution[] {
  const counts = new Map<string, number>();
  return repetitions.map((repetition, slot) => {
    const { benchmark, startedAt, durationMs, warnings, invalid, repeated } = repetition;
    const index = counts.get(benchmark) ?? 0;
    counts.set(benchmark, index + 1);
    return {
      benchmark,
      repetition: index,
      slot: repetition.slot ?? slot,
      startedAt,
      durationMs,
      ...(invalid !== undefined && { invalid: invalid.slice(0, MAX_TEXT) }),
      ...(repeated && { repeated }),
      ...(warnings.length > 0 && {
        warnings: warnings.slice(0, MAX_WARNINGS).map((warning) => warning.slice(0, MAX_TEXT)),
      }),
    };
  });
}

/** One entry for each name, with the count of all and the first message. */
function sumFailures(failures: readonly Failure[]): Failure[] {
  const sums = new Map<string, Failure>();
  for (const failure of failures) {
    const id = `${failure.benchmark}\n${failure.name}`;
    const { message, ...known } = { ...failure, ...sums.get(id) };
    const count = (sums.get(id)?.count ?? 0) + failure.count;
    sums.set(id, {
      ...known,
      count,
      ...(message !== undefined && { message: message.slice(0, MAX_MESSAGE) }),
    });
  }
  return [...sums.values()];
}

function namedWarnings({ benchmark, warnings }: Repetition): string[] {
  return warnings.map((warning) => `${benchmark}: ${warning}`);
}

/** Of warnings that differ by their numbers only the first, and how many more there are. */
function oneOfEachKind(warnings: Iterable<string>): string[] {
  const kinds = groupBy(warnings, (warning) => warning.replace(/(?<=\s)[\d.]+(?=\s)/g, '#'));
  return [...kinds.values()].map(([first = '', ...others]) =>
    others.length === 0 ? first : `${first} (and ${others.length} more like it)`,
  );
}
