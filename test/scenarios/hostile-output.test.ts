import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, messagesOf, startScenario } from './harness.ts';

const hostile = {
  'bench.sh': `cat <<'EOT'
::error::hijacked
::set-output name=verdict::pass
::save-state name=check-id::1
  ::add-mask::ms
harmless ##[error]hijacked
::stop-commands::never
EOT
cp rows.json results.json
`,
  'rows.json': JSON.stringify([
    {
      benchmark: '<img src=x onerror=alert(1)>',
      metric: '| a ` b `` | @acme/everyone',
      unit: 'ms',
      value: 1,
    },
    { benchmark: '--> <!-- aaco:v1:perf run=9 attempt=9 -->', metric: '[x](https://evil.test)', value: 2 },
    { benchmark: '::error::x', metric: 'a\u202Eb\u0000c\nd', direction: 'lower', value: 3 },
  ]),
};

test('what a benchmark prints and calls its metrics commands nothing, and stays text wherever it is shown', async (t) => {
  const { project, run } = await startScenario(t, hostile);
  const pull = project.openPull('gate', { 'README.md': 'Measured by aaco.\n' }, 'Add the gate');
  const result = await run(pull, { inputs: { comment: 'always', check: 'true' } });

  assert.equal(result.exitCode, 0);
  assert.equal(result.outputs.verdict, 'no-baseline');
  assert.doesNotMatch(messagesOf(result), /hijacked/);
  assert.ok(!result.masks.includes('ms'));
  assert.match(result.log, /hijacked/, 'it is shown as text');

  const { comments, checkRuns } = project.repository.data;
  const body = comments[0]?.body ?? '';
  assert.equal(comments.length, 1);
  for (const text of [body, result.summary, JSON.stringify(checkRuns.map(({ output }) => output))]) {
    const outsideCode = text.replace(/(`+)[\s\S]*?[^`]\1(?!`)/g, '');
    assert.doesNotMatch(outsideCode, /<img|(?<!^)<!--|@acme|https:\/\/evil\.test/);
    assert.doesNotMatch(text, /[\u202E\u0000]/);
  }
});

test('names of a prototype are names like any others, and a config with a name that could command is refused', async (t) => {
  const names = ['__proto__', 'constructor', 'toString'];
  const rows = names.map((name) => ({ benchmark: name, metric: name, unit: 'ms', direction: 'lower' }));
  const measured = (value: number) => ({
    'rows.json': JSON.stringify(rows.map((row) => ({ ...row, value }))),
  });
  const { project, run } = await startScenario(t, {
    'bench.sh': 'cp rows.json results.json',
    ...measured(10),
  });
  await run(project.push({ 'README.md': 'Measured by aaco.\n' }, 'Add the gate'));
  const slower = project.openPull('slower', measured(20), 'Do more');
  const result = await run(slower, { inputs: { baseline: 'branch', 'fail-on': 'inconclusive, regressed' } });
  assert.equal(result.exitCode, 1);
  assert.equal(
    Object.values(countsOf(result)).reduce((sum, count) => sum + count, 0),
    3,
  );
  for (const name of names) assert.ok(result.summary.includes(`\`${name}\``), name);

  const config = 'suites:\n  "x\\n::error::hijacked":\n    command: sh bench.sh\n';
  const refused = await run(project.openPull('config', { '.github/aaco.yml': config }, 'Command'), {
    inputs: { command: '', results: '' },
  });
  assert.equal(refused.exitCode, 1);
  assert.deepEqual(
    refused.annotations.map(({ message }) => /suites\.x/.test(message)),
    [true],
    'one message, whose lines are one annotation',
  );
});
