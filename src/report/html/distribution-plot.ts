import type { Comparison } from '../../model/comparison.ts';
import { convert, isPercent } from '../../model/unit.ts';
import { formatCount, formatQuantity, legibleUnit, unitName } from '../number.ts';
import { plainText } from '../plain-text.ts';
import { scaleOf as changeScaleOf, toRow } from '../row.ts';
import type { Distribution, Line } from './distribution.ts';
import { data, type Html, html } from './html.ts';
import { outcomeWord, toneOf } from './interval-mark.ts';
import { iterationPlot } from './iteration-plot.ts';
import { at, position, round, type Scale, scaleOver, ticks } from './scale.ts';

const LINE_HEIGHT = 9;
const PADDING = 6;

/** Both sides of one metric on a common axis: a dot a repetition, a box where a repetition has iterations. */
export function distributionPlot(comparison: Comparison, distribution: Distribution, id: string): Html {
  const scale = scaleOver(extent(distribution, comparison));
  const row = toRow(comparison);
  return html`<figure class="distribution" id="${id}">
<figcaption><span class="names">${data(comparison.benchmark)} <b>${data(comparison.metric)}</b>${row.arrow}</span>
<span class="chip ${toneOf(comparison)}">${outcomeWord(comparison)}</span> <span class="figure">${row.change}</span></figcaption>
${comparison.outcome !== 'new' && side('baseline', distribution.baseline, row.baseline, comparison, scale)}
${side('candidate', distribution.candidate, row.candidate, comparison, scale)}
${iterationPlot(distribution, scale)}
${axis(comparison, scale)}
${distribution.thinned && html`<p class="note">${distribution.thinned}</p>`}</figure>`;
}

/** Dots and quartiles always lie within the axis; long whiskers are cut off at its ends. */
function extent({ baseline, candidate }: Distribution, { center }: Comparison): readonly number[] {
  const drawn = [...baseline, ...candidate].flatMap(({ dots, box }) => [
    ...dots,
    ...(box === null ? [] : [box.quartile1, box.quartile3]),
  ]);
  return [...drawn, ...[center.baseline, center.candidate].filter((value) => value !== null)];
}

function side(
  name: 'baseline' | 'candidate',
  lines: readonly Line[],
  center: string,
  comparison: Comparison,
  scale: Scale,
): Html {
  const height = lines.length * LINE_HEIGHT + 2 * PADDING;
  const label = html`<span class="label">${name}<br><span class="figure">${center}</span></span>`;
  if (lines.length === 0)
    return html`<div class="side ${name}">${label}<span class="note">no raw values</span></div>`;
  const count = formatCount(lines.length, 'line');
  return html`<div class="side ${name}">${label}
<svg height="${height}" role="img" aria-label="${name}: ${count}, centre ${center}">
${marginBand(comparison, scale)}
${centerLine(comparison.center.baseline, 'baseline', scale)}
${name === 'candidate' && centerLine(comparison.center.candidate, 'candidate', scale)}
${lines.map((line, index) => lineMarks(line, PADDING + (index + 0.5) * LINE_HEIGHT, comparison.unit, scale))}
</svg></div>`;
}

function lineMarks({ title, dots, box }: Line, y: number, unit: string, scale: Scale): Html {
  const value =
    dots.length === 1
      ? `: ${formatQuantity(dots[0] ?? null, plainText(unit, 20))}`
      : `: ${dots.length} values`;
  const of = box === null ? '' : `, ${formatCount(box.count, 'value')}`;
  return html`<g><title>${plainText(title)}${value}${of}</title>
${
  box &&
  html`<line class="whisker" x1="${at(scale, box.low)}" x2="${at(scale, box.high)}" y1="${y}" y2="${y}"/>
<rect class="box" x="${at(scale, box.quartile1)}" width="${width(scale, box.quartile1, box.quartile3)}" y="${y - 2.5}" height="5"/>`
}
${dots.map((dot) => html`<circle cx="${at(scale, dot)}" cy="${y}" r="2.6"/>`)}</g>`;
}

function width(scale: Scale, from: number, to: number): string {
  return `${Math.max(0.2, round(position(scale, to) - position(scale, from)))}%`;
}

function centerLine(center: number | null, name: string, scale: Scale): Html | null {
  if (center === null) return null;
  return html`<line class="center ${name}" x1="${at(scale, center)}" x2="${at(scale, center)}" y1="0" y2="100%"/>`;
}

/** Around the baseline's centre, what still counts as unchanged; its ends are drawn where they lie on the axis. */
function marginBand(comparison: Comparison, scale: Scale): Html | null {
  const center = comparison.center.baseline;
  if (center === null || comparison.change === null || comparison.margin <= 0) return null;
  const reach = comparison.margin * wholeOf(comparison, center);
  const [low, high] = [center - reach, center + reach];
  const ends = [low, high].filter((end) => end > scale.low && end < scale.high);
  return html`<rect class="margin" x="${at(scale, low)}" width="${width(scale, low, high)}" y="0" height="100%"/>
${ends.map((end) => html`<line class="edge" x1="${at(scale, end)}" x2="${at(scale, end)}" y1="0" y2="100%"/>`)}`;
}

/** What a change of 100 % or 100 points is, in the metric's unit. */
function wholeOf(comparison: Comparison, center: number): number {
  if (changeScaleOf(comparison) === 'percent') return Math.abs(center);
  return isPercent(comparison.unit) ? 100 : 1;
}

/** Longer units reach below the ticks, and the sides have them already. */
const UNIT = 10;

/** Labelled in the unit in which the sides' centres are written. */
function axis({ unit, center }: Comparison, scale: Scale): Html {
  const reference = Math.max(Math.abs(center.baseline ?? 0), Math.abs(center.candidate ?? 0));
  const shown = legibleUnit(reference, plainText(unit, 20));
  const factor = convert(1, unit, shown) ?? 1;
  const inShown = { low: scale.low * factor, high: scale.high * factor };
  return html`<div class="side axis"><span class="label">${shown.length <= UNIT && unitName(shown)}</span><svg height="16" aria-hidden="true">
${ticks(inShown, 4).map(({ value, label }) => html`<line x1="${at(inShown, value)}" x2="${at(inShown, value)}" y1="0" y2="3"/><text class="middle" x="${at(inShown, value)}" y="14">${label}</text>`)}
</svg></div>`;
}
