import { calibrate } from '../compare/calibrate.ts';
import { readConfig } from '../edge/config-file.ts';
import { InputError } from '../errors.ts';
import { policyOf } from '../inputs/plan.ts';
import type { Calibration, CalibrationRow } from '../model/calibration.ts';
import { metricId } from '../model/metric.ts';
import { checkWritable, writeFileAtomic } from '../platform/write-files.ts';
import { calibrationPage } from '../report/html/calibration-page.ts';
import { formatSize } from '../report/number.ts';
import { plainText } from '../report/plain-text.ts';
import { table } from '../report/text-table.ts';
import { loadSide } from './load-side.ts';
import { parseOptions } from './options.ts';
import { measureHere, type RunOptions } from './run.ts';
import { writeJson } from './write-json.ts';

export interface CalibrateOptions extends RunOptions {
  readonly out?: string;
  readonly history?: readonly string[];
  readonly json?: boolean;
}

/** Processes of an A/A run: enough to know a standard deviation to about 16 %. */
export const CALIBRATION_REPETITIONS = 20;
/** From fewer a spread is a guess, and so would be all that follows from it. */
const FEWEST_REPETITIONS = 5;
/** What `repetitions` is where nobody sets it. */
const DEFAULT_REPETITIONS = 7;

/** `aaco calibrate`: runs one commit against itself and says how much this machine varies, and what that can show. */
export async function calibrateCommand(options: CalibrateOptions): Promise<0> {
  const history = options.history ? await loadSide(options.history, 'native', options.name) : null;
  const policy = policyOf(
    parseOptions({ name: options.name }),
    await readConfig(options.config, process.cwd()),
  );
  refuseFew(options);
  if (options.out !== undefined) await checkWritable(options.out);
  const { snapshot } = await measureHere(options);
  const jobs = history?.kind === 'snapshots' ? history.snapshots : [];
  const found = calibrate(snapshot, jobs, policy, DEFAULT_REPETITIONS);
  if (options.json) await writeJson(process.stdout, found);
  else process.stdout.write(describe(found));
  if (options.out !== undefined) {
    await writeFileAtomic(options.out, calibrationPage(found, options.name));
    process.stderr.write(`Page: ${options.out}\n`);
  }
  return 0;
}

function refuseFew({ repetitions }: RunOptions): void {
  if (!(Number(repetitions) < FEWEST_REPETITIONS)) return;
  throw new InputError({
    what: `--repetitions is ${repetitions}, but fewer than ${FEWEST_REPETITIONS} say nothing of the noise`,
    next: `Leave it out for ${CALIBRATION_REPETITIONS}, or give more`,
  });
}

function describe(found: Calibration): string {
  const share = (fraction: number | null) => (fraction === null ? 'unknown' : formatSize(fraction));
  const at = ({ detectable }: CalibrationRow, repetitions: number) =>
    detectable.find((point) => point.repetitions >= repetitions)?.change ?? null;
  const header = [
    'metric',
    'between processes',
    'between jobs',
    `shown by ${found.repetitions}`,
    'by 20',
    'limit',
    'recommended',
  ];
  const rows = found.rows.map((row) => [
    plainText(metricId(row), 80),
    share(row.betweenProcesses),
    share(row.betweenJobs),
    share(at(row, found.repetitions)),
    share(at(row, 20)),
    share(row.threshold),
    recommendedWords(row),
  ]);
  return `${table([header, ...rows], 1).join('\n')}\n\n${advice(found)}`;
}

function recommendedWords({ betweenProcesses, recommended }: CalibrationRow): string {
  if (betweenProcesses === null) return 'unknown';
  return recommended === null ? 'more than 1000' : String(recommended);
}

/** What to write into workflow and config, as YAML. */
function advice({ rows, repetitions }: Calibration): string {
  const wanted = rows.flatMap(({ recommended }) => recommended ?? []);
  const most = Math.max(repetitions, ...wanted);
  const noisy = rows.filter(
    ({ betweenProcesses, recommended }) =>
      betweenProcesses !== null && (recommended === null || recommended > 20),
  );
  const workflow = `In the workflow:\n\n  repetitions: ${Math.min(most, 20)}\n`;
  if (noisy.length === 0) return workflow;
  const rules = noisy.map((row) => {
    const change = row.detectable.find((point) => point.repetitions >= 20)?.change;
    const threshold = change === undefined ? 'report only' : `${Math.ceil(change * 100)}%`;
    const rule = change === undefined ? 'gate: report' : `threshold: ${threshold}`;
    return `    - match: ${JSON.stringify(metricId(row))}\n      ${rule}\n`;
  });
  return `${workflow}\nIn .github/aaco.yml, for what 20 repetitions cannot show at its limit:\n\n  metrics:\n${rules.join('')}`;
}
