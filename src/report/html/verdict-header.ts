import type { Result, VerdictWord } from '../../model/verdict.ts';
import type { ReportContext } from '../context.ts';
import { nextSteps } from '../guidance.ts';
import { headline, tally } from '../headline.ts';
import { formatCount } from '../number.ts';
import { type Outline, reasonsAreOpen } from '../outline.ts';
import { type Phrase, unbroken } from '../phrase.ts';
import { plainText } from '../plain-text.ts';
import { age, environmentWords, type Origin, readRuns, sourceName } from '../provenance.ts';
import { data, type Html, html, sentence } from './html.ts';

/** Verdicts that their titles have the words of. */
const spoken: ReadonlySet<VerdictWord> = new Set(['inconclusive', 'no-baseline', 'incomparable']);

/** The verdict, the one number, and what was compared with what. */
export function verdictHeader(outlined: Outline, context: ReportContext): Html {
  const { result } = outlined;
  const { title, consequence } = headline(outlined);
  const tone = result.fails ? 'bad' : result.verdict === 'pass' ? 'good' : 'open';
  return html`<header class="${tone}"><p class="suite">${data(result.name, 80)}</p>
<h1>${!spoken.has(result.verdict) && html`<span class="verdict">${result.verdict}</span> `}${phraseHtml(title)}</h1>
<p class="tally"><b>${consequence}</b>${tally(outlined).map(({ outcome, text }) => html` <span class="chip ${outcome}">${text}</span>`)}</p>
<p class="compared">${compared(result, context)}</p>
${attention(outlined)}${next(outlined)}</header>`;
}

function phraseHtml(phrase: Phrase): Html {
  return html`${phrase.map((part) => (typeof part === 'string' ? unbroken(part) : html`<code>${data(part.name, 120)}</code>`))}`;
}

function compared(result: Result, context: ReportContext): Html {
  const newest = result.baseline[0];
  const candidate = html`Candidate ${commit(result.candidate, context)}${dated(result.candidate.createdAt)}`;
  if (!newest) return html`${candidate}, compared with nothing`;
  const older = result.design === 'history' ? age(newest.createdAt, result.candidate.createdAt) : null;
  const earlier = result.design === 'history' ? readRuns(result.baseline) - 1 : 0;
  const runs = earlier > 0 ? ` and ${formatCount(earlier, 'earlier run')}` : '';
  const how = result.design === 'interleaved' ? ', measured alternately in the same job' : '';
  return html`${candidate} against baseline ${commit(newest, context)}${older !== null && ` (${older})`}${runs}${how}; ${environmentWords(result)}`;
}

function dated(createdAt: string | null): string {
  return createdAt === null ? '' : ` of ${plainText(createdAt.slice(0, 10))}`;
}

const fullSha = /^[0-9a-f]{7,64}$/;

/** A link needs a click, so that the page itself asks nothing of the network. */
export function commit(origin: Origin, { repositoryUrl }: ReportContext): Html {
  const { sha } = origin;
  if (sha === null) return data(sourceName(origin));
  if (!fullSha.test(sha)) return html`<code>${data(sha, 40)}</code>`;
  const code = html`<code>${sha.slice(0, 7)}</code>`;
  return repositoryUrl !== null && /^https?:\/\//.test(repositoryUrl)
    ? html`<a href="${`${repositoryUrl}/commit/${sha}`}">${code}</a>`
    : code;
}

function attention(outlined: Outline): Html | null {
  const { reasons, notes, warnings } = outlined.result;
  const lines = [...(reasonsAreOpen(outlined) ? reasons : []), ...notes, ...warnings].slice(0, 12);
  return lines.length === 0 ? null : html`<ul>${lines.map((line) => html`<li>${sentence(line)}</li>`)}</ul>`;
}

function next(outlined: Outline): Html | null {
  const steps = nextSteps(outlined);
  return steps.length === 0
    ? null
    : html`<p class="next"><b>Next</b></p><ul>${steps.map(({ who, text }) => html`<li>${phraseHtml(who)}: ${sentence(text)}</li>`)}</ul>`;
}
