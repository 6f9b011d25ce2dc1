/**
 * The gate on this machine and its real noise: a small convolution model against itself and against one with more layers,
 * each gate a whole interleaved measurement in fresh processes: `node bench/calibration/real-study.ts [--gates 20]`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { samplesOf } from '../../src/compare/sample.ts';
import { convolutionModel } from '../../src/demo/models.ts';
import { createRunner, type RunRepetition } from '../../src/measure/runner.ts';
import type { Benchmark } from '../../src/model/benchmark.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { VerdictWord } from '../../src/model/verdict.ts';
import { type Rerun, rerun } from '../../src/rerun.ts';
import { hodgesLehmann } from '../../src/statistics/hodges-lehmann.ts';
import { median } from '../../src/statistics/quantile.ts';
import type { Side } from '../../src/statistics/schedule.ts';
import { pooledStandardDeviation } from '../../src/statistics/spread.ts';
import { decide } from '../../src/verdict/decide.ts';
import { realPorts } from '../../test/measure/real-ports.ts';
import { policy } from '../../test/model/policy-builder.ts';
import { markdownTable } from '../statistics/markdown.ts';
import { snapshotOf } from './panel.ts';

const LAYERS = 20;
const ADDED_LAYERS = [0, 1, 2] as const;
const LATENCY = 'model/latency_ms';
const CPU_TIME = 'model/cpu_ms_per_run';
const rule = policy();

const benchmark: Benchmark = {
  kind: 'model',
  name: 'model',
  model: 'model.onnx',
  provider: 'cpu',
  inputShapes: { dimensions: {}, ranges: {} },
  warmup: 10,
  iterations: 50,
};

interface GateRecord {
  readonly verdict: VerdictWord;
  readonly pairs: number;
  readonly seconds: number;
  /** Of the latencies: candidate against baseline. */
  readonly ratio: number;
  /** The same of the CPU time of a run, which a busy machine moves less. */
  readonly cpuRatio: number;
  /** Of the latencies, between processes, as logarithms. */
  readonly sd: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { gates: { type: 'string', default: '20' } } });
  const folder = await mkdtemp(join(tmpdir(), 'aaco-real-study-'));
  try {
    const baseline = await checkout(folder, 0);
    const candidates = await Promise.all(ADDED_LAYERS.map((added) => checkout(folder, added)));
    const records: GateRecord[][] = ADDED_LAYERS.map(() => []);
    for (let gate = 0; gate < Number(values.gates); gate++) {
      // In turns, so that a busy hour of the machine meets all of them.
      for (const [i, candidate] of candidates.entries()) {
        const record = await runGate({ baseline, candidate }, gate);
        records[i]?.push(record);
        console.error(`gate ${gate + 1}, +${ADDED_LAYERS[i]} layers: ${JSON.stringify(record)}`);
      }
    }
    console.log(report(records));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A folder with the model in it, as the checkout of a commit would be, and what runs repetitions there. */
async function checkout(folder: string, added: number): Promise<RunRepetition> {
  const own = await mkdtemp(join(folder, 'checkout-'));
  await writeFile(join(own, 'model.onnx'), convolutionModel(LAYERS + added));
  const machine = { cores: availableParallelism(), gpus: [] };
  return createRunner({ folder: own, timeoutMs: 60_000 }, realPorts({ machine }));
}

async function runGate(
  run: { readonly baseline: RunRepetition; readonly candidate: RunRepetition },
  seed: number,
): Promise<GateRecord> {
  const start = performance.now();
  const fresh = await rerun(
    { benchmarks: [benchmark], policy: rule, seed, budgetMs: Infinity },
    {
      execute: (benchmark, side) => run[side](benchmark),
      snapshotOf: (_, repetitions) => snapshotOf(repetitions),
      elapsedMs: () => performance.now() - start,
      progress: () => {},
    },
  );
  const latencies = logarithms(fresh, LATENCY);
  return {
    verdict: decide(fresh.look.comparisons, rule, { hasBaseline: true }).verdict,
    pairs: latencies.candidate.length,
    seconds: (performance.now() - start) / 1000,
    ratio: ratioOf(latencies),
    cpuRatio: ratioOf(logarithms(fresh, CPU_TIME)),
    sd: pooledStandardDeviation([latencies.baseline, latencies.candidate]) ?? Number.NaN,
  };
}

type Sides = Readonly<Record<Side, readonly number[]>>;

/** One value a process. */
function logarithms({ baseline, candidate }: Rerun, metric: string): Sides {
  const of = (snapshot: Snapshot) => (samplesOf(snapshot).get(metric)?.values ?? []).map(Math.log);
  return { baseline: of(baseline), candidate: of(candidate) };
}

function ratioOf({ baseline, candidate }: Sides): number {
  return Math.exp(hodgesLehmann(candidate, baseline, 0.95).estimate);
}

function report(records: readonly (readonly GateRecord[])[]): string {
  const rows = records.map((own, i) => {
    const count = (word: VerdictWord) => String(own.filter(({ verdict }) => verdict === word).length);
    const middle = (of: (record: GateRecord) => number) => median(own.map(of));
    const changes = own.map(({ ratio }) => ratio - 1);
    return [
      ADDED_LAYERS[i] === 0 ? 'the same model' : `+${ADDED_LAYERS[i]} of ${LAYERS} layers`,
      String(own.length),
      count('fail'),
      count('pass'),
      count('inconclusive'),
      percent(middle(({ cpuRatio }) => cpuRatio - 1)),
      `${percent(median(changes))} (${percent(Math.min(...changes))} … ${percent(Math.max(...changes))})`,
      percent(middle(({ sd }) => sd)),
      `${middle(({ pairs }) => pairs)}`,
      `${Math.round(middle(({ seconds }) => seconds))} s`,
    ];
  });
  const header = [
    'candidate',
    'gates',
    'fail',
    'pass',
    'inconclusive',
    'CPU time of a run',
    'latency, least … most',
  ];
  const table = markdownTable([...header, 'sd between processes', 'pairs', 'time'], rows);
  const load = loadavg().map((value) => value.toFixed(1));
  const machine = `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores`;
  return `${machine}, load ${load.join(', ')}\n\n${table}\n\nMedians of the gates.`;
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}

await main();
