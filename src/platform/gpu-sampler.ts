import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { GpuSample } from '../model/telemetry.ts';
import { parseAmdSmiMetric } from '../telemetry/amd-smi.ts';
import { jsonIn } from '../telemetry/gpu-sample.ts';
import { nvidiaFields, parseComputeApps, parseNvidiaRow } from '../telemetry/nvidia-smi.ts';
import { parseRocmSmi } from '../telemetry/rocm-smi.ts';
import type { GpuProcess } from '../telemetry/validity.ts';
import { xpuRowReader } from '../telemetry/xpu-smi.ts';
import { askTool, isAbsent, messageOf } from './ask-tool.ts';

/** nvidia-smi answers from a counter, so it may be asked often; amd-smi and rocm-smi start Python each time. */
const NVIDIA_INTERVAL_MS = 100;
const POLL_INTERVAL_MS = 1000;
/** About an hour of one GPU at 10 samples a second. */
const MAX_SAMPLES = 40_000;

/** GPU telemetry beside the benchmark, in processes of its own. */
export interface GpuSampler {
  /** The tool that answers, or null where none does; `note` says why. */
  readonly tool: 'nvidia-smi' | 'amd-smi' | 'rocm-smi' | 'xpu-smi' | null;
  readonly note: string | null;
  /** Samples taken in a span of the monotonic clock (`process.hrtime.bigint()`), stamped relative to its start. */
  between(start: bigint, end: bigint): readonly GpuSample[];
  /** Processes of others that hold a context on a GPU now; empty where the tool cannot tell. */
  foreignProcesses(): Promise<readonly GpuProcess[]>;
  stop(): void;
}

interface Stamped {
  readonly at: bigint;
  readonly sample: GpuSample;
}

type Keep = (samples: readonly GpuSample[]) => void;
type Stop = () => void;

/**
 * Starts the first management tool that answers on this machine; `gpus` are the device indices that count, all where null.
 * Never throws: no telemetry is a note.
 */
export async function startGpuSampler(gpus: readonly number[] | null = null): Promise<GpuSampler> {
  const kept: Stamped[] = [];
  const keep: Keep = (samples) => {
    const at = process.hrtime.bigint();
    for (const sample of samples) {
      if (gpus === null || gpus.includes(sample.deviceId)) kept.push({ at, sample });
    }
    if (kept.length > MAX_SAMPLES) kept.splice(0, kept.length - MAX_SAMPLES);
  };
  const failed: string[] = [];
  for (const [tool, start] of starters) {
    try {
      return samplerOf(tool, gpus, kept, await start(keep));
    } catch (error) {
      if (!isAbsent(error)) failed.push(`${tool}: ${messageOf(error)}`);
    }
  }
  const why = failed.length === 0 ? 'none is installed' : failed.join('; ');
  return {
    tool: null,
    note: `no GPU telemetry: none of ${starters.map(([tool]) => tool).join(', ')} answers on this runner (${why})`.slice(
      0,
      500,
    ),
    between: () => [],
    foreignProcesses: async () => [],
    stop: () => {},
  };
}

function samplerOf(
  tool: NonNullable<GpuSampler['tool']>,
  gpus: readonly number[] | null,
  kept: readonly Stamped[],
  stop: Stop,
): GpuSampler {
  return {
    tool,
    note: null,
    between: (start, end) =>
      kept
        .filter(({ at }) => at >= start && at <= end)
        .map(({ at, sample }) => ({ ...sample, timestampNs: Number(at - start) })),
    foreignProcesses: () => (tool === 'nvidia-smi' ? foreignNvidiaProcesses(gpus) : Promise.resolve([])),
    stop,
  };
}

