import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, latency, resultOf, startScenario } from './harness.ts';

test('baseline: rerun needs no history: base and candidate are measured here, and GitHub is asked for no run', async (t) => {
  const { project, run, requests } = await startScenario(t);
  const pull = project.openPull('slower', latency(12), 'Do more');
  const result = await run(pull, { inputs: { baseline: 'rerun' } });

  assert.equal(result.exitCode, 1);
  assert.deepEqual(countsOf(result), { regressed: 1 });
  const { design, baseline } = resultOf(result);
  assert.equal(design, 'interleaved');
  assert.deepEqual(
    baseline.map(({ sha, runId }) => ({ sha, runId })),
    [{ sha: pull.pull.data.base.sha, runId: null }],
  );
  assert.equal(result.outputs['baseline-sha'], pull.pull.data.base.sha);
  assert.deepEqual(
    requests().filter((request) => request.startsWith('GET')),
    ['GET /issues/{issue_number}/events'],
  );
});

test('a setup command prepares both checkouts, once each', async (t) => {
  const { project, run } = await startScenario(t);
  const pull = project.openPull('slower', latency(12), 'Do more');
  const result = await run(pull, {
    inputs: {
      baseline: 'rerun',
      setup: 'echo "set up $(cat readings.txt)" && touch built',
      command: 'test -f built && sh bench.sh',
    },
  });
  assert.deepEqual(countsOf(result), { regressed: 1 });
  assert.deepEqual(result.log.match(/^set up .*/gm), [
    'set up latency_ms ms lower 10',
    'set up latency_ms ms lower 12',
  ]);
});
