/**
 * The gate under load, against an emulated GitHub: is the verdict still right, at what time and memory? `node bench/load.ts
 * [--full]`; with --full also 200 metrics x 50 repetitions x 10,000 iterations, which takes minutes, 5 GB of disk and
 * 4 GB of memory. Measures dist/, so build first.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub } from '../src/demo/github/start-github.ts';
import { createProject } from '../src/demo/project.ts';
import { type ActionResult, runAction } from '../src/demo/runner/run-action.ts';
import { ResultSchema } from '../src/model/verdict.ts';
import { benchFiles } from '../test/scenarios/harness.ts';
import {
  longHistory,
  manyComments,
  manyShards,
  manyValues,
  type Stage,
} from '../test/scenarios/load-scenes.ts';
import { type Cost, formatMb, formatMs, machine, table, timeProcess } from './timing.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli.js');
const sharedInputs = {
  command: 'sh bench.sh',
  results: 'results.json',
  repetitions: '5',
  telemetry: 'off',
  check: 'false',
  comment: 'never',
};

/** Lets each Node.js of a job note its peak memory (Linux) when it ends. */
function memoryNotes(folder: string) {
  const hook = join(folder, 'peak.cjs');
  const notes = join(folder, 'peaks');
  const status = "require('node:fs').readFileSync('/proc/self/status', 'utf8')";
  const note = `require('node:fs').appendFileSync('${notes}', /VmHWM:\\s*(\\d+)/.exec(${status})[1] + ' ')`;
  writeFileSync(hook, `process.once('exit', () => { ${note}; });\n`);
  return {
    env: { NODE_OPTIONS: `--require ${hook}` },
    forget: () => writeFileSync(notes, ''),
    peakMb: () => (Math.max(...readFileSync(notes, 'utf8').trim().split(' ').map(Number)) * 1024) / 1e6,
  };
}

/** Plays a scene on an emulated GitHub of its own. Time and requests are those of the last job. */
async function play(
  name: string,
  expected: string,
  scene: (on: Stage) => Promise<ActionResult>,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-bench-load-'));
  const github = await startGitHub();
  try {
    const last = { start: 0, requests: 0 };
    const memory = memoryNotes(folder);
    const run: Stage['run'] = ({ event, workspace }, { inputs, ...options } = {}) => {
      Object.assign(last, { start: performance.now(), requests: github.exchanges.length });
      memory.forget();
      return runAction({
        github,
        action: root,
        env: memory.env,
        event,
        workspace,
        inputs: { ...sharedInputs, ...inputs },
        temp: mkdtempSync(join(folder, 'temp-')),
        ...options,
      });
    };
    const told = await scene({
      project: createProject(github, 'acme/engine', join(folder, 'git'), benchFiles),
      run,
    });
    const time = formatMs(performance.now() - last.start);
    return [
      name,
      time,
      formatMb(memory.peakMb()),
      String(github.exchanges.length - last.requests),
      told.outputs.verdict === expected ? `${expected}, right` : `WRONG: ${told.outputs.verdict}`,
    ];
  } finally {
    await github.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** `aaco run` of a benchmark that writes so many values, and `aaco compare` of what was written, every other metric +40 %. */
async function values(metrics: number, repetitions: number, iterations: number): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-bench-load-'));
  const write = (name: string, factor: number, seed: number) => {
    writeFileSync(join(folder, name), manyValues(metrics, iterations, factor, seed));
    return name;
  };
  const many = `${metrics} × ${repetitions} × ${iterations}`;
  const row = (what: string, { milliseconds, peakMb }: Cost, told = '') => [
    `${what} ${many}`,
    formatMs(milliseconds),
    formatMb(peakMb),
    '',
    told,
  ];
  try {
    write('values.json', 1, 1);
    const command = ['--command', 'cp values.json results.json', '--results', 'results.json'];
    const plan = ['--telemetry', 'off', '--repetitions', String(repetitions), '--out', 'snapshot.json'];
    const ran = await timeProcess([cli, 'run', ...command, ...plan], { folder });
    const equal = ['--baseline', 'snapshot.json', '--candidate', 'snapshot.json', '--json'];
    const both = await timeProcess([cli, 'compare', ...equal], { folder });
    // Ten different files a side, in turns, since each costs as much disk as a repetition.
    const files = (name: string, factor: number, seed: number) => {
      const written = Array.from({ length: 10 }, (_, i) => write(`${name}-${i}.json`, factor, seed + i));
      return Array.from({ length: repetitions }, (_, i) => written[i % 10] ?? '');
    };
    const sides = [
      '--baseline',
      ...files('base', 1, 2),
      '--candidate',
      ...files('slower', 1.4, 12),
      '--json',
    ];
    const told = await timeProcess([cli, 'compare', ...sides], { folder, allowed: [1] });
    return [
      row('measure and keep', ran),
      row(
        'two equal snapshots of',
        both,
        rightness(both.output, () => ['unchanged', 'inconclusive']),
      ),
      row(
        'two sides of result files,',
        told,
        rightness(told.output, (slower) => [slower ? 'regressed' : 'unchanged']),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rightness(output: string, expected: (slower: boolean) => readonly string[]): string {
  const { comparisons } = ResultSchema.parse(JSON.parse(output));
  const wrong = comparisons.filter(({ metric, outcome }) => {
    const number = Number(/^metric (\d+)/.exec(metric)?.[1]);
    return !expected(number % 2 === 0).includes(outcome);
  });
  return wrong.length === 0 ? `${comparisons.length} metrics, all right` : `WRONG: ${wrong.length} metrics`;
}

const rows = [
  await play('history of 1,000 jobs', 'fail', (on) => longHistory(on, 1000)),
  await play('100 shards, all of 6 runs read', 'fail', (on) => manyShards(on, 100)),
  await play(
    'pull request with 3,000 comments',
    'no-baseline',
    async (on) => (await manyComments(on, 3000)).second,
  ),
  ...(await values(200, 50, 100)),
  ...(process.argv.includes('--full') ? await values(200, 50, 10_000) : []),
];
console.log(`${machine()}\n`);
console.log(table('The gate under load', ['load', 'time', 'peak memory', 'requests', 'told'], rows));
