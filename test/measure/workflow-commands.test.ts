import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { neutralise } from '../../src/measure/workflow-commands.ts';

/** What the runner takes for a command: actions/runner, ActionCommand.TryParseV2 and TryParse. */
function isCommand(line: string): boolean {
  return line.replace(/^[\s\u0085]+/, '').startsWith('::') || line.includes('##[');
}

const cases: readonly (readonly [string, string])[] = [
  ['::error::x', ': :error::x'],
  ['  \t::set-env name=a::b', '  \t: :set-env name=a::b'],
  ['\u0085\u3000::stop-commands::x', '\u0085\u3000: :stop-commands::x'],
  [':::x', ': ::x'],
  ['a ##[group]b ##[endgroup]', 'a ## [group]b ## [endgroup]'],
  ['std::vector and a::b', 'std::vector and a::b'],
  ['## [link]', '## [link]'],
];
for (const [line, safe] of cases) {
  test(`${JSON.stringify(line)} is shown as ${JSON.stringify(safe)}`, () => {
    assert.equal(neutralise(line), safe);
  });
}

test('no line is left that the runner would take for a command', () => {
  const piece = fc.constantFrom('::', ':', '##[', '#', '[', ' ', '\t', '\u0085', '\u00a0', 'error', 'x');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => !isCommand(neutralise(pieces.join('')))),
    { seed: 1, numRuns: 3000 },
  );
});
