import type { Direction, Metric } from '../model/metric.ts';
import type { Failure, Parsed } from '../model/reading.ts';
import type { Format, Source } from './format.ts';
import { plainText } from './go-test-output.ts';
import { failureCollector } from './parsed/failure-collector.ts';
import { readingCollector } from './parsed/reading-collector.ts';
import { noResultLine, numberIn } from './syntax/text-lines.ts';

/** Name, number of iterations, then pairs of value and unit. */
const result = /^(Benchmark\S*)\s+\d+((?:\s+[\d.+-]\S*\s+\S+)+)\s*$/;
const setting = /^(goos|goarch|pkg|cpu): (.*)$/;
const failed = /^\s*--- FAIL: (Benchmark\S*)/;
const failedPackage = /^FAIL\s+(\S+)\s+(.*)$/;

const units: ReadonlyMap<string, readonly [metric: string, direction: Direction]> = new Map([
  ['ns/op', ['time', 'lower']],
  ['B/op', ['allocated', 'lower']],
  ['allocs/op', ['allocations', 'lower']],
  ['MB/s', ['throughput', 'higher']],
]);

/**
 * `go test -bench`, plain or `-json`. A value is the mean over the iterations of one run; `-count` repeats the run within
 * the same process, so the values of one file are iterations. A unit of `b.ReportMetric` names its metric.
 */
export const go: Format = {
  name: 'go',
  title: 'go test -bench (text or -json)',

  matches(source) {
    if (/^(goos|goarch|pkg): /m.test(source.head)) return 'goos, goarch or pkg';
    if (/^\{.*"Action":.*"Package":/m.test(source.head)) return 'test events with Action and Package';
    return source.head.split('\n').some((line) => result.test(line)) ? 'lines of Benchmark…' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const collector = readingCollector();
    const failures = failureCollector();
    const settings = new Map<string, string>();
    const qualify = (name: string) => (settings.has('pkg') ? `${settings.get('pkg')}.${name}` : name);
    for await (const { number, text } of plainText(source)) {
      const [, key = '', value = ''] = setting.exec(text) ?? [];
      if (key) settings.set(key, value.trim());
      const [, name = '', pairs = ''] = result.exec(text) ?? [];
      for (const [unit, value] of valuesOf(pairs, source, number)) {
        collector.add({ ...metricOf(qualify(name), unit), grain: 'iteration', value });
      }
      const failure = failureIn(text, qualify);
      if (failure && !isTold(failure, failures.failures())) failures.add(failure);
    }
    const collected = collector.collected();
    if (collected.readings.length + failures.failures().length === 0) {
      throw noResultLine(source, 'BenchmarkName-8  1000  1234 ns/op', 'go test -bench');
    }
    settings.delete('pkg');
    return {
      ...collected,
      aggregates: [],
      failures: failures.failures(),
      environment: Object.fromEntries([...settings].map(([key, value]) => [`go.${key}`, value])),
    };
  },
};

function valuesOf(pairs: string, source: Source, line: number): [unit: string, value: number][] {
  const found: [string, number][] = [];
  for (const [, value = '', unit = ''] of pairs.matchAll(/(\S+)\s+(\S+)/g)) {
    found.push([unit, numberIn(value, source, line)]);
  }
  return found;
}

function metricOf(benchmark: string, unit: string): Metric {
  const [metric, direction] = units.get(unit) ?? [unit, 'none' as const];
  return { benchmark, metric, unit, direction };
}

/** A benchmark that failed, or a package that did not build or did not end well. */
function failureIn(text: string, qualify: (name: string) => string): Omit<Failure, 'count'> | undefined {
  const [, benchmark] = failed.exec(text) ?? [];
  if (benchmark) return { benchmark: qualify(benchmark), name: benchmark };
  const [, name, message] = failedPackage.exec(text) ?? [];
  return name ? { benchmark: name, name, message: message?.trim() } : undefined;
}

/** A package fails with its benchmark: that is one failure. */
function isTold({ benchmark }: Omit<Failure, 'count'>, before: readonly Failure[]): boolean {
  return before.some((failure) => failure.benchmark.startsWith(`${benchmark}.`));
}
