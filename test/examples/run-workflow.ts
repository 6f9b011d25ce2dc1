import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { GitHub } from '../../src/demo/github/start-github.ts';
import type { Change } from '../../src/demo/project.ts';
import { type ActionResult, runAction } from '../../src/demo/runner/run-action.ts';
import { root } from '../documents.ts';

const StepSchema = z.object({
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.coerce.string()).default({}),
});
const WorkflowSchema = z.object({
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  jobs: z.record(z.string(), z.object({ steps: z.array(StepSchema) })),
});

export interface WorkflowRun {
  readonly github: GitHub;
  readonly change: Pick<Change, 'event' | 'workspace'>;
  /** Path of the workflow in the checkout, which has one job. */
  readonly workflow: string;
  /** Inputs in place of the workflow's own. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Of `run:` steps and of the action. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs the steps of a workflow's job as a runner does: its shell commands, this action from its bundle, and of other actions
 * nothing. Once the action has failed only steps with `if: always()` run. Returns what the action did.
 */
export async function runWorkflow(run: WorkflowRun): Promise<ActionResult> {
  const { workspace, event } = run.change;
  const temp = join(workspace, '../temp');
  mkdirSync(temp, { recursive: true });
  const text = readFileSync(join(workspace, run.workflow), 'utf8');
  const { jobs, permissions } = WorkflowSchema.parse(parse(text));
  const [[job, { steps }] = ['', { steps: [] }]] = Object.entries(jobs);
  const outputs: Record<string, string> = {};
  let result: ActionResult | undefined;
  for (const step of steps) {
    if (result?.conclusion === 'failure' && step.if !== 'always()') continue;
    if (step.run !== undefined) Object.assign(outputs, shell(step.run, step.id, { ...run, temp }));
    if (!step.uses?.startsWith('org/aaco-action@')) continue;
    const given = Object.entries(step.with).map(([name, value]) => [name, withOutputs(value, outputs)]);
    result = await runAction({
      github: run.github,
      action: root,
      event,
      workspace,
      workflow: run.workflow,
      permissions,
      job,
      inputs: { ...Object.fromEntries(given), ...run.inputs },
      env: run.env ?? {},
      temp,
    });
  }
  if (result === undefined) throw new Error(`${run.workflow} does not use this action`);
  return result;
}

/** Runs a `run:` step; its outputs by `steps.ID.outputs.NAME`. */
function shell(
  script: string,
  id: string | undefined,
  { change, env, temp }: WorkflowRun & { readonly temp: string },
): Record<string, string> {
  const output = join(temp, `output-${id ?? 'step'}`);
  writeFileSync(output, '');
  execFileSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: change.workspace,
    env: { ...process.env, ...env, RUNNER_TOOL_CACHE: join(temp, '_tool'), GITHUB_OUTPUT: output },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const lines = [...readFileSync(output, 'utf8').matchAll(/^(\w+)=(.*)$/gm)];
  return Object.fromEntries(lines.map(([, name, value]) => [`steps.${id}.outputs.${name}`, value ?? '']));
}

function withOutputs(value: string, outputs: Readonly<Record<string, string>>): string {
  return value.replace(/\$\{\{\s*(.+?)\s*\}\}/g, (_, name: string) => outputs[name] ?? '');
}