async function foreignNvidiaProcesses(gpus: readonly number[] | null): Promise<readonly GpuProcess[]> {
  const query = ['--query-compute-apps=pid,process_name', '--format=csv,noheader'];
  const devices = gpus === null ? [] : ['-i', gpus.join(',')];
  const listed = await askTool('nvidia-smi', [...devices, ...query]).catch(() => '');
  const found = parseComputeApps(listed);
  const own = await Promise.all(found.map(({ pid }) => isOfThisJob(pid)));
  return found.filter((_, index) => !own[index]);
}

/** Started by this job, in whichever step: GitHub's runner gives all processes of a job one id. */
async function isOfThisJob(pid: number): Promise<boolean> {
  const { RUNNER_TRACKING_ID: job } = process.env;
  if (!job) return false;
  const variables = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
  return variables.split('\0').includes(`RUNNER_TRACKING_ID=${job}`);
}

const starters: readonly [NonNullable<GpuSampler['tool']>, (keep: Keep) => Promise<Stop>][] = [
  ['nvidia-smi', startNvidia],
  ['amd-smi', (keep) => poll('amd-smi', ['metric', '--json'], parseAmdSmiMetric, keep)],
  [
    'rocm-smi',
    (keep) =>
      poll(
        'rocm-smi',
        [
          '--showuse',
          '--showmemuse',
          '--showpower',
          '--showtemp',
          '--showclocks',
          '--showmeminfo',
          'vram',
          '--json',
        ],
        parseRocmSmi,
        keep,
      ),
  ],
  ['xpu-smi', startXpu],
];

/** One long-lived nvidia-smi. Drivers before R550 know the last field by its older name. */
async function startNvidia(keep: Keep): Promise<Stop> {
  const older = nvidiaFields.map((field) => field.replace('clocks_event_reasons', 'clocks_throttle_reasons'));
  const query = (fields: readonly string[]) => [
    `--query-gpu=${fields.join(',')}`,
    '--format=csv,noheader,nounits',
  ];
  const known = async (fields: readonly string[]) => {
    const stdout = await askTool('nvidia-smi', query(fields));
    if (parseNvidiaRow(stdout.split('\n')[0] ?? '', 0) === null) throw new Error('it gave no row');
    return fields;
  };
  const fields = await known(nvidiaFields).catch(() => known(older));
  return follow('nvidia-smi', [...query(fields), '-lms', String(NVIDIA_INTERVAL_MS)], (line) => {
    const sample = parseNvidiaRow(line, 0);
    if (sample) keep([sample]);
  });
}

async function startXpu(keep: Keep): Promise<Stop> {
  await askTool('xpu-smi', ['discovery']);
  let read: ReturnType<typeof xpuRowReader>;
  return follow('xpu-smi', ['dump', '-d', '-1', '-m', '0,1,2,3,5,18', '-i', '1'], (line) => {
    const sample = read?.(line, 0);
    if (sample) keep([sample]);
    read ??= xpuRowReader(line);
  });
}

function follow(tool: string, words: readonly string[], line: (text: string) => void): Stop {
  const child: ChildProcess = spawn(tool, words, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, TZ: 'UTC' },
  });
  child.on('error', () => {});
  if (child.stdout) createInterface({ input: child.stdout }).on('line', line);
  child.unref();
  return () => void child.kill('SIGKILL');
}

/** Asks again and again, one question at a time; the first answer must hold a sample. */
async function poll(
  tool: string,
  words: readonly string[],
  parse: (json: unknown, timestampNs: number) => GpuSample[],
  keep: Keep,
): Promise<Stop> {
  const ask = async (): Promise<readonly GpuSample[]> => {
    return parse(jsonIn(await askTool(tool, words)), 0);
  };
  const first = await ask();
  if (first.length === 0) throw new Error('it gave no sample');
  keep(first);
  let asking = false;
  const timer = setInterval(async () => {
    if (asking) return;
    asking = true;
    keep(await ask().catch(() => []));
    asking = false;
  }, POLL_INTERVAL_MS);
  timer.unref();
  return () => clearInterval(timer);
}
