import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { InputError } from '../../src/errors.ts';
import type { ProcessRequest } from '../../src/measure/ports.ts';
import { endGroup, isGroupAlive } from '../../src/platform/process-group.ts';
import { createProcessRunner, type ProcessOptions } from '../../src/platform/processes.ts';
import { isRunning } from '../measure/real-ports.ts';

const posix = { skip: process.platform === 'win32' };

function run(code: string, request: Partial<ProcessRequest> = {}, options: Partial<ProcessOptions> = {}) {
  const runner = createProcessRunner({
    environment: process.env,
    cancel: new AbortController().signal,
    print: () => {},
    ...options,
  });
  return runner.run({
    program: process.execPath,
    arguments: ['-e', code],
    folder: process.cwd(),
    environment: {},
    timeoutMs: 10_000,
    echo: true,
    ...request,
  });
}

test('a job is sent over IPC, and all that the child sends comes back, typed arrays as such', async () => {
  const code = `process.once('message', (job) => {
    process.send({ twice: job.n * 2n });
    process.send(Float64Array.of(1, 2), () => process.exit(0));
  })`;
  const { messages, ending } = await run(code, { job: { n: 21n } });
  assert.deepEqual(messages, [{ twice: 42n }, Float64Array.of(1, 2)]);
  assert.deepEqual(ending, { kind: 'exited', code: 0 });
});

test('a process that dies before it has heard its job is told by its end', posix, async () => {
  const job = { more: 'x'.repeat(5_000_000) };
  const { ending } = await run('', { program: 'bash', arguments: ['-c', 'exec 3>&-; kill -ABRT $$'], job });
  assert.deepEqual(ending, { kind: 'killed', signal: 'SIGABRT' });
});

test('without a job fd 3 is a pipe of its own', async () => {
  const { report, tail } = await run(`require('fs').writeSync(3, 'said aside'); console.log('said')`);
  assert.equal(report, 'said aside');
  assert.deepEqual(tail, ['said']);
});

test('exit code, signal and time are told', async () => {
  assert.deepEqual((await run('process.exit(7)')).ending, { kind: 'exited', code: 7 });
  const killed = await run(`process.kill(process.pid, 'SIGKILL')`);
  assert.deepEqual(killed.ending, { kind: 'killed', signal: 'SIGKILL' });
  assert.equal(killed.wallMs, Number(killed.span.end - killed.span.start) / 1e6);
  assert.match(killed.startedAt, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

test('the last 40 lines are kept, and the end of stderr', async () => {
  const { tail, stderr } = await run('for (let i = 0; i < 30000; i++) console.error(String(i))');
  assert.equal(tail.length, 40);
  assert.equal(tail.at(-1), '29999');
  assert.ok(stderr.length <= 65_536 && stderr.endsWith('29999\n'));
});

test('lines end with LF, CR or CRLF, whichever chunks they come in, and long ones are cut', async () => {
  const lines: string[] = [];
  const parts = ['a\\r', '\\nb\\rc', '\\n\\nd\\u00e9', 'x'.repeat(9000)].map((part) => `"${part}"`);
  const code = `const parts = [${parts}]; const next = () => { const part = parts.shift();
    if (part) process.stdout.write(part, () => setTimeout(next, 5)); }; next();`;
  await run(code, {}, { print: (line) => lines.push(line) });
  assert.deepEqual(lines.slice(0, 4), ['a', 'b', 'c', '']);
  assert.equal(lines.slice(4).join(''), `dé${'x'.repeat(9000)}`);
  assert.ok(lines.every((line) => line.length <= 4000));
});

test('nothing is shown without echo, and the tail is still kept', async () => {
  const lines: string[] = [];
  const { tail } = await run(`console.log('x')`, { echo: false }, { print: (line) => lines.push(line) });
  assert.deepEqual([lines, tail], [[], ['x']]);
});

test('variables of the request are added to the cleaned environment', async () => {
  const { tail } = await run(
    'console.log(process.env.ADDED, process.env.GITHUB_TOKEN)',
    {
      environment: { ADDED: 'yes' },
    },
    { environment: { ...process.env, GITHUB_TOKEN: 'ghs_1' } },
  );
  assert.deepEqual(tail, ['yes undefined']);
});

test('the group is told while it runs, for a later step that reaps it', async () => {
  const seen: (number | null)[] = [];
  await run('', {}, { onGroup: (leader) => seen.push(leader) });
  assert.equal(typeof seen[0], 'number');
  assert.equal(seen[1], null);
});

test('a program or folder that is not there is an error that says what to check', async () => {
  const started = [run('', { program: 'no-such-program' }), run('', { folder: '/no/such/folder' })];
  for (const attempt of started) {
    await assert.rejects(attempt, (error) => {
      assert.ok(error instanceof InputError);
      assert.match(error.message, /could not be started in .+ Check that the working directory exists/);
      return true;
    });
  }
});

test('memory is watched only where asked', { skip: process.platform !== 'linux' }, async () => {
  const request = { program: 'bash', arguments: ['-c', 'bash -c "sleep 0.6; true"'] };
  assert.equal((await run('', request)).peakRssMiB, null);
  const { peakRssMiB } = await run('', { ...request, watchMemory: true });
  assert.ok(peakRssMiB !== null && peakRssMiB > 1 && peakRssMiB < 50, `${peakRssMiB}`);
});

test('a group is ended by its leader alone, members included', {
  skip: process.platform === 'win32',
}, async () => {
  const child = spawn('bash', ['-c', 'sleep 100 & sleep 100'], { detached: true, stdio: 'ignore' });
  await once(child, 'spawn');
  const leader = child.pid ?? 0;
  assert.equal(isGroupAlive(leader), true);
  await endGroup(leader);
  assert.equal(isGroupAlive(leader), false);
});

test('a group does not outlive the process that runs it, however soon that exits', posix, async () => {
  const code = `
    import { createProcessRunner } from ${JSON.stringify(new URL('../../src/platform/processes.ts', import.meta.url).href)};
    const cancel = new AbortController().signal;
    const print = (line) => { console.log(line); process.exit(0); };
    createProcessRunner({ environment: process.env, cancel, print }).run({
      program: 'bash', arguments: ['-c', 'sleep 100 & echo $!; wait'], folder: '.', environment: {},
      timeoutMs: 10000, echo: true,
    });`;
  const { tail } = await run('', { arguments: ['--input-type=module', '-e', code] });
  const pid = tail[0] ?? '';
  assert.match(pid, /^\d+$/);
  // The kill was sent before that process exited; the kernel may still be at it.
  for (let attempt = 0; attempt < 100 && isRunning(pid); attempt++) await setTimeout(20);
  assert.equal(isRunning(pid), false);
});
