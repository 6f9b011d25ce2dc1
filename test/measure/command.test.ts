import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { InputError } from '../../src/errors.ts';
import type { MeasurePorts } from '../../src/measure/ports.ts';
import type { Repetition } from '../../src/measure/repetition.ts';
import { createRunner } from '../../src/measure/runner.ts';
import { runSetup } from '../../src/measure/setup.ts';
import type { CommandBenchmark } from '../../src/model/benchmark.ts';
import { isRunning, realPorts, realProcesses, temporaryFolder } from './real-ports.ts';

const linuxOnly = { skip: process.platform !== 'linux' };
const node = JSON.stringify(process.execPath);
const reading = (benchmark: string, value: string) =>
  `[{"benchmark": "${benchmark}", "metric": "time", "unit": "ms", "value": ${value}}]`;

function commandBenchmark(command: string, changes: Partial<CommandBenchmark> = {}): CommandBenchmark {
  return { kind: 'command', name: 'work', command, results: null, format: 'auto', ...changes };
}

/** One checkout, in which commands run one after the other. */
function checkout(changes: Partial<MeasurePorts> = {}, timeoutMs = 20_000) {
  const folder = temporaryFolder();
  const run = createRunner({ folder, timeoutMs }, realPorts(changes));
  return {
    folder,
    run: (command: string, benchmark: Partial<CommandBenchmark> = {}): Promise<Repetition> =>
      run(commandBenchmark(command, benchmark)),
  };
}

async function messageOf(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => assert.fail('it was measured'),
    (error: unknown) => error,
  );
  assert.ok(error instanceof InputError, String(error));
  return error.message;
}

function onlyValue(repetition: Repetition, metric: string): number {
  const value = repetition.readings.find((reading) => reading.metric === metric)?.values[0];
  assert.ok(value !== undefined, `no ${metric}`);
  return value;
}

test('wall time, CPU time and peak memory are those of the whole tree', linuxOnly, async () => {
  const burn = 'const b = Buffer.alloc(80e6, 1); while (process.cpuUsage().user < 150e3) b[0]++;';
  const { run } = checkout();
  const repetition = await run(`bash -c '${node} -e "${burn}"; true'; sleep 0.1`);
  const [wall, cpu] = [onlyValue(repetition, 'wall_ms'), onlyValue(repetition, 'cpu_ms')];
  assert.ok(wall > 200, `${wall}`);
  assert.ok(cpu >= 140 && cpu < wall, `${cpu} of ${wall}`);
  assert.ok(onlyValue(repetition, 'peak_rss_mib') > 80);
  assert.deepEqual(
    repetition.readings.map(({ direction, grain }) => `${direction} ${grain}`),
    Array.from({ length: 3 }, () => 'lower repetition'),
  );
  assert.deepEqual(repetition.warnings, []);
});

test('output is shown as it comes, without workflow commands', async () => {
  const printed: string[] = [];
  const { run } = checkout({ processes: realProcesses({ print: (line) => void printed.push(line) }) });
  await run(
    `echo plain; printf '  ::error::no\\r::warning::no\\n'; echo 'a ##[group]b' >&2; printf '::last'`,
  );
  assert.deepEqual(printed.toSorted(), [
    '  : :error::no',
    ': :last',
    ': :warning::no',
    'a ## [group]b',
    'plain',
  ]);
});

test('tokens, inputs and files of the workflow are not in its environment', async () => {
  const secret = {
    INPUT_MODEL: 'x',
    'INPUT_GITHUB-TOKEN': 'ghs_1',
    GITHUB_TOKEN: 'ghs_1',
    COPY_OF_IT: 'ghs_1',
    ACTIONS_RUNTIME_TOKEN: 't',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
    GITHUB_OUTPUT: '/f',
  };
  const environment = { ...process.env, ...secret, RUNNER_TRACKING_ID: 'github_1', MINE: 'kept' };
  const { run, folder } = checkout({ processes: realProcesses({ environment }) });
  await run('env -0 > seen');
  const seen = new Set(
    readFileSync(join(folder, 'seen'), 'utf8')
      .split('\0')
      .map((entry) => entry.split('=')[0]),
  );
  assert.ok(seen.has('MINE') && seen.has('RUNNER_TRACKING_ID') && seen.has('PATH'));
  for (const name of Object.keys(secret)) assert.ok(!seen.has(name), name);
});

