import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { mergeGroupEvent, scheduleEvent, workflowRunEvent } from '../../src/demo/github/events.ts';
import type { RunScene } from '../../src/demo/github/scene-run.ts';
import type { Change } from '../../src/demo/project.ts';
import type { ActionResult } from '../../src/demo/runner/run-action.ts';
import type { Gpu } from '../../src/model/environment.ts';
import { type ExampleJob, exampleWorkflow } from './example-workflow.ts';
import { benchFiles, latency, resultOf, type Scenario, startScenario } from './harness.ts';
import { beginRun, storeAs, storedSnapshot, storedText } from './stored.ts';

/** The inputs of the example, but with the scenarios' small benchmark. */
function inputsOf({ inputs }: ExampleJob): Record<string, string> {
  const { model: _, ...rest } = inputs;
  const measures = !['compare', 'report'].includes(inputs.mode ?? 'gate');
  const bench = measures ? { command: 'sh bench.sh', results: 'results.json' } : { command: '', results: '' };
  return { check: 'true', comment: 'always', ...rest, ...bench };
}

interface JobOptions {
  readonly run?: RunScene;
  readonly inputs?: Readonly<Record<string, string>>;
  /** A scope that is taken away. */
  readonly without?: string;
}

function runJob(
  scenario: Scenario,
  change: Pick<Change, 'event' | 'workspace'>,
  job: ExampleJob,
  { run, inputs, without }: JobOptions = {},
): Promise<ActionResult> {
  const permissions = Object.fromEntries(
    Object.entries(job.permissions).filter(([scope]) => scope !== without),
  );
  return scenario.run(change, {
    permissions,
    inputs: { ...inputsOf(job), ...inputs },
    ...(run ? { run } : {}),
  });
}

function warningsOf({ annotations }: ActionResult): readonly string[] {
  return annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
}

/** What a job leaves behind, as far as a scope could be to blame. */
function traceOf({ outputs, exitCode, annotations }: ActionResult): string {
  const said = annotations.map(({ message }) => message.replace(/[\d.]+ ?%?/g, 'N'));
  const { verdict, 'comment-url': comment, 'check-url': check } = outputs;
  return JSON.stringify([exitCode, verdict, Boolean(comment), Boolean(check), said]);
}

/** Each scope of `job`, but those that its other steps need, is needed: without it the job leaves something else behind. */
async function assertMinimal(
  job: ExampleJob,
  complete: ActionResult,
  again: (without: string) => Promise<ActionResult>,
  ofOtherSteps: readonly string[] = [],
): Promise<void> {
  for (const scope of Object.keys(job.permissions).filter((one) => !ofOtherSteps.includes(one))) {
    assert.notEqual(traceOf(await again(scope)), traceOf(complete), `without ${scope}`);
  }
}

