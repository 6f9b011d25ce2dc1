import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parseKeyValues } from '../../../src/demo/runner/file-commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'aaco-job-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, '');
  return path;
};
const paths = { summary: file('summary'), output: file('output') };
process.env.GITHUB_STEP_SUMMARY = paths.summary;
process.env.GITHUB_OUTPUT = paths.output;
const { annotate, writeOutputs, writeSummary } = await import('../../../src/platform/github/job.ts');

/** What `work` prints, line by line. */
function printed(
  t: { mock: { method: typeof import('node:test').mock.method } },
  work: () => void,
): string[] {
  const lines: string[] = [];
  const write = t.mock.method(process.stdout, 'write', (text: unknown) => {
    lines.push(String(text));
    return true;
  });
  work();
  write.mock.restore();
  return lines.join('').split('\n').filter(Boolean);
}

test('outputs reach the runner as they are, whatever they hold', () => {
  writeOutputs({ verdict: 'fail', regressed: 2, 'comment-url': null, odd: 'a\nb=c<<x\n::set-output::' });
  assert.deepEqual(parseKeyValues(readFileSync(paths.output, 'utf8')), {
    verdict: 'fail',
    regressed: '2',
    'comment-url': '',
    odd: 'a\nb=c<<x\n::set-output::',
  });
});

test('the summary is appended, and cut where GitHub would lose all of it', async () => {
  assert.equal(await writeSummary('# one'), null);
  assert.equal(await writeSummary('# two'), null);
  assert.equal(readFileSync(paths.summary, 'utf8'), '# one\n# two\n');
  writeFileSync(paths.summary, '');
  await writeSummary('a row of a long table\n'.repeat(100_000));
  const text = readFileSync(paths.summary, 'utf8');
  assert.ok(Buffer.byteLength(text) <= 1024 * 1024);
  assert.match(text, /cut: GitHub takes no more here/);
});

test('annotations are commands of one line each, ten of a level', (t) => {
  const one = {
    level: 'warning',
    title: 'x: y,z',
    message: 'first\n::error::second',
    file: 'a.yml',
    line: 3,
  } as const;
  const lines = printed(t, () => {
    assert.equal(annotate([...Array(12).fill(one), { ...one, level: 'error' }]), 2);
  });
  assert.equal(lines.length, 11);
  assert.equal(lines[0], '::warning title=x%3A y%2Cz,file=a.yml,line=3::first%0A::error::second');
  assert.match(lines[10] ?? '', /^::error /);
});
