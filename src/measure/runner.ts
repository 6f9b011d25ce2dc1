import type { Benchmark } from '../model/benchmark.ts';
import { runCommand } from './command.ts';
import { runModel } from './model.ts';
import type { MeasurePorts } from './ports.ts';
import type { Repetition, RunSettings } from './repetition.ts';

/** Runs one repetition of a benchmark: one fresh process. */
export type RunRepetition = (benchmark: Benchmark) => Promise<Repetition>;

/** What measures in one checkout. It remembers the result files that its repetitions wrote, so that none counts twice. */
export function createRunner(settings: RunSettings, ports: MeasurePorts): RunRepetition {
  const resultFiles = new Set<string>();
  return (benchmark) =>
    benchmark.kind === 'model'
      ? runModel(benchmark, settings, ports)
      : runCommand(benchmark, settings, ports, resultFiles);
}
