import { join } from 'node:path';
import { saveState } from '@actions/core';
import { bundleFolder } from '../edge/bundle-folder.ts';
import { globWithin } from '../edge/glob-within.ts';
import { beginMeasuring, type Measuring } from '../edge/measuring.ts';
import { findFormat } from '../formats/registry.ts';
import { benchmarksOf } from '../inputs/plan.ts';
import { telemetryOf } from '../inputs/telemetry.ts';
import type { Benchmark } from '../model/benchmark.ts';
import { refuseToMeasure } from '../platform/github/event.ts';
import type { Session } from './session.ts';

/** What is to be measured; wrong formats are told before an hour of measuring. */
export async function plannedBenchmarks(session: Session): Promise<readonly Benchmark[]> {
  refuseToMeasure(session.event);
  const { inputs, config, workspace } = session;
  const folder = join(workspace, inputs['working-directory']);
  const benchmarks = await benchmarksOf(inputs, config, globWithin(folder));
  for (const benchmark of benchmarks) {
    if (benchmark.kind === 'command' && benchmark.format !== 'auto') findFormat(benchmark.format);
  }
  return benchmarks;
}

/** Looks at this machine and starts telemetry. */
export function measuringOf({ inputs, config }: Session, cancel: AbortSignal): Promise<Measuring> {
  return beginMeasuring({
    name: inputs.name,
    workingDirectory: inputs['working-directory'],
    timeoutMs: inputs['timeout-minutes'] * 60_000,
    setup: inputs.setup ?? null,
    telemetry: telemetryOf(inputs, config),
    onnxruntime: {
      path: inputs['onnxruntime-path'] ?? null,
      install: inputs['onnxruntime-install'] === 'auto',
    },
    worker: join(bundleFolder(), 'worker.js'),
    cancel,
    print: (line) => process.stdout.write(`${line}\n`),
    onGroup: (leader) => saveState('group', leader === null ? '' : String(leader)),
  });
}
