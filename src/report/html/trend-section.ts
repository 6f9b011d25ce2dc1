import type { Direction } from '../../model/metric.ts';
import type { Trend } from '../../model/trend.ts';
import { median } from '../../statistics/quantile.ts';
import { formatChange, formatCount, formatQuantity, formatRange } from '../number.ts';
import { plainText } from '../plain-text.ts';
import { arrows } from '../row.ts';
import { data, type Html, html } from './html.ts';
import { commitPath, linked } from './links.ts';
import { position, round, type Scale } from './scale.ts';
import { trendScale } from './trend-scale.ts';

const POINTS = 200;
const HEIGHT = 96;

export interface TrendOptions {
  /** Such as `https://github.com/owner/repository`: commits become links. */
  readonly repositoryUrl: string | null;
  /** Trends beyond it are counted only. */
  readonly most: number;
}

/** The default branch over time: one plot a metric, levels between change points, the change written at each. */
export function trendSection(trends: readonly Trend[], options: TrendOptions): Html | null {
  const moving = (trend: Trend) => Number(trend.changePoints.length > 0);
  const drawn = trends
    .filter((trend) => trend.points.length > 1)
    .toSorted((a, b) => moving(b) - moving(a))
    .slice(0, options.most);
  if (drawn.length === 0) return null;
  const hidden = trends.length - drawn.length;
  return html`<section id="trend"><h2>Trend of the baseline branch</h2>
<p class="note">● a run, oldest on the left; the line is the level between changes, dashes where it changed; ▴ ▾ beyond the axis.</p>
<div class="cards">${drawn.map((trend) => trendFigure(trend, options))}</div>
${hidden > 0 && html`<p class="note">${formatCount(hidden, 'more metric')} not drawn.</p>`}</section>`;
}

function trendFigure(trend: Trend, options: TrendOptions): Html {
  const skipped = Math.max(0, trend.points.length - POINTS);
  const points = trend.points.slice(skipped);
  const changes = trend.changePoints
    .map(({ index, change }) => ({ index: index - skipped, change }))
    .filter(({ index }) => index > 0 && index < points.length);

  const time = { low: -0.5, high: points.length - 0.5 };
  const unit = plainText(trend.unit, 20);
  const values = points.map((point) => point.value);
  const segments = segmentsOf(values, changes);
  const scale = headroom(
    trendScale(
      points,
      segments.map(({ level }) => level),
    ),
    changes.length > 0,
  );
  const latest = points.at(-1);
  return html`<figure class="trend"><figcaption><span class="names">${data(trend.benchmark)} <b>${data(trend.metric)}</b>${arrows[trend.direction]}</span>
<span class="figure">${formatQuantity(latest?.value ?? null, unit)}</span></figcaption>
<svg height="${HEIGHT}" role="img" aria-label="${formatCount(points.length, 'run')}, ${formatCount(changes.length, 'change point')}">
${segments.map(({ start, end, level }) => html`<line class="level" x1="${x(time, start - 0.5)}" x2="${x(time, end - 0.5)}" y1="${y(scale, level)}" y2="${y(scale, level)}"/>`)}
${points.map((point, index) => dot(point, index, unit, time, scale))}
${staggered(changes, points.length).map((change) => linked(changeMark(change, points[change.index], time, trend.direction), commitPath(points[change.index]?.sha ?? null), options))}
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

/** `abc1234, 2026-10-01` */
function nameOf({ sha, createdAt }: Point): string {
  return plainText(
    [sha?.slice(0, 7), createdAt?.slice(0, 10)].filter((part) => part !== undefined).join(', '),
  );
}

function dot(point: Point, index: number, unit: string, time: Scale, scale: Scale): Html {
  const { value } = point;
  const title = html`<title>${nameOf(point)}: ${formatQuantity(value, unit)}</title>`;
  if (value > scale.high) return html`<text class="beyond" x="${x(time, index)}" y="8">▴${title}</text>`;
  if (value < scale.low)
    return html`<text class="beyond" x="${x(time, index)}" y="${HEIGHT - 1}">▾${title}</text>`;
  return html`<circle cx="${x(time, index)}" cy="${y(scale, value)}" r="2.2">${title}</circle>`;
}

/** Above the dots, room for the changes that are written there. */
function headroom({ low, high }: Scale, needed: boolean): Scale {
  return needed ? { low, high: high + 0.25 * (high - low) } : { low, high };
}

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

/** Each stretch between change points, with its median, which a wild run does not move. */
function segmentsOf(values: readonly number[], changes: readonly { index: number }[]): readonly Segment[] {
  const starts = [0, ...changes.map(({ index }) => index)];
  return starts.map((start, segment) => {
    const end = starts[segment + 1] ?? values.length;
    return { start, end, level: median(values.slice(start, end)) };
  });
}

interface Change {
  readonly index: number;
  readonly change: number;
}

/** So much of the width a change takes as it is written. */
const WRITTEN = 0.18;

/** The changes, with the line on which each is written: the second where the first is taken. */
function staggered(changes: readonly Change[], points: number): readonly (Change & { line: number })[] {
  const placed: (Change & { line: number })[] = [];
  for (const change of changes) {
    const before = placed.at(-1);
    const near = before !== undefined && change.index - before.index < WRITTEN * points;
    placed.push({ ...change, line: near ? 1 - before.line : 0 });
  }
  return placed;
}

function changeMark(
  { index, change, line }: Change & { line: number },
  point: Point | undefined,
  time: Scale,
  direction: Direction,
): Html {
  const place = x(time, index - 0.5);
  const late = Number.parseFloat(place) > 70;
  return html`<g><title>since ${point === undefined ? '' : nameOf(point)}</title><line class="shift" x1="${place}" x2="${place}" y1="0" y2="100%"/><text class="${meaning(change, direction)}${late ? ' end' : ''}" x="${place}" dx="${late ? -4 : 4}" y="${12 + 12 * line}">${formatChange(change)}</text></g>`;
}

/** Whether a change of level is for better or worse; `moved` where the metric has no direction. */
export function meaning(change: number, direction: Direction): 'worse' | 'better' | 'moved' {
  if (direction === 'none' || change === 0) return 'moved';
  return change > 0 === (direction === 'lower') ? 'worse' : 'better';
}

function dayOf(point: Point | undefined): string {
  return plainText(point?.createdAt?.slice(0, 10) ?? '');
}
