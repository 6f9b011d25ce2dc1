import { InputError } from '../errors.ts';
import type { CommandBenchmark } from '../model/benchmark.ts';
import type { Parsed, Reading } from '../model/reading.ts';
import { explainEnding } from './ending.ts';
import { watchResults } from './fresh-results.ts';
import type { MeasurePorts, ParsedResult, ProcessEnd } from './ports.ts';
import { longestOf } from './profile.ts';
import type { Repetition, RunSettings } from './repetition.ts';
import { cpuMilliseconds, shellArguments } from './shell.ts';

/**
 * Measures one repetition of a command in a fresh shell. Without `results` its metrics are `wall_ms`, `cpu_ms` (user +
 * system of all descendants) and `peak_rss_mib`; with them, what the files say that this repetition wrote. `own` holds the
 * result files of earlier repetitions and is added to. Throws InputError where it fails or gives no results.
 */
export async function runCommand(
  benchmark: CommandBenchmark,
  settings: RunSettings,
  ports: MeasurePorts,
  own: Set<string>,
): Promise<Repetition> {
  const { name, results } = benchmark;
  const { folder, timeoutMs } = settings;
  const freshResults = results === null ? null : await watchResults(results, folder, ports.resultFiles, own);
  const end = await ports.processes.run({
    program: 'bash',
    arguments: shellArguments(benchmark.command),
    folder,
    environment: {},
    timeoutMs,
    echo: true,
    watchMemory: results === null,
  });
  if (end.ending.kind !== 'exited' || end.ending.code !== 0) {
    throw explainEnding(name, 'the command', end, timeoutMs);
  }
  const parsed = freshResults
    ? await readResults(benchmark, await freshResults(), ports)
    : resourcesOf(name, end);
  const cpuMs = cpuMilliseconds(end.report);
  return {
    ...parsed,
    benchmark: name,
    startedAt: end.startedAt,
    durationMs: end.wallMs,
    span: end.span,
    ...(cpuMs !== null && { cpuMs }),
    warnings: [...parsed.warnings, ...end.warnings],
    conditions: {},
  };
}

function resourcesOf(benchmark: string, end: ProcessEnd): Parsed {
  const reading = (metric: string, unit: string, value: number): Reading => ({
    benchmark,
    metric,
    unit,
    direction: 'lower',
    grain: 'repetition',
    values: [value],
  });
  const cpuMs = cpuMilliseconds(end.report);
  return {
    readings: [
      reading('wall_ms', 'ms', end.wallMs),
      ...(cpuMs === null ? [] : [reading('cpu_ms', 'ms', cpuMs)]),
      ...(end.peakRssMiB === null ? [] : [reading('peak_rss_mib', 'MiB', end.peakRssMiB)]),
    ],
    aggregates: [],
    warnings: [
      ...(cpuMs === null ? ['CPU time is not measured: this system does not tell it'] : []),
      ...(end.peakRssMiB === null
        ? [
            'peak memory is not measured: it is read from /proc, on Linux, of commands that last some milliseconds',
          ]
        : []),
    ],
  };
}

async function readResults(
  benchmark: CommandBenchmark,
  fresh: { readonly paths: readonly string[]; readonly warnings: readonly string[] },
  ports: MeasurePorts,
): Promise<Parsed> {
  const parsed: Parsed[] = [];
  for (const path of fresh.paths) {
    const file = await ports.parse(path, benchmark.format);
    checkParsed(file, path);
    parsed.push(underName(benchmark.name, file));
  }
  const traced = longestOf(parsed.flatMap(({ kernels }) => (kernels ? [{ kernels }] : [])));
  return {
    readings: parsed.flatMap((file) => file.readings),
    aggregates: parsed.flatMap((file) => file.aggregates),
    failures: parsed.flatMap((file) => file.failures ?? []),
    warnings: [...fresh.warnings, ...parsed.flatMap((file) => file.warnings)],
    environment: Object.assign({}, ...parsed.map((file) => file.environment)),
    ...(traced && { kernels: traced.kernels }),
  };
}

function checkParsed({ readings, aggregates }: Parsed, path: string): void {
  if (readings.length + aggregates.length === 0) {
    throw new InputError({
      what: 'the result file holds no measurement',
      where: { source: path },
      next: 'Check that the command measured something, and that format is right',
    });
  }
  const broken = readings.find(({ values }) => !values.every(Number.isFinite));
  if (broken) {
    throw new InputError({
      what: `a value of ${broken.metric} is not a finite number`,
      where: { source: path },
      next: 'Check why the command measured NaN or infinity',
    });
  }
}

/** Names as they are below the benchmark that wrote them: two suites may run the same tests. */
function underName(suite: string, parsed: ParsedResult): Parsed {
  const named = <T extends { readonly benchmark: string }>(values: readonly T[]): T[] =>
    values.map((value) => ({ ...value, benchmark: qualify(suite, value.benchmark, parsed.format) }));
  const { readings, aggregates, failures = [] } = parsed;
  return { ...parsed, readings: named(readings), aggregates: named(aggregates), failures: named(failures) };
}

/** What a file leaves unnamed its format calls by its own name, which gives way to the suite's: `aiperf (gpu 0)`. */
function qualify(suite: string, name: string, format: string): string {
  if (name === format || name.startsWith(`${format} (`)) return suite + name.slice(format.length);
  return name === '' || name === suite ? suite : `${suite}/${name}`;
}
