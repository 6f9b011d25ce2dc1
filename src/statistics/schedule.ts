import { random } from './random.ts';

export type Side = 'baseline' | 'candidate';

/**
 * The order in which `pairs` executions of each side run: blocks ABBA or BAAB by the toss of a seeded coin, so that a steady
 * drift of the machine hits both sides alike (in the order AAAABBBB it multiplies false alarms). A longer schedule of the
 * same seed begins with a shorter one of even pairs; an odd last pair is half a block.
 */
export function schedule(pairs: number, seed: number): Side[] {
  const toss = random(seed);
  const slots: Side[] = [];
  while (slots.length < 2 * pairs) {
    slots.push(
      ...(toss() < 0.5
        ? (['baseline', 'candidate', 'candidate', 'baseline'] as const)
        : (['candidate', 'baseline', 'baseline', 'candidate'] as const)),
    );
  }
  return slots.slice(0, 2 * pairs);
}
