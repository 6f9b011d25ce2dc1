// What telemetry costs the benchmark that it watches: `node bench/telemetry.ts [pairs]`. Each pair is two fresh processes of
// a model, one with telemetry and one without, in alternating order, so that what else the machine does hits both alike.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { convolutionModel, identityModel } from '../src/demo/models.ts';
import { noObserver, startObserver } from '../src/edge/observe.ts';
import { runModel } from '../src/measure/model.ts';
import { defaultLimits } from '../src/model/validity.ts';
import { median } from '../src/statistics/quantile.ts';
import { modelBenchmark, realPorts, realProcesses } from '../test/measure/real-ports.ts';
import { formatMs, table } from './timing.ts';

/** Two GPUs, a row each every 100 ms as `-lms 100` asks for; no process is started for a tick, as the real tool starts none. */
const NVIDIA_SMI = `#!/bin/bash
[[ "$*" == *compute-apps* ]] && exit
row() { for gpu in 0 1; do echo "$gpu, 97, 60, 61, 612.10, 1980, 2619, 4096, 81559, 0x0000000000000000"; done; }
row
if [[ "$*" == *-lms* ]]; then exec 3<> <(:); while :; do read -rt 0.1 -u 3; row; done; fi
`;

const models = [
  { name: 'identity of 4 numbers', bytes: identityModel('float32', [4]), iterations: 20_000 },
  { name: 'convolution, 1 layer', bytes: convolutionModel(1), iterations: 1000 },
];

const folder = mkdtempSync(join(tmpdir(), 'aaco-bench-telemetry-'));
const pairs = Number(process.argv[2] ?? 240);

/** Median latency in ms of one process, and how many samples were taken beside it. */
async function measure(model: string, iterations: number, telemetry: boolean) {
  const observer = telemetry ? await startObserver({ limits: defaultLimits, gpus: null }) : noObserver;
  const ports = realPorts({ processes: realProcesses({ onGroup: (leader) => observer.follow(leader) }) });
  const benchmark = modelBenchmark(model, { warmup: null, iterations });
  const run = () => runModel(benchmark, { folder, timeoutMs: 120_000, warmupMs: 200 }, ports);
  try {
    const { readings } = await observer.observing(run, 'candidate')(benchmark);
    const latencies = readings.find(({ metric }) => metric === 'latency_ms')?.values ?? [];
    const [seen] = observer.telemetry()?.repetitions ?? [];
    return { latency: median(latencies), gpu: seen?.gpu.length ?? 0, system: seen?.system?.length ?? 0 };
  } finally {
    observer.stop();
  }
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
  const sample = (telemetry: boolean) => measure('model.onnx', iterations, telemetry);
  await sample(true);
  const seen: Awaited<ReturnType<typeof sample>>[] = [];
  const changes: number[] = [];
  let without = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const first = await sample(pair % 2 === 0);
    const second = await sample(pair % 2 !== 0);
    const [on, off] = pair % 2 === 0 ? [first, second] : [second, first];
    seen.push(on);
    without = off.latency;
    changes.push(Math.log(on.latency / off.latency));
  }
  const { estimate, low, high } = centre(changes);
  const percent = (change: number) => `${(100 * Math.expm1(change)).toFixed(2)} %`;
  const samples = `${median(seen.map(({ gpu }) => gpu))} + ${median(seen.map(({ system }) => system))}`;
  const met = high < Math.log(1.005) ? 'yes' : estimate < Math.log(1.005) ? 'not shown' : 'no';
  return [name, formatMs(without), samples, percent(estimate), `${percent(low)} … ${percent(high)}`, met];
}

const { PATH } = process.env;
try {
  writeFileSync(join(folder, 'nvidia-smi'), NVIDIA_SMI);
  chmodSync(join(folder, 'nvidia-smi'), 0o755);
  process.env.PATH = `${folder}:${PATH}`;
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores\n`,
  );
  const rows: string[][] = [];
  for (const model of models) rows.push(await row(model));
  console.log(
    table(
      `Effect of telemetry on the median latency, ${pairs} pairs`,
      ['model', 'median', 'samples of GPU + host', 'effect', '95 % interval', 'below 0.5 %'],
      rows,
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
