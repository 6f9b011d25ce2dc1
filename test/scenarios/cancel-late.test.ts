import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ActionResult } from '../../src/demo/runner/run-action.ts';
import { parseSnapshot } from '../../src/model/snapshot.ts';
import { latency, startScenario } from './harness.ts';

/** The files that the run left for later steps, each of them whole. */
function wholeFiles({ temp }: ActionResult): string[] {
  const folder = join(temp, 'aaco', 'perf');
  const names = readdirSync(folder).sort();
  for (const name of names.filter((name) => name.endsWith('.json'))) {
    JSON.parse(readFileSync(join(folder, name), 'utf8'));
  }
  return names;
}

test('cancelled while it looks for the baseline, it tells no verdict, and keeps what it measured', async (t) => {
  const { project, run, start, github } = await startScenario(t);
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const pull = project.openPull('slower', latency(20), 'Do more');
  const running = start(pull, {
    inputs: { baseline: 'branch', check: 'true', comment: 'always' },
  });
  github.faults.add({
    path: '/repos/*/*/actions/workflows/*/runs',
    trouble: { meanwhile: () => running.cancel() },
  });
  const result = await running.finished;

  assert.equal(result.conclusion, 'cancelled');
  assert.equal(result.signal, null, 'it ended by itself');
  assert.deepEqual(result.orphans, []);
  assert.deepEqual(result.outputs, {});
  const { checkRuns, comments } = project.repository.data;
  assert.deepEqual(comments, []);
  assert.equal(checkRuns.find(({ name }) => name === 'aaco / perf')?.status, 'completed');
  assert.deepEqual(wholeFiles(result), ['snapshot.json']);
  const text = readFileSync(join(result.temp, 'aaco', 'perf', 'snapshot.json'), 'utf8');
  assert.equal(parseSnapshot(text, 'snapshot.json').measurements.length, 1);
});

test('cancelled while GitHub does not answer, it ends before the runner would kill it, and no check stays open', async (t) => {
  const { project, run, start, github } = await startScenario(t);
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const pull = project.openPull('slower', latency(20), 'Do more');
  const running = start(pull, { inputs: { baseline: 'branch', check: 'true' } });
  github.faults.add(
    { path: '/repos/*/*/actions/artifacts', trouble: { meanwhile: () => running.cancel() } },
    { path: '/repos/*/*/actions/artifacts/*/zip', trouble: { hang: true } },
  );
  const result = await running.finished;

  assert.equal(result.conclusion, 'cancelled');
  assert.equal(result.signal, null, 'it ended by itself');
  const check = project.repository.data.checkRuns.find(({ name }) => name === 'aaco / perf');
  assert.equal(check?.conclusion, 'cancelled');
  assert.deepEqual(wholeFiles(result), ['snapshot.json']);
});

test('cancelled while GitHub has made the check and not yet said so, no check stays open', async (t) => {
  let cancel = () => {};
  const scenario = await startScenario(t, undefined, {
    onExchange: ({ method, path }) => {
      if (method === 'POST' && path.endsWith('/check-runs')) cancel();
    },
  });
  const { project, start, github } = scenario;
  github.faults.add({ method: 'POST', path: '/repos/*/*/check-runs', trouble: { delay: 60_000 } });
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const running = start(pull, { inputs: { check: 'true' } });
  cancel = () => running.cancel();
  const result = await running.finished;

  assert.equal(result.conclusion, 'cancelled');
  assert.equal(result.signal, null, 'it ended by itself');
  const { checkRuns } = project.repository.data;
  const own = checkRuns.filter(({ name }) => name === 'aaco / perf');
  assert.deepEqual(
    own.map(({ conclusion }) => conclusion),
    ['cancelled'],
  );
});

/** Requests by which a verdict is told, each the moment at which the button is pressed. */
const publishing = {
  'while the artifact is announced': '/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact',
  'while the artifact is finished': '/twirp/github.actions.results.api.v1.ArtifactService/FinalizeArtifact',
  'while comments are listed': '/repos/*/*/issues/*/comments',
  'while the check is ended': '/repos/*/*/check-runs/*',
} as const;

test('cancelled in the middle of publishing, what is told is one whole verdict or none, and no check stays open', async (t) => {
  const { project, run, start, github } = await startScenario(t);
  const { repository } = project;
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  for (const [moment, path] of Object.entries(publishing)) {
    await t.test(moment, async () => {
      const told = repository.data.comments.length;
      const pull = project.openPull(`at-${repository.data.pulls.length}`, latency(20), moment);
      const running = start(pull, { inputs: { baseline: 'branch', check: 'true', comment: 'always' } });
      github.faults.clear();
      const checkOf = () =>
        repository.data.checkRuns.find(
          ({ name, headSha }) => name === 'aaco / perf' && headSha === pull.pull.data.head.sha,
        );
      let pressed = false;
      github.faults.add({
        path,
        trouble: {
          // A slow machine tells progress by the same path before the end.
          meanwhile: () => {
            if (pressed || (moment === 'while the check is ended' && checkOf()?.status !== 'completed'))
              return;
            pressed = true;
            running.cancel();
          },
        },
      });
      const result = await running.finished;

      assert.equal(result.conclusion, 'cancelled');
      assert.equal(result.signal, null, 'it ended by itself');
      assert.deepEqual(result.orphans, []);
      const check = checkOf();
      assert.equal(check?.status, 'completed');
      assert.ok(wholeFiles(result).includes('snapshot.json'));
      const { verdict } = result.outputs;
      assert.equal(check?.conclusion, verdict === undefined ? 'cancelled' : 'failure');
      assert.equal(repository.data.comments.length - told, verdict === undefined ? 0 : 1);
    });
  }
});
