import { execFile } from 'node:child_process';
import { access, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { InputError } from '../errors.ts';

const run = promisify(execFile);

/** A second checkout of the repository, at another commit. */
export interface Worktree {
  readonly folder: string;
  readonly sha: string;
}

/** A project's hooks are for people who work in it: here they would see the step's token, and could fail the checkout. */
const NO_HOOKS = 'core.hooksPath=/dev/null';

/** Output of git, trimmed. Throws with git's own message. */
async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const environment = { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  const { stdout } = await run('git', ['-C', folder, '-c', NO_HOOKS, ...args], {
    env: environment,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.trim();
}

async function succeeds(folder: string, ...args: readonly string[]): Promise<boolean> {
  return git(folder, ...args).then(
    () => true,
    () => false,
  );
}

/** The commit checked out in `folder`, or null where it is no git checkout. */
export async function headCommit(folder: string): Promise<string | null> {
  return git(folder, 'rev-parse', '--verify', 'HEAD').catch(() => null);
}

/**
 * Parents of a commit as its object names them: a shallow clone hides parents from `HEAD^1`, not from the object.
 * Empty where the commit is not there.
 */
export async function parents(folder: string, commit: string): Promise<readonly string[]> {
  const object = await git(folder, 'cat-file', 'commit', commit).catch(() => '');
  const header = object.split('\n\n')[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}

/** Whether `folder` is a checkout of the repository `owner/name`, by the address that it was fetched from. */
export async function isCheckoutOf(folder: string, repository: string): Promise<boolean> {
  const address = await git(folder, 'remote', 'get-url', 'origin').catch(() => '');
  return (
    address
      .toLowerCase()
      .replace(/(\.git)?\/?$/, '')
      .split(/[/:]/)
      .slice(-2)
      .join('/') === repository.toLowerCase()
  );
}

/**
 * Checks `commit` out beside `folder`, submodules included, fetching it where the checkout is shallow. An earlier
 * worktree of the same place is replaced. `onPlace` is told the folder before anything is there. Throws InputError that says
 * what to change in the workflow.
 */
export async function addWorktree(
  folder: string,
  commit: string,
  onPlace: (place: string) => void = () => {},
): Promise<Worktree> {
  if ((await headCommit(folder)) === null) {
    throw new InputError({
      what: `${folder} is not a git checkout, so the base commit cannot be checked out beside it`,
      next: 'Run actions/checkout before this step, or use baseline: branch',
    });
  }
  await ensureCommit(folder, commit);
  const root = await git(folder, 'rev-parse', '--show-toplevel');
  const place = join(dirname(root), `${basename(root)}-aaco-base`);
  onPlace(place);
  const left = await removeWorktree(root, place);
  if (left !== null) {
    throw new InputError({
      what: `${place}, where the base commit is to be checked out, cannot be removed (${left})`,
      next: 'Delete it as the user whose files it holds, such as root where a container wrote them, or use baseline: branch',
    });
  }
  try {
    await git(root, 'worktree', 'add', '--detach', '--force', place, commit);
    if (await exists(join(place, '.gitmodules'))) {
      await git(place, 'submodule', 'update', '--init', '--recursive', '--depth=1');
    }
  } catch (cause) {
    await removeWorktree(root, place);
    throw new InputError({
      what: `the base commit ${commit.slice(0, 12)} could not be checked out at ${place} (${lastLine(cause)})`,
      next: 'Check disk space and that the folder above the workspace is writable, or use baseline: branch',
      cause,
    });
  }
  return { folder: place, sha: commit };
}

/**
 * Removes a worktree and git's record of it; nothing happens where there is none. Null where nothing is left of it, else why
 * something is. Does not throw.
 */
export async function removeWorktree(root: string, place: string): Promise<string | null> {
  await succeeds(root, 'worktree', 'remove', '--force', '--force', place);
  const left = await rm(place, { recursive: true, force: true }).then(() => null, lastLine);
  await succeeds(root, 'worktree', 'prune');
  return left;
}

async function ensureCommit(folder: string, commit: string): Promise<void> {
  if (await succeeds(folder, 'cat-file', '-e', `${commit}^{tree}`)) return;
  try {
    await git(folder, 'fetch', '--no-tags', '--depth=1', 'origin', commit);
  } catch (cause) {
    throw new InputError({
      what: `the base commit ${commit.slice(0, 12)} is not in this checkout and could not be fetched (${lastLine(cause)})`,
      next: 'Give actions/checkout fetch-depth: 0 and leave persist-credentials on, or use baseline: branch',
      cause,
    });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function lastLine(cause: unknown): string {
  const { stderr, message } = cause as { stderr?: unknown; message?: unknown };
  const text = typeof stderr === 'string' && stderr.trim() !== '' ? stderr : String(message);
  return text.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
}