test('result files are read by their format, under the name of the benchmark', async () => {
  const { run } = checkout();
  const write = (file: string, name: string) => `echo '${reading(name, '2.5')}' > out/${file}.json`;
  const repetition = await run(`mkdir -p out; ${write('a', 'parse')}; ${write('b', 'work')}`, {
    results: 'out/*.json',
  });
  assert.deepEqual(
    repetition.readings.map(({ benchmark, metric, values }) => ({ benchmark, metric, values })),
    [
      { benchmark: 'work/parse', metric: 'time', values: [2.5] },
      { benchmark: 'work', metric: 'time', values: [2.5] },
    ],
  );
});

test('a format that names no benchmark takes the name of what ran', async () => {
  const parse: MeasurePorts['parse'] = async () => ({
    format: 'aiperf',
    readings: [
      { benchmark: 'aiperf', metric: 't', unit: 's', direction: 'lower', grain: 'request', values: [1] },
    ],
    aggregates: [{ benchmark: '', metric: 't', unit: 's', direction: 'lower', statistic: 'mean', value: 1 }],
    failures: [{ benchmark: 'aiperf (gpu 0)', name: 'timeout', count: 2 }],
    warnings: ['odd'],
    environment: { 'gpu.name': 'X' },
  });
  const repetition = await checkout({ parse }).run('touch r', { results: 'r' });
  const { readings, aggregates, failures } = repetition;
  assert.deepEqual(
    [...readings, ...aggregates, ...(failures ?? [])].map(({ benchmark }) => benchmark),
    ['work', 'work', 'work (gpu 0)'],
  );
  assert.deepEqual(repetition.warnings, ['odd']);
  assert.deepEqual(repetition.environment, { 'gpu.name': 'X' });
});

test('files of earlier runs do not count, whatever their times say', async () => {
  const { run, folder } = checkout();
  writeFileSync(join(folder, 'old.json'), reading('a', '1'));
  utimesSync(join(folder, 'old.json'), 2e9, 2e9);
  const repetition = await run(`echo '${reading('a', '2')}' > new.json`, { results: '*.json' });
  assert.deepEqual(
    repetition.readings.map(({ values }) => values),
    [[2]],
  );
  assert.match(repetition.warnings[0] ?? '', /old\.json matched before the repetition.+ignored/);
});

test('a file that was there counts once it is written again, also with the same content', async () => {
  const { run, folder } = checkout();
  writeFileSync(join(folder, 'r.json'), reading('a', '1'));
  const repetition = await run(`cp r.json copy; cat copy > r.json`, { results: 'r.json' });
  assert.deepEqual(repetition.readings[0]?.values, [1]);
});

test('a tool that appends starts each repetition with an empty place', async () => {
  const { run, folder } = checkout();
  const append = `echo '{"metric": "t", "value": 1}' >> lines; { echo '['; paste -sd, lines; echo ']'; } > r.json; rm lines`;
  await run(append, { results: 'r.json' });
  writeFileSync(join(folder, 'seen-before'), '');
  await run(`[ ! -e r.json ] && ${append}`, { results: 'r.json' });
  assert.ok(existsSync(join(folder, 'r.json')));
});

test('a folder of results is written when a file in it is, and is never removed', async () => {
  const { run, folder } = checkout({
    parse: async (path) => ({
      format: 'native',
      readings: [
        { benchmark: '', metric: path, unit: '', direction: 'none', grain: 'repetition', values: [1] },
      ],
      aggregates: [],
      warnings: [],
    }),
  });
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/kept'), '');
  await run('date +%N > out/r', { results: 'out' });
  await run('date +%N > out/r', { results: 'out' });
  assert.ok(existsSync(join(folder, 'out/kept')));
  assert.match(await messageOf(run('true', { results: 'out' })), /wrote no results/);
});

const failing: readonly (readonly [string, string, RegExp])[] = [
  ['exits non-zero', 'echo out; echo why >&2; exit 3', /work: the command ended with exit code 3.+out\nwhy/s],
  ['fails in a line before the last', 'false\ntrue', /ended with exit code 1/],
  ['fails in the first part of a pipe', 'false | true', /ended with exit code 1/],
  ['is not found', 'no-such-tool', /exit code 127.+no-such-tool: command not found/s],
  ['kills its own shell', 'kill -SEGV $$', /exit code 139/],
  ['is killed as if memory ran out', 'kill -KILL $$', /exit code 137.+memory ran out/s],
];
for (const [what, command, message] of failing) {
  test(`a command that ${what} is an error with its last lines`, async () => {
    assert.match(await messageOf(checkout().run(command)), message);
  });
}

