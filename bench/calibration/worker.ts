import { parentPort } from 'node:worker_threads';
import type { Order } from './pool.ts';
import { replicate } from './study.ts';
import { studiesById } from './tables.ts';

const studies = studiesById();

parentPort?.on('message', async ({ id, first, count }: Order) => {
  const study = studies.get(id);
  if (study === undefined) throw new Error(`there is no study ${id}`);
  parentPort?.postMessage(await replicate(study, first, count));
});
