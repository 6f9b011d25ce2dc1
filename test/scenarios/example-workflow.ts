import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Permissions } from '../../src/demo/github/permissions.ts';

const StepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.coerce.string()).default({}),
});
const WorkflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  jobs: z.record(
    z.string(),
    z.object({ permissions: z.record(z.string(), z.enum(['read', 'write'])), steps: z.array(StepSchema) }),
  ),
});

/** A job of a workflow in examples/, as far as an emulated runner needs it. */
export interface ExampleJob {
  readonly permissions: Permissions;
  /** What the step of our action is given, expressions as they are written. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The scripts of its `run:` steps. */
  readonly scripts: readonly string[];
}

/** The events and the jobs of `examples/workflows/<file>`. */
export function exampleWorkflow(file: string): {
  readonly events: readonly string[];
  job(name: string): ExampleJob;
} {
  const text = readFileSync(new URL(`../../examples/workflows/${file}`, import.meta.url), 'utf8');
  const { on, jobs } = WorkflowSchema.parse(parse(text));
  return {
    events: Object.keys(on),
    job(name) {
      const job = jobs[name];
      if (!job) throw new Error(`${file} has no job ${name}`);
      const own = job.steps.find(({ uses }) => uses?.startsWith('org/aaco-action@'));
      return {
        permissions: job.permissions,
        inputs: own?.with ?? {},
        scripts: job.steps.flatMap(({ run }) => (run === undefined ? [] : [run])),
      };
    },
  };
}
