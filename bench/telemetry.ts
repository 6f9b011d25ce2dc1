// What telemetry costs the benchmark that it watches: `node bench/telemetry.ts [processes]`. Each process runs a model for
// some seconds while telemetry beside it is switched on and off in turns, so that both are measured in the same process on
// the same machine at nearly the same time.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { convolutionModel, identityModel } from '../src/demo/models.ts';
import { runModel } from '../src/measure/model.ts';
import { startGpuSampler } from '../src/platform/gpu-sampler.ts';
import { startSystemSampler } from '../src/platform/system-sampler.ts';
import { median } from '../src/statistics/quantile.ts';
import { modelBenchmark, realPorts, realProcesses } from '../test/measure/real-ports.ts';
import { formatMs, machine, table } from './timing.ts';

/** Two GPUs, a row each every 100 ms as `-lms 100` asks for; no process is started for a tick, as the real tool starts none. */
const NVIDIA_SMI = `#!/bin/bash
[[ "$*" == *compute-apps* ]] && exit
row() {
  printf -v now '%(%Y/%m/%d %H:%M:%S)T' -1
  for gpu in 0 1; do echo "$gpu, 97, 60, 61, 612.10, 1980, 2619, 4096, 81559, 0x0000000000000000, $now.\${EPOCHREALTIME: -6:3}"; done
}
row
if [[ "$*" == *-lms* ]]; then exec 3<> <(:); while :; do read -rt 0.1 -u 3; row; done; fi
`;

/** Iterations for some 20 s on the machine of the README's table. */
const models = [
  { name: 'identity of 4 numbers', bytes: identityModel('float32', [4]), iterations: 2_000_000 },
  { name: 'convolution, 1 layer', bytes: convolutionModel(1), iterations: 80_000 },
];
const TURN_MS = 500;

interface Turn {
  readonly on: boolean;
  readonly from: bigint;
  readonly to: bigint;
  readonly samples: number;
}

const folder = mkdtempSync(join(tmpdir(), 'aaco-bench-telemetry-'));
const processes = Number(process.argv[2] ?? 10);

/** A turn with telemetry, which begins when the tool answers, or one without. */
async function turn(on: boolean, leader: number): Promise<Turn> {
  if (!on) {
    const from = process.hrtime.bigint();
    await wait(TURN_MS);
    return { on, from, to: process.hrtime.bigint(), samples: 0 };
  }
  const gpu = await startGpuSampler();
  const system = startSystemSampler(leader);
  const from = process.hrtime.bigint();
  await wait(TURN_MS);
  const to = process.hrtime.bigint();
  const samples = gpu.between(from, to).length + system.samples(from).length;
  gpu.stop();
  system.stop();
  return { on, from, to, samples };
}

/** Median latencies in ms of the turns of one process, in their order. */
async function measure(iterations: number) {
  const turns: Turn[] = [];
  let watching = Promise.resolve();
  let running = false;
  const watch = async (leader: number) => {
    while (running) turns.push(await turn(turns.length % 2 === 0, leader));
  };
  const onGroup = (leader: number | null) => {
    running = leader !== null;
    if (leader !== null) watching = watch(leader);
  };
  const ports = realPorts({ processes: realProcesses({ onGroup }) });
  const benchmark = modelBenchmark('model.onnx', { warmup: null, iterations });
  const { timeline } = await runModel(benchmark, { folder, timeoutMs: 300_000, warmupMs: 1000 }, ports);
  await watching;
  if (timeline === undefined) throw new Error('a model has a timeline');
  const { origin, startsNs, latenciesNs } = timeline;
  return turns.flatMap(({ on, from, to, samples }) => {
    const [low, high] = [Number(from - origin), Number(to - origin)];
    const own = latenciesNs.filter((_, index) => {
      const start = startsNs[index] ?? Number.NaN;
      return start >= low && start < high;
    });
    return own.length < 100 ? [] : [{ on, samples, latency: median([...own]) / 1e6 }];
  });
}

/** Median of all means of two of the values, with its 95 % interval (Hodges-Lehmann, by the signed-rank distribution). */
function centre(values: readonly number[]) {
  const n = values.length;
  const means = values
    .flatMap((a, index) => values.slice(index).map((b) => (a + b) / 2))
    .sort((a, b) => a - b);
  const spread = 1.96 * Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  const cut = Math.max(0, Math.floor((n * (n + 1)) / 4 - spread));
  return { estimate: median(means), low: means[cut] ?? Number.NaN, high: means.at(-1 - cut) ?? Number.NaN };
}

async function row({ name, bytes, iterations }: (typeof models)[number]): Promise<string[]> {
  writeFileSync(join(folder, 'model.onnx'), bytes);
  const changes: number[] = [];
  const without: number[] = [];
  const samples: number[] = [];
  for (let process = 0; process < processes; process++) {
    const turns = await measure(iterations);
    for (const [index, { on, latency, samples: own }] of turns.entries()) {
      const next = turns[index + 1];
      if (on) samples.push(own);
      else without.push(latency);
      if (next === undefined || next.on === on || index % 2 !== 0) continue;
      changes.push(on ? Math.log(latency / next.latency) : Math.log(next.latency / latency));
    }
  }
  const { estimate, low, high } = centre(changes);
  const percent = (change: number) => `${(100 * Math.expm1(change)).toFixed(2)} %`;
  const met = high < Math.log(1.005) ? 'yes' : low > Math.log(1.005) ? 'no' : 'not shown';
  return [
    name,
    formatMs(median(without)),
    String(changes.length),
    String(median(samples)),
    percent(estimate),
    `${percent(low)} … ${percent(high)}`,
    met,
  ];
}

const { PATH } = process.env;
try {
  writeFileSync(join(folder, 'nvidia-smi'), NVIDIA_SMI);
  chmodSync(join(folder, 'nvidia-smi'), 0o755);
  process.env.PATH = `${folder}:${PATH}`;
  console.log(`${machine()}\n`);
  const rows: string[][] = [];
  for (const model of models) rows.push(await row(model));
  console.log(
    table(
      `Effect of telemetry on the median latency, turns of ${TURN_MS} ms in ${processes} processes`,
      ['model', 'median', 'pairs', 'samples a turn', 'effect', '95 % interval', 'below 0.5 %'],
      rows,
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
