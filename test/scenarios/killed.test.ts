import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PullChange } from '../../src/demo/project.ts';
import { benchFiles, messagesOf, startScenario } from './harness.ts';

const posix = { skip: process.platform === 'win32' };

/** A node that the system gives less than it needs. bash, since other shells drop variables such as INPUT_GITHUB-TOKEN. */
function starvedNode({ workspace }: PullChange, limits: string, options = ''): string {
  const path = join(workspace, '..', 'starved-node');
  writeFileSync(
    path,
    `#!/usr/bin/env bash\nulimit -c 0 ${limits}\nexec "${process.execPath}" ${options} "$@"\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

/** A benchmark that writes `count` values a repetition. */
const many = (count: number) => ({
  'bench.sh': `awk 'BEGIN { printf "{\\"readings\\": [{\\"metric\\": \\"m\\", \\"values\\": [1"
    for (i = 1; i < ${count}; i++) printf ",1"
    print "]}]}" }' > results.json\n`,
});

test('where memory runs out, the log says that this is likely and no verdict, and the check has failed', {
  ...posix,
}, async (t) => {
  const { project, run } = await startScenario(t, many(4_000_000));
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const node = starvedNode(pull, '', '--max-old-space-size=64');
  const result = await run(pull, { node, inputs: { check: 'true', comment: 'always' } });

  assert.equal(result.conclusion, 'failure');
  assert.deepEqual(result.outputs, {});
  assert.match(result.stderr, /heap out of memory/);
  const told = result.post?.annotations.map(({ message }) => message).join('\n') ?? '';
  assert.match(told, /^The action was killed before it had ended, so there is no verdict\. .*memory ran out/);
  assert.deepEqual(result.orphans, []);
  const { checkRuns, comments } = project.repository.data;
  assert.equal(checkRuns.find(({ name }) => name === 'aaco / perf')?.conclusion, 'failure');
  assert.deepEqual(comments, []);
});

test('where the disk is full, the file is named, nothing is told as measured, and no half file is left', {
  ...posix,
}, async (t) => {
  const { project, run } = await startScenario(t, many(10_000));
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  // Of 64 KiB a file: enough for the 20 kB of a repetition, too little for the snapshot of five.
  const node = starvedNode(pull, '-f 64');
  const result = await run(pull, { node, inputs: { comment: 'always' } });

  assert.equal(result.exitCode, 1);
  assert.deepEqual(result.outputs, {});
  assert.match(
    messagesOf(result),
    /snapshot\.json: the file cannot be written \(.*too large.*\)\. Check that the disk has space left/,
  );
  assert.deepEqual(readdirSync(join(result.temp, 'aaco', 'perf')), []);
  assert.deepEqual(project.repository.data.comments, []);
});

test('where outputs and state cannot be written, that is said, and the post step still ends in order', async (t) => {
  const { project, run } = await startScenario(t);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const block = 'for file in set_output save_state; do rm -rf $file*; mkdir "$file"_perf_main; done';
  const command = `sh bench.sh; cd "$RUNNER_TEMP/_runner_file_commands" && ${block}`;
  const result = await run(pull, { inputs: { command, check: 'true' } });

  assert.equal(result.exitCode, 1);
  assert.match(
    messagesOf(result),
    /the outputs of the step cannot be written \(EISDIR.*\)\. Check that the disk of the runner has space/,
  );
  assert.equal(result.post?.exitCode, 0);
  assert.equal(result.post?.stderr, '');
});

test('a measuring process that crashes is an error that names the signal, and leaves nothing behind', {
  ...posix,
}, async (t) => {
  const runtime = {
    'ort/package.json': '{"name": "onnxruntime-node", "version": "1.30.0", "main": "index.js"}',
    'ort/index.js': "process.kill(process.pid, 'SIGSEGV');",
    [`ort/bin/napi-v6/${process.platform}/${process.arch}/onnxruntime_binding.node`]: 'is never loaded',
  };
  const { project, run } = await startScenario(t, { ...runtime, 'model.onnx': 'crashes before it is read' });
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const result = await run(pull, {
    inputs: { command: '', results: '', model: 'model.onnx', 'onnxruntime-path': 'ort', check: 'true' },
  });

  assert.equal(result.exitCode, 1);
  assert.match(messagesOf(result), /the process that measures .* was ended by SIGSEGV/);
  assert.deepEqual(result.orphans, []);
  const check = project.repository.data.checkRuns.find(({ name }) => name === 'aaco / perf');
  assert.equal(check?.conclusion, 'failure');
});

test('SIGTERM alone, as a machine sends it that shuts down, cancels in order, and twice as once', {
  ...posix,
}, async (t) => {
  const { project, run } = await startScenario(t, benchFiles);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const result = await run(pull, {
    inputs: {
      command:
        'trap "" TERM; action=$(ps -o ppid= -p $PPID); kill -TERM $action; sleep 0.3; kill -TERM $action; sleep 600',
      check: 'true',
      comment: 'always',
    },
  });

  assert.equal(result.signal, null, 'it ended by itself');
  assert.equal(messagesOf(result), 'The run was cancelled, so there is no verdict.');
  assert.equal(result.post?.annotations.length, 0);
  assert.deepEqual(result.orphans, []);
  assert.ok(!existsSync(join(result.temp, 'aaco', 'perf', 'snapshot.json')));
  const { checkRuns, comments } = project.repository.data;
  assert.equal(checkRuns.find(({ name }) => name === 'aaco / perf')?.conclusion, 'cancelled');
  assert.deepEqual(comments, []);
});
