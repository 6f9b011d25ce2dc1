import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

const DRIVER = 'libvk_swiftshader.so';
const LOADER = 'libvulkan.so.1';

const playwright = join(homedir(), '.cache/ms-playwright');
const usualPlaces = [
  ...(process.env.CHROME_PATH ? [dirname(process.env.CHROME_PATH)] : []),
  '/usr/lib/chromium',
  '/usr/lib/chromium-browser',
  '/usr/lib64/chromium-browser',
  '/opt/google/chrome',
  ...(existsSync(playwright) ? readdirSync(playwright) : []).flatMap((version) =>
    ['chrome-linux', 'chrome-linux64'].map((folder) => join(playwright, version, folder)),
  ),
];

/** The folder of a Chromium that has SwiftShader, a Vulkan driver that computes on the CPU, and the loader beside it. */
const found =
  process.platform === 'linux' && process.arch === 'x64'
    ? usualPlaces.find((folder) => [DRIVER, LOADER].every((file) => existsSync(join(folder, file))))
    : undefined;

/** What a test says when it is skipped for want of a Vulkan driver; false where there is one. */
export const noVulkan: string | false =
  found === undefined
    ? `no ${DRIVER} beside ${LOADER} found: install Chromium (Debian: chromium-common) to see webgpu tested`
    : false;

/** Variables by which a process finds SwiftShader and nothing else of the browser. Removed after the tests of the file. */
export function softwareVulkan(): Record<string, string> {
  if (found === undefined) return {};
  const folder = mkdtempSync(join(tmpdir(), 'aaco-vulkan-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of [DRIVER, LOADER]) symlinkSync(join(found, file), join(folder, file));
  const driver = { file_format_version: '1.0.0', ICD: { library_path: `./${DRIVER}`, api_version: '1.0.5' } };
  const manifest = join(folder, 'swiftshader.json');
  writeFileSync(manifest, JSON.stringify(driver));
  return { LD_LIBRARY_PATH: folder, VK_ICD_FILENAMES: manifest, VK_DRIVER_FILES: manifest };
}
