import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { vulkanVendors } from '../../src/platform/vulkan-drivers.ts';
import { temporaryFolder } from '../measure/real-ports.ts';

function placesWith(manifests: readonly string[], renderNodes: readonly string[]) {
  const folder = temporaryFolder();
  for (const name of ['icd.d', 'dri']) mkdirSync(join(folder, name));
  for (const name of manifests) writeFileSync(join(folder, 'icd.d', name), '{}');
  for (const name of renderNodes) writeFileSync(join(folder, 'dri', name), '');
  return { manifests: [join(folder, 'absent'), join(folder, 'icd.d')], renderNodes: join(folder, 'dri') };
}
const mesa = ['radeon_icd.x86_64.json', 'intel_icd.x86_64.json', 'lvp_icd.x86_64.json'];

test('Mesa installs the drivers of all vendors, and without a GPU to open they drive nothing', async () => {
  assert.deepEqual(await vulkanVendors({}, placesWith(mesa, ['renderD128', 'card0'])), ['amd', 'intel']);
  assert.deepEqual(await vulkanVendors({}, placesWith(mesa, ['card0'])), []);
});

test('a software driver drives no GPU', async () => {
  assert.deepEqual(await vulkanVendors({}, placesWith(['lvp_icd.json'], ['renderD128'])), []);
});

test("NVIDIA's driver opens devices of its own", async () => {
  assert.deepEqual(await vulkanVendors({}, placesWith(['nvidia_icd.json'], [])), ['nvidia']);
});

test("the variables of Vulkan's loader go before its folders", async () => {
  const places = placesWith(mesa, ['renderD128']);
  const variables = { VK_ICD_FILENAMES: '/opt/a/lvp_icd.json:/opt/amdvlk/amd_icd64.json' };
  assert.deepEqual(await vulkanVendors(variables, places), ['amd']);
  assert.deepEqual(await vulkanVendors({ VK_DRIVER_FILES: '' }, places), []);
});

test('a GPU that may not be opened is not driven', {
  skip: process.platform === 'win32' || process.getuid?.() === 0,
}, async () => {
  const places = placesWith(mesa, ['renderD128']);
  chmodSync(join(places.renderNodes, 'renderD128'), 0);
  assert.deepEqual(await vulkanVendors({}, places), []);
});
