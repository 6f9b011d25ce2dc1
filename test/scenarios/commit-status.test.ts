import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latency, messagesOf, type Scenario, startScenario } from './harness.ts';

const inputs = { baseline: 'branch', check: 'status' };
const permissions = { contents: 'read', actions: 'read', statuses: 'write' } as const;

/** `state: description` of the suite's statuses on a commit, oldest first. */
function statusesOf({ project }: Scenario, sha: string): readonly string[] {
  return project.repository.data.statuses
    .filter((status) => status.sha === sha && status.context === 'aaco/perf')
    .map(({ state, description }) => `${state}: ${description}`);
}

test('check: status tells progress and verdict as a commit status, with no right to write checks', async (t) => {
  const scenario = await startScenario(t);
  const { project, run, github, requests } = scenario;
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const slower = project.openPull('slower', latency(20), 'Do more');
  const asked = github.exchanges.length;
  const result = await run(slower, { inputs, permissions });

  assert.equal(result.exitCode, 1);
  assert.deepEqual(statusesOf(scenario, slower.pull.data.head.sha), [
    'pending: Measuring',
    'pending: warm-up: perf',
    'failure: perf latency_ms is 100 % slower; 1 of 1 metric regressed',
  ]);
  const { id } = result.run.data;
  assert.equal(result.outputs['check-url'], `https://github.com/acme/engine/actions/runs/${id}/attempts/1`);
  assert.deepEqual(
    requests(asked).filter((request) => /check-runs|status/.test(request)),
    [
      'POST /statuses/{sha}',
      'POST /statuses/{sha}',
      'POST /statuses/{sha}',
      // The post step sees that nothing is left pending.
      'GET /commits/{ref}/statuses',
    ],
  );

  await t.test('what is not shown to be worse is a success', async () => {
    const same = project.openPull('same', { 'a.txt': '' }, 'Do as much');
    await run(same, { inputs, permissions });
    assert.match(statusesOf(scenario, same.pull.data.head.sha).at(-1) ?? '', /^success: /);
  });

  await t.test('an error is a failure that is no verdict', async () => {
    const broken = project.openPull('broken', { 'bench.sh': 'exit 3\n' }, 'Break it');
    await run(broken, { inputs, permissions });
    const last = statusesOf(scenario, broken.pull.data.head.sha).at(-1);
    assert.equal(last, 'failure: No verdict: the run failed');
  });

  await t.test('without the right the log names it', async () => {
    const change = project.openPull('unseen', { 'b.txt': '' }, 'Unseen');
    const told = await run(change, { inputs, permissions: { contents: 'read', actions: 'read' } });
    assert.match(messagesOf(told), /commit status could not be written: .* Add `statuses: write` to the/);
  });
});

const kill = 'kill -KILL $(ps -o ppid= -p $PPID); sleep 600';

test('cancelled or killed, the post step ends the status that was left pending', async (t) => {
  const scenario = await startScenario(t);
  const { project, start } = scenario;
  const ended = async (branch: string, command: string): Promise<string | undefined> => {
    const change = project.openPull(branch, { 'a.txt': branch }, branch);
    const running = start(change, {
      inputs: { ...inputs, command },
      permissions,
      onLine: (line) => {
        if (line === 'measuring') running.cancel();
      },
    });
    await running.finished;
    return statusesOf(scenario, change.pull.data.head.sha).at(-1);
  };
  assert.equal(await ended('cancelled', 'echo measuring; sleep 600'), 'error: Cancelled');
  assert.equal(await ended('killed', kill), 'error: No verdict: the action was ended');
});
