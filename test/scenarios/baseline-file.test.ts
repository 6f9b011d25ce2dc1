import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { latency, resultOf, startScenario } from './harness.ts';

test('baseline: a path compares with that snapshot, and one that is named must be good', async (t) => {
  const { project, run, requests, github } = await startScenario(t);
  const first = await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const pull = project.openPull('slower', latency(20), 'Do more');
  copyFileSync(first.outputs['snapshot-path'] ?? '', join(pull.workspace, 'kept.json'));

  const asked = github.exchanges.length;
  const result = await run(pull, { inputs: { baseline: 'kept.json' } });
  assert.deepEqual(resultOf(result).comparisons[0]?.n, { baseline: 5, candidate: 5 });
  assert.equal(result.outputs['baseline-sha'], first.run.data.headSha);
  assert.deepEqual(
    requests(asked).filter((request) => request.startsWith('GET')),
    ['GET /issues/{issue_number}/events'],
    'no run is looked up, only whether the failure is accepted',
  );

  writeFileSync(join(pull.workspace, 'broken.json'), '{"schema": "aaco.snapshot/9"}');
  for (const [baseline, message] of [
    ['broken.json', /broken\.json, key schema: the snapshot has schema "aaco\.snapshot\/9"/],
    ['absent.json', /absent\.json/],
  ] as const) {
    const refused = await run(pull, { inputs: { baseline } });
    assert.equal(refused.exitCode, 1);
    assert.equal(refused.outputs.verdict, undefined);
    assert.match(refused.annotations.map(({ message }) => message).join('\n'), message);
  }
});
