import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { text } from 'node:stream/consumers';
import { median } from 'simple-statistics';

/** What one process took: milliseconds of wall time, MB of memory at its peak (null where the system does not say). */
export interface Cost {
  /** What it wrote to stdout. */
  readonly output: string;
  readonly milliseconds: number;
  readonly peakMb: number | null;
}

/** Runs this Node.js, or another program, with `words`. Rejects on an exit code beyond `allowed`. */
export function timeProcess(
  words: readonly string[],
  {
    program = process.execPath,
    folder,
    env = process.env,
    allowed = [0],
  }: { program?: string; folder?: string; env?: NodeJS.ProcessEnv; allowed?: readonly number[] } = {},
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, words, { env, cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    const output = text(child.stdout);
    let peakMb: number | null = null;
    const watch = setInterval(() => {
      peakMb = peakOf(child.pid) ?? peakMb;
    }, 20);
    child.once('error', reject);
    child.once('close', async (code) => {
      clearInterval(watch);
      const milliseconds = performance.now() - start;
      if (code !== null && allowed.includes(code)) resolve({ milliseconds, peakMb, output: await output });
      else reject(new Error(`${program} ${words.join(' ')} ended with ${code}`));
    });
  });
}

function peakOf(pid: number | undefined): number | null {
  try {
    const kibibytes = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1e6;
  } catch {
    return null;
  }
}

/** Milliseconds of `work`: the median of `runs` after one that does not count. */
export async function timeWork(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times.slice(1));
}

/** Two significant digits, seconds from 10 s on. */
export function formatMs(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Number(milliseconds.toPrecision(milliseconds >= 100 ? 3 : 2))} ms`;
}

export function formatMb(megabytes: number | null): string {
  return megabytes === null ? '?' : `${megabytes.toFixed(megabytes < 10 ? 1 : 0)} MB`;
}

/** A Markdown table with a heading; Biome leaves its padding alone. */
export function table(
  heading: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `### ${heading}\n\n${lines.join('\n')}\n`;
}

/** What the times were taken on. */
export function machine(): string {
  return `Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores`;
}
