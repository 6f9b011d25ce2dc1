import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import {
  mergeGroupEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../../src/demo/github/events.ts';
import type { RunScene } from '../../src/demo/github/scene-run.ts';
import type { Change } from '../../src/demo/project.ts';
import type { ActionResult } from '../../src/demo/runner/run-action.ts';
import { latency, messagesOf, resultOf, type Scenario, startScenario } from './harness.ts';
import { beginRun } from './stored.ts';

/** A row of the README's table of events. */
interface Row {
  readonly startedBy: string;
  readonly comparedWith: string;
  readonly fails: string;
  readonly laterBaseline: string;
  readonly told: string;
}

interface Told {
  readonly run: RunScene;
  readonly result: ActionResult;
}

const AGAIN = 'any of these, run again';
const REPORT = '`workflow_run` of a pull request, `mode: report`';

function rows(): readonly Row[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, table = ''] = /<!-- events -->\n([\s\S]*?)<!-- \/events -->/.exec(readme) ?? [];
  const [, , ...lines] = table.trim().split('\n');
  return lines.map((line) => {
    const [, startedBy = '', comparedWith = '', fails = '', laterBaseline = '', told = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return { startedBy, comparedWith, fails, laterBaseline, told };
  });
}

/** The events of the table, in a repository whose baseline has 10 ms; what each measures has 20. */
function changes({ project, github }: Scenario): ReadonlyMap<string, Change> {
  const { repository } = project;
  const { pull, ...branch } = project.openPull('feature', latency(20), 'Do more on a branch');
  const fork = project.openPull('more', latency(20), 'Do more in a fork', repository.fork('stranger'));
  const mergeGroup = mergeGroupEvent(github, pull);
  const push = project.push(latency(20), 'Do more');
  const tag = pushEvent(github, repository, { branch: 'feature', tag: 'v1' });
  const follows = (options: Parameters<typeof repository.run>[0]) =>
    workflowRunEvent(github, repository.run({ workflow: '.github/workflows/build.yml', ...options }));
  const of = ({ workspace }: Change, event: WorkflowEvent): Change => {
    const own = `${workspace}-of-${event.name}-${event.ref.replaceAll('/', '-')}`;
    cpSync(workspace, own, { recursive: true });
    return { event, workspace: own };
  };
  return new Map([
    ['`push` to the default branch', push],
    ['`push` to another branch', of(branch, pushEvent(github, repository, { branch: 'feature' }))],
    ['`push` of a tag', of(branch, tag)],
    ['`release`', of(branch, { ...tag, ...onlyRepository('release', tag) })],
    ['`pull_request`', branch],
    ['`pull_request` from a fork', fork],
    ['`merge_group`', of(branch, mergeGroup)],
    ['`schedule`', of(push, scheduleEvent(repository))],
    ['`workflow_dispatch` on the default branch', of(push, workflowDispatchEvent(github, repository))],
    [
      '`workflow_dispatch` elsewhere',
      of(branch, workflowDispatchEvent(github, repository, { branch: 'feature' })),
    ],
    [
      '`repository_dispatch`',
      of(push, { ...push.event, ...onlyRepository('repository_dispatch', push.event) }),
    ],
    ['`workflow_run` of the default branch', of(push, follows({}))],
    ['`workflow_run` of another branch', of(push, follows({ branch: 'feature' }))],
    ['`pull_request_target`', of(fork, pullRequestTargetEvent(github, fork.pull))],
  ]);
}

/** Of an event whose payload holds nothing else that counts here. */
function onlyRepository(name: string, { payload }: WorkflowEvent): Pick<WorkflowEvent, 'name' | 'payload'> {
  return { name, payload: { repository: payload.repository } };
}

const inputs = { baseline: 'branch', check: 'true', comment: 'always' };

async function start(t: TestContext) {
  const scenario = await startScenario(t);
  const first = scenario.project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  await scenario.run(first);
  return { scenario, first };
}

test('each event is compared, fails, counts and is told as the table in the README says', async (t) => {
  const { scenario, first } = await start(t);
  const { project, github, run } = scenario;
  const started = new Map<string, Told>();
  // No run is complete before all have ended, so that none is the baseline of another.
  await Promise.all(
    [...changes(scenario)].map(async ([startedBy, change]) => {
      const own = beginRun(scenario, change);
      started.set(startedBy, { run: own, result: await run(change, { inputs, run: own }) });
    }),
  );
  const fork = started.get('`pull_request` from a fork')?.run;
  assert.ok(fork);
  const report = { event: workflowRunEvent(github, fork), workspace: `${first.workspace}-empty` };
  cpSync(first.workspace, report.workspace, { recursive: true });
  const own = beginRun(scenario, report);
  const reporting = { ...inputs, mode: 'report', name: 'perf', command: '', results: '' };
  started.set(REPORT, { run: own, result: await run(report, { inputs: reporting, run: own }) });
  for (const one of started.values()) one.run.complete('success');
  const later = await run(project.openPull('later', { 'a.txt': '' }, 'Later'), { inputs });
  const used = resultOf(later).baseline.map(({ runId }) => runId);

  const table = rows();
  assert.deepEqual(
    [...started.keys(), AGAIN].sort(),
    table.map(({ startedBy }) => startedBy).sort(),
    'the table has the events that are tried here',
  );
  for (const row of table.filter(({ startedBy }) => startedBy !== AGAIN)) {
    await t.test(row.startedBy, () => {
      const one = started.get(row.startedBy);
      assert.ok(one);
      assert.equal(used.includes(one.run.data.id), row.laterBaseline === 'yes');
      if (row.comparedWith === 'refused') assertRefused(one);
      else assertTold(row, one, first.event.sha);
    });
  }
});

function assertRefused({ result }: Told): void {
  assert.equal(result.exitCode, 1);
  assert.equal(result.outputs.verdict, undefined);
}

/** The only baseline run is at `first`, which is the base commit of all but what measures a commit of the branch itself. */
function assertTold({ comparedWith, fails, told }: Row, { result }: Told, first: string): void {
  const { outputs, exitCode, summary } = result;
  assert.equal(outputs.verdict, 'fail', messagesOf(result));
  assert.equal(outputs['baseline-sha'], first);
  const place = comparedWith.startsWith('runs of the commit or before')
    ? 'an ancestor of the base'
    : 'the base';
  assert.match(resultOf(result).baseline[0]?.why ?? '', new RegExp(`at ${place} commit$`));
  assert.equal(exitCode, fails === 'yes' ? 1 : 0);
  const places = [outputs['check-url'] && 'check', outputs['comment-url'] && 'comment'].filter(Boolean);
  assert.equal(places.join(', ') || 'summary only', told);
  assert.match(summary, /slower/);
}

test('a run that is started by hand is compared with runs of the same inputs only', async (t) => {
  const { scenario, first } = await start(t);
  const { project, github, run } = scenario;
  const byHand = (batch?: string) =>
    workflowDispatchEvent(github, project.repository, batch ? { inputs: { batch } } : {});
  const verdicts: (string | undefined)[] = [];
  for (const event of [byHand('8'), byHand('8'), byHand('16'), byHand()]) {
    const { outputs } = await run({ ...first, event }, { inputs: { baseline: 'branch' } });
    verdicts.push(outputs.verdict);
  }
  const [, again] = verdicts;
  assert.notEqual(again, 'no-baseline');
  assert.deepEqual(verdicts, ['no-baseline', again, 'no-baseline', again]);
});
