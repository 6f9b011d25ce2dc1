import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benchFiles, countsOf, resultOf, startScenario } from './harness.ts';

const config = `suites:
  small:
    command: sh bench.sh
    results: results.json
  timed:
    command: "true"
metrics:
  - match: "timed*/*"
    gate: report
  - match: "*/tokens*"
    threshold: 10%
`;
const readings = 'latency_ms ms lower 10\ntokens_per_second tokens/s higher 100\ntemperature C none 50\n';

test('the config file says what is measured and by which policy', async (t) => {
  const files = { ...benchFiles, 'readings.txt': readings, '.github/aaco.yml': config };
  const { project, run } = await startScenario(t, files);
  const inputs = { command: '', results: '', baseline: 'rerun' };
  const slower = { 'readings.txt': readings.replace(' 100', ' 95').replace(' 50', ' 90') };
  const result = await run(project.openPull('slower', slower, 'Do more'), { inputs });

  // Whether such a short command's CPU time and memory can be measured is chance.
  const comparisons = resultOf(result).comparisons.filter(({ metric }) => !/cpu_ms|rss/.test(metric));
  const outcomes = comparisons.map(({ benchmark, metric, gate, outcome }) =>
    gate === 'fail' ? `${benchmark}/${metric} ${outcome}` : `${benchmark}/${metric} ${gate}`,
  );
  assert.deepEqual(outcomes.sort(), [
    'small/latency_ms unchanged',
    'small/temperature report',
    'small/tokens_per_second unchanged',
    'timed/wall_ms report',
  ]);
  assert.equal(result.exitCode, 0);
  assert.equal(countsOf(result).regressed, undefined);
});
