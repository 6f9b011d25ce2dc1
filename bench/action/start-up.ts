import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import { formatMb, formatMs, table, timeProcess } from '../timing.ts';

const RUNS = 15;
const dist = join(import.meta.dirname, '../../dist');

/** Bytes of an entry and the parts that it loads when they are wanted. */
function sizeOf(stem: string): { first: number; all: number } {
  const files = readdirSync(dist).filter((file) => file === `${stem}.js` || file.endsWith(`.${stem}.js`));
  const size = (file: string) => statSync(join(dist, file)).size;
  return { first: size(`${stem}.js`), all: files.reduce((sum, file) => sum + size(file), 0) };
}

/** Each start beside `node -e 0`, taken in turns. The action without a runner ends at its inputs, with exit code 1. */
export async function startUp(): Promise<string> {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(GITHUB|INPUT)_/.test(name)),
  );
  const index = join(dist, 'index.js');
  const starts: Record<string, () => ReturnType<typeof timeProcess>> = {
    'node -e 0': () => timeProcess(['-e', '0']),
    'aaco --version': () => timeProcess([join(dist, 'cli.js'), '--version']),
    'the action, to the end of its inputs': () => timeProcess([index], { env: clean, allowed: [1] }),
    'its post step, with nothing to clean up': () =>
      timeProcess([join(dist, 'post.js')], { env: { ...clean, STATE_started: 'true', STATE_ended: 'true' } }),
  };
  const times = new Map(Object.keys(starts).map((name) => [name, [] as number[]]));
  for (let run = 0; run < RUNS; run++) {
    for (const [name, start] of Object.entries(starts)) {
      times.get(name)?.push((await start()).milliseconds);
    }
  }
  const rows = [...times].map(([name, values]) => [
    name,
    formatMs(Math.min(...values)),
    formatMs(median(values)),
  ]);
  const sizes = ['index', 'cli'].map((stem) => {
    const { first, all } = sizeOf(stem);
    return [`dist/${stem}.js`, formatMb(first / 1e6), formatMb(all / 1e6)];
  });
  return [
    table('Start-up', ['process', 'fastest', `median of ${RUNS}`], rows),
    table('Bundles', ['entry', 'itself', 'with the parts it loads when wanted'], sizes),
  ].join('\n');
}
