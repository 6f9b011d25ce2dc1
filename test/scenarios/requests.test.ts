import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  mergeGroupEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../../src/demo/github/events.ts';
import type { Change } from '../../src/demo/project.ts';
import { assertGolden } from '../report/golden.ts';
import { latency, type RunOptions, startScenario } from './harness.ts';
import { beginRun } from './stored.ts';

const told = { baseline: 'branch', check: 'true', comment: 'always' };
const compares = { ...told, name: 'perf', command: '', results: '' };

test('each path asks GitHub for this, and for nothing else', async (t) => {
  const scenario = await startScenario(t);
  const { project, github, requests } = scenario;
  const { repository } = project;
  repository.collaborator('maintainer', 'write');
  const asked: string[] = [];
  const run = async (title: string, change: Change, options: RunOptions = {}) => {
    const before = github.exchanges.length;
    const result = await scenario.run(change, { inputs: told, ...options });
    assert.ok(result.outputs['snapshot-path'], result.log);
    const made = requests(before).map((one) =>
      one.replace(/(?<=uploads\/|results\/)\d+/, '{id}').replace(/ $/, ' /'),
    );
    // How often the check's progress is told depends on how long it takes.
    asked.push(`# ${title}\n${[...new Set(made)].sort().join('\n')}\n`);
    return result;
  };

  const first = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  await run('the first push to the default branch', first);
  await run('a later one', project.push({ 'a.txt': '' }, 'Change'));
  await run('schedule', { ...first, event: scheduleEvent(repository) });
  await run('workflow_dispatch', { ...first, event: workflowDispatchEvent(github, repository) });

  const slower = project.openPull('slower', latency(20), 'Do more');
  const own = beginRun(scenario, slower);
  await run('pull_request', slower, { run: own });
  slower.pull.label('aaco-accept', 'maintainer');
  own.rerun();
  await run('pull_request, run again with the label', slower, { run: own });
  await run('merge_group of it', { ...slower, event: mergeGroupEvent(github, slower.pull) });
  const tag = pushEvent(github, repository, { branch: 'slower', tag: 'v1' });
  await run('push of a tag', { ...slower, event: tag });

  const fork = project.openPull('theirs', latency(20), 'Do more, too', repository.fork('stranger'));
  const measured = await run('pull_request from a fork', fork);
  const workspace = await mkdtemp(join(measured.temp, 'empty-'));
  const follows = { event: workflowRunEvent(github, measured.run), workspace };
  await run('workflow_run, mode: report', follows, { inputs: { ...compares, mode: 'report' } });

  const matrix = project.openPull('matrix', { 'b.txt': '' }, 'Measure in parts');
  const parts = beginRun(scenario, matrix);
  const shard = { mode: 'measure', name: 'perf', shard: 'a100' };
  await run('pull_request, mode: measure', matrix, { run: parts, inputs: shard });
  await run('pull_request, mode: compare', matrix, { run: parts, inputs: { ...compares, mode: 'compare' } });
  assertGolden('requests.txt', asked.join('\n'), new URL('goldens/', import.meta.url));
});
