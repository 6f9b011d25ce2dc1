import type { RequestListener } from 'node:http';
import type { TestContext } from 'node:test';
import type { Permissions } from '../../../src/demo/github/permissions.ts';
import type { RepositoryScene } from '../../../src/demo/github/scene.ts';
import type { RunOptions, RunScene } from '../../../src/demo/github/scene-run.ts';
import { close, listen } from '../../../src/demo/github/serve.ts';
import type { GitHub as Emulated, GitHubOptions } from '../../../src/demo/github/start-github.ts';
import type { Artifact } from '../../../src/demo/github/world.ts';
import { type ConnectOptions, connect, type GitHub } from '../../../src/platform/github/client.ts';
import { type ExampleOptions, exampleSnapshot } from '../../baseline/example-snapshot.ts';
import { startFaithful } from '../../github/start-faithful.ts';

export interface Scene {
  readonly emulated: Emulated;
  readonly repository: RepositoryScene;
  /** A connection that waits a millisecond for each second, and spaces no writes. */
  connect(options?: Partial<ConnectOptions> & { permissions?: Permissions; login?: string }): GitHub;
  /** A commit on main and the successful push run that measured it. */
  goodRun(snapshot?: ExampleOptions, run?: RunOptions): RunScene;
  /** `METHOD /path` of every request so far, without the repository's prefix. */
  asked(): readonly string[];
}

/** A server of the test's own, closed after it; gives its origin. */
export async function startServer(t: TestContext, listener: RequestListener): Promise<string> {
  const listening = await listen();
  t.after(() => close(listening));
  listening.server.on('request', listener);
  return listening.origin;
}

/** The emulated GitHub with the repository acme/engine; every request of the test is held to GitHub's own description. */
export async function startScene(t: TestContext, options?: GitHubOptions): Promise<Scene> {
  const emulated = await startFaithful(t, options);
  const repository = emulated.repository('acme/engine');
  return {
    emulated,
    repository,
    connect: ({ permissions, login, ...rest } = {}) =>
      connect({
        token: emulated.token(repository, {
          ...(permissions ? { permissions } : {}),
          ...(login ? { login } : {}),
        }),
        repository: 'acme/engine',
        apiUrl: emulated.urls.api,
        secondMs: 1,
        spaced: false,
        ...rest,
      }),
    goodRun: (snapshot, run) => goodRun(repository, snapshot, run),
    asked: () =>
      emulated.exchanges.map(({ method, path }) => `${method} ${path.replace('/repos/acme/engine', '')}`),
  };
}

function goodRun(
  repository: RepositoryScene,
  snapshot: ExampleOptions = {},
  options: RunOptions = {},
): RunScene {
  const sha = options.sha ?? repository.commit().sha;
  const run = repository.run({ ...options, sha });
  storeSnapshot(run, snapshot);
  return run;
}

/** Stores the run's snapshot, true to the run unless the options say otherwise. */
export function storeSnapshot(run: RunScene, options: ExampleOptions = {}): Artifact {
  const { name = 'perf', shard } = options;
  const snapshot = exampleSnapshot({ sha: run.data.headSha, runId: run.data.id, ...options });
  const artifact = ['aaco-snapshot', name, ...(shard === undefined ? [] : [shard])].join('-');
  return run.artifact(artifact, { 'snapshot.json': JSON.stringify(snapshot) });
}
