import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const AnswerSchema = z.object({
  version: z.string(),
  results: z.array(z.object({ milliseconds: z.number(), U: z.number(), p: z.number() })),
});

export interface Pair {
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
  readonly runs: number;
}

type Answer = z.infer<typeof AnswerSchema>;

/**
 * `scipy.stats.mannwhitneyu` on every pair with its default method, timed inside Python; where that cannot run, the reason
 * why. `folder` takes the samples.
 */
export function scipy(pairs: readonly Pair[], folder: string): Answer | { readonly missing: string } {
  const tasks = pairs.map(({ candidate, baseline, runs }, i) => {
    const paths = { candidate: join(folder, `${i}.candidate`), baseline: join(folder, `${i}.baseline`) };
    writeFileSync(paths.candidate, candidate);
    writeFileSync(paths.baseline, baseline);
    return { ...paths, runs };
  });
  const script = new URL('time_mannwhitneyu.py', import.meta.url).pathname;
  const python = process.env.PYTHON ?? 'python3';
  const { status, stdout, stderr, error } = spawnSync(python, [script], {
    input: JSON.stringify(tasks),
    encoding: 'utf8',
  });
  if (status === 0) return AnswerSchema.parse(JSON.parse(stdout));
  return { missing: error?.message ?? `${python}: ${stderr.trim().split('\n').at(-1)}` };
}
