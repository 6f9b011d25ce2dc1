import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { convolutionModel } from '../../src/demo/models.ts';
import type { Change } from '../../src/demo/project.ts';
import { runAction } from '../../src/demo/runner/run-action.ts';
import { blocks, root } from '../documents.ts';
import { startScenario } from './harness.ts';

const ACTION = /^org\/aaco-action@v1$/;

const WorkflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  jobs: z.record(
    z.string(),
    z.object({
      steps: z.array(z.object({ uses: z.string(), with: z.record(z.string(), z.string()).default({}) })),
    }),
  ),
});

/** The first workflow of the README, with the path that its first line gives. */
function firstExample() {
  const block = blocks.find(({ place, language }) => place.startsWith('README.md') && language === 'yaml');
  const text = block?.text ?? '';
  const workflow = WorkflowSchema.parse(parse(text));
  const [[job, { steps }] = ['', { steps: [] }]] = Object.entries(workflow.jobs);
  return {
    path: /^# (\S+)\n/.exec(text)?.[1] ?? '',
    text,
    events: Object.keys(workflow.on),
    permissions: workflow.permissions,
    job,
    inputs: steps.find(({ uses }) => ACTION.test(uses))?.with ?? {},
  };
}

test('the first example of the README, copied into a project, works at the first try', async (t) => {
  const { path, text, events, permissions, job, inputs } = firstExample();
  const files = { [path]: text, [inputs.model ?? '']: convolutionModel(4) };
  const { github, project } = await startScenario(t, { 'README.md': '# A project\n' });
  // What `npm ci` of a project with onnxruntime-node leaves; a runner without one installs it.
  const push = project.push(files, 'Add the gate');
  symlinkSync(join(root, 'node_modules'), join(push.workspace, '../../node_modules'));
  const run = ({ event, workspace }: Pick<Change, 'event' | 'workspace'>) =>
    runAction({
      github,
      action: root,
      event,
      workspace,
      workflow: path,
      permissions,
      job,
      inputs,
      temp: join(workspace, '../temp'),
    });
  const first = await run(push);

  assert.deepEqual(events, ['push', 'pull_request']);
  assert.equal(first.conclusion, 'success', first.log);
  assert.equal(first.outputs.verdict, 'no-baseline');

  const slower = project.openPull('deeper', { [inputs.model ?? '']: convolutionModel(8) }, 'Go deeper');
  const second = await run(slower);
  assert.equal(second.outputs.verdict, 'fail', second.log);
  assert.equal(second.conclusion, 'failure');
  assert.match(project.repository.data.comments[0]?.body ?? '', /resnet50` `latency_ms` is \d+.* % slower/);
  assert.equal(project.repository.data.checkRuns.at(-1)?.conclusion, 'failure');
  assert.doesNotMatch(second.log, /##\[warning\].*could not/);
});
