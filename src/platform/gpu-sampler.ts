import type { Gpu } from '../model/environment.ts';
import type { GpuSample } from '../model/telemetry.ts';
import { parseAmdSmiMetric } from '../telemetry/amd-smi.ts';
import { jsonIn, plausible, thinned } from '../telemetry/gpu-sample.ts';
import { nvidiaFields, nvidiaRowTime, parseNvidiaRow } from '../telemetry/nvidia-smi.ts';
import { parseRocmSmi } from '../telemetry/rocm-smi.ts';
import { parseXpuDump, xpuRowReader } from '../telemetry/xpu-smi.ts';
import { askTool, isAbsent, isSilent, messageOf } from './ask-tool.ts';
import { type ForeignProcesses, foreignProcesses } from './gpu-processes.ts';
import { follow, type GpuSource, type Keep, poll } from './gpu-source.ts';
import { visibleGpus } from './gpu-visibility.ts';

/** nvidia-smi answers from a counter, so it may be asked often. */
const NVIDIA_INTERVAL_MS = 100;
/** Of each GPU: an hour at 10 samples a second. */
const MOST_SAMPLES = 36_000;

type Tool = 'nvidia-smi' | 'amd-smi' | 'rocm-smi' | 'xpu-smi';

/** GPU telemetry beside the benchmark, in processes of its own. */
export interface GpuSampler {
  /** The tool that answers, or null where none does; `note` says why. */
  readonly tool: Tool | null;
  /** Why there are no samples, or fewer than there should be; null where nothing went wrong so far. */
  readonly note: () => string | null;
  /** Samples taken in a span of the monotonic clock (`process.hrtime.bigint()`), stamped relative to its start. */
  between(start: bigint, end: bigint): readonly GpuSample[];
  /** The GPU that models run on by CUDA, where nobody named others and it can be told. */
  readonly modelGpu: number | null;
  /** Processes of others that hold a context on a GPU now. */
  foreignProcesses(): Promise<ForeignProcesses>;
  stop(): void;
}

interface Stamped {
  readonly at: bigint;
  readonly deviceId: number;
  readonly sample: GpuSample;
}

interface Starter {
  readonly tool: Tool;
  readonly start: (keep: Keep) => Promise<GpuSource>;
  readonly vendor: Gpu['vendor'];
}

const starters: readonly Starter[] = [
  { tool: 'nvidia-smi', start: startNvidia, vendor: 'nvidia' },
  { tool: 'amd-smi', start: startAmd, vendor: 'amd' },
  { tool: 'rocm-smi', start: startRocm, vendor: 'amd' },
  { tool: 'xpu-smi', start: startXpu, vendor: 'intel' },
];

/**
 * Starts the first management tool that answers on this machine. `gpus` are the device indices that count; where null, those
 * that the benchmark sees. Never throws: no telemetry is a note.
 */
export async function startGpuSampler(gpus: readonly number[] | null = null): Promise<GpuSampler> {
  const failed: string[] = [];
  for (const starter of starters) {
    try {
      return await samplerOf(starter, gpus);
    } catch (error) {
      if (!isAbsent(error)) failed.push(`${starter.tool}: ${messageOf(error)}`);
    }
  }
  const why = failed.length === 0 ? 'none is installed' : failed.join('; ');
  const tools = starters.map(({ tool }) => tool).join(', ');
  return without(`no GPU telemetry: none of ${tools} answers on this runner (${why})`);
}

function without(note: string): GpuSampler {
  return {
    tool: null,
    note: () => note.slice(0, 500),
    between: () => [],
    modelGpu: null,
    foreignProcesses: async () => ({ processes: [], unseen: note }),
    stop: () => {},
  };
}

