import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colors } from '../../../src/report/html/style.ts';

/** Relative luminance of `#rgb` or `#rrggbb`, WCAG 2.2. */
function luminance(color: string): number {
  const digits =
    color.length === 4 ? [...color.slice(1)].map((digit) => digit + digit).join('') : color.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const texts: readonly (readonly [text: string, ground: string])[] = [
  ...['paper', 'panel', 'band'].flatMap((ground) => [['ink', ground] as const, ['muted', ground] as const]),
  ...['bad', 'good', 'open'].flatMap((tone) => [
    [tone, 'paper'] as const,
    [tone, 'panel'] as const,
    [tone, `${tone}-tint`] as const,
  ]),
  ['ink', 'open-tint'],
];
const marks: readonly (readonly [mark: string, ground: string])[] = ['paper', 'panel', 'band'].flatMap(
  (ground) => [['baseline', ground] as const, ['candidate', ground] as const],
);
const edges = ['paper', 'panel'].map((ground) => ['edge', ground] as const);

for (const [theme, declarations] of Object.entries(colors)) {
  const color = new Map(
    declarations.split(';').map((declaration) => {
      const [name = '', value = ''] = declaration.trim().split(':');
      return [name.slice(2), value] as const;
    }),
  );
  const holds = (least: number) => (pair: readonly [string, string]) => {
    const [one = '', other = ''] = pair.map((name) => color.get(name));
    const ratio = contrast(one, other);
    assert.ok(ratio >= least, `${pair.join(' on ')} in ${theme}: ${ratio.toFixed(2)}`);
  };
  test(`texts in ${theme} can be read (WCAG AA, 4.5 to 1)`, () => texts.forEach(holds(4.5)));
  test(`marks and edges in ${theme} can be seen (3 to 1)`, () => [...marks, ...edges].forEach(holds(3)));
}