const unusable: readonly (readonly [string, string, RegExp])[] = [
  [
    'writes nothing',
    'true',
    /the command wrote no results: no file matches "r\.json" in .+working-directory/,
  ],
  ['writes no JSON', 'echo nonsense > r.json', /r\.json[ :]/],
  ['writes half of it', `echo '[{"metric": "t", "val' > r.json`, /r\.json[ :]/],
  ['writes NaN', `echo '[{"metric": "t", "value": NaN}]' > r.json`, /r\.json/],
  ['writes an empty list', `echo '{"readings": []}' > r.json`, /r\.json[ :]/],
];
for (const [what, command, message] of unusable) {
  test(`a command that ${what} is an error that names the file`, async () => {
    assert.match(await messageOf(checkout().run(command, { results: 'r.json' })), message);
  });
}

test('a value that is not finite is an error, whatever read it', async () => {
  const parse: MeasurePorts['parse'] = async () => ({
    format: 'native',
    readings: [
      {
        benchmark: '',
        metric: 't',
        unit: 's',
        direction: 'lower',
        grain: 'request',
        values: [1, Number.NaN],
      },
    ],
    aggregates: [],
    warnings: [],
  });
  const message = await messageOf(checkout({ parse }).run('touch r', { results: 'r' }));
  assert.match(message, /a value of t is not a finite number/);
});

test('only old files are an error that lists them', async () => {
  const { run, folder } = checkout();
  for (const name of ['a', 'b', 'c', 'd', 'e'])
    writeFileSync(join(folder, `${name}.json`), reading(name, '1'));
  const message = await messageOf(run('true', { results: '*.json' }));
  assert.match(message, /a\.json, .+b\.json, .+c\.json and 2 more matched before.+no other file matches/);
});

test('results appended to a file that was there are an error', async () => {
  const { run, folder } = checkout();
  writeFileSync(join(folder, 'r.csv'), 'a\n');
  const message = await messageOf(run('echo b >> r.csv', { results: 'r.csv' }));
  assert.match(message, /r\.csv: results were appended to a file that was there before/);
});

test('a command that hangs is stopped with all that it started', linuxOnly, async () => {
  const { run, folder } = checkout({}, 400);
  const message = await messageOf(run('sleep 100 & echo $! > child; echo waiting; wait'));
  assert.match(message, /did not end within 0\.4 seconds and was stopped.+waiting/s);
  assert.equal(isRunning(readFileSync(join(folder, 'child'), 'utf8')), false);
});

test('a command that will not be asked is killed', linuxOnly, async () => {
  const { run, folder } = checkout({}, 400);
  await messageOf(run(`trap '' TERM; echo $$ > child; while true; do sleep 0.05; done`));
  assert.equal(isRunning(readFileSync(join(folder, 'child'), 'utf8')), false);
});

test('a process that outlives its command is ended, with a warning', linuxOnly, async () => {
  const { run, folder } = checkout();
  const repetition = await run('sleep 100 & echo $! > child');
  assert.ok(repetition.warnings.includes('it left processes running, which were ended'));
  assert.equal(isRunning(readFileSync(join(folder, 'child'), 'utf8')), false);
});

test('on cancellation the group ends and the reason is thrown', linuxOnly, async () => {
  const cancel = new AbortController();
  const reason = new Error('the job was cancelled');
  const print = () => cancel.abort(reason);
  const { run, folder } = checkout({ processes: realProcesses({ cancel: cancel.signal, print }) });
  await assert.rejects(run('sleep 100 & echo $! > child; echo started; wait'), reason);
  assert.equal(isRunning(readFileSync(join(folder, 'child'), 'utf8')), false);
  await assert.rejects(run('touch never'), reason);
  assert.equal(existsSync(join(folder, 'never')), false);
});

test('a setup command runs in the checkout, and its failure is an error', async () => {
  const folder = temporaryFolder();
  await runSetup('echo done > made', { folder, timeoutMs: 10_000 }, realPorts());
  assert.equal(readFileSync(join(folder, 'made'), 'utf8'), 'done\n');
  const failed = runSetup('echo no compiler; exit 2', { folder, timeoutMs: 10_000 }, realPorts());
  assert.match(await messageOf(failed), /setup: the setup command in .+ exit code 2.+no compiler/s);
});
