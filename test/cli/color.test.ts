import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usesColor } from '../../src/cli/color.ts';

const terminal = { isTTY: true };
const pipe = {};
const cases: [name: string, colored: boolean, ...given: Parameters<typeof usesColor>][] = [
  ['a terminal', true, true, terminal, { TERM: 'xterm-256color' }],
  ['a pipe', false, true, pipe, {}],
  ['--no-color', false, false, terminal, { FORCE_COLOR: '1' }],
  ['NO_COLOR', false, true, terminal, { NO_COLOR: '1' }],
  ['an empty NO_COLOR', true, true, terminal, { NO_COLOR: '' }],
  ['a terminal that knows none', false, true, terminal, { TERM: 'dumb' }],
  ['FORCE_COLOR in a pipe', true, true, pipe, { FORCE_COLOR: '1' }],
  ['FORCE_COLOR=0 on a terminal', false, true, terminal, { FORCE_COLOR: '0' }],
  ['FORCE_COLOR beside NO_COLOR', true, true, pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }],
];
for (const [name, colored, ...given] of cases) {
  test(`${name}: ${colored ? 'colours' : 'no colours'}`, () => {
    assert.equal(usesColor(...given), colored);
  });
}
