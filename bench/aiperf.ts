/**
 * Reading a profile_export.jsonl of AIPerf: this project beside readline with JSON.parse and beside AIPerf's own loader, each
 * in a process of its own, in turns: `node bench/aiperf.ts [MEGABYTES…]`. AIPerf is taken from `python3`, or from the
 * interpreter that PYTHON names, with `pip install aiperf`; without it that side is said to be missing and left out.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { median } from '../src/statistics/quantile.ts';
import { records } from './aiperf/records.ts';
import { formatMb, formatMs, machine, table, timeProcess } from './timing.ts';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100];
const python = process.env.PYTHON ?? 'python3';
const here = (file: string) => join(import.meta.dirname, 'aiperf', file);

const told = spawnSync(
  python,
  ['-c', 'import importlib.metadata as m; print("AIPerf", m.version("aiperf"))'],
  {
    encoding: 'utf8',
  },
);
const sides: Readonly<Record<string, readonly [program: string, script: string]>> = {
  aaco: [process.execPath, here('read-ours.ts')],
  'readline and JSON.parse': [process.execPath, here('read-lines.ts')],
  ...(told.status === 0 && { "AIPerf's loader": [python, here('read_aiperf.py')] }),
};

/** The rows of one size: medians over the rounds, fewer of a large file. */
async function compare(megabytes: number, path: string): Promise<string[][]> {
  await pipeline(records(megabytes * 1e6), createWriteStream(path));
  const rounds = megabytes < 500 ? 3 : 1;
  const costs = new Map(
    Object.keys(sides).map((name) => [name, [] as Awaited<ReturnType<typeof timeProcess>>[]]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [name, [program, script]] of Object.entries(sides)) {
      costs.get(name)?.push(await timeProcess([script, path], { program }));
    }
  }
  return [...costs].map(([name, own]) => {
    const said = own.map(({ output }) => output.trim().split(' ').map(Number));
    const seconds = median(said.map(([time = Number.NaN]) => time));
    const peak = Math.max(...own.map(({ peakMb }) => peakMb ?? 0));
    return [
      `${megabytes} MB`,
      name,
      formatMs(seconds * 1000),
      `${(megabytes / seconds).toFixed(0)} MB/s`,
      formatMb(peak),
      String(said[0]?.[1]),
    ];
  });
}

const folder = mkdtempSync(join(tmpdir(), 'aaco-bench-aiperf-'));
try {
  const rows: string[][] = [];
  for (const size of sizes) rows.push(...(await compare(size, join(folder, 'profile_export.jsonl'))));
  console.log(
    `${machine()}; ${told.status === 0 ? told.stdout.trim() : `${python} has no AIPerf, which is left out`}\n`,
  );
  const header = ['file', 'read by', 'time', 'speed', 'peak memory of the process', 'values kept'];
  console.log(table('Reading profile_export.jsonl', header, rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
