import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { messagesOf, startScenario } from './harness.ts';

test('a checkout of another commit than that of the run is told, and one of another repository is not', async (t) => {
  const { project, run } = await startScenario(t);
  const first = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const { event, workspace } = project.push({ 'a.txt': '' }, 'Change');
  const git = (...words: string[]) => execFileSync('git', ['-C', workspace, ...words], { stdio: 'pipe' });
  git('fetch', '-q', '--depth=1', 'origin', first.event.sha);
  git('remote', 'set-url', 'origin', 'https://github.com/acme/engine');
  const warned =
    /The checkout is of commit \w+ and this run of \w+, so the result is told of a commit that was not measured/;

  const asUsual = await run({ event, workspace });
  assert.doesNotMatch(messagesOf(asUsual), warned);
  git('checkout', '-q', '--detach', first.event.sha);
  const other = await run({ event, workspace });
  assert.equal(other.exitCode, 0);
  assert.match(messagesOf(other), warned);
  git('remote', 'set-url', 'origin', 'https://github.com/acme/benchmarks');
  const elsewhere = await run({ event, workspace });
  assert.doesNotMatch(messagesOf(elsewhere), warned);
});
