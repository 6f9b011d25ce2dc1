import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, release, totalmem } from 'node:os';
import type { Gpu, Machine } from '../model/environment.ts';
import { groupBy } from '../model/group-by.ts';
import { probeGpus } from './gpu-probe.ts';
import { visibleGpus } from './gpu-visibility.ts';

const GOVERNOR = '/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor';

/** Looks at this machine: what decides, with a benchmark's own conditions, whether two runs are comparable. Never throws. */
export async function probeMachine(variables: NodeJS.ProcessEnv = process.env): Promise<Machine> {
  const { gpus, trouble } = await probeGpus(variables);
  return {
    os: {
      platform: process.platform,
      release: release(),
      image: imageOfRunner(variables) ?? (await distribution()),
      arch: process.arch,
    },
    cpu: { model: cpuModel(), cores: availableParallelism(), governor: await lineOf(GOVERNOR) },
    memoryMiB: Math.round(totalmem() / 2 ** 20),
    node: process.versions.node,
    gpus: [...gpus],
    ...(gpus.length > 0 && { gpusVisible: await countVisible(gpus, variables) }),
    ...(trouble !== null && { gpuNote: trouble.slice(0, 500) }),
  };
}

async function countVisible(gpus: readonly Gpu[], variables: NodeJS.ProcessEnv): Promise<number> {
  const counts = await Promise.all(
    [...groupBy(gpus, ({ vendor }) => vendor)].map(
      async ([vendor, own]) => (await visibleGpus(vendor, variables)).indices?.length ?? own.length,
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Set by GitHub's hosted runners: `ubuntu24 20261110.1`. */
function imageOfRunner({ ImageOS, ImageVersion }: NodeJS.ProcessEnv): string | null {
  return ImageOS ? [ImageOS, ImageVersion].filter(Boolean).join(' ') : null;
}

async function distribution(): Promise<string | null> {
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^PRETTY_NAME="?([^"\n]+)"?$/m.exec(text)?.[1] ?? null;
}

/** Node.js says `unknown` where the kernel names no model, as on most ARM machines. */
function cpuModel(): string | null {
  const model = cpus()[0]?.model.trim().replace(/\s+/g, ' ');
  return model && model !== 'unknown' ? model : null;
}

async function lineOf(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.trim() || null;
}
