import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeGroupEvent } from '../../src/demo/github/events.ts';
import { latency, resultOf, startScenario } from './harness.ts';

test("in a merge queue the label, here one of another name, of the group's pull request counts, and nobody's else", async (t) => {
  const { project, run, github } = await startScenario(t);
  project.repository.collaborator('maintainer', 'write');
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const inputs = { baseline: 'branch', comment: 'always', 'accept-label': 'perf-ok' };
  const accepted = project.openPull('accepted', latency(14), 'Do more');
  const other = project.openPull('other', latency(14), 'Do more, too');
  for (const change of [accepted, other]) await run(change, { inputs });
  accepted.pull.label('perf-ok', 'maintainer');
  other.pull.label('perf-ok', 'stranger');
  project.repository.data.comments.length = 0;

  const [own, theirs] = await Promise.all(
    [accepted, other].map(({ pull, workspace }) =>
      run({ event: mergeGroupEvent(github, pull), workspace }, { inputs }),
    ),
  );
  assert.equal(own?.exitCode, 0, own?.log);
  assert.equal(own && resultOf(own).comparisons[0]?.accepted?.by, '@maintainer');
  assert.match(own?.summary ?? '', /accepted by `@maintainer`/);
  assert.equal(theirs?.exitCode, 1);
  assert.match(theirs?.summary ?? '', /does not count: stranger may not write to the repository/);
  assert.deepEqual(project.repository.data.comments, [], 'a group has no pull request to comment on');
});