test("a workflow whose job does what that of the README does gives it the README's permissions, which are the least", () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, workflow = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const { permissions } = parse(workflow);
  const folder = new URL('../../examples/', import.meta.url);
  const tools = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/perf.yml`, folder)));
  assert.ok(tools.length >= 6);
  for (const tool of tools) {
    const example = parse(readFileSync(new URL(`${tool}/perf.yml`, folder), 'utf8'));
    assert.deepEqual(example.permissions, permissions, tool);
  }
  for (const file of ['forks/perf.yml', 'merge-queue/perf.yml']) {
    assert.deepEqual(exampleWorkflow(file).job('perf').permissions, permissions, file);
  }
});

const gate = { 'README.md': 'Measured by aaco.\n' };

test('the matrix example: shards are measured and compared with no more rights than it gives', async (t) => {
  const scenario = await startScenario(t);
  const workflow = exampleWorkflow('matrix/perf.yml');
  const [measure, compare] = [workflow.job('measure'), workflow.job('compare')];
  const measureAll = async (change: Change, run: RunScene): Promise<void> => {
    for (const shard of ['a100', 'mi300x']) {
      const done = await runJob(scenario, change, measure, { run, inputs: { shard } });
      assert.deepEqual(warningsOf(done), []);
    }
  };
  for (const version of ['1', '2']) {
    const push = scenario.project.push({ 'README.md': version }, 'Push');
    const run = beginRun(scenario, push);
    await measureAll(push, run);
    await runJob(scenario, push, compare, { run });
    run.complete('success');
    const carried = storedSnapshot(run, 'aaco-snapshot-perf-a100').history ?? [];
    assert.equal(
      carried.length,
      Number(version) - 1,
      'a shard of the default branch carries what was before',
    );
  }
  const slower = scenario.project.openPull('slower', latency(20), 'Do more');
  const run = beginRun(scenario, slower);
  await measureAll(slower, run);
  const told = await runJob(scenario, slower, compare, { run });
  assert.equal(told.exitCode, 1, told.log);
  assert.deepEqual(warningsOf(told), []);
  assert.ok(told.outputs['comment-url'] && told.outputs['check-url']);
  await assertMinimal(compare, told, (without) => runJob(scenario, slower, compare, { run, without }));

  const last = scenario.project.push({ 'README.md': 'last' }, 'Push');
  for (const without of Object.keys(measure.permissions)) {
    const { log } = await runJob(scenario, last, measure, { inputs: { shard: 'a100' }, without });
    assert.match(log, new RegExp(`carries no history of earlier runs: .*Add .${without}: read. to the perm`));
  }
});

test("the example for forks: the gate's run reads, the report's run tells, with no more rights than they give", async (t) => {
  const scenario = await startScenario(t);
  const { project, github } = scenario;
  const perf = exampleWorkflow('forks/perf.yml').job('perf');
  const report = exampleWorkflow('forks/perf-report.yml').job('report');
  await runJob(scenario, project.push(gate, 'Add the gate'), perf);
  const change = project.openPull('slower', latency(20), 'Do more', project.repository.fork('stranger'));
  const measured = await runJob(scenario, change, perf);
  assert.equal(measured.exitCode, 1);
  assert.equal(measured.outputs['comment-url'], '');

  const event = workflowRunEvent(github, measured.run);
  const { workspace } = project.push({ 'a.txt': '' }, 'The default branch');
  const told = await runJob(scenario, { event, workspace }, report);
  assert.equal(told.exitCode, 0, told.log);
  assert.deepEqual(warningsOf(told), []);
  assert.ok(told.outputs['comment-url'] && told.outputs['check-url']);
  await assertMinimal(report, told, (without) => runJob(scenario, { event, workspace }, report, { without }));
});

test('the example for merge queues: each of its events is told without a warning', async (t) => {
  const scenario = await startScenario(t);
  const { project, github } = scenario;
  const workflow = exampleWorkflow('merge-queue/perf.yml');
  const job = workflow.job('perf');
  const push = project.push(gate, 'Add the gate');
  await runJob(scenario, push, job);
  const { pull, ...change } = project.openPull('slower', latency(20), 'Do more');
  const changes: Record<string, Change> = {
    push,
    pull_request: change,
    merge_group: { ...change, event: mergeGroupEvent(github, pull) },
    schedule: { ...push, event: scheduleEvent(project.repository) },
  };
  assert.deepEqual(Object.keys(changes).sort(), workflow.events.toSorted());
  for (const [name, { event, workspace }] of Object.entries(changes)) {
    const told = await runJob(scenario, { event, workspace }, job);
    assert.equal(told.exitCode, event.ref === 'refs/heads/main' ? 0 : 1, name);
    assert.ok(
      warningsOf(told).every((text) => !/could not be|Add `/.test(text)),
      name,
    );
  }
});

/** Runs a `run:` step, with commands that stand in for what this machine lacks. */
function bash(
  script: string,
  cwd: string,
  env: Record<string, string>,
  commands: Record<string, string> = {},
): void {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-commands-'));
  for (const [name, text] of Object.entries(commands)) {
    writeFileSync(join(folder, name), `#!/usr/bin/env bash\n${text}`);
    chmodSync(join(folder, name), 0o755);
  }
  const PATH = `${folder}:${process.env.PATH}`;
  execFileSync('bash', ['-e', '-c', script], { cwd, env: { ...env, PATH }, stdio: 'pipe' });
}

