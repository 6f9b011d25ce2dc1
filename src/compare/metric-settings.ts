import type { Policy } from '../model/policy.ts';
import { sampledMetric } from '../model/sampled-metrics.ts';
import type { Sample, Tail } from './sample.ts';
import { type Settings, settingsOf } from './settings.ts';

/** What a tail needs of each repetition to be gated: values, and as many beyond the quantile as if independent. */
const valuesFor: Readonly<Record<Tail, number>> = { p95: 200, p99: 1000 };
const EXCEEDANCES = 10;

/**
 * The settings of a sample: those of its metric; a tail computed here is gated only where a rule asks for it and its
 * values carry it, a number that a tool condensed only where its benchmark has no raw values among `all` or a rule asks,
 * what is sampled too coarsely only where a rule asks.
 */
export function settingsOfSample(
  sample: Sample,
  policy: Pick<Policy, 'threshold' | 'margin' | 'rules'>,
  all: readonly Sample[],
): Settings {
  const hasRaw = () => all.some(({ condensed, benchmark }) => !condensed && benchmark === sample.benchmark);
  const ungated = sampledMetric(sample.metric)?.gated === false;
  const shownOnly = ungated || sample.tail !== null || (sample.condensed && hasRaw());
  return carried(settingsOf(sample, policy, { shownOnly }), sample);
}

function carried(settings: Settings, { tail }: Sample): Settings {
  if (tail === null || settings.gate === 'report') return settings;
  const needed = valuesFor[tail.tail];
  const lack =
    tail.fewest < needed
      ? `${needed} values a repetition, and the shortest has ${tail.fewest}`
      : Math.round(tail.exceedances()) < EXCEEDANCES
        ? `${EXCEEDANCES} independent values beyond it a repetition, and there are ${tail.exceedances().toFixed(1)}: the values depend on their neighbours`
        : null;
  if (lack === null) return settings;
  return {
    ...settings,
    gate: 'report',
    warnings: [...settings.warnings, `Shown only, not gated: ${tail.tail} needs ${lack}.`],
  };
}
