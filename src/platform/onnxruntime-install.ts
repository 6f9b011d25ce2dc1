import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar';
import { InputError } from '../errors.ts';

/** A package as the npm registry serves it, and the digest that its tarball must have. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** `sha512-` and base64, as in the registry's `dist.integrity`. */
  readonly integrity: string;
  /** Whether a path in the tarball is installed; paths start after its top folder. */
  readonly keep: (path: string) => boolean;
}

export interface InstallOptions {
  /** Without a slash at its end. */
  readonly registry: string;
  readonly fetch: typeof globalThis.fetch;
  readonly print: (line: string) => void;
}

const MARKER = 'complete';
const TIMEOUT_MS = 10 * 60_000;
const binaries = `bin/napi-v6/${process.platform}/${process.arch}/`;

/** What a model needs, of one version: 46 MB of 301, without the libraries of other platforms. */
export const onnxruntimePackages: readonly [PinnedPackage, ...PinnedPackage[]] = [
  {
    name: 'onnxruntime-node',
    version: '1.30.0',
    integrity:
      'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
    keep: (path) => path === 'package.json' || path.startsWith('dist/') || path.startsWith(binaries),
  },
  {
    name: 'onnxruntime-common',
    version: '1.30.0',
    integrity:
      'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
    keep: (path) => path === 'package.json' || path.startsWith('dist/'),
  },
];

/** Whether `target` holds a whole installation. */
export async function isInstalled(target: string): Promise<boolean> {
  return access(join(target, MARKER)).then(
    () => true,
    () => false,
  );
}

/**
 * Installs `packages` into `target`/node_modules. The folder appears at once and whole, so that jobs on one machine do not
 * meet; nothing is run of what was downloaded. Throws InputError.
 */
export async function installPackages(
  target: string,
  packages: readonly PinnedPackage[],
  options: InstallOptions,
): Promise<void> {
  const staging = `${target}.${randomUUID()}.partial`;
  try {
    for (const pinned of packages) await installPackage(staging, pinned, options);
    await writing(target, async () => {
      await writeFile(join(staging, MARKER), '');
      await moveIntoPlace(staging, target);
    });
  } finally {
    // Where even this fails, the error that is on its way says why.
    await rm(staging, { recursive: true, force: true }).catch(() => {});
  }
}

async function installPackage(
  staging: string,
  pinned: PinnedPackage,
  options: InstallOptions,
): Promise<void> {
  const folder = join(staging, 'node_modules', pinned.name);
  const tarball = join(staging, `${pinned.name}.tgz`);
  await writing(folder, () => mkdir(folder, { recursive: true }));
  const integrity = await download(tarball, pinned, options);
  if (integrity !== pinned.integrity) {
    throw new InputError({
      what: `${pinned.name} ${pinned.version} from ${options.registry} is not the package that is known (its integrity is ${integrity}, not ${pinned.integrity}); nothing was installed`,
      where: { source: 'onnxruntime-install' },
      next: 'Check the registry or mirror, or name an installation by onnxruntime-path',
    });
  }
  await writing(folder, async () => {
    const keep = (path: string) => pinned.keep(path.split('/').slice(1).join('/'));
    await extract({ file: tarball, cwd: folder, strip: 1, filter: keep });
    await rm(tarball);
  });
}

/** Streams the tarball to `file`; its integrity. */
async function download(
  file: string,
  { name, version }: PinnedPackage,
  { registry, fetch, print }: InstallOptions,
): Promise<string> {
  const url = `${registry}/${name}/-/${name}-${version}.tgz`;
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch((cause) => {
    throw unreachable(url, codeOf(cause), cause);
  });
  if (!response.ok || response.body === null) throw unreachable(url, `status ${response.status}`, response);
  const megabytes = Math.round(Number(response.headers.get('content-length') ?? 0) / 1e6);
  print(`Installing ${name} ${version} from ${registry}${megabytes > 0 ? ` (${megabytes} MB)` : ''}`);
  const hash = createHash('sha512');
  const body = Readable.from(hashing(response.body, hash, url));
  await writing(file, () => pipeline(body, createWriteStream(file)));
  return `sha512-${hash.digest('base64')}`;
}

async function* hashing(body: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>, url: string) {
  try {
    for await (const chunk of body) {
      hash.update(chunk);
      yield chunk;
    }
  } catch (cause) {
    throw unreachable(url, `the download broke off: ${codeOf(cause)}`, cause);
  }
}

/** Another job may have been faster, or an earlier one may have left a broken folder. */
async function moveIntoPlace(staging: string, target: string): Promise<void> {
  await rename(staging, target).catch(async (cause) => {
    if (await isInstalled(target)) return;
    if (codeOf(cause) !== 'ENOTEMPTY' && codeOf(cause) !== 'EEXIST') throw cause;
    await rm(target, { recursive: true, force: true });
    await rename(staging, target);
  });
}

/** Runs what writes below `path`, and says of a failure that it was the disk's. */
async function writing<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const full = codeOf(cause) === 'ENOSPC';
    throw new InputError({
      what: full
        ? `the disk is full: onnxruntime-node cannot be installed into ${dirname(path)}`
        : `onnxruntime-node cannot be installed into ${dirname(path)}, which cannot be written (${codeOf(cause)})`,
      where: { source: 'onnxruntime-install' },
      next: full
        ? 'Free 250 MB'
        : 'Let RUNNER_TOOL_CACHE name a folder that the runner may write, or name an installation by onnxruntime-path',
      cause,
    });
  }
}

function unreachable(url: string, why: string, cause: unknown): InputError {
  return new InputError({
    what: `onnxruntime-node could not be fetched from ${url} (${why}); nothing was measured`,
    where: { source: 'onnxruntime-install' },
    next: 'Let the runner reach the registry, set npm_config_registry to a mirror, add onnxruntime-node to the workspace, or name an installation by onnxruntime-path',
    cause,
  });
}

/** The system's code where there is one: fetch hides it in causes. */
function codeOf(error: unknown): string {
  const { code, cause, message } = error as { code?: unknown; cause?: unknown; message?: unknown };
  if (typeof code === 'string') return code;
  return cause === undefined || cause === null ? String(message ?? error) : codeOf(cause);
}
