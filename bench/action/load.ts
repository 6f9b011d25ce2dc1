import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { compareSnapshots } from '../../src/compare/compare-snapshots.ts';
import { parseSnapshot, type Snapshot } from '../../src/model/snapshot.ts';
import { random } from '../../src/statistics/random.ts';
import { policy } from '../../test/model/policy-builder.ts';
import { measurement, snapshot } from '../../test/model/snapshot-builder.ts';
import { formatMb, formatMs, table, timeProcess, timeWork } from '../timing.ts';

/** Milliseconds to the nanosecond, as clocks give them. */
function made(metrics: number, repetitions: number, iterations: number, seed: number, run = 1): Snapshot {
  const next = random(seed);
  const value = () => Math.round((10 + next() + next()) * 1e6) / 1e6;
  const values = () => Array.from({ length: iterations }, value);
  const measurements = Array.from({ length: metrics }, (_, metric) =>
    measurement(Array.from({ length: repetitions }, values), {
      metric: `metric ${metric}`,
      grain: 'iteration',
    }),
  );
  const createdAt = new Date(Date.UTC(2026, 0, 1) + run * 3_600_000).toISOString();
  const provenance = { runId: run, sha: run.toString(16).padStart(40, '0') };
  return snapshot(measurements, { createdAt, provenance });
}

const growth = (cost: number, before: number | undefined, factor: number) =>
  before === undefined ? '' : (Math.log(cost / before) / Math.log(factor)).toFixed(2);

/** Time of the comparison by the number of metrics, against one run measured interleaved and a history of 20. */
export function comparisons(): string {
  const designs = { interleaved: 1, history: 20 } as const;
  const rows: string[][] = [];
  for (const design of ['interleaved', 'history'] as const) {
    let before: number | undefined;
    for (const metrics of [1, 10, 100, 1000]) {
      const baseline = Array.from({ length: designs[design] }, (_, job) =>
        made(metrics, 10, 10, job + 2, job),
      );
      const candidate = made(metrics, 10, 10, 1, 100);
      const cost = timeWork(metrics < 1000 ? 9 : 3, () =>
        compareSnapshots({ baseline, candidate, design, policy: policy() }),
      );
      rows.push([design, String(metrics), formatMs(cost), growth(cost, before, 10)]);
      before = cost;
    }
  }
  return table(
    'compareSnapshots, 10 repetitions of 10 values',
    ['design', 'metrics', 'time', 'growth exponent'],
    rows,
  );
}

/** A snapshot of many values as text and as the zip of an artifact holds it. */
export function snapshots(): string {
  const sizes = [
    [20, 10, 100],
    [200, 10, 100],
    [200, 50, 100],
    [200, 50, 1000],
  ] as const;
  let before: { readonly values: number; readonly parse: number } | undefined;
  const rows = sizes.map(([metrics, repetitions, iterations]) => {
    const values = metrics * repetitions * iterations;
    const runs = values > 1e6 ? 1 : 5;
    const one = made(metrics, repetitions, iterations, 1);
    let text = '';
    const write = timeWork(runs, () => {
      text = JSON.stringify(one);
    });
    let packed = Buffer.alloc(0);
    const pack = timeWork(runs, () => {
      packed = gzipSync(text, { level: 1 });
    });
    const unpack = timeWork(runs, () => gunzipSync(packed));
    const parse = timeWork(runs, () => parseSnapshot(text, 'snapshot.json'));
    const exponent = before && growth(parse, before.parse, values / before.values);
    before = { values, parse };
    return [
      `${metrics} × ${repetitions} × ${iterations}`,
      formatMb(text.length / 1e6),
      formatMb(packed.length / 1e6),
      formatMs(write),
      formatMs(pack),
      formatMs(unpack),
      formatMs(parse),
      exponent ?? '',
    ];
  });
  const header = ['metrics × repetitions × iterations', 'JSON', 'gzip', 'write', 'pack', 'unpack', 'parse'];
  return table('Snapshots', [...header, 'growth of parse'], rows);
}

/** `aaco history` over a folder of snapshots of 20 metrics, 10 repetitions of 10 values. */
export async function histories(): Promise<string> {
  const rows: string[][] = [];
  let before: number | undefined;
  for (const jobs of [10, 100, 1000]) {
    const folder = mkdtempSync(join(tmpdir(), 'aaco-bench-history-'));
    for (let run = 1; run <= jobs; run++) {
      writeFileSync(join(folder, `${run}.json`), JSON.stringify(made(20, 10, 10, run, run)));
    }
    const cli = join(import.meta.dirname, '../../dist/cli.js');
    const { milliseconds, peakMb } = await timeProcess([cli, 'history', folder]);
    rmSync(folder, { recursive: true });
    rows.push([String(jobs), formatMs(milliseconds), formatMb(peakMb), growth(milliseconds, before, 10)]);
    before = milliseconds;
  }
  return table('aaco history', ['snapshots', 'time', 'peak memory', 'growth exponent'], rows);
}
