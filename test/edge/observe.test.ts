import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startObserver } from '../../src/edge/observe.ts';
import type { Repetition } from '../../src/measure/repetition.ts';
import type { Benchmark } from '../../src/model/benchmark.ts';
import { defaultLimits } from '../../src/model/validity.ts';

// The observer and its samplers are real; nvidia-smi is a script of the documented shapes, since there may be no GPU here.
let folder: string;
const path = process.env.PATH;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aaco-observe-'));
  process.env.PATH = `${folder}:/usr/bin:/bin`;
});
afterEach(() => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
});

interface Script {
  /** The cells of a row after the index. */
  readonly row?: string;
  /** Lines of `--query-compute-apps`, as commands. */
  readonly processes?: string;
}

function fakeNvidiaSmi({
  row = '97, 60, 61, 612.10, 1980, 2619, 4096, 81559, 0x0',
  processes = '',
}: Script): void {
  const script = `#!/bin/bash
if [[ "$*" == *compute-apps* ]]; then ${processes || ':'}; exit; fi
row() { echo "0, ${row}, $(date -u "+%Y/%m/%d %H:%M:%S.%3N")"; }
row
if [[ "$*" == *-lms* ]]; then while sleep 0.04; do row; done; fi
`;
  writeFileSync(join(folder, 'nvidia-smi'), script);
  chmodSync(join(folder, 'nvidia-smi'), 0o755);
}

const benchmark: Benchmark = {
  kind: 'command',
  name: 'bench',
  command: 'sleep',
  results: null,
  format: 'auto',
};

/** A process that does nothing for some time, measured as `provider` would. */
async function sleepFor(seconds: number, provider?: 'cpu' | 'cuda'): Promise<Repetition> {
  const start = process.hrtime.bigint();
  await once(spawn('sleep', [String(seconds)]), 'exit');
  const end = process.hrtime.bigint();
  return {
    benchmark: benchmark.name,
    startedAt: new Date().toISOString(),
    durationMs: Number(end - start) / 1e6,
    span: { start, end },
    readings: [],
    aggregates: [],
    warnings: [],
    conditions: provider === undefined ? {} : { provider: { asked: provider, used: provider } },
  };
}

async function observed(script: Script, run: () => Promise<Repetition> = () => sleepFor(0.5)) {
  fakeNvidiaSmi(script);
  const observer = await startObserver({ limits: defaultLimits, gpus: null });
  try {
    const repetition = await observer.observing(run, 'candidate')(benchmark);
    const [seen] = observer.telemetry()?.repetitions ?? [];
    assert.ok(seen);
    return { repetition, seen };
  } finally {
    observer.stop();
  }
}

test('an undisturbed repetition counts, with what the GPU did', async () => {
  const { repetition, seen } = await observed({});
  assert.equal(repetition.invalid, undefined);
  assert.ok(seen.gpu.length > 2);
  assert.deepEqual(
    repetition.readings.map(({ metric }) => metric),
    ['gpu_memory_peak_mib', 'gpu_temp_max_c'],
  );
});

const hot = '97, 60, 91, 400.00, 1200, 2619, 4096, 81559, 0x0000000000000060';

test('a throttled GPU discards a command, which may have used it, and a model on CUDA', async () => {
  assert.match((await observed({ row: hot })).repetition.invalid ?? '', /throttled \(thermal\)/);
  const onCuda = () => sleepFor(0.5, 'cuda');
  assert.match((await observed({ row: hot }, onCuda)).repetition.invalid ?? '', /throttled \(thermal\)/);
});

test('whatever the GPU does and whoever uses it, a model that ran on the CPU counts', async () => {
  const busy = { row: hot, processes: 'echo "4194305, python3"' };
  const { repetition, seen } = await observed(busy, () => sleepFor(0.5, 'cpu'));
  assert.equal(repetition.invalid, undefined);
  assert.deepEqual(repetition.readings, []);
  assert.ok(seen.gpu.length > 2, 'the timeline shows it all the same');
});

test('a power limit that is reached is in the telemetry and no warning', async () => {
  const { repetition, seen } = await observed({ row: '97, 60, 61, 700.00, 1700, 2619, 4096, 81559, 0x4' });
  assert.equal(repetition.invalid, undefined);
  assert.deepEqual(
    seen.disturbances.map(({ rule }) => rule).filter((rule) => rule !== 'noisy-host'),
    ['power-cap'],
  );
  assert.equal(
    repetition.warnings.some((warning) => /power/.test(warning)),
    false,
  );
});

test('a process that was on the GPU before, or came and stayed, discards the repetition', async () => {
  const before = await observed({ processes: 'echo "4194305, python3"' });
  assert.match(before.repetition.invalid ?? '', /another process used the GPU \(python3, pid 4194305\)/);
  const came = await observed(
    { processes: `if [ -e "${folder}/came" ]; then echo "4194305, python3"; fi` },
    async () => {
      writeFileSync(join(folder, 'came'), '');
      return sleepFor(0.2);
    },
  );
  assert.match(came.repetition.invalid ?? '', /another process used the GPU/);
});

test("the benchmark's own processes, which a driver lists for a while after they have ended, are not foreign", async () => {
  const processes = `if [ -e "${folder}/ended" ]; then echo "4194305, python3"; fi`;
  const { repetition, seen } = await observed({ processes }, async () => {
    const repetition = await sleepFor(0.2);
    writeFileSync(join(folder, 'ended'), '');
    void wait(900).then(() => rmSync(join(folder, 'ended')));
    return repetition;
  });
  assert.equal(repetition.invalid, undefined);
  assert.equal(seen.processesUnseen, undefined);
});

test('that processes could not be listed is kept with its reason', async () => {
  const { repetition, seen } = await observed({ processes: 'echo "Unable to query" >&2; exit 3' });
  assert.equal(repetition.invalid, undefined);
  assert.equal(seen.processesUnseen, 'nvidia-smi failed: Unable to query');
});

test('a snapshot keeps a minute of samples at ten a second, of longer repetitions evenly fewer', async () => {
  const flood = `#!/bin/bash\ncase "$*" in *compute-apps*) exit ;; esac
for i in {1..2000}; do echo "0, 97, 60, 61, 612.10, 1980, 2619, 4096, 81559, 0x0, x"; done
if [[ "$*" == *-lms* ]]; then exec sleep 20; fi\n`;
  writeFileSync(join(folder, 'nvidia-smi'), flood, { mode: 0o755 });
  const flooded = await startObserver({ limits: defaultLimits, gpus: null });
  try {
    await flooded.observing(async () => {
      const repetition = await sleepFor(0.1);
      const start = repetition.span.start - 60_000_000_000n;
      return { ...repetition, span: { start, end: repetition.span.end } };
    }, 'candidate')(benchmark);
    assert.equal(flooded.telemetry()?.repetitions[0]?.gpu.length, 500);
  } finally {
    flooded.stop();
  }
});
