import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { assertGolden } from '../report/golden.ts';
import { countsOf, latency, resultOf, startScenario } from './harness.ts';

/** Without commits, dates and the machine, which are others each time. */
function timeless(markdown: string): string {
  return markdown
    .replace(/\b[0-9a-f]{40}\b/g, '{sha}')
    .replace(/`[0-9a-f]{7}`/g, '`{sha}`')
    .replace(/\b\d{4}-\d\d-\d\d\b/g, '{date}')
    .replace(/^\| `(?:os|cpu|memoryMiB|node|gpu)[^|]*\|.*\n/gm, '');
}

test('a regression fails the job and the check, and is told in comment, summary, annotations and outputs', async (t) => {
  const { project, run, requests, github } = await startScenario(t);
  const push = project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  await run(push);
  const asked = github.exchanges.length;
  const pull = project.openPull('slower', latency(12), 'Do more');
  const result = await run(pull, { inputs: { check: 'true', comment: 'always' } });

  await t.test('the exit code is 1, and the outputs say why', () => {
    assert.equal(result.exitCode, 1);
    const { outputs } = result;
    assert.equal(outputs.verdict, 'fail');
    assert.deepEqual(countsOf(result), { regressed: 1 });
    assert.equal(outputs['baseline-sha'], push.event.sha);
    for (const name of ['snapshot-path', 'result-path', 'report-path']) {
      assert.ok(existsSync(outputs[name] ?? ''), name);
    }
    const { design, comparisons } = resultOf(result);
    assert.equal(design, 'interleaved');
    assert.deepEqual(comparisons[0]?.n, { baseline: 8, candidate: 8 });
    assert.ok(Math.abs((comparisons[0]?.change ?? 0) - 0.2) < 0.01);
  });

  const { checkRuns, comments } = project.repository.data;
  await t.test('the check on the head commit fails with the same words', () => {
    const [check, ...others] = checkRuns.filter(({ name }) => name === 'aaco / perf');
    assert.deepEqual(others, []);
    assert.equal(check?.headSha, pull.pull.data.head.sha);
    assert.equal(check?.conclusion, 'failure');
    assert.equal(check?.output.title, 'perf latency_ms is 20.1 % slower; 1 of 1 metric regressed');
    assert.equal(result.outputs['check-url'], `https://github.com/acme/engine/runs/${check?.id}`);
  });

  await t.test('there is one comment', () => {
    assert.equal(comments.length, 1);
    assert.equal(comments[0]?.pull, pull.pull.data);
    assert.match(comments[0]?.body ?? '', /^<!-- aaco:v1:perf run=\d+ attempt=1 -->\n### ❌ `perf`: /);
    assert.match(result.outputs['comment-url'] ?? '', /\/acme\/engine\/pull\/1#issuecomment-\d+$/);
  });

  await t.test('the annotations name verdict and metric', () => {
    assert.deepEqual(
      result.annotations.map(({ level, properties }) => [level, properties.title]),
      [
        ['error', 'perf: perf latency_ms is 20.1 % slower; 1 of 1 metric regressed'],
        ['error', 'regressed: perf latency_ms'],
      ],
    );
  });

  await t.test('the job summary reads as it always does', () => {
    assertGolden('regression-summary.md', timeless(result.summary), new URL('goldens/', import.meta.url));
  });

  await t.test(
    'no request is made that is not needed, and the snapshot is stored before anything is told',
    () => {
      const made = requests(asked);
      assert.deepEqual([...made].sort(), [
        'GET /actions-results/8000001/aaco-snapshot-perf.zip',
        'GET /actions/artifacts',
        'GET /actions/artifacts/{artifact_id}/{archive_format}',
        // Of pushes, of schedules, started by hand.
        'GET /actions/workflows/{workflow_id}/runs',
        'GET /actions/workflows/{workflow_id}/runs',
        'GET /actions/workflows/{workflow_id}/runs',
        'GET /check-runs/{check_run_id}',
        'GET /commits',
        'GET /commits/{ref}/check-runs',
        'GET /issues/{issue_number}/comments',
        'GET /issues/{issue_number}/comments',
        'GET /issues/{issue_number}/events',
        'PATCH /check-runs/{check_run_id}',
        'PATCH /check-runs/{check_run_id}',
        'POST /check-runs',
        'POST /issues/{issue_number}/comments',
        'POST /twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact',
        'POST /twirp/github.actions.results.api.v1.ArtifactService/FinalizeArtifact',
        'PUT /actions-uploads/2/artifact.zip',
        'PUT /actions-uploads/2/artifact.zip',
      ]);
      const stored = made.findIndex((request) => request.endsWith('/FinalizeArtifact'));
      assert.ok(stored < made.indexOf('GET /issues/{issue_number}/comments'));
    },
  );
});
