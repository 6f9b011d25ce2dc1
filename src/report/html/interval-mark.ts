import type { Comparison, Outcome } from '../../model/comparison.ts';
import { formatLimit } from '../number.ts';
import { isInformational } from '../outline.ts';
import { type Html, html } from './html.ts';
import { at, type Scale } from './scale.ts';

/** One row of the interval plot: margin, threshold, interval and change on the axis that all rows share. */
export function intervalMark(comparison: Comparison, scale: Scale): Html | null {
  const { change, interval, margin, threshold } = comparison;
  if (change === null) return null;
  const low = interval?.low ?? (interval === null ? change : Number.NEGATIVE_INFINITY);
  const high = interval?.high ?? (interval === null ? change : Number.POSITIVE_INFINITY);
  return html`<svg class="mark ${toneOf(comparison)}" aria-hidden="true" focusable="false">
<rect class="margin" x="${at(scale, -margin)}" width="${span(scale, -margin, margin)}" y="3" height="16"/>
<line class="edge" x1="${at(scale, -margin)}" x2="${at(scale, -margin)}" y1="3" y2="19"/>
<line class="edge" x1="${at(scale, margin)}" x2="${at(scale, margin)}" y1="3" y2="19"/>
<line class="limit" x1="${at(scale, threshold)}" x2="${at(scale, threshold)}" y1="3" y2="19"/>
<line class="limit" x1="${at(scale, -threshold)}" x2="${at(scale, -threshold)}" y1="3" y2="19"/>
<line class="zero" x1="${at(scale, 0)}" x2="${at(scale, 0)}" y1="0" y2="22"/>
<line class="interval" x1="${at(scale, low)}" x2="${at(scale, high)}" y1="11" y2="11"/>
${low < scale.low && html`<text class="${beyond(change < scale.low)}" x="0" y="15">◂</text>`}
${high > scale.high && html`<text class="${beyond(change > scale.high)} end" x="100%" y="15">▸</text>`}
${change >= scale.low && change <= scale.high && html`<circle class="change" cx="${at(scale, change)}" cy="11" r="4"/>`}</svg>`;
}

/** What lies beyond the end of the axis: the end of the interval, or the change itself, which then has its colour. */
function beyond(changed: boolean): string {
  return changed ? 'beyond change' : 'beyond';
}

/** The colour of a comparison: that of its outcome, none where it is neither good nor bad. */
export function toneOf(comparison: Comparison): Outcome | 'shown' {
  return isInformational(comparison) ? 'shown' : comparison.outcome;
}

/** Of a metric without a direction no outcome is told: none is good or bad. */
export function outcomeWord(comparison: Comparison): string {
  return isInformational(comparison) ? 'no direction' : comparison.outcome;
}

/** The axis above the rows. */
export function intervalAxis(scale: Scale): Html {
  return html`<svg class="axis" role="img" aria-label="from ${formatLimit(scale.low)} to ${formatLimit(scale.high)}">
<text x="0" y="12">${formatLimit(scale.low)}</text><text class="middle" x="${at(scale, 0)}" y="12">0</text>
<text class="end" x="100%" y="12">+${formatLimit(scale.high)}</text></svg>`;
}

function span(scale: Scale, from: number, to: number): string {
  return `${Number.parseFloat(at(scale, to)) - Number.parseFloat(at(scale, from))}%`;
}
