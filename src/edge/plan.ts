import { join } from 'node:path';
import { findFormat } from '../formats/registry.ts';
import type { Config } from '../inputs/config.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { benchmarksOf } from '../inputs/plan.ts';
import { telemetryOf } from '../inputs/telemetry.ts';
import type { Benchmark } from '../model/benchmark.ts';
import { bundleFolder } from './bundle-folder.ts';
import { globWithin } from './glob-within.ts';
import type { MeasuringOptions } from './measuring.ts';

/** What is to be measured in a checkout; wrong formats are told before an hour of measuring. */
export async function benchmarksIn(
  inputs: Inputs,
  config: Config,
  checkout: string,
): Promise<readonly Benchmark[]> {
  const folder = join(checkout, inputs['working-directory']);
  const benchmarks = await benchmarksOf(inputs, config, globWithin(folder));
  for (const benchmark of benchmarks) {
    if (benchmark.kind === 'command' && benchmark.format !== 'auto') findFormat(benchmark.format);
  }
  return benchmarks;
}

/** How inputs and config want it measured. */
export function measuringOptions(
  inputs: Inputs,
  config: Config,
): Omit<MeasuringOptions, 'cancel' | 'print' | 'warn' | 'onGroup' | 'debug'> {
  return {
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
  };
}
