import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { startScenario } from './harness.ts';

test('where the action itself is killed, the post step ends what it left: the benchmark, and the check as failed', async (t) => {
  const { project, run } = await startScenario(t);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const result = await run(pull, {
    inputs: { command: 'kill -KILL $(ps -o ppid= -p $PPID); sleep 600', check: 'true' },
  });

  assert.equal(result.signal, 'SIGKILL');
  assert.equal(result.conclusion, 'failure');
  assert.match(result.post?.log ?? '', /The benchmark was still running after the step had ended/);
  assert.deepEqual(result.orphans, []);
  const check = project.repository.data.checkRuns.find(({ name }) => name === 'aaco / perf');
  assert.equal(check?.status, 'completed');
  assert.equal(check?.conclusion, 'failure');
});

test('where it is killed while base and candidate alternate, the checkout of the base commit is removed', async (t) => {
  const { project, run } = await startScenario(t);
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const pull = project.openPull('gate', { 'README.md': 'More.\n' }, 'Say more');
  const base = `${pull.workspace}-aaco-base`;
  const result = await run(pull, {
    inputs: {
      command: `if [ "$PWD" = ${base} ]; then kill -KILL $(ps -o ppid= -p $PPID); sleep 600; else sh bench.sh; fi`,
      baseline: 'rerun',
    },
  });

  assert.equal(result.signal, 'SIGKILL');
  assert.deepEqual(result.orphans, []);
  assert.ok(!existsSync(base));
});

test('a checkout that cannot be removed is a warning of the post step, which never fails the job', async (t) => {
  const { project, run } = await startScenario(t);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const place = `${pull.workspace}/README.md/below`;
  const state = '"$RUNNER_TEMP"/_runner_file_commands/save_state_perf_main';
  const result = await run(pull, {
    inputs: {
      command: `echo "worktree=${place}" >> ${state}; kill -KILL $(ps -o ppid= -p $PPID); sleep 600`,
    },
  });

  assert.equal(result.signal, 'SIGKILL');
  assert.equal(result.post?.exitCode, 0, result.post?.log);
  assert.match(
    result.post?.log ?? '',
    /base commit at .*below could not be removed \(ENOTDIR.*Delete it on the runner/,
  );
});
