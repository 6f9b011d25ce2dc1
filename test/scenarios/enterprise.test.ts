import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchFiles, messagesOf, startScenario } from './harness.ts';

test('on Enterprise Server, which takes no artifacts of this kind, the way around is said and the rest works', async (t) => {
  const { project, run, github } = await startScenario(t, benchFiles, { enterprise: true });
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const result = await run(pull, { inputs: { comment: 'always' } });
  assert.equal(result.exitCode, 0);
  assert.equal(result.outputs.verdict, 'no-baseline');
  assert.match(
    messagesOf(result),
    /aaco-snapshot-perf could not be stored: GitHub Enterprise Server .* Keep the file at snapshot-path in a cache/,
  );
  assert.equal(project.repository.data.comments.length, 1);
  assert.ok(result.outputs['comment-url']?.startsWith(github.urls.server));
});
