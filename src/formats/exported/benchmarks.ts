import type { Snapshot } from '../../model/snapshot.ts';

const NAME_LENGTH = 80;

/** The benchmarks of a snapshot, in their order. */
export function benchmarksOf({ measurements }: Pick<Snapshot, 'measurements'>): readonly string[] {
  return [...new Set(measurements.map(({ benchmark }) => benchmark))];
}

/**
 * Where the files of each benchmark go: the chosen folder itself for a single one, else a folder each, `name/`. No two
 * share one, also where the disk takes upper and lower case for the same.
 */
export function foldersOf(benchmarks: readonly string[]): ReadonlyMap<string, string> {
  if (benchmarks.length === 1) return new Map(benchmarks.map((benchmark) => [benchmark, '']));
  const taken = new Set<string>();
  const folderOf = (benchmark: string): string => {
    const name = fileName(benchmark);
    let folder = name;
    for (let copy = 2; taken.has(folder.toLowerCase()); copy += 1) folder = `${name}_${copy}`;
    taken.add(folder.toLowerCase());
    return `${folder}/`;
  };
  return new Map(benchmarks.map((benchmark) => [benchmark, folderOf(benchmark)]));
}

/** `benchmark` as the name of a file or folder on any system. */
export function fileName(benchmark: string): string {
  return benchmark
    .replace(/[^\w.-]+/g, '_')
    .replace(/^\.+/, '_')
    .slice(0, NAME_LENGTH);
}
