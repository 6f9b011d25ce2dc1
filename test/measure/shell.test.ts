import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMilliseconds } from '../../src/measure/shell.ts';

const cases: readonly (readonly [string, string, number | null])[] = [
  ['user and system of the children', '0m0.002s 0m0.001s\n1m2.345s 0m0.655s\n', 63_000],
  ['a locale with a decimal comma', '0m0,002s 0m0,001s\n0m1,500s 0m0,250s\n', 1750],
  ['more digits', '0m0.002000s 0m0.001000s\n0m1.500900s 0m0.250100s\n', 1750],
  ['nothing', '', null],
  ['one line', '0m0.002s 0m0.001s\n', null],
  ['zero, which no shell can be', '0m0.002s 0m0.001s\n0m0.000s 0m0.000s\n', null],
];
for (const [what, times, expected] of cases) {
  test(`CPU time is read from ${what}`, () => assert.equal(cpuMilliseconds(times), expected));
}
