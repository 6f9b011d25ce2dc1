import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, startScenario } from './harness.ts';

test('a pull request before any push has no baseline, which is said loudly and passes', async (t) => {
  const { project, run } = await startScenario(t);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const result = await run(pull, { inputs: { comment: 'always', check: 'true' } });

  assert.equal(result.conclusion, 'success');
  assert.equal(result.outputs.verdict, 'no-baseline');
  assert.deepEqual(countsOf(result), { new: 1 });
  assert.equal(result.outputs['baseline-sha'], '');
  const [annotation] = result.annotations;
  assert.equal(annotation?.level, 'warning');
  assert.match(annotation?.properties.title ?? '', /no baseline yet/);
  assert.match(result.summary, /no baseline yet: 1 metric measured, nothing compared/);
  assert.match(
    result.summary,
    /There is no successful run of perf\.yml on main \(push, schedule, `workflow_dispatch`\) yet/,
  );
  const [check] = project.repository.data.checkRuns.filter(({ name }) => name === 'aaco / perf');
  assert.equal(check?.conclusion, 'neutral');
  assert.match(project.repository.data.comments[0]?.body ?? '', /no baseline yet/);
});

test('no-baseline: fail fails the job instead', async (t) => {
  const { project, run } = await startScenario(t);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const result = await run(pull, { inputs: { 'no-baseline': 'fail' } });

  assert.equal(result.exitCode, 1);
  assert.equal(result.outputs.verdict, 'no-baseline');
  assert.equal(result.annotations[0]?.level, 'error');
});
