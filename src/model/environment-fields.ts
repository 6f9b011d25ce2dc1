import type { Environment } from './environment.ts';

/** Dotted field name, as `environment.ignore` takes it → value as text, null where the machine did not say. */
export type EnvironmentFields = ReadonlyMap<string, string | null>;

/**
 * What concerns every benchmark: `cpu.model`, `gpus.count`, `gpus.0.name`, … Runners update Node often and measured
 * programs seldom see it, so its major version stands for it.
 */
export function machineFields({ benchmarks: _, node, gpus, ...machine }: Environment): EnvironmentFields {
  const fields = new Map<string, string | null>();
  flatten({ ...machine, node: node.split('.')[0], gpus: { count: gpus.length, ...gpus } }, '', fields);
  return fields;
}

/** What concerns one benchmark: `benchmarks.resnet.provider.used`, … */
export function benchmarkFields(environment: Environment, name: string): EnvironmentFields {
  const fields = new Map<string, string | null>();
  flatten(environment.benchmarks[name], `benchmarks.${name}`, fields);
  return fields;
}

/** All of the environment. */
export function environmentFields(environment: Environment): Readonly<Record<string, string | null>> {
  const own = Object.keys(environment.benchmarks).flatMap((name) => [...benchmarkFields(environment, name)]);
  return Object.fromEntries([...machineFields(environment), ...own]);
}

function flatten(value: unknown, field: string, fields: Map<string, string | null>): void {
  if (value === undefined) return;
  if (value === null || typeof value !== 'object') {
    fields.set(field, value === null ? null : String(value));
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    flatten(child, field === '' ? key : `${field}.${key}`, fields);
  }
}
