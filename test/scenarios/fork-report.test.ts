import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { workflowRunEvent } from '../../src/demo/github/events.ts';
import type { PullChange } from '../../src/demo/project.ts';
import type { ActionResult } from '../../src/demo/runner/run-action.ts';
import { type Evidence, parseEvidence } from '../../src/model/evidence.ts';
import { countsOf, latency, messagesOf, resultOf, type Scenario, startScenario } from './harness.ts';
import { storedText } from './stored.ts';

const ARTIFACT = 'aaco-result-perf';

/** What the workflow that follows a run does with it, without any checkout. */
async function report(
  { github, run }: Scenario,
  measured: ActionResult,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  const workspace = await mkdtemp(join(measured.temp, 'empty-'));
  return run(
    { event: workflowRunEvent(github, measured.run), workspace },
    {
      workflow: '.github/workflows/perf-report.yml',
      job: 'report',
      inputs: {
        mode: 'report',
        name: 'perf',
        command: '',
        results: '',
        comment: 'always',
        check: 'true',
        ...inputs,
      },
    },
  );
}

/** A baseline, and a fork's pull request that is measured against it. */
async function measureFork(scenario: Scenario): Promise<PullChange & { readonly measured: ActionResult }> {
  const { project, run } = scenario;
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const fork = project.repository.fork('stranger');
  const change = project.openPull('slower', latency(12), 'Do more', fork);
  return { ...change, measured: await run(change) };
}

function evidenceOf({ run }: ActionResult): Evidence {
  return parseEvidence(storedText(run, ARTIFACT, 'result.json'), ARTIFACT);
}

/** A later attempt's artifact, which says what a liar wants. */
function lie({ run }: ActionResult, evidence: object): void {
  run.artifact(ARTIFACT, { 'result.json': JSON.stringify(evidence) });
}

