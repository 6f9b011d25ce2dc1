import type { Result } from '../../model/verdict.ts';
import { noContext } from '../context.ts';
import { headline } from '../headline.ts';
import { outline } from '../outline.ts';
import { phraseText } from '../phrase.ts';
import { plainText } from '../plain-text.ts';
import { profilesTitle } from '../profiles.ts';
import { backgroundSection } from './background-section.ts';
import { calibrationSection } from './calibration-section.ts';
import { comparisonSection } from './comparison-section.ts';
import { distributionSection } from './distribution-section.ts';
import type { HtmlEvidence } from './evidence.ts';
import { type Html, html } from './html.ts';
import { kernelSection } from './kernel-section.ts';
import { page } from './page.ts';
import { timelineSection } from './timeline-section.ts';
import { trendSection } from './trend-section.ts';
import { verdictHeader } from './verdict-header.ts';

/** With the other sections the page stays below 5 MB. */
const TRENDS = 60;

/**
 * The report as one page that needs nothing else: no request leaves it, it reads without its script, and it stays below
 * 5 MB. A result alone is enough; snapshots add the measured values, the rest of `evidence` its own section.
 */
export function htmlReport(result: Result, evidence: HtmlEvidence = {}): string {
  const outlined = outline(result);
  const context = evidence.context ?? noContext;
  const values = distributionSection(outlined, evidence);
  const parts: readonly Part[] = [
    ['comparisons', 'Comparisons', comparisonSection(outlined, values.linkOf)],
    ['values', 'Values', values.section],
    ['timeline', 'Timeline', timelineSection(evidence.timelines ?? [])],
    ['kernels', profilesTitle(context.profiles), kernelSection(context.profiles)],
    [
      'trend',
      'Trend',
      trendSection(evidence.trends ?? [], { repositoryUrl: context.repositoryUrl, most: TRENDS }),
    ],
    ['calibration', 'Noise', calibrationSection(evidence.calibration)],
    ['background', 'Background', backgroundSection(outlined, evidence, context)],
  ];
  const { icon, title } = headline(outlined);
  const name = `${icon} ${plainText(result.name, 80)}: ${phraseText(title)}`;
  const body = html`${verdictHeader(outlined, context)}${contents(parts)}<main>${parts.map(([, , section]) => section)}</main>
<footer>${plainText(`${result.tool.name} ${result.tool.version}`, 80)}</footer>`;
  return page(name, body);
}

/** Id, short title, and the section where there is something to tell. */
type Part = readonly [id: string, title: string, section: Html | null];

function contents(parts: readonly Part[]): Html {
  const present = parts.filter(([, , section]) => section !== null);
  return html`<nav aria-label="Sections">${present.map(([id, title]) => html`<a href="#${id}">${title}</a>`)}</nav>`;
}
