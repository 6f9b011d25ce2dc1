import type { BenchmarkEnvironment, Environment, Machine } from '../model/environment.ts';
import { ownersOf, type Shard } from './shards.ts';

/** The environment of a merge: one machine where the shards had one, else that of each benchmark beside it. */
export function mergeEnvironments(shards: readonly Shard[], split: ReadonlySet<string>): Environment {
  const machines = shards.map(({ snapshot }) => machineAlone(snapshot.environment));
  const [first] = machines;
  if (!first) throw new Error('there is no environment to merge');
  const several = new Set(machines.map((machine) => JSON.stringify(machine))).size > 1;
  const benchmarks: Record<string, BenchmarkEnvironment> = {};
  for (const [index, { shard, snapshot, named }] of shards.entries()) {
    const known = snapshot.environment.benchmarks;
    for (const owner of new Set([...Object.keys(known), ...ownersOf(snapshot)])) {
      const own: BenchmarkEnvironment = {
        ...known[owner],
        ...(shard !== null && (several || split.has(owner)) && { shard }),
        ...(several && { machine: machines[index] }),
      };
      benchmarks[named(owner)] ??= own;
    }
  }
  return { ...first, benchmarks };
}

function machineAlone({ benchmarks: _, ...machine }: Environment): Machine {
  return machine;
}
