import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exchange } from '../../src/demo/github/exchange.ts';
import { type GitHub, startGitHub } from '../../src/demo/github/start-github.ts';
import { type Change, createProject } from '../../src/demo/project.ts';
import { runAction } from '../../src/demo/runner/run-action.ts';
import { formatMs, table } from '../timing.ts';

const files = {
  'README.md': 'Nothing to measure.\n',
  'results.json':
    '{"readings": [{"benchmark": "b", "metric": "m", "unit": "ms", "direction": "lower", "values": [1]}]}',
};
const inputs = {
  command: 'cp results.json written.json',
  results: 'written.json',
  repetitions: '1',
  telemetry: 'off',
  baseline: 'branch',
  'no-baseline': 'pass',
};

/** The gate of a pull request against an emulated GitHub that answers at once; the benchmark copies a file. */
export async function wholeGate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'aaco-bench-gate-'));
  const github = await startGitHub();
  try {
    const project = createProject(github, 'acme/engine', join(folder, 'git'), files);
    const quiet = { comment: 'never', check: 'false' };
    await gate(github, project.push({ 'README.md': 'Measured.\n' }, 'Add the gate'), quiet);
    const pull = project.openPull('change', { 'README.md': 'Changed.\n' }, 'Change');
    const silent = await gate(github, pull, quiet);
    const told = await gate(github, pull, { comment: 'always', check: 'true' });
    const rows = [
      ['nothing published', formatMs(silent.milliseconds), String(silent.exchanges.length)],
      ['check and comment', formatMs(told.milliseconds), String(told.exchanges.length)],
    ];
    return [
      table(
        'The whole gate of a pull request, without the benchmark',
        ['published', 'time', 'requests'],
        rows,
      ),
      'The requests of the second, in their order:\n',
      ...told.exchanges.map((exchange) => `1. \`${nameOf(exchange)}\``),
      '',
    ].join('\n');
  } finally {
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function gate(
  github: GitHub,
  { event, workspace }: Change,
  published: Readonly<Record<string, string>>,
) {
  const before = github.exchanges.length;
  const start = performance.now();
  const result = await runAction({
    github,
    event,
    workspace,
    action: join(import.meta.dirname, '../..'),
    inputs: { ...inputs, ...published },
  });
  const milliseconds = performance.now() - start;
  rmSync(result.temp, { recursive: true, force: true });
  if (result.exitCode !== 0) throw new Error(`the gate failed:\n${result.log}`);
  return { milliseconds, exchanges: github.exchanges.slice(before) };
}

function nameOf({ service, method, path, template }: Exchange): string {
  if (service === 'blobs') return `${method} (blob store)`;
  return `${method} ${(template ?? path).replace('/repos/{owner}/{repo}', '').replace(/^\/twirp\/.*\//, '')}`;
}
