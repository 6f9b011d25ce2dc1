import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { compareThresholds, describeDecision } from '../../src/cli/compare-thresholds.ts';
import { measurement, snapshot } from '../model/snapshot-builder.ts';

const folder = mkdtempSync(join(tmpdir(), 'aaco-thresholds-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const side = (mean: number) =>
  snapshot([measurement([mean], { benchmark: 'flameiq', metric: 'latency.mean', unit: 'ms' })]);
const compare = (candidate: number, config?: string) =>
  compareThresholds({ baseline: side(100), candidate: side(candidate), config });

test('a change beyond 10 percent is a regression, exactly 10 is not', async () => {
  assert.equal((await compare(110.01)).status, 'regression');
  assert.equal((await compare(110)).status, 'warning');
  assert.equal((await compare(101)).status, 'pass');
});

test('the thresholds of a flameiq.yaml are kept', async () => {
  const config = join(folder, 'flameiq.yaml');
  writeFileSync(config, 'thresholds:\n  latency.mean: 20%\n');
  const decision = await compare(118, config);
  assert.deepEqual([decision.status, decision.comparisons[0]?.thresholdPercent], ['warning', 20]);
  assert.match(describeDecision(decision), /^WARNING\n.*warning {2}latency\.mean.*18 %.*20 %/s);
});

test('nothing in common is an error, never a pass', async () => {
  const other = snapshot([measurement([1], { benchmark: 'flameiq', metric: 'memory_mb', unit: 'MB' })]);
  await assert.rejects(
    compareThresholds({ baseline: snapshot([]), candidate: other, config: undefined }),
    /no metric in common, so nothing was compared/,
  );
});
