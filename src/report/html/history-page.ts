import type { Trend } from '../../model/trend.ts';
import { formatChange, formatCount } from '../number.ts';
import { plainText } from '../plain-text.ts';
import { arrows } from '../row.ts';
import { data, type Html, html } from './html.ts';
import { commit } from './links.ts';
import { page } from './page.ts';
import { meaning, trendSection } from './trend-section.ts';

export interface HistoryPageOptions {
  /** The suite's name. */
  readonly title: string;
  /** Such as `https://github.com/owner/repository`: commits become links. */
  readonly repositoryUrl: string | null;
}

/** Some 20 kB each. */
const TRENDS = 300;

/** The history of a suite as one static page: the trend of each metric, and the commits at which a level changed. */
export function historyPage(trends: readonly Trend[], options: HistoryPageOptions): string {
  const title = `History of ${plainText(options.title, 80)}`;
  const jobs = Math.max(0, ...trends.map(({ points }) => points.length));
  const body = html`<header class="plain"><h1>${title}</h1><p class="note">${formatCount(jobs, 'job')} of the baseline branch${period(trends)}, ${formatCount(trends.length, 'metric')}</p></header>
<form class="controls find" hidden><label>Filter <input type="search" name="filter" placeholder="benchmark or metric" autocomplete="off"></label><output></output></form>
<main>${changesSection(trends, options)}${trendSection(trends, { ...options, most: TRENDS })}</main>`;
  return page(title, body);
}

/** ` from 2026-10-01 to 2026-11-22`, of all points. */
function period(trends: readonly Trend[]): string {
  const days = trends
    .flatMap(({ points }) => points.map(({ createdAt }) => createdAt?.slice(0, 10) ?? ''))
    .filter((day) => day !== '')
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? '' : ` from ${plainText(first)} to ${plainText(last)}`;
}

function changesSection(trends: readonly Trend[], options: HistoryPageOptions): Html {
  const rows = trends
    .flatMap(({ points, changePoints, ...metric }) =>
      changePoints.map(({ index, change }) => ({ ...metric, change, point: points[index] })),
    )
    .toSorted((a, b) => (b.point?.createdAt ?? '').localeCompare(a.point?.createdAt ?? ''));
  if (rows.length === 0)
    return html`<section><h2>Changes of level</h2><p>None is shown by the values so far.</p></section>`;
  return html`<section id="changes"><h2>Changes of level</h2><div class="scroll" tabindex="0" role="region" aria-label="Changes of level"><table class="levels"><thead><tr><th scope="col">Benchmark</th><th scope="col">Metric</th><th scope="col" class="number">Change</th><th scope="col">Since</th><th scope="col">Date</th></tr></thead>
<tbody>${rows.map(
    ({ benchmark, metric, direction, change, point }) =>
      html`<tr><th scope="row">${data(benchmark)}</th><th scope="row"><b>${data(metric)}</b>${arrows[direction]}</th><td class="number ${meaning(change, direction)}">${formatChange(change)}</td><td>${commit({ sha: point?.sha ?? null }, options)}</td><td>${point?.createdAt?.slice(0, 10) ?? ''}</td></tr>`,
  )}</tbody></table></div></section>`;
}
