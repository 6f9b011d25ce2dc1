import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { timing } from './timing.ts';

export interface BenchstatAnswer {
  /** Wall time of the whole process: it starts, reads both files, and also computes medians and their intervals. */
  readonly milliseconds: number;
  /** As it prints it, with three decimals; null where it prints none. */
  readonly p: string | null;
}

/** benchstat on the two samples as Go benchmark results in ms; null where it is not installed. `folder` takes the files. */
export function benchstat(
  candidate: Float64Array,
  baseline: Float64Array,
  runs: number,
  folder: string,
): BenchstatAnswer | null {
  const paths = [join(folder, 'baseline.txt'), join(folder, 'candidate.txt')] as const;
  writeFileSync(paths[0], goResults(baseline));
  writeFileSync(paths[1], goResults(candidate));
  if (spawnSync('benchstat', ['-h']).error !== undefined) return null;
  const { milliseconds, result } = timing(runs, () =>
    spawnSync('benchstat', ['-format', 'csv', ...paths], { encoding: 'utf8' }),
  );
  return { milliseconds, p: /p=([\d.]+)/.exec(result.stdout)?.[1] ?? null };
}

function goResults(values: Float64Array): string {
  return Array.from(values, (value) => `BenchmarkModel 1 ${value} ms/op\n`).join('');
}
