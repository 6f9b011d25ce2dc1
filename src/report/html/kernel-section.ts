import type { KernelSummary } from '../../model/kernel.ts';
import { formatChange, formatCount, formatQuantity } from '../number.ts';
import type { KernelComparison } from './evidence.ts';
import { data, type Html, html } from './html.ts';
import { at, type Scale } from './scale.ts';

const KERNELS = 30;

interface KernelChange {
  readonly name: string;
  readonly baseline: KernelSummary | null;
  readonly candidate: KernelSummary | null;
  /** Milliseconds of all its calls together, candidate less baseline. */
  readonly difference: number;
}

/** Kernels before and after, those first whose total time moved most. */
export function kernelSection(comparisons: readonly KernelComparison[]): Html | null {
  if (comparisons.length === 0) return null;
  return html`<section id="kernels"><h2>Kernels</h2>${comparisons.map(kernelTable)}</section>`;
}

function kernelTable(comparison: KernelComparison): Html {
  const changes = kernelChanges(comparison);
  const shown = changes.slice(0, KERNELS);
  const hidden = changes.length - shown.length;
  const reach = Math.max(1e-9, ...shown.map(({ difference }) => Math.abs(difference)));
  const scale = { low: -reach, high: reach };
  return html`<h3>${data(comparison.benchmark)}</h3><p class="note">Total time and calls, of ${comparison.per}.${comparison.baseline === null && ' The baseline has no kernel trace.'}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Kernels"><table class="kernels"><thead><tr><th scope="col">Kernel</th><th scope="col" class="number">Baseline</th><th scope="col" class="number">Candidate</th><th scope="col" class="number">Difference</th><th scope="col" class="plot"></th></tr></thead>
<tbody>${shown.map((change) => kernelRow(change, scale, comparison.baseline !== null))}</tbody></table></div>
${hidden > 0 && html`<p class="note">${formatCount(hidden, 'more kernel')} that moved less.</p>`}`;
}

function kernelChanges({ baseline, candidate }: KernelComparison): readonly KernelChange[] {
  const before = new Map((baseline ?? []).map((kernel) => [kernel.kernelName, kernel]));
  const after = new Map(candidate.map((kernel) => [kernel.kernelName, kernel]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => {
      const [old, present] = [before.get(name) ?? null, after.get(name) ?? null];
      return {
        name,
        baseline: old,
        candidate: present,
        difference: (present?.totalTimeMs ?? 0) - (old?.totalTimeMs ?? 0),
      };
    })
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

function kernelRow(
  { name, baseline, candidate, difference }: KernelChange,
  scale: Scale,
  compared: boolean,
): Html {
  const relative = baseline && candidate ? difference / baseline.totalTimeMs : null;
  const what = baseline === null ? 'new' : candidate === null ? 'gone' : formatChange(relative);
  const [from, to] = difference < 0 ? [difference, 0] : [0, difference];
  return html`<tr><td class="name">${data(name, 160)}</td><td class="number">${kernelCell(baseline)}</td><td class="number">${kernelCell(candidate)}</td>
<td class="number">${compared && html`${what}<small>${formatQuantity(difference, 'ms')}</small>`}</td>
<td class="plot">${compared && html`<svg class="mark" aria-hidden="true"><line class="zero" x1="50%" x2="50%" y1="0" y2="22"/><rect class="${difference > 0 ? 'more' : 'less'}" x="${at(scale, from)}" width="${Number.parseFloat(at(scale, to)) - Number.parseFloat(at(scale, from))}%" y="7" height="8"/></svg>`}</td></tr>`;
}

function kernelCell(kernel: KernelSummary | null): Html {
  return kernel === null
    ? html`–`
    : html`${formatQuantity(kernel.totalTimeMs, 'ms')}<small>${formatCount(kernel.calls, 'call')}</small>`;
}
