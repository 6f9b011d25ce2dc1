import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../../src/demo/project.ts';
import type { ActionResult } from '../../src/demo/runner/run-action.ts';
import { countsOf, latency, startScenario } from './harness.ts';
import { beginRun } from './stored.ts';

const names = ['resnet', 'serving'];

test('several suites of one workflow have a comment, a check, a baseline and files each', async (t) => {
  const scenario = await startScenario(t);
  const { project, run } = scenario;
  const inputs = { baseline: 'branch', check: 'true', comment: 'always' };
  const gateAll = async (change: Change) => {
    const own = beginRun(scenario, change);
    const told: ActionResult[] = [];
    for (const name of names) told.push(await run(change, { run: own, inputs: { ...inputs, name } }));
    own.complete(told.every(({ exitCode }) => exitCode === 0) ? 'success' : 'failure');
    return told;
  };
  for (const told of await gateAll(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gates'))) {
    assert.equal(told.outputs.verdict, 'no-baseline');
  }
  const { comments, checkRuns, artifacts } = project.repository.data;
  assert.deepEqual(artifacts.map(({ name }) => name).sort(), [
    'aaco-snapshot-resnet',
    'aaco-snapshot-serving',
  ]);

  const slower = project.openPull('slower', latency(20), 'Do more');
  await gateAll(slower);
  const told = await gateAll(project.pushToPull(slower.pull, latency(30), 'Do even more'));
  for (const one of told) assert.deepEqual(countsOf(one), { regressed: 1 }, one.log);
  assert.deepEqual(comments.map(({ body }) => /^<!-- aaco:v1:(\w+) /.exec(body)?.[1]).sort(), names);
  const head = slower.pull.data.head.sha;
  const checks = checkRuns.filter((one) => one.headSha === head && one.name.startsWith('aaco'));
  assert.deepEqual(
    checks.map(({ name, conclusion }) => `${name} ${conclusion}`).sort(),
    names.map((name) => `aaco / ${name} failure`),
  );
  const urls = told.flatMap(({ outputs }) => [outputs['comment-url'], outputs['check-url']]);
  assert.equal(new Set(urls).size, 4);
});
