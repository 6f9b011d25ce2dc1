import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { pushEvent, scheduleEvent } from '../../src/demo/github/events.ts';
import { latency, resultOf, startScenario } from './harness.ts';
import { beginRun } from './stored.ts';

const inputs = { baseline: 'branch' };
const gate = { 'README.md': 'Measured by aaco.\n' };

test('a default branch that was renamed has no baseline until it is pushed to, and the summary says so', async (t) => {
  const { project, run, github } = await startScenario(t);
  const { repository } = project;
  const old = project.push(gate, 'Add the gate');
  await run(old);
  const tip = repository.tip().sha;
  repository.data.branches.delete('main');
  repository.data.branches.set('trunk', tip);
  Object.assign(repository.data, { defaultBranch: 'trunk' });
  const event = pushEvent(github, repository);
  const first = await run({ event, workspace: old.workspace }, { inputs });
  assert.equal(first.exitCode, 0);
  assert.equal(first.outputs.verdict, 'no-baseline');
  assert.match(first.summary, /no successful run of perf\.yml on trunk .* yet\. Such a run stores one/);

  assert.match(
    first.summary,
    /\*\*Next:\*\* Open a pull request: it is compared with what this run of `trunk` stored\./,
  );

  const nightly = await run({ event: scheduleEvent(repository), workspace: old.workspace }, { inputs });
  assert.deepEqual(
    resultOf(nightly).baseline.map(({ runId }) => runId),
    [first.run.data.id],
  );
});

test('after a force-push of the default branch, runs of commits that it has no more are no baseline', async (t) => {
  const { project, run, github } = await startScenario(t);
  const { repository } = project;
  const kept = project.push(gate, 'Add the gate');
  const { run: good } = await run(kept);
  const { run: dropped } = await run(project.push(latency(40), 'Do far too much'));
  const { event, workspace } = project.pushTo('again', latency(10.01), 'Do it otherwise');
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', workspace, '-c', 'user.name=x', '-c', 'user.email=x@example.com', ...words], {
      stdio: 'pipe',
    });
  // The branch that stands in for the new tip was made on top of what is dropped: here it begins before.
  git('fetch', '-q', '--depth=1', 'origin', kept.event.sha);
  const tree = String(git('rev-parse', 'HEAD^{tree}')).trim();
  const sha = String(git('commit-tree', tree, '-p', kept.event.sha, '-m', 'Do it otherwise')).trim();
  git('checkout', '-q', '--detach', sha);
  repository.commit({ sha, parents: [kept.event.sha] });
  const forced = pushEvent(github, repository);
  const payload = { ...forced.payload, forced: true, before: dropped.data.headSha };
  const told = await run({ event: { ...event, ...forced, payload }, workspace }, { inputs });
  const { baseline, rejected } = resultOf(told);
  assert.deepEqual(
    baseline.map(({ runId }) => runId),
    [good.data.id],
  );
  assert.match(rejected[0]?.why ?? '', /its commit is neither the base commit \w+ nor before it/);
});

test('a nightly run of an older commit that ends after a push does not stand in its way', async (t) => {
  const scenario = await startScenario(t);
  const { project, run } = scenario;
  const first = project.push(gate, 'Add the gate');
  const nightly = { event: scheduleEvent(project.repository), workspace: first.workspace };
  const night = beginRun(scenario, nightly);
  const { run: early } = await run(first);
  const { run: pushed } = await run(project.push(latency(20), 'Do more, knowingly'));
  const late = await run(nightly, { run: night, inputs });
  night.complete(late.conclusion);
  assert.deepEqual(
    resultOf(late).baseline.map(({ runId }) => runId),
    [early.data.id],
    'a commit that came later is no baseline of it',
  );
  const told = await run(project.openPull('change', { 'a.txt': '' }, 'Change'), { inputs });
  assert.deepEqual(
    resultOf(told).baseline.map(({ runId }) => runId),
    [pushed.data.id, early.data.id, night.data.id],
    'by commit, not by when they ended',
  );
});
