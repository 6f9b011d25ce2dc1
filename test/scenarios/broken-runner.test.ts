import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { messagesOf, startScenario } from './harness.ts';

test('a variable that the runner should have set is named', async (t) => {
  const { project, run, requests } = await startScenario(t);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  for (const name of ['GITHUB_EVENT_PATH', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID']) {
    const result = await run(pull, { without: [name] });
    assert.equal(result.exitCode, 1);
    assert.match(messagesOf(result), new RegExp(`^the variable ${name} is not set`));
  }
  assert.deepEqual(requests(), []);
});

test('a folder that cannot be written to is named, and nothing is told as measured', async (t) => {
  const { project, run } = await startScenario(t);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const temp = join(pull.workspace, '..', 'temp');
  mkdirSync(temp);
  writeFileSync(join(temp, 'aaco'), 'a file where the folder should be');
  const result = await run(pull, { temp, inputs: { comment: 'always' } });
  assert.equal(result.exitCode, 1);
  assert.deepEqual(result.outputs, {});
  assert.match(messagesOf(result), /temp\/aaco/);
  assert.equal(project.repository.data.comments.length, 0);
});
