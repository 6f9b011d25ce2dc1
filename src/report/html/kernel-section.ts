import type { KernelSummary } from '../../model/kernel.ts';
import { formatChange, formatCount, formatDifference, formatFixed, formatQuantity } from '../number.ts';
import {
  type BenchmarkProfile,
  type KernelChange,
  type KernelComparison,
  kernelChanges,
  type LimitChange,
  limitWords,
  movement,
} from '../profiles.ts';
import { data, type Html, html, sentence } from './html.ts';
import { at, type Scale } from './scale.ts';

const KERNELS = 30;

/** What limits each benchmark, and its kernels before and after, those first whose total time moved most. */
export function kernelSection(profiles: readonly BenchmarkProfile[]): Html | null {
  if (profiles.length === 0) return null;
  return html`<section id="kernels"><h2>Inside the GPU</h2>${profiles.map(
    ({ benchmark, limit, kernels }) =>
      html`<h3>${data(benchmark)}</h3>${limit && limitText(limit)}${kernels && kernelTable(kernels)}`,
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

function kernelTable(comparison: KernelComparison): Html {
  const changes = kernelChanges(comparison);
  const shown = changes.slice(0, KERNELS);
  const hidden = changes.length - shown.length;
  const reach = Math.max(1e-9, ...shown.map(({ difference }) => Math.abs(difference)));
  const scale = { low: -reach, high: reach };
  return html`<p class="note">Total time and calls, of ${comparison.per}.${comparison.baseline === null && ' The baseline has no kernel trace.'}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Kernels"><table class="kernels"><thead><tr><th scope="col">Kernel</th><th scope="col" class="number">Baseline</th><th scope="col" class="number">Candidate</th><th scope="col" class="number">Difference</th><th scope="col" class="plot"><span class="unseen">Difference drawn</span></th></tr></thead>
<tbody>${shown.map((change) => kernelRow(change, scale, comparison.baseline !== null))}</tbody></table></div>
${hidden > 0 && html`<p class="note">${formatCount(hidden, 'more kernel')} that moved less.</p>`}`;
}

function kernelRow(change: KernelChange, scale: Scale, compared: boolean): Html {
  const { name, baseline, candidate, difference } = change;
  const moved = movement(change);
  const what = typeof moved === 'string' ? moved : formatChange(moved);
  const [from, to] = difference < 0 ? [difference, 0] : [0, difference];
  return html`<tr><td class="name">${data(name, 160)}</td><td class="number">${kernelCell(baseline)}</td><td class="number">${kernelCell(candidate)}</td>
<td class="number">${compared && html`${what}<small>${formatDifference(difference, 'ms')}</small>`}</td>
<td class="plot">${compared && html`<svg class="mark" aria-hidden="true"><line class="zero" x1="50%" x2="50%" y1="0" y2="22"/><rect class="${difference > 0 ? 'more' : 'less'}" x="${at(scale, from)}" width="${Number.parseFloat(at(scale, to)) - Number.parseFloat(at(scale, from))}%" y="7" height="8"/></svg>`}</td></tr>`;
}

function kernelCell(kernel: KernelSummary | null): Html {
  return kernel === null
    ? html`–`
    : html`${formatQuantity(kernel.totalTimeMs, 'ms')}<small>${formatCount(kernel.calls, 'call')}</small>`;
}
