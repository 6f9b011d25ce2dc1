import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { secondaryLimit, webPage } from '../../src/demo/github/faults.ts';
import { parseSnapshot } from '../../src/model/snapshot.ts';
import { countsOf, latency, messagesOf, startScenario } from './harness.ts';

const COMMENTS = '/repos/*/*/issues/*/comments';

// Together, since each mostly waits before it asks again.
suite('an outage of GitHub', { concurrency: true }, () => {
  test('where the lookup of the baseline fails for good, that is an error, and the log says where the values are', async (t) => {
    const { project, run, github } = await startScenario(t);
    await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
    github.faults.add({ path: '/repos/*/*/actions/workflows/*/runs', trouble: { status: 502 } });
    const result = await run(project.openPull('slower', latency(20), 'Do more'), {
      inputs: { baseline: 'branch' },
    });

    assert.equal(result.exitCode, 1);
    assert.deepEqual(result.outputs, {});
    assert.match(messagesOf(result), /^the baseline could not be looked up: /);
    const [, kept = ''] = /^What was measured is kept in (.*)$/m.exec(result.log) ?? [];
    assert.equal(kept, join(result.temp, 'aaco', 'perf', 'snapshot.json'));
    assert.equal(parseSnapshot(readFileSync(kept, 'utf8'), kept).measurements.length, 1);
  });

  test('where a proxy answers everything with a page, that is an error, and never "no baseline"', async (t) => {
    const { project, run, github } = await startScenario(t);
    await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
    github.faults.add({ path: '/repos/**', trouble: webPage(200) });
    const result = await run(project.openPull('slower', latency(20), 'Do more'));

    assert.equal(result.exitCode, 1);
    assert.deepEqual(result.outputs, {});
    assert.match(
      messagesOf(result),
      /^the baseline could not be looked up: .* a web page \(status 200\) came/,
    );
  });

  test('where the base commit cannot be asked for, that is an error, and never "no baseline"', async (t) => {
    const { project, run, github } = await startScenario(t);
    await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
    const slower = project.openPull('slower', latency(20), 'Do more');
    // No test merge is checked out, so GitHub has to say where the branches parted.
    const author = ['-c', 'user.name=a', '-c', 'user.email=a@b.example'];
    const more = ['commit', '-q', '--allow-empty', '-m', 'More'];
    execFileSync('git', ['-C', slower.workspace, ...author, ...more]);
    github.faults.add({ path: '/repos/*/*/compare/**', trouble: { status: 502 } });
    const result = await run(slower, { inputs: { baseline: 'branch' } });

    assert.equal(result.exitCode, 1);
    assert.deepEqual(result.outputs, {});
    assert.match(
      messagesOf(result),
      /^the baseline could not be looked up: .* answered 502 to GET .*compare/,
    );
  });

  test('where the comment fails for good, the verdict is the same', async (t) => {
    const { project, run, github } = await startScenario(t);
    await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
    github.faults.add({ method: 'POST', path: COMMENTS, trouble: { status: 502 } });
    const result = await run(project.openPull('slower', latency(20), 'Do more'), {
      inputs: { baseline: 'branch', comment: 'always' },
    });

    assert.equal(result.outputs.verdict, 'fail');
    assert.equal(result.outputs['comment-url'] ?? '', '');
    assert.match(messagesOf(result), /The comment could not be written: /);
  });

  test('where the API answers no call at all, a baseline of files still gives the verdict, and the log says what is not told', async (t) => {
    const { project, run, github } = await startScenario(t);
    const pushed = await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
    const slower = project.openPull('slower', latency(20), 'Do more');
    const storm = [500, 502, 503, 504, 429];
    github.faults.add(
      ...storm.map((status, index) => ({ path: '/repos/**', after: index, times: 1, trouble: { status } })),
      { path: '/repos/**', trouble: { status: 503 } },
    );
    const baseline = pushed.outputs['snapshot-path'] ?? '';
    const result = await run(slower, { inputs: { baseline, comment: 'always' } });

    assert.equal(result.exitCode, 1);
    assert.deepEqual(countsOf(result), { regressed: 1 });
    const said = messagesOf(result);
    assert.match(said, /The comment could not be written: /);
    assert.match(said, /Whether the label aaco-accept is set could not be found out: /);
    assert.match(result.summary, /regressed/);
  });

  test('a secondary limit is waited for as long as GitHub asks, and then there is one comment', async (t) => {
    const { project, run, github } = await startScenario(t);
    await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
    github.faults.add({ method: 'POST', path: COMMENTS, times: 1, trouble: secondaryLimit(2) });
    const result = await run(project.openPull('slower', latency(20), 'Do more'), {
      inputs: { baseline: 'branch', comment: 'always' },
    });

    assert.equal(result.outputs.verdict, 'fail');
    assert.equal(project.repository.data.comments.length, 1);
    assert.doesNotMatch(messagesOf(result), /could not be written/);
  });
});
