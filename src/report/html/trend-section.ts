import type { Direction } from '../../model/metric.ts';
import type { Trend } from '../../model/trend.ts';
import { formatChange, formatCount, formatQuantity, formatRange } from '../number.ts';
import { plainText } from '../plain-text.ts';
import { arrows } from '../row.ts';
import { data, type Html, html } from './html.ts';
import { position, round, type Scale, scaleOver } from './scale.ts';

const TRENDS = 60;
const POINTS = 200;
const HEIGHT = 96;

/** The default branch over time: one plot a metric, levels between change points, the change written at each. */
export function trendSection(trends: readonly Trend[]): Html | null {
  const moving = (trend: Trend) => Number(trend.changePoints.length > 0);
  const drawn = trends
    .filter((trend) => trend.points.length > 1)
    .toSorted((a, b) => moving(b) - moving(a))
    .slice(0, TRENDS);
  if (drawn.length === 0) return null;
  const hidden = trends.length - drawn.length;
  return html`<section id="trend"><h2>Trend of the baseline branch</h2>
<div class="cards">${drawn.map(trendFigure)}</div>
${hidden > 0 && html`<p class="note">${formatCount(hidden, 'more metric')} not drawn.</p>`}</section>`;
}

function trendFigure(trend: Trend): Html {
  const skipped = Math.max(0, trend.points.length - POINTS);
  const points = trend.points.slice(skipped);
  const changes = trend.changePoints
    .map(({ index, change }) => ({ index: index - skipped, change }))
    .filter(({ index }) => index > 0 && index < points.length);

  const time = { low: -0.5, high: points.length - 0.5 };
  const unit = plainText(trend.unit, 20);
  const values = points.map((point) => point.value);
  const scale = headroom(scaleOver(values), changes.length > 0);
  const latest = points.at(-1);
  return html`<figure class="trend"><figcaption><span class="names">${data(trend.benchmark)} <b>${data(trend.metric)}</b>${arrows[trend.direction]}</span>
<span class="figure">${formatQuantity(latest?.value ?? null, unit)}</span></figcaption>
<svg height="${HEIGHT}" role="img" aria-label="${formatCount(points.length, 'run')}, ${formatCount(changes.length, 'change point')}">
${levels(points, changes, time, scale)}
${points.map((point, index) => dot(point, index, unit, time, scale))}
${changes.map(({ index, change }) => changeMark(index, change, time, trend.direction))}
</svg>
<p class="note ends"><span>${dayOf(points[0])}</span><span>${formatCount(points.length, 'run')}: ${formatRange(Math.min(...values), Math.max(...values), unit)}</span><span>${dayOf(latest)}</span></p></figure>`;
}

type Point = Trend['points'][number];

function x(time: Scale, index: number): string {
  return `${round(position(time, index))}%`;
}

function y(scale: Scale, value: number): string {
  return `${round(8 + 0.84 * (100 - position(scale, value)))}%`;
}

function dot({ sha, createdAt, value }: Point, index: number, unit: string, time: Scale, scale: Scale): Html {
  const name = [sha?.slice(0, 7), createdAt?.slice(0, 10)].filter((part) => part !== undefined).join(', ');
  return html`<circle cx="${x(time, index)}" cy="${y(scale, value)}" r="2.2"><title>${plainText(name)}: ${formatQuantity(value, unit)}</title></circle>`;
}

/** Above the dots, room for the changes that are written there. */
function headroom({ low, high }: Scale, needed: boolean): Scale {
  return needed ? { low, high: high + 0.25 * (high - low) } : { low, high };
}

/** The mean of each stretch between change points. */
function levels(
  points: readonly Point[],
  changes: readonly { index: number }[],
  time: Scale,
  scale: Scale,
): readonly Html[] {
  const starts = [0, ...changes.map(({ index }) => index)];
  return starts.map((start, segment) => {
    const end = starts[segment + 1] ?? points.length;
    const values = points.slice(start, end).map((point) => point.value);
    const level = y(scale, values.reduce((sum, value) => sum + value, 0) / values.length);
    return html`<line class="level" x1="${x(time, start - 0.5)}" x2="${x(time, end - 0.5)}" y1="${level}" y2="${level}"/>`;
  });
}

function changeMark(index: number, change: number, time: Scale, direction: Direction): Html {
  const place = x(time, index - 0.5);
  const late = Number.parseFloat(place) > 70;
  return html`<line class="shift" x1="${place}" x2="${place}" y1="0" y2="100%"/><text class="${meaning(change, direction)}${late ? ' end' : ''}" x="${place}" dx="${late ? -4 : 4}" y="12">${formatChange(change)}</text>`;
}

/** Whether a change of level is for better or worse; `moved` where the metric has no direction. */
export function meaning(change: number, direction: Direction): 'worse' | 'better' | 'moved' {
  if (direction === 'none' || change === 0) return 'moved';
  return change > 0 === (direction === 'lower') ? 'worse' : 'better';
}

function dayOf(point: Point | undefined): string {
  return plainText(point?.createdAt?.slice(0, 10) ?? '');
}
