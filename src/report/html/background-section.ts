import type { Snapshot } from '../../model/snapshot.ts';
import type { Result } from '../../model/verdict.ts';
import type { ReportContext } from '../context.ts';
import { howToRead } from '../how-to-read.ts';
import { formatCount } from '../number.ts';
import { type Outline, reasonsAreOpen } from '../outline.ts';
import { plainText } from '../plain-text.ts';
import { baselineRuns, environmentWords, readRuns } from '../provenance.ts';
import { whyUnknown } from '../why-unknown.ts';
import type { HtmlEvidence } from './evidence.ts';
import { data, type Html, html, sentence } from './html.ts';
import { commit } from './links.ts';

const ROWS = 200;

/** What the verdict rests on: environment, baseline, validity, what did not count, and how to read the numbers. */
export function backgroundSection(outlined: Outline, evidence: HtmlEvidence, context: ReportContext): Html {
  const { result } = outlined;
  return html`<section id="background"><h2>Background</h2><div class="columns">
${environment(result)}${baseline(result, context)}${validity(context)}${discarded(evidence.candidate)}${failures(evidence.candidate)}${reasons(outlined)}${explanations(result)}
</div></section>`;
}

function environment(result: Result): Html {
  const { candidate } = result;
  const { differences } = result.environment;
  const differing = new Set(differences.map(({ field }) => field));
  const value = (text: string | null) => (text === null ? html`<i>unknown</i>` : data(text, 120));
  const rows = differences
    .slice(0, ROWS)
    .map(
      (difference) =>
        html`<tr class="${difference.ignored ? '' : 'differs'}"><th scope="row">${data(difference.field)}${difference.ignored && html`<small>ignored</small>`}</th><td>${value(difference.baseline)}</td><td>${value(difference.candidate)}</td></tr>`,
    );
  const same = Object.entries(candidate.environment)
    .filter(([field]) => !differing.has(field))
    .slice(0, ROWS)
    .map(
      ([field, text]) =>
        html`<tr><th scope="row">${data(field)}</th><td colspan="2">${value(text)}${text === null && html`<small>${whyUnknown(field, candidate.environment)}</small>`}</td></tr>`,
    );
  return html`<div><h3>Environment</h3>${result.baseline.length > 0 && html`<p class="note">${environmentWords(result)}</p>`}
<table class="facts">${rows.length > 0 && html`<thead><tr><th scope="col">Field</th><th scope="col">Baseline</th><th scope="col">Candidate</th></tr></thead>`}<tbody>${rows}${same}</tbody></table></div>`;
}

function baseline(result: Result, context: ReportContext): Html | null {
  const used = result.baseline
    .slice(0, ROWS)
    .map(
      ({ createdAt, why, ...origin }) =>
        html`<tr><th scope="row">${commit(origin, context)}</th><td class="short">${plainText(createdAt?.slice(0, 10) ?? '')}</td><td>${sentence(why)}</td></tr>`,
    );
  const rejected = result.rejected
    .slice(0, ROWS)
    .map(
      ({ what, why }) =>
        html`<tr><th scope="row">${data(what)}</th><td class="short"><i>passed over</i></td><td>${sentence(why)}</td></tr>`,
    );
  if (used.length + rejected.length === 0) return null;
  const runs = baselineRuns(result);
  const remembered = runs - readRuns(result.baseline);
  return html`<div><h3>Baseline</h3><p class="note">${formatCount(runs, 'run')} used${remembered > 0 && `, ${remembered} of them carried along by the newest snapshot`}${rejected.length > 0 && `, ${rejected.length} passed over`}</p><table class="facts"><tbody>${used}${rejected}</tbody></table></div>`;
}

function validity({ validity: findings }: ReportContext): Html | null {
  if (findings.length === 0) return null;
  const words = { good: 'undisturbed', doubtful: 'doubtful', 'not-measured': 'not measured' } as const;
  return html`<div><h3>Validity</h3><table class="facts"><tbody>${findings.map(
    ({ what, state, finding }) =>
      html`<tr class="${state === 'doubtful' ? 'differs' : ''}"><th scope="row">${data(what)}</th><td class="short">${words[state]}</td><td>${sentence(finding)}</td></tr>`,
  )}</tbody></table></div>`;
}

/** Repetitions that were measured and do not count. */
function discarded(candidate: Snapshot | undefined): Html | null {
  const invalid = (candidate?.executions ?? []).filter((execution) => execution.invalid !== undefined);
  if (invalid.length === 0) return null;
  return html`<div><h3>Discarded repetitions</h3><table class="facts"><tbody>${invalid
    .slice(0, ROWS)
    .map(
      ({ benchmark, repetition, invalid: why }) =>
        html`<tr><th scope="row">${data(benchmark)}</th><td class="short">repetition ${repetition + 1}</td><td>${sentence(why ?? '')}</td></tr>`,
    )}</tbody></table></div>`;
}

function failures(candidate: Snapshot | undefined): Html | null {
  const failed = candidate?.failures ?? [];
  if (failed.length === 0) return null;
  return html`<div><h3>Failures</h3><table class="facts"><tbody>${failed
    .slice(0, ROWS)
    .map(
      ({ benchmark, name, count, message }) =>
        html`<tr class="differs"><th scope="row">${data(benchmark)}</th><td>${count} ×</td><td>${data(name)}${message !== undefined && html`<small>${sentence(message)}</small>`}</td></tr>`,
    )}</tbody></table></div>`;
}

/** The page opens with them where no row can tell them. */
function reasons(outlined: Outline): Html | null {
  const { result } = outlined;
  if (result.reasons.length === 0 || reasonsAreOpen(outlined)) return null;
  return html`<div><h3>Why this verdict</h3><ul>${result.reasons.slice(0, ROWS).map((reason) => html`<li>${sentence(reason)}</li>`)}</ul></div>`;
}

function explanations(result: Result): Html {
  return html`<div><h3>How to read this</h3><dl>${howToRead(result).map(({ term, text }) => html`<dt>${term}</dt><dd>${text}</dd>`)}</dl></div>`;
}
