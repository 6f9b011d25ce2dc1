import { createHash } from 'node:crypto';
import type { Environment, EnvironmentDifference } from '../model/environment.ts';
import {
  benchmarkFields,
  type EnvironmentFields,
  machineFields,
  machineOf,
} from '../model/environment-fields.ts';
import { globMatcher } from '../model/glob.ts';

/** Memory sizes as near as this are one: firmware and kernels keep a little of it. */
const MEMORY_TOLERANCE = 0.02;

/** Fields that change without anybody's doing, or that are part of what is tested. Shown, never deciding. */
const neverDecide = [
  'os.release',
  'os.imageVersion',
  'gpuNote',
  'benchmarks.*.modelSha256',
  'benchmarks.*.provider.asked',
  'benchmarks.*.nodes.*',
];

/** What an imported file says of its run and not of its machine: `reported.start_time`, `reported.hostName`. */
const ofTheRun =
  /(^|[._-])(date|time|timestamp|started|host|hostname|user|pid|uuid|serial|load|mhz|path|cwd|dir|command|executable)([._-]|$)/i;

export interface EnvironmentComparison {
  /** Every difference, those that decide first. */
  readonly differences: readonly EnvironmentDifference[];
  /** Those that decide for this benchmark, of the machine or its own; with none its numbers may be compared. */
  deciding(benchmark: string): readonly EnvironmentDifference[];
}

/**
 * Compares two environments field by field. Machine fields decide for every benchmark, in a merge of shards for those of
 * the machine; `benchmarks.<name>.*` decides for the benchmark of that name and for those below it (`<name>/…`); `ignore`
 * holds globs of fields that may differ. A field that one side's version of the tool did not record at all cannot decide; one that it asked for in vain can.
 */
export function compareEnvironments(
  baseline: Environment,
  candidate: Environment,
  ignore: readonly string[],
): EnvironmentComparison {
  const isIgnored = ignoring(ignore);
  const shared = Object.keys(candidate.benchmarks).filter((name) => Object.hasOwn(baseline.benchmarks, name));
  const differ = (of: (environment: Environment) => EnvironmentFields) =>
    differencesOf(of(baseline), of(candidate), isIgnored);
  const several = [baseline, candidate].some(hasSeveralMachines);
  const machine = several ? [] : differ(machineFields);
  const own = new Map(
    shared.map((name) => [
      name,
      [
        ...(several ? differ((environment) => machineFields(machineOf(environment, name))) : []),
        ...differ((environment) => benchmarkFields(environment, name)),
      ],
    ]),
  );
  const all = [...machine, ...[...own.values()].flat()];
  const once = new Map(all.map((difference) => [JSON.stringify(difference), difference]));
  const decide = (differences: readonly EnvironmentDifference[]) =>
    differences.filter(({ ignored }) => !ignored);
  return {
    differences: [...once.values()].sort((a, b) => Number(a.ignored) - Number(b.ignored)),
    deciding: (benchmark) =>
      decide([...machine, ...ownersOf(benchmark, shared).flatMap((name) => own.get(name) ?? [])]),
  };
}

/** Whether it is that of a merge of shards, so that the machine is a matter of each benchmark. */
function hasSeveralMachines({ benchmarks }: Environment): boolean {
  return Object.values(benchmarks).some(({ machine }) => machine !== undefined);
}

/**
 * SHA-256 over the fields that decide comparability for `benchmark`, as history entries carry it. Memory is not part of
 * it, since it is compared with a tolerance; CPU, GPUs and OS image name the machine well enough.
 */
export function environmentHash(
  environment: Environment,
  benchmark: string,
  ignore: readonly string[],
): string {
  const isIgnored = ignoring(ignore);
  const owners = ownersOf(benchmark, Object.keys(environment.benchmarks));
  const machine = machineOf(environment, owners[0] ?? benchmark);
  const lines = [machineFields(machine), ...owners.map((name) => benchmarkFields(environment, name))]
    .flatMap((fields) => [...fields])
    .filter(([field, value]) => value !== null && !isIgnored(field) && !isMemory(field))
    .map(([field, value]) => `${field}=${value}`);
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

function differencesOf(
  baseline: EnvironmentFields,
  candidate: EnvironmentFields,
  isIgnored: (field: string) => boolean,
): EnvironmentDifference[] {
  return [...new Set([...baseline.keys(), ...candidate.keys()])]
    .filter((field) => !sameValue(field, baseline.get(field) ?? null, candidate.get(field) ?? null))
    .map((field) => ({
      field,
      baseline: baseline.get(field) ?? null,
      candidate: candidate.get(field) ?? null,
      ignored: isIgnored(field) || baseline.has(field) !== candidate.has(field),
    }));
}

function sameValue(field: string, a: string | null, b: string | null): boolean {
  if (a === b || a === null || b === null || !isMemory(field)) return a === b;
  return Math.abs(Number(a) - Number(b)) <= MEMORY_TOLERANCE * Math.max(Number(a), Number(b));
}

function isMemory(field: string): boolean {
  return field === 'memoryMiB' || field.endsWith('.memoryMiB');
}

function ignoring(ignore: readonly string[]): (field: string) => boolean {
  const matchers = [...neverDecide, ...ignore].map(globMatcher);
  return (field) => matchers.some((matches) => matches(field)) || isOfTheRun(field);
}

function isOfTheRun(field: string): boolean {
  return field.startsWith('reported.') && ofTheRun.test(field.replaceAll(/([a-z])([A-Z])/g, '$1_$2'));
}

/** The benchmarks of the environment that `benchmark` is or lies below. */
function ownersOf(benchmark: string, names: readonly string[]): string[] {
  return names.filter((name) => name === benchmark || benchmark.startsWith(`${name}/`));
}
