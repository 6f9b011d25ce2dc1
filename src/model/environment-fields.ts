import type { Environment, Machine } from './environment.ts';
import { plainName } from './shard-name.ts';

/** Dotted field name, as `environment.ignore` takes it → value as text, null where the machine did not say. */
export type EnvironmentFields = ReadonlyMap<string, string | null>;

/** The dated version that hosted runners append to the name of their image: `ubuntu24 20261110.1`. */
const imageVersion = / (\d{8}\.\d+(?:\.\d+)*)$/;

/**
 * What concerns every benchmark: `cpu.model`, `gpus.count`, `gpus.0.name`, … Runners update Node and their image every
 * few weeks, and measured programs seldom see it: Node's major version stands for it, and the image's date is a field of
 * its own, `os.imageVersion`.
 */
export function machineFields(of: Machine & Partial<Environment>): EnvironmentFields {
  const { benchmarks: _, os, node, gpus, ...machine } = of;
  const fields = new Map<string, string | null>();
  const version = imageVersion.exec(os.image ?? '')?.[1];
  const image = os.image?.replace(imageVersion, '') ?? null;
  flatten(
    {
      os: { ...os, image, imageVersion: version },
      ...machine,
      node: node.split('.')[0],
      gpus: { count: gpus.length, ...gpus },
    },
    '',
    fields,
  );
  return fields;
}

/** The machine that a benchmark ran on. */
export function machineOf(environment: Environment, benchmark: string): Machine {
  return environment.benchmarks[benchmark]?.machine ?? environment;
}

/** What concerns one benchmark: `benchmarks.resnet.provider.used`, …, also where a merge of shards calls it `resnet@a100`. */
export function benchmarkFields(environment: Environment, name: string): EnvironmentFields {
  const { machine: _, shard, ...own } = environment.benchmarks[name] ?? {};
  const fields = new Map<string, string | null>();
  flatten(own, `benchmarks.${plainName(name, shard)}`, fields);
  return fields;
}

/** All of the environment; the machines of a merge of shards are `shards.a100.cpu.model`, … */
export function environmentFields(environment: Environment): Readonly<Record<string, string | null>> {
  const fields = new Map<string, string | null>();
  const machines = Object.values(environment.benchmarks).filter(({ machine }) => machine);
  if (machines.length === 0)
    for (const [field, value] of machineFields(environment)) fields.set(field, value);
  for (const { shard = '', machine } of machines) {
    if (machine) flatten(Object.fromEntries(machineFields(machine)), `shards.${shard}`, fields);
  }
  for (const [name, { machine: _, shard: __, ...own }] of Object.entries(environment.benchmarks)) {
    flatten(own, `benchmarks.${name}`, fields);
  }
  return Object.fromEntries(fields);
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
