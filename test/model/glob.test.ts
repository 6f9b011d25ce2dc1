import assert from 'node:assert/strict';
import { test } from 'node:test';
import { globMatcher } from '../../src/model/glob.ts';

const table: readonly (readonly [pattern: string, name: string, matches: boolean])[] = [
  ['*/latency_ms', 'resnet/latency_ms', true],
  ['*/latency_ms', 'vision/resnet/latency_ms', true],
  ['*/latency_ms', 'latency_ms', false],
  ['*/gpu_temp_*', 'a/gpu_temp_max', true],
  ['serving/tokens_per_second', 'serving/tokens_per_second', true],
  ['serving/tokens_per_second', 'serving/tokens_per_second.p95', false],
  ['test_load[1024]/mean', 'test_load[1024]/mean', true],
  ['test_load[1024]/mean', 'test_load1/mean', false],
  ['bm.d/t', 'bmxd/t', false],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['**', 'anything/at.all', true],
  ['A', 'a', false],
  ['(a|b)+$', '(a|b)+$', true],
  ['\\d', '\\d', true],
  ['\\d', '7', false],
];
for (const [pattern, name, matches] of table) {
  test(`glob: ${pattern} ${matches ? 'matches' : 'does not match'} ${name}`, () => {
    assert.equal(globMatcher(pattern)(name), matches);
  });
}
