import type { Comparison } from '../model/comparison.ts';
import { convert } from '../model/unit.ts';
import type { Result } from '../model/verdict.ts';
import { annotationOf, verdictAnnotation } from './annotations.ts';
import { plainText } from './plain-text.ts';

/** Outcomes that say neither good nor bad. */
const OPEN: readonly string[] = ['inconclusive', 'incomparable', 'new'];

/**
 * A result as JUnit XML, for whatever shows test reports: one test case for the verdict and one for each metric. A case
 * fails only where the job fails for it; what is open is skipped. `time` is the candidate's own, of metrics that are times.
 */
export function junit(result: Result): string {
  const cases = [verdictCase(result), ...result.comparisons.map((one) => metricCase(one, result))];
  const count = (what: string) => cases.filter((text) => text.includes(`<${what} `)).length;
  const totals = `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}"`;
  const at = result.candidate.createdAt;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="aaco" ${totals}>
<testsuite name="${attribute(result.name)}" ${totals}${at === null ? '' : ` timestamp="${attribute(at)}"`}>
${cases.join('\n')}
</testsuite>
</testsuites>
`;
}

function verdictCase(result: Result): string {
  const { title, message } = verdictAnnotation(result);
  const body = result.fails
    ? failure(result.verdict, title, message)
    : `<system-out>${text(title)}</system-out>`;
  return `<testcase classname="${attribute(result.name)}" name="verdict">${body}</testcase>`;
}

function metricCase(comparison: Comparison, { name, fails }: Result): string {
  const { benchmark, metric, outcome } = comparison;
  const { title, message } = annotationOf(comparison);
  const names = `classname="${attribute(`${name}.${benchmark}`)}" name="${attribute(metric)}"`;
  const body =
    fails && isBad(comparison)
      ? failure(outcome, title, message)
      : OPEN.includes(outcome)
        ? `<skipped message="${attribute(title)}"/>`
        : `<system-out>${text(`${title}: ${message}`)}</system-out>`;
  return `<testcase ${names}${timeOf(comparison)}>${body}</testcase>`;
}

function isBad({ outcome, gate, accepted }: Comparison): boolean {
  return (outcome === 'regressed' || outcome === 'missing') && gate === 'fail' && !accepted;
}

function timeOf({ center, unit }: Comparison): string {
  const seconds = center.candidate === null ? null : convert(center.candidate, unit, 's');
  return seconds === null ? '' : ` time="${seconds}"`;
}

function failure(type: string, title: string, message: string): string {
  return `<failure type="${type}" message="${attribute(title)}">${text(message)}</failure>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function text(plain: string): string {
  return plainText(plain, 4096).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

function attribute(plain: string): string {
  return text(plain.slice(0, 300));
}
