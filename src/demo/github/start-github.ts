import { ACTIONS_BOT, createWorld } from './create-world.ts';
import type { Exchange } from './exchange.ts';
import { createFaults, type Faults } from './faults.ts';
import { gateway } from './gateway.ts';
import { ALL_WRITE, type Permissions } from './permissions.ts';
import { type RepositoryOptions, type RepositoryScene, repositoryScene } from './scene.ts';
import { close, listen } from './serve.ts';
import type { Urls, World } from './world.ts';

export interface GitHubOptions {
  /** GitHub Enterprise Server in place of github.com. */
  readonly enterprise?: boolean;
  /** The clock of all times that the API gives; the real one, where absent. */
  readonly now?: () => Date;
  /** Called after each exchange, before its answer is sent. */
  readonly onExchange?: (exchange: Exchange) => void;
}

export interface TokenOptions {
  /** All scopes at `write`, where absent. */
  readonly permissions?: Permissions;
  /** Whom it acts as; the workflow's own bot, where absent. */
  readonly login?: string;
}

/** An emulated GitHub on the loopback interface: a scene to set, the URLs of its services, and what was asked of them. */
export interface GitHub {
  readonly world: World;
  readonly urls: Urls;
  readonly faults: Faults;
  /** Every exchange so far, oldest first. */
  readonly exchanges: readonly Exchange[];
  /** Makes the repository `owner/name`, or finds the one that was made. */
  repository(name: string, options?: RepositoryOptions): RepositoryScene;
  /** A token for one repository; for all of them, where the repository is null. */
  token(repository: RepositoryScene | null, options?: TokenOptions): string;
  close(): Promise<void>;
}

/** Starts the API with the results service on one port and the blob store on another, as they are other hosts on GitHub. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { enterprise = false, now = () => new Date(), onExchange } = options;
  const [main, blobs] = await Promise.all([listen(), listen()]);
  const urls = urlsOf(main.origin, blobs.origin, enterprise);
  const world = createWorld({ urls, enterprise, now });
  const faults = createFaults();
  const exchanges: Exchange[] = [];
  const record = (exchange: Exchange) => {
    exchanges.push(exchange);
    onExchange?.(exchange);
  };
  const office = { world, uploads: new Map(), faults, record };
  for (const { server, origin } of [main, blobs]) server.on('request', gateway(office, origin));
  return {
    world,
    urls,
    faults,
    exchanges,
    repository: (name, settings) => repositoryScene(world, name, settings),
    token: (repository, settings) => addToken(world, repository, settings),
    close: async () => {
      await Promise.all([close(main), close(blobs)]);
    },
  };
}

// Pages are on github.com, which nothing ever opens, so that texts with links are the same in each run. Enterprise Server
// has one origin for all, and that it is not github.com is how clients know it.
function urlsOf(main: string, blobs: string, enterprise: boolean): Urls {
  return {
    api: enterprise ? `${main}/api/v3` : main,
    graphql: enterprise ? `${main}/api/graphql` : `${main}/graphql`,
    server: enterprise ? main : 'https://github.com',
    results: main,
    blobs,
  };
}

function addToken(world: World, repository: RepositoryScene | null, options: TokenOptions = {}): string {
  const value = `ghs_emulated${String(world.nextId('token')).padStart(6, '0')}`;
  world.tokens.set(value, {
    value,
    login: options.login ?? ACTIONS_BOT,
    repository: repository?.data ?? null,
    permissions: options.permissions ?? ALL_WRITE,
    used: 0,
  });
  return value;
}
