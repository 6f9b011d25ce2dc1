import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyUnknown } from '../../src/report/why-unknown.ts';

const fields = {
  'os.platform': 'linux',
  'gpus.0.vendor': 'nvidia',
  'gpus.1.vendor': 'amd',
  'shards.a.gpus.0.vendor': 'intel',
};
const cases: readonly (readonly [field: string, reason: RegExp])[] = [
  ['cpu.governor', /no cpufreq here/],
  [
    'gpus.0.clockLockMHz',
    /no application clocks are set; nvidia-smi does not tell those of --lock-gpu-clocks/,
  ],
  ['gpus.0.ecc', /a GPU without ECC/],
  ['gpus.0.powerLimitW', /^nvidia-smi does not tell$/],
  ['gpus.1.persistence', /a mode of NVIDIA's driver/],
  ['gpus.1.runtime', /no ROCm in/],
  ['gpus.1.clockLockMHz', /^amd-smi or rocm-smi does not tell$/],
  ['shards.a.gpus.0.powerLimitW', /^xpu-smi does not tell$/],
  ['gpus.7.driver', /^the machine does not tell$/],
];
for (const [field, reason] of cases) {
  test(`an unknown ${field} has its reason`, () => assert.match(whyUnknown(field, fields), reason));
}

test('of result files that do not say where they ran nothing was recorded', () => {
  assert.equal(whyUnknown('cpu.governor', { 'os.platform': 'unknown' }), 'not recorded');
});
