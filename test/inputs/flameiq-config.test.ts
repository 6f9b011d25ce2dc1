import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '../../src/errors.ts';
import { parseConfig } from '../../src/inputs/config.ts';
import { flameiqRules, parseFlameiqConfig } from '../../src/inputs/flameiq-config.ts';

const documented = `
thresholds:
  latency.mean:  10%
  latency.p95:   2.5%
  throughput:    -5%
  memory_mb:     8
  custom.tokens_per_second: -8%
  custom.db_query_ms:        5%
baseline:
  strategy: rolling_median
  rolling_window: 5
statistics:
  enabled: false
  confidence: 0.95
noise:
  warmup_runs: 0
provider: json
`;

test('a flameiq.yaml becomes rules: magnitudes as thresholds, the sign of custom ones as direction', () => {
  assert.deepEqual(flameiqRules(parseFlameiqConfig(documented, 'flameiq.yaml')), [
    { match: '**/latency.mean', threshold: 0.1 },
    { match: '**/latency.p95', threshold: 0.025 },
    { match: '**/throughput', threshold: 0.05 },
    { match: '**/memory_mb', threshold: 0.08 },
    { match: '**/custom.tokens_per_second', threshold: 0.08, direction: 'higher' },
    { match: '**/custom.db_query_ms', threshold: 0.05, direction: 'lower' },
    { match: '**', threshold: 0.1 },
  ]);
});

test('a config file with thresholds is read as a flameiq.yaml', () => {
  const config = parseConfig('# ours\nthresholds:\n  latency.p95: 1%\n', 'flameiq.yaml');
  assert.deepEqual(config, {
    metrics: [
      { match: '**/latency.p95', threshold: 0.01 },
      { match: '**', threshold: 0.1 },
    ],
  });
});

const refused = [
  { name: 'a plus sign', yaml: 'thresholds:\n  latency.p95: +5%', line: 2, key: 'thresholds.latency.p95' },
  { name: 'no leading digit', yaml: 'thresholds:\n  throughput: .5%', line: 2, key: 'thresholds.throughput' },
  { name: 'a space', yaml: 'thresholds:\n  throughput: 5 %', line: 2, key: 'thresholds.throughput' },
  { name: 'a word', yaml: 'thresholds:\n  throughput: abc', line: 2, key: 'thresholds.throughput' },
  { name: 'true', yaml: 'thresholds:\n  throughput: true', line: 2, key: 'thresholds.throughput' },
  {
    name: 'an unknown metric',
    yaml: 'thresholds:\n  latency.p90: 5%',
    line: 2,
    key: 'thresholds.latency.p90',
  },
  { name: 'an unknown key', yaml: 'thresholds: {}\nthreshold: 5%', line: 2, key: 'threshold' },
  { name: 'an unknown strategy', yaml: 'baseline:\n  strategy: best', line: 2, key: 'baseline.strategy' },
  {
    name: 'a confidence of 95',
    yaml: 'statistics:\n  confidence: 95',
    line: 2,
    key: 'statistics.confidence',
  },
];
for (const { name, yaml, line, key } of refused) {
  test(`flameiq.yaml: ${name} is refused with line and key`, () => {
    assert.throws(
      () => parseFlameiqConfig(yaml, 'flameiq.yaml'),
      (error) => {
        assert.ok(error instanceof InputError);
        assert.deepEqual(error.problem.where, { source: 'flameiq.yaml', line, key });
        return true;
      },
    );
  });
}
