import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PullChange } from '../../src/demo/project.ts';
import type { ActionResult } from '../../src/demo/runner/run-action.ts';
import { countsOf, latency, resultOf, type Scenario, startScenario } from './harness.ts';

const LABEL = 'aaco-accept';
const slower = latency(14);

/** A baseline of 10 ms, and a maintainer. */
async function startRepository(t: Parameters<typeof startScenario>[0]): Promise<Scenario> {
  const scenario = await startScenario(t);
  scenario.project.repository.collaborator('maintainer', 'write');
  await scenario.run(scenario.project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  return scenario;
}

function gate({ run }: Scenario, change: PullChange, again?: ActionResult): Promise<ActionResult> {
  if (again) again.run.rerun();
  const inputs = { baseline: 'branch', comment: 'always' };
  return run(change, { inputs, ...(again && { run: again.run }) });
}

test("a maintainer's label turns what fails into what is accepted, for the commit it was set on", async (t) => {
  const scenario = await startRepository(t);
  const { project } = scenario;
  const change = project.openPull('slower', slower, 'Do more');
  const { pull } = change;
  const first = await gate(scenario, change);
  assert.equal(first.exitCode, 1);
  assert.match(first.summary, /A maintainer adds the label `aaco-accept` and runs the job again/);

  await t.test('set by somebody who may not write, it changes nothing and is told', async () => {
    pull.label(LABEL, 'stranger');
    const told = await gate(scenario, change, first);
    assert.equal(told.exitCode, 1);
    assert.match(told.summary, /does not count: stranger may not write to the repository/);
    pull.unlabel(LABEL, 'stranger');
  });

  await t.test('set by a maintainer, the next attempt passes and says who accepted what', async () => {
    pull.label(LABEL, 'maintainer');
    const told = await gate(scenario, change, first);
    assert.equal(told.exitCode, 0, told.log);
    assert.equal(told.outputs.verdict, 'pass');
    assert.deepEqual(countsOf(told), { regressed: 1 });
    const [comparison] = resultOf(told).comparisons;
    assert.equal(comparison?.accepted?.by, '@maintainer');
    const [comment, ...others] = project.repository.data.comments;
    assert.deepEqual(others, []);
    assert.match(comment?.body ?? '', /### ✅ .* slower, which is accepted\n/);
    assert.match(comment?.body ?? '', /accepted by `@maintainer`: label aaco-accept, set on \d{4}-\d\d-\d\d/);
    assert.deepEqual(
      told.annotations.map(({ level }) => level),
      ['notice', 'notice'],
    );
  });

  await t.test('a later commit needs it again', async () => {
    const told = await gate(scenario, project.pushToPull(pull, latency(16), 'Do even more'));
    assert.equal(told.exitCode, 1);
    const [shown] = told.summary.match(/does not count: .*/) ?? [];
    const commit = change.event.head.sha.slice(0, 7);
    assert.match(
      shown ?? '',
      new RegExp(`it was set on commit ${commit}, not on \\w{7}; remove it and set it again`),
    );
  });
});

const entry = (until: string) => ({
  '.github/aaco.yml': `accept:\n  - match: "*/latency_ms"\n    reason: better answers\n    until: ${until}\n`,
});

test('an entry of the config accepts until its day, and not where a fork wrote it', async (t) => {
  const scenario = await startRepository(t);
  const { project } = scenario;
  const accepted = await gate(
    scenario,
    project.openPull('known', { ...slower, ...entry('2999-12-31') }, 'Do more'),
  );
  assert.equal(accepted.exitCode, 0, accepted.log);
  assert.match(accepted.summary, /accepted by \.github\/aaco\.yml until 2999-12-31: better answers/);

  const late = await gate(
    scenario,
    project.openPull('late', { ...slower, ...entry('2026-01-31') }, 'Do more'),
  );
  assert.equal(late.exitCode, 1);
  assert.match(late.summary, /\(better answers\) does not count: it ended on 2026-01-31/);

  const fork = project.repository.fork('stranger');
  const foreign = project.openPull('foreign', { ...slower, ...entry('2999-12-31') }, 'Do more', fork);
  const refused = await gate(scenario, foreign);
  assert.equal(refused.exitCode, 1);
  assert.match(refused.summary, /does not count: it is in the config file of a fork's pull request/);
});
