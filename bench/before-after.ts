/**
 * What has become faster since another commit: `node bench/before-after.ts COMMIT [ROUNDS]`. The bundled command of that
 * commit and of this checkout do the same work in turns.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../src/statistics/quantile.ts';
import { records } from './aiperf/records.ts';
import { madeSnapshot } from './made-snapshot.ts';
import { type Cost, formatMb, formatMs, machine, table, timeProcess } from './timing.ts';

const [commit = 'HEAD~1', rounds = '5'] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'aaco-bench-before-'));

const works = {
  'compare 2 × 5 million values': ['compare', '--baseline', 'base.json', '--candidate', 'candidate.json'],
  'read 50 MB of AIPerf records': ['inspect', 'profile_export.jsonl'],
};

try {
  const before = join(folder, 'before');
  mkdirSync(before);
  const archive = execFileSync('git', ['archive', commit, 'dist', 'package.json'], {
    cwd: root,
    maxBuffer: 1e9,
  });
  execFileSync('tar', ['-x', '-C', before], { input: archive });
  const size = { metrics: 20, repetitions: 50, iterations: 5000 };
  for (const [run, name] of ['base.json', 'candidate.json'].entries()) {
    writeFileSync(join(folder, name), JSON.stringify(madeSnapshot({ ...size, run: run + 1 })));
  }
  writeFileSync(join(folder, 'profile_export.jsonl'), [...records(5e7)].join(''));
  const rows: string[][] = [];
  for (const [name, words] of Object.entries(works)) {
    const pairs: [before: Cost, after: Cost][] = [];
    const once = (dist: string) => timeProcess([join(dist, 'dist/cli.js'), ...words], { folder });
    for (let round = 0; round < Number(rounds); round++) pairs.push([await once(before), await once(root)]);
    const time = (side: 0 | 1) => formatMs(median(pairs.map((pair) => pair[side].milliseconds)));
    const peak = (side: 0 | 1) => formatMb(Math.max(...pairs.map((pair) => pair[side].peakMb ?? 0)));
    const ratio = median(pairs.map(([a, b]) => b.milliseconds / a.milliseconds));
    rows.push([name, time(0), time(1), ratio.toFixed(2), peak(0), peak(1)]);
  }
  console.log(`${machine()}\n`);
  const header = ['work', 'before', 'now', 'median ratio', 'peak memory before', 'now'];
  console.log(table(`The command of ${commit} and of this checkout, ${rounds} rounds`, header, rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
