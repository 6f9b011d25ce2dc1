import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { messagesOf, startScenario } from './harness.ts';

/** Moments of a run, by the line of its log at which the button is pressed. */
const moments = {
  'while the check is opened': /^::add-mask::/,
  'while the benchmark runs': /^measuring$/,
  'while the snapshot is stored': /^Beginning upload/,
  'while base and candidate run interleaved': /^look 1 of 4: .* pair 2 of 8/,
} as const;

test('cancelled before it has begun to listen, it does nothing, and neither does its post step', async (t) => {
  const { project, start, requests } = await startScenario(t);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const running = start(pull, { inputs: { check: 'true', comment: 'always' } });
  running.cancel();
  const result = await running.finished;

  assert.equal(result.signal, 'SIGINT', 'node had not yet come to a handler');
  assert.equal(result.post?.exitCode, 0);
  assert.equal(result.post?.log, '');
  assert.deepEqual(requests(), []);
});

test('cancelled at any moment, it leaves no process, no checkout, and its check as cancelled', async (t) => {
  const { project, start, run } = await startScenario(t);
  const { repository } = project;
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  for (const [moment, pattern] of Object.entries(moments)) {
    await t.test(moment, async () => {
      const pull = project.openPull(`at-${repository.data.pulls.length}`, { 'a.txt': moment }, moment);
      const hangs = moment.includes('benchmark') ? 'sleep 600 & echo measuring; sleep 600' : 'sh bench.sh';
      const running = start(pull, {
        inputs: { command: hangs, check: 'true', comment: 'always' },
        onLine: (line) => {
          if (pattern.test(line)) running.cancel();
        },
      });
      const result = await running.finished;

      assert.equal(result.conclusion, 'cancelled');
      assert.equal(result.signal, null, 'it ended by itself');
      assert.deepEqual(result.orphans, []);
      assert.deepEqual(result.outputs, {});
      assert.equal(messagesOf(result), 'The run was cancelled, so there is no verdict.');
      assert.ok(!existsSync(`${pull.workspace}-aaco-base`));
      const checks = repository.data.checkRuns.filter(
        ({ name, headSha }) => name === 'aaco / perf' && headSha === pull.pull.data.head.sha,
      );
      assert.ok(checks.every(({ conclusion }) => conclusion === 'cancelled'));
    });
  }
  assert.equal(repository.data.comments.length, 0);
});