test("a fork's run hands its numbers over, and another workflow publishes what they mean", async (t) => {
  const scenario = await startScenario(t);
  const { pull, measured } = await measureFork(scenario);
  const { comments, checkRuns } = scenario.project.repository.data;
  assert.equal(measured.exitCode, 1);
  assert.equal(comments.length, 0);
  assert.match(messagesOf(measured), /comment and check are left to a workflow with mode: report/);
  const evidence = evidenceOf(measured);

  await t.test('the evidence holds measurements, and no verdict', () => {
    assert.deepEqual(Object.keys(evidence).sort(), ['baseSha', 'candidate', 'name', 'rerun', 'schema']);
    assert.equal(evidence.candidate?.measurements[0]?.repetitions.length, 5);
    assert.equal(evidence.rerun?.baseline.measurements[0]?.repetitions.length, 8);
  });

  await t.test('the report tells the same on the pull request, and does not fail for it', async () => {
    const told = await report(scenario, measured);
    assert.equal(told.conclusion, 'success', told.log);
    assert.equal(told.outputs.verdict, 'fail');
    const [own, theirs] = [resultOf(told), resultOf(measured)];
    assert.deepEqual(own.comparisons, theirs.comparisons);
    assert.deepEqual(own.candidate, theirs.candidate);
    assert.equal(comments.length, 1);
    assert.equal(comments[0]?.pull, pull.data);
    assert.match(
      comments[0]?.body ?? '',
      new RegExp(`^<!-- aaco:v1:perf run=${measured.run.data.id} attempt=1 -->\n### ❌ \`perf\`: `),
    );
    const [check] = checkRuns.filter(({ name }) => name === 'aaco / perf');
    assert.equal(check?.headSha, pull.data.head.sha);
    assert.equal(check?.conclusion, 'failure');
  });

  await t.test("a maintainer's label counts there, too", async () => {
    scenario.project.repository.collaborator('maintainer', 'write');
    pull.label('aaco-accept', 'maintainer');
    const told = await report(scenario, measured);
    assert.equal(told.outputs.verdict, 'pass');
    assert.match(comments[0]?.body ?? '', /accepted by `@maintainer`/);
    pull.unlabel('aaco-accept', 'maintainer');
  });

  await t.test('what the artifact claims beside its numbers is not believed', async () => {
    const { candidate } = evidence;
    assert.ok(candidate);
    const other = scenario.project.openPull('other', { 'a.txt': '' }, 'Another pull request');
    lie(measured, {
      ...evidence,
      baseSha: pull.data.head.sha,
      rerun: null,
      verdict: 'pass',
      fails: false,
      pullRequest: other.pull.data.number,
      candidate: {
        ...candidate,
        provenance: { ...candidate.provenance, pullRequest: other.pull.data.number, ref: 'refs/heads/main' },
        history: [],
      },
    });
    const told = await report(scenario, measured);
    assert.equal(told.conclusion, 'success', told.log);
    assert.equal(resultOf(told).candidate.pullRequest, pull.data.number);
    assert.deepEqual(
      comments.map((comment) => comment.pull.number),
      [pull.data.number],
    );
    assert.equal(told.outputs.verdict, 'inconclusive');
    assert.equal(resultOf(told).baseline[0]?.sha, evidence.baseSha);
  });

  await t.test('hostile names stay text', async () => {
    const name = '<img src=x> @octo/team `|` <!-- -->';
    const { candidate } = evidence;
    const measurements = (candidate?.measurements ?? []).map((one) => ({ ...one, benchmark: name }));
    lie(measured, { ...evidence, rerun: null, candidate: { ...candidate, measurements } });
    const told = await report(scenario, measured);
    assert.equal(told.conclusion, 'success', told.log);
    const body = comments[0]?.body ?? '';
    assert.deepEqual(countsOf(told), { missing: 1, new: 1 });
    assert.doesNotMatch(body.replaceAll(/(`+).*?\1/gs, ''), /<img|@octo/);
  });

  const asked = scenario.github.exchanges.length;
  for (const [title, content, message] of [
    [
      'another run',
      {
        ...evidence,
        candidate: { ...evidence.candidate, provenance: { ...evidence.candidate?.provenance, runId: 1 } },
      },
      /says that run 1 measured it/,
    ],
    ['another suite', { ...evidence, name: 'other' }, /it is of the suite "other"/],
    ['another schema', { ...evidence, schema: 'aaco.evidence/2' }, /schema.*same version of aaco/],
    ['nothing measured', { ...evidence, candidate: null, rerun: null }, /nothing was measured/],
  ] as const) {
    await t.test(`an artifact of ${title} is an error, and nothing is published`, async () => {
      const before = comments.map(({ body }) => body);
      lie(measured, content);
      const told = await report(scenario, measured);
      assert.equal(told.conclusion, 'failure');
      assert.match(messagesOf(told), message);
      assert.deepEqual(
        comments.map(({ body }) => body),
        before,
      );
    });
  }
  assert.ok(!scenario.requests(asked).some((request) => request.startsWith('POST /issues')));
});

test('where there is nothing to report, the workflow that follows ends quietly and says why', async (t) => {
  const scenario = await startScenario(t);
  const { project, run } = scenario;
  const push = await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const fork = project.repository.fork('stranger');
  const moved = project.openPull('moved', latency(11), 'Do more', fork);
  const stale = await run(moved);
  project.pushToPull(moved.pull, latency(13), 'Do even more');
  const own = await run(project.openPull('own', { 'a.txt': '' }, 'Not of a fork'));
  const other = project.openPull('other', latency(13), 'Add a workflow', fork);
  const planted = await run(other, { workflow: '.github/workflows/planted.yml' });
  for (const [title, measured, message] of [
    [
      'a workflow that a pull request has added under the same name',
      planted,
      /is of \.github\/workflows\/planted\.yml, not of \.github\/workflows\/perf\.yml/,
    ],
    ['a push', push, /was started by push, not by a pull request/],
    ['a commit that is not the latest any more', stale, /is of no open pull request's latest commit/],
    [
      'a pull request that published by itself',
      own,
      /has stored no aaco-result-perf\. .*told its result itself/,
    ],
  ] as const) {
    await t.test(title, async () => {
      const told = await report(scenario, measured, { workflow: 'perf.yml' });
      assert.equal(told.conclusion, 'success', told.log);
      assert.deepEqual(
        told.annotations.map(({ level }) => level),
        ['notice'],
      );
      assert.match(messagesOf(told), message);
      assert.equal(told.outputs.verdict, undefined);
    });
  }
  assert.deepEqual(project.repository.data.comments, []);
});

test('mode: report elsewhere than on workflow_run is an error that names the workflow it needs', async (t) => {
  const { project, run } = await startScenario(t);
  const change = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const told = await run(change, { inputs: { mode: 'report', command: '', results: '' } });
  assert.equal(told.conclusion, 'failure');
  assert.match(messagesOf(told), /was started by push.*on: workflow_run/);
});
