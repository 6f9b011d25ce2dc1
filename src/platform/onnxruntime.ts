import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import type { OnnxRuntime } from '../measure/ports.ts';

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
