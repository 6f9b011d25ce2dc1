import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { convolutionModel } from '../../src/demo/models.ts';
import { blocks, root } from '../documents.ts';
import { startScenario } from '../scenarios/harness.ts';
import { runWorkflow } from './run-workflow.ts';

const first = blocks.find(({ place, language }) => place.startsWith('README.md') && language === 'yaml');
const text = first?.text ?? '';
const workflow = /^# (\S+)\n/.exec(text)?.[1] ?? '';
const model = /model: (\S+)/.exec(text)?.[1] ?? '';

test('the first example of the README, copied into a project, works at the first try', async (t) => {
  const { github, project } = await startScenario(t, { 'README.md': '# A project\n' });
  const push = project.push({ [workflow]: text, [model]: convolutionModel(4) }, 'Add the gate');
  // What `npm ci` of a project with onnxruntime-node leaves; a runner without one installs it.
  symlinkSync(join(root, 'node_modules'), join(push.workspace, '../../node_modules'));
  const stored = await runWorkflow({ github, change: push, workflow });
  assert.equal(stored.conclusion, 'success', stored.log);
  assert.equal(stored.outputs.verdict, 'no-baseline');

  const slower = project.openPull('deeper', { [model]: convolutionModel(8) }, 'Go deeper');
  // As it stands, but with a fraction of the second of warm-up in each of its 24 processes.
  const less = { warmup: '1', iterations: '50', baseline: 'rerun' };
  const refused = await runWorkflow({ github, change: slower, workflow, inputs: less });
  assert.equal(refused.outputs.verdict, 'fail', refused.log);
  assert.equal(refused.conclusion, 'failure');
  assert.match(project.repository.data.comments[0]?.body ?? '', /resnet50` `latency_ms` is \d+.*\s% slower/);
  assert.equal(project.repository.data.checkRuns.at(-1)?.conclusion, 'failure');
  assert.doesNotMatch(refused.log, /##\[warning\].*could not/);
});
