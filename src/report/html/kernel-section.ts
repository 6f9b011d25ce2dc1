import type { KernelSummary } from '../../model/kernel.ts';
import { type Figure, noteOn } from '../figures.ts';
import { kernelLabel } from '../kernel-name.ts';
import { formatChange, formatCount, formatDifference, formatFixed, formatQuantity } from '../number.ts';
import {
  type BenchmarkProfile,
  callsOf,
  type KernelChange,
  type KernelComparison,
  kernelChanges,
  kernelCount,
  type LimitChange,
  limitWords,
  movement,
  profilesTitle,
} from '../profiles.ts';
import { data, type Html, html, sentence } from './html.ts';
import { at, type Scale } from './scale.ts';

const KERNELS = 30;
const NAME = 160;

/** What limits each benchmark, and its kernels before and after, those first whose total time moved most. */
export function kernelSection(profiles: readonly BenchmarkProfile[]): Html | null {
  if (profiles.length === 0) return null;
  return html`<section id="kernels"><h2>${profilesTitle(profiles)}</h2>${profiles.map(
    ({ benchmark, limit, figures, kernels }) =>
      html`<h3>${data(benchmark)}</h3>${limit && limitText(limit)}${figureTable(figures)}${kernels && kernelTable(kernels)}`,
  )}</section>`;
}

function limitText({ baseline, candidate }: LimitChange): Html {
  const { confidence, evidence, recommendations } = candidate;
  const list = (texts: readonly string[]) =>
    html`<ul>${texts.map((text) => html`<li>${sentence(text)}</li>`)}</ul>`;
  const before = baseline && baseline.primary !== candidate.primary && html`${limitWords(baseline)} → `;
  return html`<p>${before}<b>${limitWords(candidate)}</b>, confidence ${formatFixed(100 * confidence, 0)} %</p>
<div class="columns"><div><p class="note">Evidence</p>${list(evidence)}</div><div><p class="note">What may help</p>${list(recommendations)}</div></div>`;
}

function figureTable(figures: readonly Figure[]): Html | null {
  if (figures.length === 0) return null;
  const note = noteOn(figures);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Derived figures"><table class="figures"><thead><tr><th scope="col">Derived</th><th scope="col" class="number">Baseline</th><th scope="col" class="number">Candidate</th></tr></thead>
<tbody>${figures.map(({ name, baseline, candidate }) => html`<tr><th scope="row">${name}</th><td class="number">${baseline}</td><td class="number">${candidate}</td></tr>`)}</tbody></table></div>
${note && html`<p class="note">${note}</p>`}`;
}

function kernelTable(comparison: KernelComparison): Html {
  const { baseline, host, per } = comparison;
  const compared = baseline !== null;
  const changes = kernelChanges(comparison);
  const shown = changes.slice(0, KERNELS);
  const hidden = kernelCount(comparison, changes) - shown.length;
  const reach = Math.max(1e-9, ...shown.map(({ difference }) => Math.abs(difference)));
  const scale = { low: -reach, high: reach };
  const [title, noun] = host ? ['Node', 'node'] : ['Kernel', 'kernel'];
  return html`<p class="note">Total time and calls, of ${per}${host && ' on the host: no device reported kernels'}.${!compared && ' There is no comparable baseline: the longest come first.'} From a single pass, so shown and not judged.</p>
<div class="scroll" tabindex="0" role="region" aria-label="${title}s"><table class="kernels"><thead><tr><th scope="col">${title}</th>${compared && html`<th scope="col" class="number">Baseline</th>`}<th scope="col" class="number">Candidate</th>${compared && html`<th scope="col" class="number">Difference</th><th scope="col" class="plot"><span class="unseen">Difference drawn</span></th>`}</tr></thead>
<tbody>${shown.map((change) => kernelRow(change, scale, compared))}</tbody></table></div>
${hidden > 0 && html`<p class="note">${formatCount(hidden, `more ${noun}`)}${compared ? ' that moved less, or that one side does not list' : ', each shorter'}.</p>`}`;
}

function kernelRow(change: KernelChange, scale: Scale, compared: boolean): Html {
  const { name, baseline, candidate } = change;
  const cell = (kernel: KernelSummary | null) => html`<td class="number">${kernelCell(kernel)}</td>`;
  return html`<tr><th scope="row" class="name">${data(kernelLabel(name, NAME), NAME)}</th>${compared && cell(baseline)}${cell(candidate)}${compared && movedCells(change, scale)}</tr>`;
}

function movedCells(change: KernelChange, scale: Scale): Html {
  const { difference } = change;
  const moved = movement(change);
  const what = typeof moved === 'string' ? moved : formatChange(moved);
  const [from, to] = difference < 0 ? [difference, 0] : [0, difference];
  return html`<td class="number">${what}<small>${formatDifference(difference, 'ms')}</small></td>
<td class="plot"><svg class="mark" aria-hidden="true"><line class="zero" x1="50%" x2="50%" y1="0" y2="22"/><rect class="${difference > 0 ? 'more' : 'less'}" x="${at(scale, from)}" width="${Number.parseFloat(at(scale, to)) - Number.parseFloat(at(scale, from))}%" y="7" height="8"/></svg></td>`;
}

function kernelCell(kernel: KernelSummary | null): Html {
  return kernel === null
    ? html`–`
    : html`${formatQuantity(kernel.totalTimeMs, 'ms')}<small>${callsOf(kernel)}</small>`;
}
