import { formatFixed } from '../number.ts';
import type { Distribution } from './distribution.ts';
import { type Html, html } from './html.ts';
import { position, round, type Scale } from './scale.ts';

const MOST_BINS = 80;
const FEWEST_BINS = 20;
/** Of fewer values, their share of each bin says nothing. */
const FEWEST = 40;

/** How all iterations of either side are distributed, on the axis of the repetitions; null where they are few. */
export function iterationPlot({ baseline, candidate }: Distribution, scale: Scale): Html | null {
  const sides = [baseline, candidate].map((lines) => lines.flatMap(({ within }) => within));
  const [before = [], after = []] = sides;
  if (sides.every((values) => values.length < FEWEST)) return null;
  const bins = binsFor(Math.min(...sides.map(({ length }) => length).filter((length) => length > 0)));
  const [left, right] = [shares(before, scale, bins), shares(after, scale, bins)];
  const top = Math.max(...left, ...right);
  const counts = `${formatFixed(before.length, 0)} v ${formatFixed(after.length, 0)}`;
  return html`<div class="side iterations"><span class="label">iterations<br><span class="figure">${counts}</span></span>
<svg height="48" role="img" aria-label="distribution of ${counts} iterations, baseline and candidate"><svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">${outlineOf(left, top, 'baseline')}${outlineOf(right, top, 'candidate')}</svg></svg></div>`;
}

/** So many that most hold several of `count` values. */
function binsFor(count: number): number {
  return Math.min(MOST_BINS, Math.max(FEWEST_BINS, Math.round(1.5 * Math.sqrt(count))));
}

/** The share of the values in each bin of the axis; what lies beyond it is in none. */
function shares(values: readonly number[], scale: Scale, bins: number): readonly number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    if (value < scale.low || value > scale.high) continue;
    const bin = Math.min(bins - 1, Math.floor((position(scale, value) / 100) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count) => count / Math.max(1, values.length));
}

function outlineOf(heights: readonly number[], top: number, side: string): Html | null {
  if (heights.every((height) => height === 0)) return null;
  const steps = heights.map((height, bin) => {
    const y = round(100 - (96 * height) / top);
    return `V${y}H${round(((bin + 1) * 100) / heights.length)}`;
  });
  return html`<path class="${side}" d="M0 100${steps.join('')}V100Z"/>`;
}
