import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type InterleavePorts, interleave } from '../../src/measure/interleave.ts';
import type { Look } from '../../src/statistics/looks.ts';
import type { Side } from '../../src/statistics/schedule.ts';

const looks: readonly Look[] = [
  { pairs: 4, alpha: 0.004, confidence: 0.95 },
  { pairs: 6, alpha: 0.006, confidence: 0.95 },
];

/** Ports that log what is run: `net:b` a baseline process of net, `net:C!` a candidate's throw-away. */
function logging(changes: Partial<InterleavePorts> = {}): { log: string[]; ports: InterleavePorts } {
  const log: string[] = [];
  const letter = (side: Side) => (side === 'baseline' ? 'b' : 'c');
  return {
    log,
    ports: {
      block: (index) =>
        index % 2 === 0
          ? ['baseline', 'candidate', 'candidate', 'baseline']
          : ['candidate', 'baseline', 'baseline', 'candidate'],
      warmUp: async (benchmark, side) => void log.push(`${benchmark}:${letter(side)}!`),
      execute: async (benchmark, side) => {
        log.push(`${benchmark}:${letter(side)}`);
        return null;
      },
      discardBlock: (benchmark, reason) => void log.push(`${benchmark} discarded: ${reason}`),
      undecidedAfter: () => [],
      timeLeft: () => true,
      progress: () => {},
      ...changes,
    },
  };
}

test('one throw-away process a side comes first, then blocks in alternating order', async () => {
  const { log, ports } = logging();
  const end = await interleave(['net'], looks, ports);
  assert.deepEqual(
    log,
    ['b!', 'c!', 'b', 'c', 'c', 'b', 'c', 'b', 'b', 'c'].map((run) => `net:${run}`),
  );
  assert.deepEqual(end, { looksTaken: 1, undecided: [], disturbed: [], stoppedBy: 'decided' });
});

test('only undecided benchmarks get more pairs', async () => {
  const { log, ports } = logging({ undecidedAfter: (index) => (index === 0 ? ['slow'] : []) });
  await interleave(['fast', 'slow'], looks, ports);
  assert.equal(log.filter((run) => run.startsWith('fast:') && !run.endsWith('!')).length, 8);
  assert.equal(log.filter((run) => run.startsWith('slow:') && !run.endsWith('!')).length, 12);
});

test('after the last look what is undecided is said', async () => {
  const { ports } = logging({ undecidedAfter: () => ['net'] });
  assert.deepEqual(await interleave(['net'], looks, ports), {
    looksTaken: 2,
    undecided: ['net'],
    disturbed: [],
    stoppedBy: 'last-look',
  });
});

test('when the time is spent, looks that were not reached are not taken', async () => {
  let blocks = 0;
  const { ports } = logging({ timeLeft: () => blocks++ < 1 });
  assert.deepEqual(await interleave(['net'], looks, ports), {
    looksTaken: 0,
    undecided: ['net'],
    disturbed: [],
    stoppedBy: 'time',
  });
});

test('a block with an invalid process is run again as a whole, at most twice', async () => {
  const discarded: boolean[] = [];
  const { log, ports } = logging({
    execute: async () => 'GPU throttled',
    discardBlock: (_, __, again) => void discarded.push(again),
    undecidedAfter: () => ['net'],
  });
  const end = await interleave(['net'], looks, ports);
  assert.deepEqual(discarded, [true, true, false]);
  assert.equal(log.length, 2, 'only the throw-away processes are logged');
  assert.deepEqual(end, { looksTaken: 1, undecided: ['net'], disturbed: ['net'], stoppedBy: 'disturbed' });
});

test('a benchmark that cannot be measured undisturbed is given up, the others go on', async () => {
  const runs: string[] = [];
  const { ports } = logging({
    execute: async (benchmark) => {
      runs.push(benchmark);
      return benchmark === 'gpu' ? 'GPU throttled' : null;
    },
    undecidedAfter: () => ['gpu', 'cpu'],
  });
  const end = await interleave(['gpu', 'cpu'], looks, ports);
  assert.deepEqual(
    ['gpu', 'cpu'].map((name) => runs.filter((run) => run === name).length),
    [12, 12],
  );
  assert.deepEqual([end.disturbed, end.stoppedBy], [['gpu'], 'last-look']);
});

test('progress counts looks, pairs and decided benchmarks', async () => {
  const seen: string[] = [];
  const { ports } = logging({
    undecidedAfter: (index) => (index === 0 ? ['b'] : []),
    progress: (p) => void seen.push(`look ${p.look} of ${p.looks}: ${p.decided} of ${p.benchmarks} decided`),
  });
  await interleave(['a', 'b'], looks, ports);
  assert.equal(seen[0], 'look 1 of 2: 0 of 2 decided');
  assert.equal(seen.at(-1), 'look 2 of 2: 1 of 2 decided');
});
