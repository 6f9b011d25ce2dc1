import type { Comparison } from '../model/comparison.ts';
import { alignStart, displayWidth } from './columns.ts';
import { formatChange } from './number.ts';
import { metricName, phraseText } from './phrase.ts';
import { arrows, scaleOf } from './row.ts';

/** Cells of the drawing, an odd number so that zero has one. */
const CELLS = 41;
const NAME_WIDTH = 48;

/**
 * Intervals of the relative changes as lines of text on one axis, for places without images: `├──●──┤` over the margin
 * `░`, with the zero `│`. Null where there is no interval to draw.
 */
export function intervalPlot(comparisons: readonly Comparison[], most: number): readonly string[] | null {
  const drawn = comparisons.filter(isDrawable).slice(0, most);
  if (drawn.length === 0) return null;
  const range = plotRange(drawn);
  const names = drawn.map(nameOf);
  const width = Math.min(NAME_WIDTH, Math.max(...names.map(displayWidth)));
  return [
    `${' '.repeat(width)}  ${axis(range)}`,
    ...drawn.map(
      (comparison, index) => `${alignStart(names[index] ?? '', width)}  ${bar(comparison, range)}`,
    ),
    `${' '.repeat(width)}  │ baseline  ● change  ├─┤ its interval  ░ margin  ◂ ▸ beyond the axis`,
  ];
}

/** Without backticks, so that no name ends the code block around it. */
function nameOf(comparison: Comparison): string {
  return (phraseText(metricName(comparison)) + arrows[comparison.direction]).replaceAll('`', "'");
}

type Drawable = Comparison & {
  readonly change: number;
  readonly interval: NonNullable<Comparison['interval']>;
};

function isDrawable(comparison: Comparison): comparison is Drawable {
  return comparison.change !== null && comparison.interval !== null && scaleOf(comparison) === 'percent';
}

const roundRanges = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.75, 1, 2, 5, 10];

const MARGINS_SHOWN = 5;

/**
 * Half the axis: room for every margin and usual change, which more than half of them are; a wild one is beyond its end
 * and does not flatten the others.
 */
export function plotRange(comparisons: readonly Pick<Comparison, 'change' | 'margin'>[]): number {
  const margins = extentOf(comparisons.map(({ margin }) => margin));
  const changes = extentOf(comparisons.map(({ change }) => Math.abs(change ?? 0)));
  const room = Math.max(changes.usual, MARGINS_SHOWN * margins.usual);
  const change = margins.usual > 0 ? Math.min(changes.largest, room) : changes.largest;
  const needed = Math.max(margins.largest, change) * 1.1;
  return roundRanges.find((range) => range >= needed) ?? needed;
}

/** The largest, and what half of them do not exceed. */
function extentOf(values: readonly number[]): { readonly largest: number; readonly usual: number } {
  const sorted = values.toSorted((a, b) => b - a);
  return { largest: sorted[0] ?? 0, usual: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}

function axis(range: number): string {
  const [low, high] = [formatChange(-range), formatChange(range)];
  const gap = CELLS - low.length - high.length;
  const left = Math.max(1, Math.floor(CELLS / 2) - low.length);
  return `${low}${' '.repeat(left)}0${' '.repeat(Math.max(1, gap - left - 1))}${high}`;
}

function bar({ change, interval, margin }: Drawable, range: number): string {
  const cell = (value: number) => Math.round(((value + range) / (2 * range)) * (CELLS - 1));
  const [low, high, point] = [cell(interval.low ?? -Infinity), cell(interval.high ?? Infinity), cell(change)];
  const marks = Array.from({ length: CELLS }, (_, index): string => {
    if (index === point) return '●';
    if (index === low) return '├';
    if (index === high) return '┤';
    if (index > low && index < high) return '─';
    if (index === cell(0)) return '│';
    return index > cell(-margin) && index < cell(margin) ? '░' : ' ';
  });
  if (low < 0) marks[0] = '◂';
  if (high > CELLS - 1) marks[CELLS - 1] = '▸';
  return marks.join('').trimEnd();
}
