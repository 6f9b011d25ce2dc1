import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Gpu } from '../model/environment.ts';
import {
  nvidiaDetailFields,
  nvidiaInventoryFields,
  parseAmdInventory,
  parseCudaVersion,
  parseNvidiaInventory,
  parseRocmInventory,
  parseXpuDevice,
  parseXpuDevices,
} from '../telemetry/gpu-inventory.ts';
import { isAbsent, toolFailure } from './tool-failure.ts';

const execute = promisify(execFile);
/** The first call loads the driver, which takes seconds without persistence mode. */
const TIMEOUT_MS = 20_000;

export interface FoundGpus {
  readonly gpus: readonly Gpu[];
  /** Tools that are installed and did not answer as they should: a GPU may be there that is not listed. */
  readonly trouble: string | null;
}

type Variables = NodeJS.ProcessEnv;

const probes: readonly (readonly [tool: string, probe: (variables: Variables) => Promise<Gpu[]>])[] = [
  ['nvidia-smi', probeNvidia],
  ['amd-smi', probeAmd],
  ['xpu-smi', probeIntel],
];

/** The GPUs that the management tools of this machine list. Never throws. */
export async function probeGpus(variables: Variables = process.env): Promise<FoundGpus> {
  const answers = await Promise.all(probes.map(([tool, probe]) => ask(tool, () => probe(variables))));
  const trouble = answers.flatMap((answer) => answer.trouble ?? []);
  return {
    gpus: answers.flatMap((answer) => answer.gpus),
    trouble: trouble.length === 0 ? null : trouble.join('; '),
  };
}

async function ask(tool: string, probe: () => Promise<Gpu[]>): Promise<FoundGpus> {
  try {
    const gpus = await probe();
    return { gpus, trouble: gpus.length === 0 ? `${tool} failed: it lists no GPU` : null };
  } catch (error) {
    return {
      gpus: [],
      trouble: isAbsent(error) ? null : `${tool} failed: ${toolFailure(error, TIMEOUT_MS)}`,
    };
  }
}

async function probeNvidia(variables: Variables): Promise<Gpu[]> {
  const query = (fields: readonly string[]) =>
    run('nvidia-smi', [`--query-gpu=${fields.join(',')}`, '--format=csv,noheader,nounits'], variables);
  // One field that the driver does not know fails the whole query.
  const rows = await query([...nvidiaInventoryFields, ...nvidiaDetailFields]).catch((error) => {
    if (isAbsent(error)) throw error;
    return query(nvidiaInventoryFields);
  });
  const banner = await run('nvidia-smi', [], variables).catch(() => '');
  return parseNvidiaInventory(rows, parseCudaVersion(banner));
}

/** By amd-smi, or its predecessor where that does not answer. */
async function probeAmd(variables: Variables): Promise<Gpu[]> {
  const rocm = await rocmVersion();
  try {
    const gpus = parseAmdInventory(await json('amd-smi', ['static', '--json'], variables), rocm);
    if (gpus.length === 0) throw new Error('it lists no GPU');
    return gpus;
  } catch (error) {
    const show = [
      '--showproductname',
      '--showdriverversion',
      '--showmeminfo',
      'vram',
      '--showmaxpower',
      '--json',
    ];
    return parseRocmInventory(
      await json('rocm-smi', show, variables).catch((other) => {
        throw isAbsent(other) ? error : other;
      }),
      rocm,
    );
  }
}

async function probeIntel(variables: Variables): Promise<Gpu[]> {
  const devices = parseXpuDevices(await json('xpu-smi', ['discovery', '-j'], variables));
  const found = devices.map((id) => json('xpu-smi', ['discovery', '-d', String(id), '-j'], variables));
  return (await Promise.all(found)).flatMap((device) => parseXpuDevice(device) ?? []);
}

/** `6.4.0-47` as ROCm's packages write it. */
async function rocmVersion(): Promise<string | null> {
  const text = await readFile('/opt/rocm/.info/version', 'utf8').catch(() => '');
  return /^\d+(\.\d+)+/.exec(text.trim())?.[0] ?? null;
}

async function json(tool: string, options: readonly string[], variables: Variables): Promise<unknown> {
  return JSON.parse(await run(tool, options, variables));
}

async function run(tool: string, options: readonly string[], variables: Variables): Promise<string> {
  const limits = { timeout: TIMEOUT_MS, maxBuffer: 16 * 2 ** 20 };
  const { stdout } = await execute(tool, options, { ...limits, env: variables });
  return stdout;
}
