import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGitHub } from './github/start-github.ts';
import { convolutionModel } from './models.ts';
import { type Change, createProject } from './project.ts';
import { type ActionResult, startAction } from './runner/run-action.ts';

export interface DemoOptions {
  /** The folder of action.yml. */
  readonly action: string;
  /** Where checkouts, results and reports are left. */
  readonly out: string;
  /** Show the whole log of each run. */
  readonly verbose: boolean;
  readonly onnxruntime: string | null;
  /** Ends the run that is under way, and the demo with its reason. */
  readonly cancel: AbortSignal;
  readonly say: (text: string) => void;
}

/** The model of the default branch, and one with a third more layers: a real slow-down. */
const LAYERS = 16;
const MORE_LAYERS = 22;
const MODEL = 'models/convolution.onnx';

const readme = '# Demo\n\nA small convolution network.\n';
const inputs = {
  name: 'demo',
  model: MODEL,
  warmup: '30',
  iterations: '100',
  repetitions: '5',
  'timeout-minutes': '5',
};

interface Step {
  readonly title: string;
  readonly change: Change;
  readonly file: string;
}

/**
 * The whole gate on this machine: a baseline is stored, an unchanged pull request passes, a slower model fails. Real
 * git, real model, the bundled action; only GitHub is emulated. Returns whether the verdicts were the expected ones.
 */
export async function runDemo(options: DemoOptions): Promise<boolean> {
  const { say, out, cancel } = options;
  mkdirSync(out, { recursive: true });
  const github = await startGitHub();
  try {
    const project = createProject(github, 'demo/vision', join(out, 'git'), {
      'README.md': readme,
      [MODEL]: convolutionModel(LAYERS),
    });
    say(
      `The project: ${MODEL}, ${LAYERS} convolutions, measured with onnxruntime-node in fresh processes.\n`,
    );
    const push = project.push({ 'README.md': `${readme}\nMeasured by aaco.\n` }, 'Add the gate');
    const first = await step({
      title: '1. A push to main stores the baseline',
      change: push,
      file: 'baseline',
    });
    const honest = project.openPull('typo', { 'README.md': readme }, 'Fix a typo');
    const second = await step({
      title: '2. A pull request that changes no code',
      change: honest,
      file: 'unchanged',
    });
    const slower = project.openPull(
      'deeper',
      { [MODEL]: convolutionModel(MORE_LAYERS) },
      'Make the network deeper',
    );
    const third = await step({
      title: '3. A pull request with a slower model',
      change: slower,
      file: 'slower',
    });
    const comments = project.repository.data.comments;
    const comment = comments.findLast(({ pull }) => pull === slower.pull.data)?.body ?? '(none)';
    writeFileSync(join(out, 'slower.comment.md'), comment);
    say('\nThe comment on the slower pull request, as Markdown, without what it folds away:\n');
    say(withoutFolds(comment));
    say(`\nAll of it, snapshots, results and HTML reports: ${out}`);
    return (
      first.conclusion === 'success' && second.conclusion === 'success' && third.conclusion === 'failure'
    );
  } finally {
    await github.close();
  }

  async function step({ title, change, file }: Step): Promise<ActionResult> {
    say(`${title} …`);
    const started = Date.now();
    const action = startAction({
      github,
      action: options.action,
      event: change.event,
      workspace: change.workspace,
      inputs: { ...inputs, ...(options.onnxruntime ? { 'onnxruntime-path': options.onnxruntime } : {}) },
      temp: mkTemp(file),
      onLine: (line) => {
        if (options.verbose || /^(look|\s*repetition)/i.test(line)) say(`   ${line}`);
      },
    });
    cancel.addEventListener('abort', action.cancel, { once: true });
    const result = await action.finished;
    cancel.throwIfAborted();
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    say(`   verdict: ${result.outputs.verdict ?? 'none'} · job: ${result.conclusion} · ${seconds} s`);
    say(`   ${headingOf(result.summary)}`);
    if (result.outputs['report-path']) say(`   report: ${result.outputs['report-path']}`);
    writeFileSync(join(out, `${file}.summary.md`), result.summary);
    writeFileSync(join(out, `${file}.log`), result.stdout);
    return result;
  }

  function mkTemp(file: string): string {
    const folder = join(out, file);
    mkdirSync(folder, { recursive: true });
    return folder;
  }
}

/** What stands in a report at first sight: without its hidden marker and all that it folds away. */
export function withoutFolds(markdown: string): string {
  return markdown
    .replace(/<!--.*?-->\n?/gs, '')
    .replace(/<details>.*?<\/details>\n*/gs, '')
    .trim();
}

/** The sentence on top of a report, as plain text. */
export function headingOf(markdown: string): string {
  return (/^### (.*)$/m.exec(markdown)?.[1] ?? 'no report').replaceAll('`', '');
}
