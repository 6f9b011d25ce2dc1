import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../src/model/nearest.ts';

const known = ['threshold', 'margin', 'match', 'gate', 'hyperfine', 'go'];
const cases: [word: string, meant: string | undefined][] = [
  ['treshold', 'threshold'],
  ['thresholds', 'threshold'],
  ['Threshold', 'threshold'],
  ['hyprfine', 'hyperfine'],
  ['hpyerfine', 'hyperfine'],
  ['mach', 'match'],
  ['og', 'go'],
  ['colour', undefined],
  ['xy', undefined],
  ['', undefined],
];
for (const [word, meant] of cases) {
  test(`${JSON.stringify(word)} was meant to be ${meant ?? 'none of them'}`, () => {
    assert.equal(nearest(word, known), meant);
  });
}
