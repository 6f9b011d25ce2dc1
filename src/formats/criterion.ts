import { z } from 'zod';
import { InputError } from '../errors.ts';
import type { Parsed, Reading } from '../model/reading.ts';
import type { Format, Source } from './format.ts';
import { readJson } from './syntax/json.ts';
import { hasKeys } from './syntax/json-head.ts';

const amounts = z.array(z.number().positive()).min(1);

const SampleSchema = z
  .object({
    sampling_mode: z.enum(['Linear', 'Flat']).optional(),
    /** Iterations of each batch. */
    iters: amounts,
    /** Nanoseconds that each batch took. */
    times: z.array(z.number().nonnegative()).min(1),
  })
  .refine(({ iters, times }) => iters.length === times.length, {
    message: 'iters and times differ in length',
    path: ['times'],
  });

const BenchmarkSchema = z.object({ full_id: z.string().min(1) });

const MAX_DEPTH = 12;

/**
 * criterion's `sample.json`, or the folder `target/criterion`, of which the samples under `new/` are read (`base/` holds
 * an earlier run). A value is the mean time of a batch of iterations, `times[i] / iters[i]`, in one process; in the mode
 * Linear the batches grow.
 */
export const criterion: Format = {
  name: 'criterion',
  title: 'criterion (Rust): target/criterion, or a new/sample.json of it',

  matches(source) {
    if (source.kind === 'file') {
      return hasKeys(source, 'object', 'iters', 'times') ? 'iters and times' : undefined;
    }
    if (source.name === 'criterion') return 'a folder named criterion';
    const hasSample = /^estimates\.json$/m.test(source.head) && /^sample\.json$/m.test(source.head);
    return hasSample || /^(criterion|new)\/$/m.test(source.head) ? 'a folder of criterion' : undefined;
  },

  async parse(source): Promise<Parsed> {
    const files = source.kind === 'file' ? [source] : await samplesIn(source, MAX_DEPTH);
    if (files.length === 0) {
      throw new InputError({
        what: 'no new/sample.json in this folder',
        where: { source: source.path },
        next: 'Give the folder target/criterion after cargo bench',
      });
    }
    return { readings: await Promise.all(files.map(readSample)), aggregates: [], warnings: [] };
  },
};

async function samplesIn(folder: Source, depth: number): Promise<Source[]> {
  if (depth === 0) return [];
  const found: Source[] = [];
  for (const entry of await folder.entries()) {
    if (entry.kind === 'folder') {
      if (!['base', 'change', 'report'].includes(entry.name))
        found.push(...(await samplesIn(entry, depth - 1)));
    } else if (entry.name === 'sample.json') found.push(entry);
  }
  return found;
}

async function readSample(source: Source): Promise<Reading> {
  const { iters, times } = await readJson(source, SampleSchema);
  return {
    benchmark: await nameOf(source),
    metric: 'time',
    unit: 'ns',
    direction: 'lower',
    grain: 'iteration',
    values: times.map((time, index) => time / (iters[index] ?? Number.NaN)),
  };
}

/** As benchmark.json beside it says; without it, the folder that holds `new/`. */
async function nameOf(sample: Source): Promise<string> {
  const described = await sample.find('benchmark.json');
  if (described) return (await readJson(described, BenchmarkSchema)).full_id;
  const folders = sample.path.split(/[\\/]/).slice(0, -1);
  return folders.findLast((name) => name !== 'new' && name !== '') ?? 'criterion';
}
