import type { Result, VerdictWord } from '../../model/verdict.ts';
import type { ReportContext } from '../context.ts';
import { firstBaseline, nextSteps } from '../guidance.ts';
import { headline, tally } from '../headline.ts';
import { formatCount } from '../number.ts';
import { type Outline, reasonsAreOpen } from '../outline.ts';
import { type Phrase, unbroken } from '../phrase.ts';
import { plainText } from '../plain-text.ts';
import { environmentWords, howMeasured } from '../provenance.ts';
import { data, type Html, html, sentence } from './html.ts';
import { commit, linked } from './links.ts';

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
${attention(outlined)}${next(outlined, context)}</header>`;
}

function phraseHtml(phrase: Phrase): Html {
  return html`${phrase.map((part) => (typeof part === 'string' ? unbroken(part) : html`<code>${data(part.name, 120)}</code>`))}`;
}

function compared(result: Result, context: ReportContext): Html {
  const newest = result.baseline[0];
  const candidate = html`Candidate ${commit(result.candidate, context)}${measuredIn(result, context)}`;
  if (!newest) return html`${candidate}, compared with nothing`;
  return html`${candidate} against baseline ${commit(newest, context)}${howMeasured(result, newest.createdAt)} · ${environmentWords(result)}`;
}

/** ` of 2026-11-24 (pull request #42, run 812)`. */
function measuredIn({ candidate }: Result, context: ReportContext): Html {
  const { createdAt, pullRequest, runId } = candidate;
  const places = [
    pullRequest === null ? null : linked(`pull request #${pullRequest}`, `/pull/${pullRequest}`, context),
    runId === null ? null : linked(`run ${runId}`, `/actions/runs/${runId}`, context),
  ].filter((place) => place !== null);
  const day = createdAt === null ? '' : ` of ${plainText(createdAt.slice(0, 10))}`;
  if (places.length === 0) return html`${day}`;
  return html`${day} (${places.map((place, index) => html`${index > 0 && ', '}${place}`)})`;
}

function attention(outlined: Outline): Html | null {
  const { reasons, notes, warnings, verdict } = outlined.result;
  const texts = [...(reasonsAreOpen(outlined) ? reasons : []), ...notes, ...warnings].slice(0, 12);
  const lines = [
    ...texts.map((text) => sentence(text)),
    ...(verdict === 'incomparable' ? differing(outlined.result) : []),
  ];
  return lines.length === 0 ? null : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

const DIFFERENCES = 5;

/** What makes the sides not comparable, since that is the answer then. */
function differing({ environment }: Result): readonly Html[] {
  const counted = environment.differences.filter(({ ignored }) => !ignored);
  const side = (text: string | null) => (text === null ? html`<i>unknown</i>` : data(text, 80));
  const shown = counted
    .slice(0, DIFFERENCES)
    .map(
      ({ field, baseline, candidate }) =>
        html`<code>${data(field)}</code>: ${side(baseline)} → ${side(candidate)}`,
    );
  const hidden = counted.length - shown.length;
  return hidden > 0
    ? [...shown, html`<a href="#background">${formatCount(hidden, 'more field')}</a>`]
    : shown;
}

function next(outlined: Outline, context: ReportContext): Html | null {
  const first = outlined.result.verdict === 'no-baseline' ? firstBaseline(context) : [];
  const steps = [
    ...first.map((step) => sentence(step)),
    ...nextSteps(outlined).map(({ who, text }) => html`${phraseHtml(who)}: ${sentence(text)}`),
  ];
  return steps.length === 0
    ? null
    : html`<p class="next"><b>Next</b></p><ul>${steps.map((step) => html`<li>${step}</li>`)}</ul>`;
}
