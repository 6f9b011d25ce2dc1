import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { workflowRunEvent } from '../../src/demo/github/events.ts';
import type { ActionResult } from '../../src/demo/runner/run-action.ts';
import { parseEvidence } from '../../src/model/evidence.ts';
import { latency, messagesOf, startScenario } from './harness.ts';
import { storedText } from './stored.ts';

test('a commit that a fork proposes to two branches is told on each of its pull requests as it was measured for that one', async (t) => {
  const scenario = await startScenario(t);
  const { project, run, github } = scenario;
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  project.pushTo('release', latency(20), 'As slow as it was');
  const fork = project.repository.fork('stranger');
  const toMain = project.openPull('slower', latency(20), 'Do more', fork);
  const toRelease = project.openPull('slower', {}, 'Do more, there', fork, 'release');
  assert.equal(toMain.event.head.sha, toRelease.event.head.sha);

  const report = async (measured: ActionResult) => {
    const inputs = { mode: 'report', name: 'perf', command: '', results: '', comment: 'always' };
    const workspace = await mkdtemp(join(measured.temp, 'empty-'));
    return run({ event: workflowRunEvent(github, measured.run), workspace }, { inputs });
  };
  const measured = [await run(toMain), await run(toRelease)];
  const told: ActionResult[] = [];
  for (const one of measured) told.push(await report(one));
  assert.deepEqual(
    told.map(({ outputs }) => outputs.verdict),
    ['fail', 'pass'],
    told.map(({ log }) => log).join('\n'),
  );
  assert.deepEqual(
    project.repository.data.comments.map(({ pull, body }) => [pull.number, /### (.)/u.exec(body)?.[1]]),
    [
      [toMain.pull.data.number, '❌'],
      [toRelease.pull.data.number, '✅'],
    ],
  );

  await t.test('one that the evidence names and GitHub does not know of that commit is none', async () => {
    const [first] = measured;
    assert.ok(first);
    const evidence = parseEvidence(storedText(first.run, 'aaco-result-perf', 'result.json'), 'result.json');
    const other = project.openPull('other', { 'a.txt': '' }, 'Another pull request').pull.data.number;
    const text = JSON.stringify(evidence).replaceAll(/"pullRequest":\d+/g, `"pullRequest":${other}`);
    first.run.artifact('aaco-result-perf', { 'result.json': text });
    const refused = await report(first);
    assert.equal(refused.conclusion, 'failure');
    assert.match(
      messagesOf(refused),
      /the pull requests #2, #1 have the same commit, and the evidence is of none/,
    );
    assert.equal(project.repository.data.comments.length, 2);
  });
});
