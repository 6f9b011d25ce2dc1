import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { ActionResult } from '../../src/demo/runner/run-action.ts';
import { metricId } from '../../src/model/metric.ts';
import { parseSnapshot } from '../../src/model/snapshot.ts';
import { benchFiles, latency, resultOf, startScenario } from './harness.ts';

// No GPU is needed: nvidia-smi is stood in for by a script of its documented shapes, an H100 that is throttled while the
// file `hot` is there.
const NVIDIA_SMI = `#!/bin/bash
cd "$(dirname "$0")"
case "$*" in
  *compute-apps*) exit ;;
  *driver_version*) echo "NVIDIA H100 80GB HBM3, 570.86.15, 81559, 700.00, 1980, 1980, Enabled, Enabled, Disabled, 5, 16"; exit ;;
  *query-gpu*) ;;
  *) echo "CUDA Version: 12.8"; exit ;;
esac
row() {
  if [ -e hot ]; then echo "0, 97, 60, 88, 420.00, 1410, 2619, 4096, 81559, 0x0000000000000060, $(date -u "+%Y/%m/%d %H:%M:%S.%3N")"
  else echo "0, 97, 60, 61, 612.10, 1980, 2619, 4096, 81559, 0x0000000000000000, $(date -u "+%Y/%m/%d %H:%M:%S.%3N")"; fi
}
row
if [[ "$*" == *-lms* ]]; then while sleep 0.04; do row; done; fi
`;

/** Measures as the other scenarios do, long enough for some samples; the runs that \`hot-runs\` names heat the GPU. */
const WORK = `case " $(cat hot-runs) " in *" $(cat .runs 2>/dev/null || echo 0) "*|*" all "*) touch "$FAKE_GPU/hot" ;; esac
sleep 0.2
sh bench.sh
rm -f "$FAKE_GPU/hot"
`;

const inputs = { command: 'sh work.sh', telemetry: 'auto', repetitions: '2' };

async function startGpuScenario(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-gpu-'));
  const { PATH } = process.env;
  process.env.PATH = `${folder}:${PATH}`;
  t.after(() => {
    process.env.PATH = PATH;
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, 'nvidia-smi'), NVIDIA_SMI);
  chmodSync(join(folder, 'nvidia-smi'), 0o755);
  const options = { inputs, env: { FAKE_GPU: folder } };
  const { project, run } = await startScenario(t, { ...benchFiles, 'work.sh': WORK, 'hot-runs': 'none' });
  return { project, run, options };
}

const outcomesOf = (result: ActionResult) =>
  Object.fromEntries(
    resultOf(result).comparisons.map((comparison) => [metricId(comparison), comparison.outcome]),
  );

test('a repetition on a throttled GPU is run again, and the verdict is that of the others', async (t) => {
  const { project, run, options } = await startGpuScenario(t);
  const pull = project.openPull('slower', { ...latency(12), 'hot-runs': '2' }, 'Do more');
  const result = await run(pull, { ...options, inputs: { ...inputs, baseline: 'rerun' } });
  assert.equal(result.outputs.verdict, 'fail');
  assert.deepEqual(outcomesOf(result), {
    'perf/latency_ms': 'regressed',
    'perf/gpu_memory_peak_mib': 'unchanged',
    'perf/gpu_temp_max_c': 'unchanged',
  });
  assert.match(
    resultOf(result).notes.join(),
    /a block was measured again, since the GPU was throttled \(thermal\)/,
  );
  const { telemetry, executions } = parseSnapshot(
    readFileSync(result.outputs['snapshot-path'] ?? '', 'utf8'),
    'snapshot',
  );
  assert.equal(telemetry?.tool, 'nvidia-smi');
  const discarded = executions?.filter(({ repeated }) => repeated) ?? [];
  assert.equal(discarded.length, 2, 'both candidate processes of the block');
  assert.match(result.summary, /Validity: \d of \d doubtful/);
  const report = readFileSync(result.outputs['report-path'] ?? '', 'utf8');
  assert.match(report, /GPU 0: NVIDIA H100 80GB HBM3/);
  assert.match(report, /throttled for/);
});

test('a GPU that stays throttled gives no verdict but inconclusive, with the evidence', async (t) => {
  const { project, run, options } = await startGpuScenario(t);
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'), options);
  const pull = project.openPull('hot', { ...latency(12), 'hot-runs': 'all' }, 'Heat the GPU');
  const result = await run(pull, { ...options, inputs: { ...inputs, baseline: 'branch' } });
  assert.equal(result.exitCode, 0);
  assert.equal(result.outputs.verdict, 'inconclusive');
  assert.deepEqual(outcomesOf(result), { 'perf/latency_ms': 'inconclusive' });
  const { reasons, warnings } = resultOf(result);
  assert.match(reasons.join(), /Measure again on a machine that is left alone, since the GPU was throttled/);
  assert.match(warnings.join(), /2 of 2 repetitions do not count, also when run again/);
  assert.match(result.summary, /Throttling \| in \d+ of \d+ processes, of which \d+ did not count/);
});
