// What the project's own gate measures in its workflow: the engine at the sizes that users have. One process is one
// repetition; the values are iterations. `node bench/engine.ts` writes bench/results/engine.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSnapshots } from '../src/compare/compare-snapshots.ts';
import { hodgesLehmann } from '../src/statistics/hodges-lehmann.ts';
import { mannWhitney } from '../src/statistics/mann-whitney.ts';
import { random } from '../src/statistics/random.ts';
import { policy } from '../test/model/policy-builder.ts';
import { measurement, snapshot } from '../test/model/snapshot-builder.ts';

const ITERATIONS = 15;
const WARM_UP = 5;

function sample(size: number, seed: number): number[] {
  const next = random(seed);
  return Array.from({ length: size }, () => 10 + next() + next() + next());
}

function milliseconds(work: () => unknown): number[] {
  for (let i = 0; i < WARM_UP; i++) work();
  return Array.from({ length: ITERATIONS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

const side = (seed: number) =>
  snapshot(
    Array.from({ length: 50 }, (_, metric) =>
      measurement(
        Array.from({ length: 12 }, (__, repetition) => sample(300, seed + 100 * metric + repetition)),
        { metric: `metric ${metric}`, grain: 'iteration' },
      ),
    ),
  );

const large = [sample(50_000, 1), sample(50_000, 2)] as const;
const small = [sample(12, 3), sample(12, 4)] as const;
const sides = [side(1), side(2)] as const;

const benchmarks: Record<string, () => unknown> = {
  'mann-whitney 50000': () => mannWhitney(...large),
  'hodges-lehmann 50000': () => hodgesLehmann(...large, 0.95),
  'mann-whitney exact 12': () => Array.from({ length: 200 }, () => mannWhitney(...small)),
  'panel of 50 metrics': () =>
    compareSnapshots({ baseline: [sides[0]], candidate: sides[1], design: 'interleaved', policy: policy() }),
};

const readings = Object.entries(benchmarks).map(([benchmark, work]) => ({
  benchmark,
  metric: 'time',
  unit: 'ms',
  direction: 'lower',
  grain: 'iteration',
  values: milliseconds(work),
}));
const folder = join(import.meta.dirname, 'results');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'engine.json'), `${JSON.stringify({ readings })}\n`);