async function samplerOf(
  { tool, start, vendor }: Starter,
  named: readonly number[] | null,
): Promise<GpuSampler> {
  const seen = new Set<number>();
  let kept: readonly Stamped[] = [];
  let added: Stamped[] = [];
  const source = await start((samples, at) => {
    for (const sample of samples) {
      const { deviceId } = sample;
      seen.add(deviceId);
      added.push({ at, deviceId, sample: plausible(sample) });
    }
    if (added.length < MOST_SAMPLES) return;
    kept = thinned([...kept, ...added], MOST_SAMPLES);
    added = [];
  });
  const visible = await visibleGpus(vendor);
  const watched = named ?? visible.indices;
  if (watched?.length === 0) {
    source.stop();
    return without(
      'no GPU telemetry: a variable such as CUDA_VISIBLE_DEVICES hides all GPUs from the benchmark',
    );
  }
  const absent = () => (watched ?? []).filter((device) => !seen.has(device));
  return {
    tool,
    note: () => noteOf(source.trouble(), absent(), seen),
    between: (from, to) =>
      [...kept, ...added]
        .filter(({ at }) => at >= from && at <= to)
        .filter(({ deviceId }) => watched === null || watched.includes(deviceId))
        .map(({ at, sample }) => ({ ...sample, timestampNs: Number(at - from) })),
    modelGpu: named === null ? visible.first : null,
    foreignProcesses: () => foreignProcesses(tool, watched, visible.listed),
    stop: source.stop,
  };
}

function noteOf(trouble: string | null, absent: readonly number[], seen: ReadonlySet<number>): string | null {
  const told =
    absent.length === 0
      ? null
      : `GPU ${absent.join(', ')} is to be watched and not there (there is ${[...seen].sort((a, b) => a - b).join(', ')})`;
  const notes = [trouble, told].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join('; ').slice(0, 500);
}

/** One long-lived nvidia-smi. Drivers before R550 know the throttle reasons by their older name. */
async function startNvidia(keep: Keep): Promise<GpuSource> {
  const older = nvidiaFields.map((field) => field.replace('clocks_event_reasons', 'clocks_throttle_reasons'));
  const query = (fields: readonly string[]) => [
    `--query-gpu=${fields.join(',')}`,
    '--format=csv,noheader,nounits',
  ];
  const sampleOf = (line: string) => parseNvidiaRow(line, 0);
  const parse = (text: string) => text.split('\n').flatMap((line) => sampleOf(line) ?? []);
  const known = async (fields: readonly string[]) => {
    if (parse(await askTool('nvidia-smi', query(fields))).length === 0) throw new Error('it gave no row');
    return fields;
  };
  const words = query(
    await known(nvidiaFields).catch((error) => {
      if (isSilent(error)) throw error;
      return known(older);
    }),
  );
  return follow(
    {
      tool: 'nvidia-smi',
      words: [...words, '-lms', String(NVIDIA_INTERVAL_MS)],
      read: (line) => {
        const sample = sampleOf(line);
        return sample && { sample, takenMs: nvidiaRowTime(line) };
      },
      instead: { tool: 'nvidia-smi', words, parse },
    },
    keep,
  );
}

function startAmd(keep: Keep): Promise<GpuSource> {
  const parse = (text: string) => parseAmdSmiMetric(jsonIn(text), 0);
  return poll({ tool: 'amd-smi', words: ['metric', '--json'], parse }, keep);
}

function startRocm(keep: Keep): Promise<GpuSource> {
  const shown = ['--showuse', '--showmemuse', '--showpower', '--showtemp', '--showclocks', '--showmeminfo'];
  const parse = (text: string) => parseRocmSmi(jsonIn(text), 0);
  return poll({ tool: 'rocm-smi', words: [...shown, 'vram', '--json'], parse }, keep);
}

async function startXpu(keep: Keep): Promise<GpuSource> {
  await askTool('xpu-smi', ['discovery']);
  // A row a second is what all versions write unasked; they call the option for it differently.
  const words = ['dump', '--device', '-1', '--metrics', '0,1,2,3,5,18'];
  let read: ReturnType<typeof xpuRowReader>;
  return follow(
    {
      tool: 'xpu-smi',
      words,
      read: (line) => {
        const sample = read?.(line, 0) ?? null;
        read ??= xpuRowReader(line);
        return sample && { sample, takenMs: null };
      },
      instead: { tool: 'xpu-smi', words: [...words, '-n', '1'], parse: parseXpuDump },
    },
    keep,
  );
}
