import { disturbancesOf } from '../compare/disturbances.ts';
import { bundleFolder } from '../edge/bundle-folder.ts';
import { readConfig } from '../edge/config-file.ts';
import { beginMeasuring } from '../edge/measuring.ts';
import { benchmarksIn, measuringOptions } from '../edge/plan.ts';
import { snapshotOf } from '../edge/snapshot.ts';
import { InputError } from '../errors.ts';
import { type MeasureProgress, measure } from '../measure/measure.ts';
import { metricId } from '../model/metric.ts';
import { type Snapshot, unknownProvenance } from '../model/snapshot.ts';
import { snapshotText } from '../model/snapshot-text.ts';
import { headCommit } from '../platform/git.ts';
import { checkWritable, writeFileAtomic } from '../platform/write-files.ts';
import { formatCount, formatQuantity } from '../report/number.ts';
import { plainText } from '../report/plain-text.ts';
import { median } from '../statistics/quantile.ts';
import { abortOnSignal } from './abort-on-signal.ts';
import { parseOptions } from './options.ts';

export interface RunOptions {
  readonly name: string;
  readonly config?: string;
  readonly model?: readonly string[];
  readonly [option: string]: unknown;
}

/** Options of the command that are inputs of the action, by the input's name. */
const inputOptions = {
  command: 'command',
  results: 'results',
  format: 'format',
  executionProvider: 'execution-provider',
  cpuFallback: 'cpu-fallback',
  inputShapes: 'input-shapes',
  warmup: 'warmup',
  iterations: 'iterations',
  repetitions: 'repetitions',
  workingDirectory: 'working-directory',
  timeoutMinutes: 'timeout-minutes',
  setup: 'setup',
  onnxruntimePath: 'onnxruntime-path',
  onnxruntimeInstall: 'onnxruntime-install',
  telemetry: 'telemetry',
} as const;

/** `aaco run`: measures and writes a snapshot. Throws InputError where anything cannot be measured; nothing is written then. */
export async function runCommand(options: RunOptions & { readonly out: string }): Promise<0> {
  await checkWritable(options.out);
  const { snapshot, warnings } = await measureHere(options);
  for (const note of [...warnings, ...troubles(snapshot)]) tell(`note: ${plainText(note, 1000)}`);
  await writeFileAtomic(options.out, snapshotText(snapshot));
  process.stderr.write(`${describe(snapshot)}\nSnapshot: ${options.out}\n`);
  return 0;
}

/** Why there may be fewer values than repetitions, and why nothing was seen of a GPU that has a tool. */
function troubles(snapshot: Snapshot): readonly string[] {
  const { telemetry } = snapshot;
  const stopped = telemetry !== null && telemetry.tool !== null ? telemetry.note : null;
  return [...disturbancesOf([snapshot]).warnings, ...(stopped === null ? [] : [stopped])];
}

/** Measures in the current folder as the options say. */
export async function measureHere(
  options: RunOptions,
): Promise<{ readonly snapshot: Snapshot; readonly warnings: readonly string[] }> {
  const inputs = parseOptions(givenOptions(options));
  const checkout = process.cwd();
  const config = await readConfig(options.config, checkout);
  const benchmarks = await benchmarksIn(inputs, config, checkout);
  const settings = measuringOptions(inputs, config);
  const measuring = await beginMeasuring({
    ...settings,
    onnxruntime: { ...settings.onnxruntime, beside: bundleFolder() },
    cancel: abortOnSignal(cancelled),
    print: tell,
    warn: (text) => tell(`warning: ${plainText(text, 1000)}`),
    ...(process.env.RUNNER_DEBUG === '1' && { debug: tell }),
  });
  try {
    const run = await measuring.prepare(checkout);
    const plan = { benchmarks, repetitions: inputs.repetitions, throwAway: true };
    const assembled = await measure(plan, run, showProgress);
    const kernels = await measuring.profile(checkout, benchmarks);
    const snapshot = snapshotOf(assembled, {
      name: inputs.name,
      machine: measuring.machine,
      provenance: { ...unknownProvenance, sha: await headCommit(checkout) },
      telemetry: measuring.telemetry(),
      side: 'candidate',
      kernels,
    });
    return { snapshot, warnings: assembled.warnings };
  } finally {
    measuring.stop();
  }
}

const tell = (line: string) => {
  process.stderr.write(`${line}\n`);
};

const cancelled = new InputError({ what: 'cancelled; nothing was written', next: 'Run it again to its end' });

function givenOptions(options: RunOptions): Record<string, string> {
  const given = Object.entries(inputOptions).flatMap(([option, input]) => {
    const value = options[option];
    return typeof value === 'string' ? [[input, value]] : [];
  });
  return {
    name: options.name,
    ...Object.fromEntries(given),
    ...(options.model && { model: options.model.join('\n') }),
  };
}

function showProgress({
  benchmark,
  repetition,
  repetitions,
  done,
  total,
  durationMs,
  again,
}: MeasureProgress): void {
  if (durationMs !== undefined) return;
  const why = again === undefined ? '' : `, once more, since ${again}`;
  const which = repetition === 0 ? 'warm-up' : `repetition ${repetition} of ${repetitions}`;
  tell(plainText(`[${done + 1}/${total}] ${benchmark}: ${which}${why}`, 500));
}

/** The median of each metric, a line each. */
function describe({ measurements }: Snapshot): string {
  return measurements
    .map((measurement) => {
      const medians = measurement.repetitions.filter((values) => values.length > 0).map(median);
      const value = medians.length === 0 ? 'no values' : formatQuantity(median(medians), measurement.unit);
      return `${plainText(metricId(measurement), 100)}: ${value} (${formatCount(medians.length, 'repetition')})`;
    })
    .join('\n');
}
