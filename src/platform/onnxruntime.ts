import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import type { OnnxRuntime } from '../measure/ports.ts';
import { checkHost, thisHost } from './onnxruntime-host.ts';
import {
  type InstallOptions,
  installPackages,
  isInstalled,
  onnxruntimePackages,
  type PinnedPackage,
} from './onnxruntime-install.ts';

export interface OnnxRuntimeOptions {
  /** Folder of an installation that the user named. */
  readonly path: string | undefined;
  /** Folder of aaco itself, whose own onnxruntime-node serves where the workspace has none; not looked for where absent. */
  readonly beside?: string;
  /** Absolute folder in which one is kept for later jobs. */
  readonly toolCache: string;
  /** Whether one may be installed there. */
  readonly install: boolean;
  /** Asked for when something is installed, and not before. */
  readonly download: () => Promise<InstallOptions>;
}

const [pinned] = onnxruntimePackages;

/**
 * Finds the onnxruntime-node for models in a folder: the path that was named, the workspace's node_modules, those of aaco,
 * the tool cache, and at last a fresh installation in the tool cache. Throws InputError that says where it looked.
 */
export function onnxRuntimeLocator(
  options: OnnxRuntimeOptions,
  packages: readonly PinnedPackage[] = onnxruntimePackages,
): (folder: string) => Promise<OnnxRuntime> {
  let cached: Promise<OnnxRuntime> | undefined;
  return async (folder) => {
    if (options.path !== undefined) {
      return describeOnnxRuntime(resolve(folder, options.path), 'onnxruntime-path');
    }
    checkHost(thisHost());
    const own = findInWorkspace(folder);
    if (own !== undefined) return describeOnnxRuntime(own, 'node_modules of the workspace');
    const beside = options.beside === undefined ? undefined : findInWorkspace(options.beside);
    if (beside !== undefined) return describeOnnxRuntime(beside, 'node_modules of aaco');
    cached ??= fromToolCache(folder, options, packages);
    return cached;
  };
}

async function fromToolCache(
  folder: string,
  { toolCache, install, download }: OnnxRuntimeOptions,
  packages: readonly PinnedPackage[],
): Promise<OnnxRuntime> {
  const platform = `${process.platform}-${process.arch}`;
  const target = join(toolCache, 'aaco-onnxruntime', pinned.version, platform);
  const place = join(target, 'node_modules/onnxruntime-node');
  if (await isInstalled(target)) return describeOnnxRuntime(place, 'the tool cache');
  if (!install) {
    throw new InputError({
      what: `no onnxruntime-node was found in the workspace (from ${folder} upwards) or the tool cache (${target}), and onnxruntime-install is never`,
      where: { source: 'onnxruntime-install' },
      next: 'Add onnxruntime-node to the workspace, name an installation by onnxruntime-path, or allow onnxruntime-install: auto',
    });
  }
  await installPackages(target, packages, await download());
  return describeOnnxRuntime(place, 'installed into the tool cache');
}

/** As Node.js would find it from a file in `folder`. */
function findInWorkspace(folder: string): string | undefined {
  try {
    return dirname(createRequire(join(folder, '/')).resolve('onnxruntime-node/package.json'));
  } catch {
    return undefined;
  }
}

/** What the package holds in itself, by platform; CUDA and TensorRT are files that somebody must have added. */
const bundledProviders: Readonly<Record<string, readonly string[]>> = {
  'linux-x64': ['cpu', 'webgpu'],
  'linux-arm64': ['cpu'],
  'darwin-arm64': ['cpu', 'webgpu'],
  'win32-x64': ['cpu', 'webgpu'],
  'win32-arm64': ['cpu', 'webgpu'],
};

const ManifestSchema = z.object({ name: z.literal('onnxruntime-node'), version: z.string().min(1) });

/** The onnxruntime-node installed at `folder`, for this platform; `origin` says to people how it was found. */
export function describeOnnxRuntime(folder: string, origin: string): OnnxRuntime {
  const path = resolve(folder);
  const platform = `${process.platform}-${process.arch}`;
  const { version } = readManifest(path);
  const libraries = join(path, 'bin', bindingVersion(path), process.platform, process.arch);
  if (!existsSync(join(libraries, 'onnxruntime_binding.node'))) {
    throw new InputError({
      what: `onnxruntime-node ${version} has no native library for ${platform}`,
      where: { source: path },
      next: 'Install it on this platform, or measure with command',
    });
  }
  const added = ['cuda', 'tensorrt'].filter((provider) => hasProviderFiles(libraries, provider));
  const providers = [...(bundledProviders[platform] ?? ['cpu']), ...added];
  return { folder: path, version, platform, origin, providers, libraries };
}

/** `napi-v6` since 1.21, lower before. */
function bindingVersion(folder: string): string {
  const bin = join(folder, 'bin');
  const versions = existsSync(bin) ? readdirSync(bin).filter((name) => name.startsWith('napi-v')) : [];
  return versions.sort().at(-1) ?? 'napi-v6';
}

/** Provider libraries are loaded from beside the core library, and need a shared part. */
function hasProviderFiles(libraries: string, provider: string): boolean {
  const [prefix, suffix] = process.platform === 'win32' ? ['', '.dll'] : ['lib', '.so'];
  return ['shared', provider].every((part) =>
    existsSync(join(libraries, `${prefix}onnxruntime_providers_${part}${suffix}`)),
  );
}

function readManifest(folder: string): z.infer<typeof ManifestSchema> {
  try {
    return ManifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  } catch (cause) {
    throw new InputError({
      what: 'this is not the folder of an onnxruntime-node package',
      where: { source: folder },
      next: 'Name the folder that holds its package.json, for example node_modules/onnxruntime-node',
      cause,
    });
  }
}
