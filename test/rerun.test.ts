import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '../src/errors.ts';
import { assemble } from '../src/measure/assemble.ts';
import type { Repetition } from '../src/measure/repetition.ts';
import type { Benchmark } from '../src/model/benchmark.ts';
import { owners, type RerunPorts, type RerunRequest, rerun } from '../src/rerun.ts';
import { random } from '../src/statistics/random.ts';
import type { Side } from '../src/statistics/schedule.ts';
import { policy } from './model/policy-builder.ts';
import { snapshot } from './model/snapshot-builder.ts';

const benchmark = (name: string): Benchmark => ({
  kind: 'command',
  name,
  command: 'run',
  results: null,
  format: 'auto',
});

interface Machine {
  /** Location by benchmark and side. */
  readonly center: (name: string, side: Side) => number;
  readonly spread?: number;
  readonly invalid?: (slot: number) => string | undefined;
  /** What one process takes, in ms. */
  readonly takes?: number;
}

/** A machine whose clock is its own: each process takes its time and gives one value. */
function machine({ center, spread = 0.01, invalid, takes = 1000 }: Machine) {
  const next = random(7);
  const log: string[] = [];
  let clock = 0;
  const ports: RerunPorts = {
    execute: async ({ name }, side): Promise<Repetition> => {
      clock += takes;
      log.push(`${name} ${side}`);
      const reason = invalid?.(log.length);
      const value = center(name, side) * (1 + spread * (next() + next() - 1));
      return {
        benchmark: name,
        startedAt: '2026-11-24T00:00:00Z',
        durationMs: takes,
        span: { start: 0n, end: 0n },
        readings: [
          {
            benchmark: name,
            metric: 'wall_ms',
            unit: 'ms',
            direction: 'lower',
            grain: 'repetition',
            values: [value],
          },
        ],
        aggregates: [],
        warnings: [],
        conditions: {},
        ...(reason !== undefined && { invalid: reason }),
      };
    },
    snapshotOf: (_, repetitions) => snapshot([...assemble(repetitions).measurements]),
    elapsedMs: () => clock,
    progress: () => {},
  };
  return { ports, log };
}

const request = (names: readonly string[], changes: Partial<RerunRequest> = {}): RerunRequest => ({
  benchmarks: names.map(benchmark),
  policy: policy(),
  seed: 1,
  budgetMs: 3_600_000,
  ...changes,
});

test('what is clear is decided at the first look, unchanged and slower alike', async () => {
  const { ports, log } = machine({
    center: (name, side) => (name === 'slow' && side === 'candidate' ? 12 : 10),
  });
  const { look, notes } = await rerun(request(['same', 'slow']), ports);
  assert.deepEqual(
    look.comparisons.map(({ benchmark: name, outcome }) => [name, outcome]),
    [
      ['same', 'unchanged'],
      ['slow', 'regressed'],
    ],
  );
  assert.equal(log.length, 2 * (2 + 16), 'a throw-away a side and 8 pairs of each');
  assert.match(notes.join(), /8 pairs at look 1 of 4 \(decided\)/);
});

test('only what is open at a look is measured further', async () => {
  const { ports, log } = machine({
    center: (name, side) => (name === 'open' && side === 'candidate' ? 10.28 : 10),
    spread: 0.05,
  });
  await rerun(
    request(['clear', 'open'], {
      policy: policy({ rules: [{ match: 'clear/*', margin: 0.5, threshold: 0.3 }] }),
    }),
    ports,
  );
  const runs = (name: string) => log.filter((entry) => entry.startsWith(name)).length;
  assert.equal(runs('clear'), 18);
  assert.ok(runs('open') > 18);
});

test('a disturbed block is measured again as a whole, and the notes say so', async () => {
  const { ports, log } = machine({
    center: () => 10,
    invalid: (run) => (run === 4 ? 'the GPU was throttled' : undefined),
  });
  const { baseline, candidate, notes } = await rerun(request(['net']), ports);
  const values = (side: typeof baseline) =>
    side.measurements.flatMap(({ repetitions }) => repetitions.flat()).length;
  assert.deepEqual([values(baseline), values(candidate)], [8, 8]);
  assert.equal(log.length, 2 + 16 + 4);
  assert.match(notes.join(), /net: a block was measured again, since the GPU was throttled/);
});

test('where the time ends before the first look it is an error that says what to raise', async () => {
  const { ports } = machine({ center: () => 10, takes: 60_000 });
  await assert.rejects(
    rerun(request(['net'], { budgetMs: 600_000 }), ports),
    (error) =>
      error instanceof InputError &&
      /timeout-minutes \(10 min\) ended before the first look.*1 min/.test(error.message),
  );
});

test('results that name their own benchmarks belong to what wrote them', () => {
  const run = [benchmark('serve'), benchmark('net')];
  assert.deepEqual(owners(['serve/load 1', 'serve/load 2'], run), ['serve']);
  assert.deepEqual(owners(['net', 'network'], run), ['net']);
});
