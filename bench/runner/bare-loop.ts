import { createRequire } from 'node:module';
import { seededInputs } from '../../src/measure/seeded-inputs.ts';
import type { WorkerJob } from '../../src/measure/worker-messages.ts';

type Runtime = typeof import('onnxruntime-node');

/** Milliseconds of one `session.run`, from the time of all of them. */
async function loop({ onnxruntime, model, provider, threads, warmup, iterations: [runs = 1] }: WorkerJob) {
  const { InferenceSession, Tensor }: Runtime = createRequire(import.meta.url)(onnxruntime);
  const session = await InferenceSession.create(model, {
    executionProviders: [provider],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
  });
  const inputs = seededInputs(session.inputMetadata, { dimensions: {}, ranges: {} });
  const feeds = Object.fromEntries(
    inputs.map(({ name, type, values, shape }) => [name, new Tensor(type, values, shape)]),
  );
  const ready = performance.now() + warmup.milliseconds;
  while (performance.now() < ready) await session.run(feeds);
  const start = performance.now();
  for (let run = 0; run < runs; run++) await session.run(feeds);
  return (performance.now() - start) / runs;
}

process.once('message', async (job: WorkerJob) => {
  process.send?.(await loop(job), undefined, undefined, () => process.exit(0));
});
