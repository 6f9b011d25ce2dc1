import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { addTallies, emptyTally, type Tally } from './study.ts';
import type { Work } from './table.ts';

/** Replications `first` … `first + count − 1` of the study `id`. */
export interface Order {
  readonly id: string;
  readonly first: number;
  readonly count: number;
}

const CHUNK = 250;

/**
 * Runs the replications of all studies on all cores. The tallies do not depend on how they were spread: replications have
 * seeds of their own, and chunks are added in their order.
 */
export async function runStudies(
  work: readonly Work[],
  progress: (done: number, all: number) => void,
): Promise<ReadonlyMap<string, Tally>> {
  const orders = work.flatMap(({ study, runs }) => chunks(study.id, runs));
  const parts: Tally[] = [];
  let next = 0;
  let done = 0;
  const serve = async () => {
    const worker = new Worker(new URL('worker.ts', import.meta.url));
    try {
      for (let index = next++; index < orders.length; index = next++) {
        parts[index] = await answer(worker, orders[index]);
        progress(++done, orders.length);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, serve));
  const tallies = new Map<string, Tally>();
  orders.forEach(({ id }, index) => {
    tallies.set(id, addTallies(tallies.get(id) ?? emptyTally, parts[index] ?? emptyTally));
  });
  return tallies;
}

function chunks(id: string, runs: number): Order[] {
  const firsts = Array.from({ length: Math.ceil(runs / CHUNK) }, (_, i) => i * CHUNK);
  return firsts.map((first) => ({ id, first, count: Math.min(CHUNK, runs - first) }));
}

async function answer(worker: Worker, order: Order | undefined): Promise<Tally> {
  worker.postMessage(order);
  const [tally]: Tally[] = await once(worker, 'message');
  return tally ?? emptyTally;
}
