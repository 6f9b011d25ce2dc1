import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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
  unknownField,
} from '../telemetry/gpu-inventory.ts';
import { jsonIn } from '../telemetry/gpu-sample.ts';
import { askTool, isAbsent, messageOf, ToolError } from './ask-tool.ts';

export interface FoundGpus {
  readonly gpus: readonly Gpu[];
  /** Tools that are installed and did not answer as they should: a GPU may be there that is not listed. */
  readonly trouble: string | null;
}

type Ask = (tool: string, words: readonly string[]) => Promise<string>;

const probes: readonly (readonly [tool: string, probe: (ask: Ask) => Promise<Gpu[]>])[] = [
  ['nvidia-smi', probeNvidia],
  ['amd-smi', probeAmd],
  ['xpu-smi', probeIntel],
];

/** How the driver shows a GPU also where its tool was left out of a container. */
const NVIDIA_DEVICE = '/dev/nvidia0';

/** The GPUs that the management tools of this machine list. Never throws. */
export async function probeGpus(
  variables: NodeJS.ProcessEnv = process.env,
  timeoutMs?: number,
  nvidiaDevice = NVIDIA_DEVICE,
): Promise<FoundGpus> {
  const ask: Ask = (tool, words) => askTool(tool, words, variables, timeoutMs);
  const answers = await Promise.all(
    probes.map(([tool, probe]) => tried(tool, () => probe(ask), tool === 'nvidia-smi' ? nvidiaDevice : null)),
  );
  const trouble = answers.flatMap((answer) => answer.trouble ?? []);
  return {
    gpus: answers.flatMap((answer) => answer.gpus),
    trouble: trouble.length === 0 ? null : trouble.join('; '),
  };
}

async function tried(tool: string, probe: () => Promise<Gpu[]>, device: string | null): Promise<FoundGpus> {
  try {
    const gpus = await probe();
    return { gpus, trouble: gpus.length === 0 ? `${tool} failed: it lists no GPU` : null };
  } catch (error) {
    if (!isAbsent(error)) return { gpus: [], trouble: `${tool} failed: ${messageOf(error)}` };
    if (device === null || !existsSync(device)) return { gpus: [], trouble: null };
    const remedy = 'a container needs NVIDIA_DRIVER_CAPABILITIES=compute,utility';
    return { gpus: [], trouble: `${device} is there and ${tool} is not: ${remedy}` };
  }
}

async function probeNvidia(ask: Ask): Promise<Gpu[]> {
  const { fields, rows } = await queryNvidia([...nvidiaInventoryFields, ...nvidiaDetailFields], ask);
  const banner = await ask('nvidia-smi', []).catch(() => '');
  return parseNvidiaInventory(rows, fields, parseCudaVersion(banner));
}

/** Without the fields that this driver does not know; where it does not say which, with those that every driver knows. */
async function queryNvidia(
  fields: readonly string[],
  ask: Ask,
): Promise<{ readonly fields: readonly string[]; readonly rows: string }> {
  try {
    const words = [`--query-gpu=${fields.join(',')}`, '--format=csv,noheader,nounits'];
    return { fields, rows: await ask('nvidia-smi', words) };
  } catch (error) {
    if (!(error instanceof ToolError) || error.kind !== 'failed') throw error;
    const unknown = unknownField(error.message);
    const known = fields.filter((field) => (unknown === null ? isEssential(field) : field !== unknown));
    if (known.length === fields.length || known.length === 0) throw error;
    return queryNvidia(known, ask);
  }
}

function isEssential(field: string): boolean {
  return nvidiaInventoryFields.some((essential) => essential === field);
}

/** By amd-smi, or its predecessor where that does not answer. */
async function probeAmd(ask: Ask): Promise<Gpu[]> {
  const rocm = await rocmVersion();
  try {
    const levels = ask('amd-smi', ['metric', '--perf-level', '--json']).then(jsonIn, () => null);
    const found = jsonIn(await ask('amd-smi', ['static', '--json']));
    const gpus = parseAmdInventory(found, rocm, await levels);
    if (gpus.length === 0) throw new Error('it lists no GPU');
    return gpus;
  } catch (error) {
    const show = [
      '--showproductname',
      '--showdriverversion',
      '--showmeminfo',
      'vram',
      '--showmaxpower',
      '--showperflevel',
      '--json',
    ];
    const found = await ask('rocm-smi', show).catch((other) => {
      throw isAbsent(other) ? error : other;
    });
    return parseRocmInventory(jsonIn(found), rocm);
  }
}

async function probeIntel(ask: Ask): Promise<Gpu[]> {
  const devices = parseXpuDevices(jsonIn(await ask('xpu-smi', ['discovery', '-j'])));
  const found = devices.map((id) => ask('xpu-smi', ['discovery', '-d', String(id), '-j']));
  return (await Promise.all(found)).flatMap((device) => parseXpuDevice(jsonIn(device)) ?? []);
}

/** `6.4.0-47` as ROCm's packages write it. */
async function rocmVersion(): Promise<string | null> {
  const text = await readFile('/opt/rocm/.info/version', 'utf8').catch(() => '');
  return /^\d+(\.\d+)+/.exec(text.trim())?.[0] ?? null;
}
