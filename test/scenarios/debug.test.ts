import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startScenario } from './harness.ts';

test('debug logging tells what was asked for, each process and each exchange with GitHub; without it the log is short', async (t) => {
  const { project, run } = await startScenario(t);
  const push = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const inputs = { repetitions: '1', check: 'true' };
  const [quiet, loud] = [await run(push, { inputs }), await run(push, { inputs, debug: true })];

  assert.doesNotMatch(quiet.log, /##\[debug\]/);
  assert.match(loud.log, /##\[debug\]inputs: .*"command":"sh bench\.sh"/);
  assert.match(loud.log, /##\[debug\]event: .*"name":"push"/);
  assert.match(loud.log, /##\[debug\]process \d+ \(bash in .*\): exit code 0 after \d+ ms, peak memory/);
  assert.match(loud.log, /##\[debug\]baseline: \{"used":\[\],"rejected":\[/);
  assert.match(loud.log, /##\[debug\]PATCH \/repos\/acme\/engine\/check-runs\/\d+: 200 in \d+ ms/);
});

test('an error shows its stack with debug logging only', async (t) => {
  const { project, run } = await startScenario(t);
  const push = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const failing = { inputs: { command: 'exit 3' } };
  const [quiet, loud] = [await run(push, failing), await run(push, { ...failing, debug: true })];
  const stack = /^ +at .*\(?.*:\d+:\d+\)?$/m;

  assert.doesNotMatch(quiet.stdout + quiet.stderr, /\n +at |%0A +at /);
  assert.match(loud.annotations.map(({ message }) => message).join('\n'), stack);
});
