import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Exchange } from '../../src/demo/github/exchange.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../../src/demo/github/start-github.ts';
import { unfaithful } from './faithful.ts';

/**
 * An emulated GitHub for one test. When the test ends it is closed, and the test fails if any exchange was not as GitHub
 * describes it: requests that the code under test made as well as the emulator's own answers.
 */
export async function startFaithful(t: TestContext, options: GitHubOptions = {}): Promise<GitHub> {
  const problems: string[] = [];
  const onExchange = (exchange: Exchange) => {
    problems.push(...unfaithful(exchange));
    options.onExchange?.(exchange);
  };
  const github = await startGitHub({ ...options, onExchange });
  t.after(async () => {
    await github.close();
    assert.deepEqual(problems, []);
  });
  return github;
}
