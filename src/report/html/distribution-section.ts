import type { Comparison } from '../../model/comparison.ts';
import { formatCount } from '../number.ts';
import { type Outline, restOf } from '../outline.ts';
import { distributionOf } from './distribution.ts';
import { distributionPlot } from './distribution-plot.ts';
import type { HtmlEvidence } from './evidence.ts';
import { type Html, html } from './html.ts';

/** All plots together stay below it, so that the page stays below 5 MB. */
const BYTES = 1_500_000;

export interface DistributionSection {
  readonly section: Html | null;
  /** The address of a comparison's plot, null where it has none. */
  readonly linkOf: (comparison: Comparison) => string | null;
}

/** The raw values of both sides, one plot a metric: what moved is open, the rest folded. */
export function distributionSection(outlined: Outline, evidence: HtmlEvidence): DistributionSection {
  const plots = new Map<Comparison, { readonly id: string; readonly plot: Html }>();
  let bytes = 0;
  let skipped = 0;
  for (const comparison of [...outlined.prominent, ...restOf(outlined)]) {
    const distribution = distributionOf(comparison, evidence.baseline ?? [], evidence.candidate);
    if (distribution === null) continue;
    const id = `values-${plots.size + 1}`;
    const plot = distributionPlot(comparison, distribution, id);
    bytes += plot.markup.length;
    if (bytes > BYTES) skipped += 1;
    else plots.set(comparison, { id, plot });
  }
  const of = (comparisons: readonly Comparison[]) =>
    comparisons.flatMap((comparison) => plots.get(comparison)?.plot ?? []);
  return {
    section: plots.size === 0 ? null : layout(of(outlined.prominent), of(restOf(outlined)), skipped),
    linkOf: (comparison) => {
      const plot = plots.get(comparison);
      return plot === undefined ? null : `#${plot.id}`;
    },
  };
}

function layout(open: readonly Html[], folded: readonly Html[], skipped: number): Html {
  return html`<section id="values"><h2>Measured values</h2>
<p class="note">Each line is a repetition, or an earlier job where the baseline is a history: ● its value, box and whiskers the middle half and 5 to 95 % of its iterations. Below them how often the values of all iterations occur. Grey is the margin around the baseline. Raw values as stored: the comparison leaves out what is left of the warm-up.</p>
<div class="cards">${open}</div>
${folded.length > 0 && html`<details${open.length === 0 && html` open`}><summary>${formatCount(folded.length, 'other metric')}</summary><div class="cards">${folded}</div></details>`}
${skipped > 0 && html`<p class="note">${formatCount(skipped, 'more plot')} left out to keep this page small; the snapshots have the values.</p>`}</section>`;
}
