import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkHost, type Host, thisHost } from '../../src/platform/onnxruntime-host.ts';

const refused: readonly (readonly [string, Host, RegExp])[] = [
  [
    'musl',
    { platform: 'linux', arch: 'x64', glibc: null },
    /this runner uses musl \(Alpine\).+Use an image with glibc/,
  ],
  [
    'an old glibc',
    { platform: 'linux', arch: 'x64', glibc: '2.17' },
    /needs glibc 2\.28 or newer, and this runner has 2\.17/,
  ],
  [
    'an Intel Mac',
    { platform: 'darwin', arch: 'x64', glibc: null },
    /no binary for darwin-x64; it has linux-x64/,
  ],
  ['another architecture', { platform: 'linux', arch: 'ppc64', glibc: '2.36' }, /no binary for linux-ppc64/],
];
for (const [what, host, message] of refused) {
  test(`${what} is refused with its own sentence`, () => assert.throws(() => checkHost(host), message));
}

const accepted: readonly Host[] = [
  { platform: 'linux', arch: 'x64', glibc: '2.28' },
  { platform: 'linux', arch: 'arm64', glibc: '2.100' },
  { platform: 'linux', arch: 'x64', glibc: '3.0' },
  { platform: 'darwin', arch: 'arm64', glibc: null },
  { platform: 'win32', arch: 'x64', glibc: null },
];
for (const host of accepted) {
  test(`${host.platform}-${host.arch} with glibc ${host.glibc} is accepted`, () => checkHost(host));
}

test('this machine tells its C library', { skip: process.platform !== 'linux' }, () => {
  const { glibc } = thisHost();
  assert.ok(glibc === null || /^\d+\.\d+/.test(glibc));
});
