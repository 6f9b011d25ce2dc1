import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActionResult } from '../../src/demo/runner/run-action.ts';
import { type Scenario, startScenario } from './harness.ts';

async function runOf(scenario: Scenario, inputs: Record<string, string>): Promise<ActionResult> {
  const pull = scenario.project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  return scenario.run(pull, { inputs });
}

function assertNothingToldAsMeasured({ project }: Scenario, result: ActionResult): void {
  assert.equal(result.exitCode, 1);
  assert.deepEqual(result.outputs, {});
  assert.deepEqual(project.repository.data.artifacts, []);
  assert.equal(project.repository.data.comments.length, 0);
  assert.deepEqual(result.orphans, []);
}

test('a command that fails is an error with its last lines, and never a verdict', async (t) => {
  const scenario = await startScenario(t);
  const result = await runOf(scenario, {
    command: 'echo "cannot open libcudart.so.12" >&2; exit 3',
    check: 'true',
    comment: 'always',
  });
  assertNothingToldAsMeasured(scenario, result);
  assert.match(
    result.annotations[0]?.message ?? '',
    /^perf: the command ended with exit code 3\. Run it by hand .*\nIts last lines were:\n/,
  );
  assert.match(result.annotations[0]?.message ?? '', /cannot open libcudart\.so\.12/);
  const check = scenario.project.repository.data.checkRuns.find(({ name }) => name === 'aaco / perf');
  assert.equal(check?.conclusion, 'failure');
  assert.equal(check?.output.title, 'No verdict: the run failed');
});

test('a command that hangs is stopped with all that it started', async (t) => {
  const scenario = await startScenario(t);
  const result = await runOf(scenario, { command: 'sleep 600 & sleep 600', 'timeout-minutes': '0.01' });
  assertNothingToldAsMeasured(scenario, result);
  assert.match(
    result.annotations[0]?.message ?? '',
    /^perf: the command did not end within 0\.6 seconds and was stopped\. Raise timeout-minutes/,
  );
});

test('a command that crashes is an error that names the signal', async (t) => {
  const scenario = await startScenario(t);
  const result = await runOf(scenario, { command: 'kill -SEGV $$' });
  assertNothingToldAsMeasured(scenario, result);
  assert.match(
    result.annotations[0]?.message ?? '',
    /^perf: the command ended with exit code 139, which is SIGSEGV/,
  );
});
