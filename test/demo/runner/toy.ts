import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pushEvent } from '../../../src/demo/github/events.ts';
import type { RepositoryScene } from '../../../src/demo/github/scene.ts';
import type { GitHub, GitHubOptions } from '../../../src/demo/github/start-github.ts';
import type { ActionOptions } from '../../../src/demo/runner/run-action.ts';
import { startFaithful } from '../../github/start-faithful.ts';

/** A GitHub with one repository, and what the toy action needs to run there. */
export interface Toy {
  readonly github: GitHub;
  readonly repository: RepositoryScene;
  /** Options that make the toy do one thing, on a push unless told otherwise. */
  doing(deed: string, options?: Partial<ActionOptions>): ActionOptions;
}

const action = fileURLToPath(new URL('../../fixtures/toy-action', import.meta.url));

/** Starts it for one test and ends it afterwards. */
export async function startToy(t: TestContext, options?: GitHubOptions): Promise<Toy> {
  const github = await startFaithful(t, options);
  const folder = mkdtempSync(join(tmpdir(), 'aaco-toy-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const repository = github.repository('octo/models');
  return {
    github,
    repository,
    doing: (deed, { inputs, ...others } = {}) => ({
      github,
      action,
      event: pushEvent(github, repository),
      inputs: { do: deed, ...inputs },
      workspace: folder,
      temp: mkdtempSync(join(folder, 'temp-')),
      ...others,
    }),
  };
}
