import { access, constants, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gpu } from '../model/environment.ts';

const folders = ['/etc/vulkan/icd.d', '/usr/local/share/vulkan/icd.d', '/usr/share/vulkan/icd.d'];
const RENDER_NODES = '/dev/dri';

/** Manifests of Vulkan drivers are named after what they drive: `radeon_icd.x86_64.json`, `nvidia_icd.json`. */
const vendors: readonly (readonly [RegExp, Gpu['vendor']])[] = [
  [/^(radeon|amd)/, 'amd'],
  [/^intel/, 'intel'],
  [/^nvidia/, 'nvidia'],
];

/** Places that are looked at; those of Linux where not given. */
export interface VulkanPlaces {
  readonly manifests: readonly string[];
  readonly renderNodes: string;
}

/**
 * Vendors whose Vulkan driver is installed and, but for NVIDIA's, which has devices of its own, may open a GPU. The
 * variables of Vulkan's loader name manifests in place of its folders. Never throws; elsewhere than on Linux nothing.
 */
export async function vulkanVendors(
  variables: NodeJS.ProcessEnv = process.env,
  places: VulkanPlaces = { manifests: folders, renderNodes: RENDER_NODES },
): Promise<readonly Gpu['vendor'][]> {
  const named = variables.VK_DRIVER_FILES ?? variables.VK_ICD_FILENAMES;
  const found = named?.split(':') ?? (await Promise.all(places.manifests.map(entriesOf))).flat();
  const names = found.map((path) => path.split('/').at(-1) ?? path);
  const installed = vendors.filter(([pattern]) => names.some((name) => pattern.test(name)));
  const open = await hasRenderNode(places.renderNodes);
  return installed.map(([, vendor]) => vendor).filter((vendor) => vendor === 'nvidia' || open);
}

async function hasRenderNode(folder: string): Promise<boolean> {
  const nodes = (await entriesOf(folder)).filter((name) => name.startsWith('renderD'));
  const usable = nodes.map((name) =>
    access(join(folder, name), constants.R_OK | constants.W_OK).then(
      () => true,
      () => false,
    ),
  );
  return (await Promise.all(usable)).includes(true);
}

function entriesOf(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
