import type { Comparison } from '../../model/comparison.ts';
import { plotRange } from '../interval-plot.ts';
import { ABSENT, formatCount } from '../number.ts';
import { type Outline, outcomeOrder } from '../outline.ts';
import { acceptedWords, type Row, scaleOf, toRow } from '../row.ts';
import { data, type Html, html } from './html.ts';
import { intervalAxis, intervalMark, outcomeWord, toneOf } from './interval-mark.ts';
import { type Remarks, remarksOn } from './remarks.ts';
import type { Scale } from './scale.ts';

/** Rows beyond it are counted only, so that the page stays below 5 MB. */
const ROWS = 2000;

interface Head {
  readonly title: string;
  /** How its column sorts; absent: not. */
  readonly sort?: 'text' | 'number';
  readonly className?: string;
}

const heads: readonly Head[] = [
  { title: 'Outcome', sort: 'number' },
  { title: 'Benchmark', sort: 'text' },
  { title: 'Metric', sort: 'text' },
  { title: 'Baseline', sort: 'number', className: 'number' },
  { title: 'Candidate', sort: 'number', className: 'number' },
  { title: 'Change', sort: 'number', className: 'number' },
];
const tailHeads: readonly Head[] = [
  { title: 'q', sort: 'number', className: 'number' },
  { title: 'n', sort: 'number', className: 'number' },
  { title: 'Limit', sort: 'number', className: 'number' },
  { title: 'Could show', sort: 'number', className: 'number' },
];

/**
 * All comparisons, worst first, each with its interval on one common axis. `linkOf` gives the address of a comparison's
 * distribution plot on the page, or null.
 */
export function comparisonSection(
  outlined: Outline,
  linkOf: (comparison: Comparison) => string | null,
): Html {
  const shown = outlined.ranked.slice(0, ROWS);
  const hidden = outlined.ranked.length - shown.length;
  const range =
    shown.length === 0 ? 1 : plotRange(shown.filter((comparison) => scaleOf(comparison) === 'percent'));
  const scale = { low: -range, high: range };
  const drawn = shown.some(({ change }) => change !== null);
  const remarks = remarksOn(shown);
  return html`<section id="comparisons"><h2>Comparisons</h2>
${controls(outlined)}
<div class="scroll" tabindex="0" role="region" aria-label="Comparisons">
<table class="comparisons"><thead><tr>${heads.map(headCell)}<th class="${drawn && 'plot'}" scope="col">${drawn ? intervalAxis(scale) : html`<span class="unseen">Interval</span>`}</th>${tailHeads.map(headCell)}</tr></thead>
<tbody>${shown.map((comparison, index) => tableRow(comparison, index, scale, { link: linkOf(comparison), remarks }))}</tbody></table></div>
${hidden > 0 && html`<p class="note">${formatCount(hidden, 'more row')}, less urgent than these: the result's JSON has all of them.</p>`}
${remarks.list}
${drawn && html`<p class="note">● change and its interval, in percent (points for rates); grey the margin within which it counts as unchanged, dashes the limit; ◂ ▸ what lies beyond the axis.</p>`}</section>`;
}

/** Hidden until the script makes them work. */
function controls(outlined: Outline): Html {
  const { byOutcome, informational } = outlined;
  const kinds = [
    ...outcomeOrder.map((outcome) => [outcome, outcome, byOutcome[outcome].length] as const),
    ['shown', 'without direction', informational.length] as const,
  ].filter(([, , count]) => count > 0);
  return html`<form class="controls" hidden><label>Filter <input type="search" name="filter" placeholder="benchmark or metric" autocomplete="off"></label>
<fieldset><legend>Outcome</legend>${kinds.map(
    ([kind, label, count]) =>
      html`<label><input type="checkbox" name="outcome" value="${kind}" checked> ${label} <span class="figure">${count}</span></label>`,
  )}</fieldset><label class="sort">Sort by <select name="sort"></select></label><output></output></form>`;
}

function headCell({ title, sort, className }: Head): Html {
  return html`<th scope="col" class="${className ?? ''}" data-sort="${sort ?? ''}">${title}</th>`;
}

interface Reference {
  /** The address of the distribution plot, or null. */
  readonly link: string | null;
  readonly remarks: Remarks;
}

function tableRow(comparison: Comparison, rank: number, scale: Scale, { link, remarks }: Reference): Html {
  const row = toRow(comparison);
  const name = html`<b>${data(comparison.metric)}</b>`;
  return html`<tr data-outcome="${toneOf(comparison)}">
<td data-key="${rank}"><span class="chip ${toneOf(comparison)}">${outcomeWord(comparison)}</span>${gateNote(comparison)}</td>
<th scope="row">${data(comparison.benchmark)}</th><th scope="row">${link === null ? name : html`<a href="${link}">${name}</a>`}${row.arrow}${remarks.marks(comparison)}</th>
<td class="number" data-key="${keyOf(comparison.center.baseline)}">${sideFigure(row.baseline)}</td>
<td class="number" data-key="${keyOf(comparison.center.candidate)}">${sideFigure(row.candidate)}</td>
<td class="number" data-key="${keyOf(comparison.change)}"><span class="change">${row.change}</span>${row.interval !== '' && html`<small>${row.interval}</small>`}</td>
<td class="plot">${intervalMark(comparison, scale)}</td>
${tailCells(comparison, row)}</tr>`;
}

/** Longer units stand below their number. */
const UNIT = 6;

function sideFigure(text: string): Html {
  const [number = '', ...words] = text.split(' ');
  const unit = words.join(' ');
  return unit.length > UNIT ? html`${number}<small>${unit}</small>` : html`${text}`;
}

function tailCells(comparison: Comparison, row: Row): Html {
  const [limit = '', floor] = row.limit.split(', ');
  const cells: readonly [number | null, Html][] = [
    [
      comparison.q,
      html`${row.q}${comparison.p !== null && html`<small>p ${row.p}</small>`}${row.rankP !== row.p && row.rankP !== ABSENT && html`<small>MW p ${row.rankP}</small>`}`,
    ],
    [comparison.n.candidate, html`${row.n}`],
    [
      row.limit === ABSENT ? null : comparison.threshold,
      html`${limit}${floor !== undefined && html`<small>${floor}</small>`}`,
    ],
    [comparison.minimumDetectableChange, html`${row.detectable}`],
  ];
  return html`${cells.map(([key, text]) => html`<td class="number" data-key="${keyOf(key)}">${text}</td>`)}`;
}

function keyOf(value: number | null): string {
  return value === null ? '' : String(value);
}

function gateNote(comparison: Comparison): Html | null {
  const { gate, direction } = comparison;
  if (comparison.accepted) return html`<small>${data(acceptedWords(comparison), 300)}</small>`;
  if (direction === 'none' && gate === 'report') return null;
  return gate === 'fail' ? null : html`<small>${gate === 'warn' ? 'warns only' : 'shown only'}</small>`;
}
