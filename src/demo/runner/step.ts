import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { githubContext, type Job, jobVariables, machineVariables } from './environment.ts';
import {
  type CommandFiles,
  createCommandFiles,
  parseKeyValues,
  parsePaths,
  readSummary,
} from './file-commands.ts';
import { inputVariables, type Manifest, readManifest, unexpectedInputs } from './manifest.ts';
import { type StageProcess, startStage } from './stage-process.ts';
import { type Annotation, StepLog } from './step-log.ts';

export interface Step {
  readonly job: Job;
  readonly folder: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly without: readonly string[];
  readonly node: string;
  readonly patience: number;
  readonly onLine?: (line: string) => void;
}

/** What one of `main` and `post` did. */
export interface StageResult {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** As GitHub shows it: masked, without the commands that were carried out. */
  readonly log: string;
  /** As the process wrote them. */
  readonly stdout: string;
  readonly stderr: string;
  readonly failed: boolean;
}

export interface StepResult extends StageResult {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  /** Null where the action has none, or its condition was not met. */
  readonly post: StageResult | null;
  readonly state: Readonly<Record<string, string>>;
  /** What was added to the job's environment and PATH for later steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly masks: readonly string[];
}

/** What the stages of one step leave to each other. */
interface Carried {
  readonly masks: Set<string>;
  readonly state: Record<string, string>;
  readonly env: Record<string, string>;
  readonly path: string[];
}

/** Runs `main`, then `post` where its condition holds; aborting the signal cancels what runs. */
export async function runStep(step: Step, cancelled: AbortSignal): Promise<StepResult> {
  const manifest = readManifest(step.folder);
  const { ACTIONS_RUNTIME_TOKEN: runtime = '' } = jobVariables(step.job);
  const masks = new Set([step.job.token, runtime]);
  const carried: Carried = { masks, state: {}, env: {}, path: [] };
  const main = await runStage(step, manifest, 'main', carried, cancelled);
  const outcome = cancelled.aborted ? 'cancelled' : main.failed ? 'failure' : 'success';
  // What was cancelled still gets its post step, which then has the runner's five minutes.
  const post =
    manifest.runs.post !== undefined && holds(manifest.runs['post-if'], outcome)
      ? await runStage(step, manifest, 'post', carried, new AbortController().signal)
      : null;
  const conclusion = outcome === 'success' && post?.failed ? 'failure' : outcome;
  return { ...main, conclusion, post, ...carried, masks: [...carried.masks] };
}

function holds(condition: string, outcome: StepResult['conclusion']): boolean {
  const words = condition.replace(/^\$\{\{(.*)\}\}$/, '$1').trim();
  const conditions: Readonly<Record<string, boolean>> = {
    'always()': true,
    'success()': outcome === 'success',
    'failure()': outcome === 'failure',
    'cancelled()': outcome === 'cancelled',
    '!cancelled()': outcome !== 'cancelled',
  };
  const result = conditions[words];
  if (result === undefined) throw new Error(`The mini runner cannot evaluate post-if: ${condition}`);
  return result;
}

async function runStage(
  step: Step,
  manifest: Manifest,
  stage: 'main' | 'post',
  carried: Carried,
  cancelled: AbortSignal,
): Promise<StageResult> {
  const log = new StepLog(carried.masks, step.job.debug);
  if (stage === 'main') warnOfInputs(manifest, step, log);
  const files = createCommandFiles(step.job.temp, `${step.job.name}_${stage}`);
  const written = { stdout: '', stderr: '' };
  const process = startStage({
    node: step.node,
    script: join(step.folder, manifest.runs[stage] ?? ''),
    cwd: step.job.workspace,
    env: variables(step, manifest, files, carried),
    patience: step.patience,
    onLine: (stream, line) => {
      written[stream] += `${line}\n`;
      log.line(line);
      step.onLine?.(line);
    },
  });
  const end = await finished(process, cancelled);
  const summary = readFiles(files, log, carried);
  Object.assign(carried.state, log.state);
  const { outputs, annotations } = log;
  const failed = end.exitCode !== 0 || log.failed;
  return { ...end, outputs, annotations, summary, log: log.lines.join('\n'), ...written, failed };
}

async function finished(process: StageProcess, cancelled: AbortSignal) {
  if (cancelled.aborted) process.cancel();
  cancelled.addEventListener('abort', process.cancel, { once: true });
  try {
    return await process.finished;
  } finally {
    cancelled.removeEventListener('abort', process.cancel);
  }
}

function warnOfInputs(manifest: Manifest, step: Step, log: StepLog): void {
  const unexpected = unexpectedInputs(manifest, step.inputs).map((name) => `'${name}'`);
  if (unexpected.length === 0) return;
  const valid = Object.keys(manifest.inputs).map((name) => `'${name}'`);
  log.annotate(
    'warning',
    `Unexpected input(s) ${unexpected.join(', ')}, valid inputs are [${valid.join(', ')}]`,
  );
}

function variables(
  step: Step,
  manifest: Manifest,
  files: CommandFiles,
  carried: Carried,
): Record<string, string> {
  const { job } = step;
  const machine = machineVariables();
  const contexts = { github: githubContext(job), runner: { temp: job.temp } };
  const all = {
    ...machine,
    ...carried.env,
    ...step.env,
    PATH: [...carried.path, machine.PATH ?? ''].join(delimiter),
    ...jobVariables(job),
    ...prefixed('GITHUB_', files),
    ...prefixed('STATE_', carried.state),
    ...inputVariables(manifest, step.inputs, contexts),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => !step.without.includes(name)));
}

function prefixed(prefix: string, values: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + key, String(value)]));
}

/** Takes over what the stage wrote to its files; a file that cannot be read so fails the step. */
function readFiles(files: CommandFiles, log: StepLog, carried: Carried): string {
  const read = (name: keyof CommandFiles, apply: (text: string) => void) => {
    try {
      apply(readFileSync(files[name], 'utf8'));
    } catch (error) {
      log.fail(`Unable to process file command '${name.toLowerCase()}' successfully.`);
      log.annotate('error', error instanceof Error ? error.message : String(error));
    }
  };
  read('OUTPUT', (text) => Object.assign(log.outputs, parseKeyValues(text)));
  read('STATE', (text) => Object.assign(carried.state, parseKeyValues(text)));
  read('ENV', (text) => Object.assign(carried.env, parseKeyValues(text)));
  read('PATH', (text) => carried.path.unshift(...parsePaths(text)));
  const summary = readSummary(files.STEP_SUMMARY);
  if (summary.refusal !== null) log.annotate('error', summary.refusal);
  return log.mask(summary.text);
}
