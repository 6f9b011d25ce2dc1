import { formatQuantity, formatRange } from '../number.ts';
import { plainText } from '../plain-text.ts';
import type { Lane, Span, Timeline } from './evidence.ts';
import { data, type Html, html } from './html.ts';
import { at, position, round, type Scale, scaleOver, ticks } from './scale.ts';

const LANE_HEIGHT = 54;
const LANES = 24;
/** Two points a bucket, so that a narrow spike is never thinned away. */
const BUCKETS = 300;
const SPANS = 500;

/** What the machine did over the job: lanes on one time axis, throttling marked through all of them. */
export function timelineSection(timelines: readonly Timeline[]): Html | null {
  if (timelines.length === 0) return null;
  return html`<section id="timeline"><h2>Timeline</h2>
${legend(timelines)}
${timelines.map(timelineFigure)}</section>`;
}

const kinds = ['baseline', 'candidate', 'discarded', 'throttled'] as const;

function legend(timelines: readonly Timeline[]): Html {
  const present = new Set(timelines.flatMap(({ spans }) => spans.map(({ kind }) => kind)));
  return html`<p class="note">Over the seconds of the job. ${kinds
    .filter((kind) => present.has(kind))
    .map((kind) => html`<span class="legend"><i class="key ${kind}"></i>${kind}</span> `)}</p>`;
}

function timelineFigure({ title, lanes, spans }: Timeline): Html {
  const seconds = [
    ...lanes.flatMap(({ points }) => points.map((point) => point.seconds)),
    ...spans.flatMap(({ from, to }) => [from, to]),
  ];
  const [low, high] = seconds.reduce(([a, b], s) => [Math.min(a, s), Math.max(b, s)], [Infinity, -Infinity]);
  if (!(high > low)) return html``;
  const time: Scale = { low, high };
  const bands = spans.slice(0, SPANS).map((span) => band(span, time));
  const hidden = lanes.length - LANES;
  return html`<figure class="timeline"><figcaption>${data(title)}${throttledNote(spans)}</figcaption>
${lanes.slice(0, LANES).map((lane) => laneRow(lane, time, bands))}
<div class="side axis"><span class="label">s</span><svg height="16" aria-hidden="true">${ticks(time, 6).map(
    ({ value, label }) =>
      html`<line x1="${at(time, value)}" x2="${at(time, value)}" y1="0" y2="3"/><text class="middle" x="${at(time, value)}" y="14">${label}</text>`,
  )}</svg></div>
${hidden > 0 && html`<p class="note">${hidden} more lanes left out.</p>`}</figure>`;
}

function throttledNote(spans: readonly Span[]): Html | null {
  const throttled = spans.filter(({ kind }) => kind === 'throttled');
  if (throttled.length === 0) return null;
  const seconds = throttled.reduce((sum, { from, to }) => sum + to - from, 0);
  return html` <span class="chip regressed">throttled for ${formatQuantity(seconds, 's')}</span>`;
}

function band({ from, to, kind, label }: Span, time: Scale): Html {
  const wide = Math.max(0.15, round(position(time, to) - position(time, from)));
  return html`<rect class="span ${kind}" x="${at(time, from)}" width="${wide}%" y="0" height="100%"><title>${plainText(label)}</title></rect>`;
}

function laneRow(lane: Lane, time: Scale, bands: readonly Html[]): Html {
  const values = lane.points.map(({ value }) => value).filter((value) => value !== null);
  const unit = plainText(lane.unit, 20);
  const scale = scaleOver(values);
  const [lowest, highest] = values.reduce(
    ([a, b], v) => [Math.min(a, v), Math.max(b, v)],
    [Infinity, -Infinity],
  );
  const range = lowest > highest ? 'not measured' : formatRange(lowest, highest, unit);
  return html`<div class="side lane"><span class="label">${data(lane.label, 40)}<br><span class="figure">${range}</span></span>
<svg height="${LANE_HEIGHT}" role="img" aria-label="${plainText(lane.label, 40)}: ${range}">${bands}
<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"><path d="${path(lane, time, scale)}"/></svg></svg></div>`;
}

/** A line that is broken where values are absent. */
function path({ points }: Lane, time: Scale, scale: Scale): string {
  let pen = 'M';
  return extremes(points)
    .map(({ seconds, value }) => {
      if (value === null) {
        pen = 'M';
        return '';
      }
      const step = `${pen}${round(position(time, seconds))} ${round(100 - position(scale, value))}`;
      pen = 'L';
      return step;
    })
    .join('');
}

/** The points thinned to the lowest and highest of each bucket. */
function extremes(points: Lane['points']): Lane['points'] {
  if (points.length <= 2 * BUCKETS) return points;
  const size = points.length / BUCKETS;
  return Array.from({ length: BUCKETS }, (_, bucket) =>
    points.slice(Math.floor(bucket * size), Math.floor((bucket + 1) * size)),
  ).flatMap((bucket) => {
    const known = bucket.filter(({ value }) => value !== null);
    const sorted = known.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
    const gap = bucket.find(({ value }) => value === null);
    const kept = [gap, sorted[0], sorted.at(-1)].filter((point) => point !== undefined);
    return kept.toSorted((a, b) => a.seconds - b.seconds);
  });
}
