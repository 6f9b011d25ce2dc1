import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replayLooks } from '../../src/compare/replay-looks.ts';
import { assemble } from '../../src/measure/assemble.ts';
import type { Repetition } from '../../src/measure/repetition.ts';
import type { CommandBenchmark } from '../../src/model/benchmark.ts';
import { type Rerun, rerun } from '../../src/rerun.ts';
import { policy } from '../model/policy-builder.ts';
import { measurement, snapshot } from '../model/snapshot-builder.ts';
import { gaussian } from '../statistics/gaussian.ts';

function benchmark(name: string): CommandBenchmark {
  return { kind: 'command', name, command: 'true', results: null, format: 'auto' };
}

/** A rerun of benchmarks that are slower by these factors; time for so many processes. */
function measured(factors: Readonly<Record<string, number>>, seed: number, processes = 1000): Promise<Rerun> {
  const normal = gaussian(seed);
  let run = 0;
  const execute = async ({ name }: { readonly name: string }, side: string): Promise<Repetition> => {
    run += 1;
    const factor = side === 'candidate' ? (factors[name] ?? 1) : 1;
    return {
      benchmark: name,
      startedAt: '2026-11-24T12:00:00Z',
      durationMs: 1,
      span: { start: 0n, end: 1n },
      conditions: {},
      readings: [
        {
          benchmark: name,
          metric: 'ms',
          unit: 'ms',
          direction: 'lower',
          grain: 'repetition',
          values: [10 * factor * Math.exp(0.03 * normal())],
        },
      ],
      aggregates: [],
      warnings: [],
    };
  };
  return rerun(
    { benchmarks: Object.keys(factors).map(benchmark), policy: policy(), seed, budgetMs: processes },
    {
      execute,
      snapshotOf: (_, repetitions) => {
        const { measurements } = assemble(repetitions);
        return snapshot(measurements);
      },
      elapsedMs: () => run,
      progress: () => {},
    },
  );
}

test('the looks of a rerun can be recomputed from its repetitions, whatever was decided when', async () => {
  const looksTaken = new Set<string>();
  for (let seed = 1; seed <= 12; seed++) {
    const { baseline, candidate, look, notes } = await measured({ same: 1, slower: 1.06, much: 1.4 }, seed);
    looksTaken.add(/at look \d/.exec(notes[0] ?? '')?.[0] ?? '');
    assert.deepEqual(replayLooks({ baseline, candidate, policy: policy() }), look, `seed ${seed}`);
  }
  assert.ok(looksTaken.size > 1);
});

test('a rerun that ran out of time between two looks is recomputed as of the earlier one', async () => {
  const { baseline, candidate, look } = await measured({ a: 1.03, b: 1.03 }, 3, 80);
  assert.ok(baseline.measurements.some(({ repetitions }) => repetitions.length > 8));
  assert.deepEqual(replayLooks({ baseline, candidate, policy: policy() }), look);
});

test('too few pairs for a first look are an error that says so', () => {
  const few = snapshot([measurement([1, 2, 3])]);
  assert.throws(
    () => replayLooks({ baseline: few, candidate: few, policy: policy() }),
    /fewer than the 8 pairs of the first look/,
  );
});
