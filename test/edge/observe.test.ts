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
  /** Those of a second GPU. */
  readonly other?: string;
  /** Lines of `--query-compute-apps`, as commands. */
  readonly processes?: string;
}

function fakeNvidiaSmi({
  row = '97, 60, 61, 612.10, 1980, 2619, 4096, 81559, 0x0',
  other,
  processes = '',
}: Script): void {
  const script = `#!/bin/bash
if [[ "$*" == *compute-apps* ]]; then ${processes || ':'}; exit; fi
if [[ "$*" == -L ]]; then for i in 0 1; do echo "GPU $i: NVIDIA L4 (UUID: GPU-$i)"; done; exit; fi
row() { now=$(date -u "+%Y/%m/%d %H:%M:%S.%3N"); echo "0, ${row}, $now"; ${other === undefined ? ':' : `echo "1, ${other}, $now"`}; }
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

test('who is on an idle GPU discards nothing, and its memory is not the memory of the benchmark', async () => {
  const row = '2, 1, 40, 70.00, 345, 2619, 20480, 81559, 0x0';
  const { repetition } = await observed({ row, processes: 'echo "GPU-0, 4194305, jupyter"' });
  assert.equal(repetition.invalid, undefined);
  assert.deepEqual(
    repetition.readings.map(({ metric }) => metric),
    ['gpu_temp_max_c'],
  );
});

test('a process on a busy GPU and on an idle one disturbs, is told once, and holds memory of both', async () => {
  const { repetition } = await observed({
    row: '97, 60, 61, 612.10, 1980, 2619, 4096, 81559, 0x0',
    other: '2, 1, 40, 70.00, 345, 2619, 20480, 81559, 0x0',
    processes: 'echo "GPU-0, 4194305, jupyter"; echo "GPU-1, 4194305, jupyter"',
  });
  assert.equal(repetition.invalid, 'another process used the GPU (jupyter, pid 4194305)');
  assert.deepEqual(
    repetition.readings.map(({ metric }) => metric),
    ['gpu_temp_max_c'],
  );
});

const hot = '97, 60, 91, 400.00, 1200, 2619, 4096, 81559, 0x0000000000000060';

test('a throttled GPU discards a command, which may have used it, and a model on CUDA', async () => {
  const { repetition } = await observed({ row: hot });
  assert.match(repetition.invalid ?? '', /throttled \(thermal\)/);
  assert.ok(!repetition.warnings.includes(repetition.invalid ?? ''), 'told once');
  assert.ok(repetition.warnings.includes('the GPU reached 91 °C'));
  const onCuda = () => sleepFor(0.5, 'cuda');
  assert.match((await observed({ row: hot }, onCuda)).repetition.invalid ?? '', /throttled \(thermal\)/);
});

test('whatever the GPU does and whoever uses it, a model that ran on the CPU counts', async () => {
  const busy = { row: hot, processes: 'echo "GPU-0, 4194305, python3"' };
  const { repetition, seen } = await observed(busy, () => sleepFor(0.5, 'cpu'));
  assert.equal(repetition.invalid, undefined);
  assert.deepEqual(repetition.readings, []);
  assert.deepEqual(seen.gpusUsed, []);
  assert.ok(seen.gpu.length > 2, 'the timeline shows it all the same');
});

test('of several GPUs a model on CUDA is judged by the first alone, a command by all', async () => {
  const beside = { other: hot, processes: 'echo "GPU-1, 4194305, python3"' };
  const model = await observed(beside, () => sleepFor(0.5, 'cuda'));
  assert.equal(model.repetition.invalid, undefined);
  assert.deepEqual(model.seen.gpusUsed, [0]);
  assert.deepEqual(
    model.repetition.readings.map(({ metric, values }) => [metric, ...values]),
    [
      ['gpu_memory_peak_mib', 4096],
      ['gpu_temp_max_c', 61],
    ],
  );
  assert.deepEqual(new Set(model.seen.gpu.map(({ deviceId }) => deviceId)), new Set([0, 1]));
  const command = await observed(beside);
  assert.equal(command.seen.gpusUsed, undefined);
  assert.match(command.repetition.invalid ?? '', /GPU 1 was throttled/);
  assert.deepEqual(
    command.seen.disturbances.map(({ rule }) => rule).filter((rule) => rule !== 'noisy-host'),
    ['throttling', 'foreign-process', 'temperature'],
  );
  const onFirst = { processes: 'echo "GPU-0, 4194305, python3"' };
  const shared = await observed(onFirst, () => sleepFor(0.5, 'cuda'));
  assert.match(shared.repetition.invalid ?? '', /another process used the GPU/);
  const onBoth = { processes: 'for i in 0 1; do echo "GPU-$i, 4194305, python3"; done' };
  const spread = await observed(onBoth, () => sleepFor(0.5, 'cuda'));
  assert.equal(spread.repetition.invalid, 'another process used the GPU (python3, pid 4194305)');
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
  const before = await observed({ processes: 'echo "GPU-0, 4194305, python3"' });
  assert.match(before.repetition.invalid ?? '', /another process used the GPU \(python3, pid 4194305\)/);
  const { RUNNER_TRACKING_ID: job } = process.env;
  process.env.RUNNER_TRACKING_ID = 'github_ours';
  const rival = spawn('sleep', ['30'], {
    stdio: 'ignore',
    env: { RUNNER_TRACKING_ID: 'github_theirs', PATH: path },
  });
  const long = await observed({ processes: `echo "GPU-0, ${rival.pid}, python3"` }, () => sleepFor(2.5));
  rival.kill('SIGKILL');
  if (job === undefined) delete process.env.RUNNER_TRACKING_ID;
  else process.env.RUNNER_TRACKING_ID = job;
  assert.equal(long.repetition.invalid, `another process used the GPU (python3, pid ${rival.pid})`);
  const came = await observed(
    { processes: `if [ -e "${folder}/came" ]; then echo "GPU-0, 4194305, python3"; fi` },
    async () => {
      writeFileSync(join(folder, 'came'), '');
      return sleepFor(0.2);
    },
  );
  assert.match(came.repetition.invalid ?? '', /another process used the GPU/);
});

test('a job of another runner that comes and goes beside a repetition discards it, one of nobody knows whom does not', async () => {
  const { RUNNER_TRACKING_ID: before } = process.env;
  process.env.RUNNER_TRACKING_ID = 'github_ours';
  const spawned = (variables: Record<string, string>) =>
    spawn('sleep', ['30'], { stdio: 'ignore', env: { ...variables, PATH: process.env.PATH } });
  const rival = spawned({ RUNNER_TRACKING_ID: 'github_theirs' });
  const nobody = spawned({});
  const beside = async (pid: number | undefined) => {
    const processes = `if [ -e "${folder}/running" ]; then echo "GPU-0, ${pid}, python3"; fi`;
    const { repetition } = await observed({ processes }, async () => {
      writeFileSync(join(folder, 'running'), '');
      const repetition = await sleepFor(3);
      rmSync(join(folder, 'running'));
      return repetition;
    });
    return repetition.invalid;
  };
  try {
    assert.match((await beside(rival.pid)) ?? '', /another process used the GPU \(python3, pid \d+\)/);
    assert.equal(await beside(nobody.pid), undefined);
  } finally {
    rival.kill('SIGKILL');
    nobody.kill('SIGKILL');
    if (before === undefined) delete process.env.RUNNER_TRACKING_ID;
    else process.env.RUNNER_TRACKING_ID = before;
  }
});

test("the benchmark's own processes, which a driver lists for a while after they have ended, are not foreign", async () => {
  const processes = `if [ -e "${folder}/ended" ]; then echo "GPU-0, 4194305, python3"; fi`;
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