test('the example for Enterprise Server: snapshots that are kept in a folder are the baseline', async (t) => {
  const scenario = await startScenario(t, benchFiles, { enterprise: true });
  const { project } = scenario;
  const job = exampleWorkflow('enterprise-server/perf.yml').job('perf');
  const [keep = ''] = job.scripts;
  const cache = mkdtempSync(join(tmpdir(), 'aaco-cache-'));
  t.after(() => execFileSync('rm', ['-r', cache]));
  for (const version of ['1', '2', '3']) {
    const stored = readdirSync(cache).length > 0;
    const push = project.push({ 'README.md': version }, version);
    cpSync(cache, join(push.workspace, '.perf'), { recursive: true });
    const baseline = stored ? '.perf/*.json' : 'auto';
    const told = await runJob(scenario, push, job, { inputs: { baseline } });
    assert.equal(told.exitCode, 0, told.log);
    bash(keep.replace('date -u', `date -u -d 2026-11-2${version}`), push.workspace, {
      SNAPSHOT: told.outputs['snapshot-path'] ?? '',
    });
    cpSync(join(push.workspace, '.perf'), cache, { recursive: true });
  }
  assert.equal(readdirSync(cache).length, 3);
  const slower = project.openPull('slower', latency(20), 'Do more');
  cpSync(cache, join(slower.workspace, '.perf'), { recursive: true });
  const told = await runJob(scenario, slower, job, { inputs: { baseline: '.perf/*.json' } });
  assert.equal(told.exitCode, 1);
  assert.deepEqual(resultOf(told).comparisons[0]?.jobs, 3);
  assert.ok(told.outputs['comment-url'] && told.outputs['check-url']);
  const again = (without: string) =>
    runJob(scenario, slower, job, { inputs: { baseline: '.perf/*.json' }, without });
  await assertMinimal(job, told, again, ['contents' /* of actions/checkout */]);
});

/** What `gh run list` and `gh run download` do, with a folder in place of GitHub. */
const gh = (stored: string) => `
case "$2" in
  list) [[ "$*" == *"--event push"* ]] && ls ${stored} || true ;;
  download) mkdir -p "$7" && cp -r ${stored}/$3/. "$7" ;;
esac`;

function gpu(name: string): Gpu {
  return { name, vendor: 'nvidia', driver: '550', runtime: '12.4', memoryMiB: 81_920, powerLimitW: 400 };
}

function startHistory(t: TestContext): { readonly folder: string; readonly stored: string } {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-history-'));
  t.after(() => execFileSync('rm', ['-r', folder]));
  mkdirSync(join(folder, 'aaco'));
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), join(folder, 'aaco/dist'), {
    recursive: true,
  });
  return { folder, stored: join(folder, 'stored') };
}

test('the example of a history page: its scripts make a site of what the runs have stored, shard by shard', async (t) => {
  const scenario = await startScenario(t);
  const { folder, stored } = startHistory(t);
  const first = await scenario.run(scenario.project.push(gate, 'Add the gate'));
  const snapshot = storedSnapshot(first.run, 'aaco-snapshot-perf');
  for (const [version, factor] of [
    1, 1.01, 0.99, 1, 1.01, 0.99, 1.5, 1.51, 1.49, 1.5, 1.51, 1.49,
  ].entries()) {
    const run = beginRun(scenario, scenario.project.push({ 'README.md': `${version}` }, `${version}`));
    for (const [shard, times] of [
      ['a100', factor],
      ['h100', 0.5],
    ] as const) {
      storeAs(run, snapshot, { shard, factor: times, environment: { gpus: [gpu(shard)] } });
      const name = `aaco-snapshot-perf-${shard}`;
      mkdirSync(join(stored, String(run.data.id), name), { recursive: true });
      const text = storedText(run, name, 'snapshot.json');
      writeFileSync(join(stored, String(run.data.id), name, 'snapshot.json'), text);
    }
  }
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/engine' };
  for (const script of exampleWorkflow('history-page/perf-history.yml').job('page').scripts) {
    bash(script, folder, env, { gh: gh(stored) });
  }
  const page = readFileSync(join(folder, 'site/index.html'), 'utf8').replaceAll('<wbr>', '');
  const changes = [...page.matchAll(/<tr><th scope="row">(.*?)<\/th>.*?href="(.*?)"/g)].map((row) =>
    row.slice(1),
  );
  assert.equal(changes.length, 1, 'the level of one machine has changed once, that of the other never');
  assert.match(changes[0]?.[0] ?? '', /perf@a100/);
  assert.match(changes[0]?.[1] ?? '', /^https:\/\/github\.com\/acme\/engine\/commit\/[0-9a-f]{40}$/);
});
