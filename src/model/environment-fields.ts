import type { Environment } from './environment.ts';

/** Dotted field name, as `environment.ignore` takes it → value as text, null where the machine did not say. */
export type EnvironmentFields = ReadonlyMap<string, string | null>;

/** The dated version that hosted runners append to the name of their image: `ubuntu24 20261110.1`. */
const imageVersion = / (\d{8}\.\d+(?:\.\d+)*)$/;

/**
 * What concerns every benchmark: `cpu.model`, `gpus.count`, `gpus.0.name`, … Runners update Node and their image every
 * few weeks, and measured programs seldom see it: Node's major version stands for it, and the image's date is a field of
 * its own, `os.imageVersion`.
 */
export function machineFields({ benchmarks: _, os, node, gpus, ...machine }: Environment): EnvironmentFields {
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
