import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { countsOf, latency, startScenario } from './harness.ts';

test('a pull request whose head is checked out, not the test merge, is compared with where it began', async (t) => {
  const { project, run } = await startScenario(t);
  const first = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  await run(first);
  const change = project.openPull('behind', { 'a.txt': '' }, 'Do nothing');
  const faster = project.push(latency(5), 'Be faster');
  await run(faster);
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', change.workspace, ...words], { stdio: 'pipe' });
  git('fetch', '-q', '--depth=1', 'origin', change.event.head.sha);
  git('checkout', '-q', '--detach', change.event.head.sha);

  for (const baseline of ['auto', 'branch', 'rerun']) {
    const told = await run(change, { inputs: { baseline } });
    assert.equal(told.exitCode, 0, told.log);
    assert.equal(told.outputs['baseline-sha'], first.event.sha, baseline);
    assert.equal(countsOf(told).regressed, undefined, 'it lacks what made the default branch faster since');
  }
});
