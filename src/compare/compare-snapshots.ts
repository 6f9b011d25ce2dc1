import { InputError } from '../errors.ts';
import type { Comparison, Design } from '../model/comparison.ts';
import { groupBy } from '../model/group-by.ts';
import { metricId } from '../model/metric.ts';
import type { Policy } from '../model/policy.ts';
import { sampledMetric } from '../model/sampled-metrics.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Result } from '../model/verdict.ts';
import type { SteadyState } from '../statistics/steady-state.ts';
import type { Assessed } from './assessed.ts';
import { type BaselineSide, baselineSide, obstacleOf } from './baseline-side.ts';
import { comparedMetric, incomparableMetric, missingMetric, newMetric } from './comparison-of.ts';
import { disturbancesOf } from './disturbances.ts';
import { type RisenFailures, risenFailures } from './failures.ts';
import { placesOf } from './family.ts';
import { jobsOf } from './history.ts';
import { settingsOfSample } from './metric-settings.ts';
import { compareOutputs } from './outputs.ts';
import { providerWarnings } from './provider-warnings.ts';
import { type Sample, samplesOf, warmUpsOf } from './sample.ts';
import type { Settings } from './settings.ts';

export interface CompareRequest {
  /** Measured in the candidate's job (`interleaved`), or each an earlier job (`history`). May be empty. */
  readonly baseline: readonly Snapshot[];
  readonly candidate: Snapshot;
  readonly design: Design;
  readonly policy: Policy;
  /** Family-wise level of this look; the policy's unless said. */
  readonly alpha?: number;
  /** Of the two-sided intervals: 0.9 for a single look, so that each bound holds at 95 %, unless said. */
  readonly confidence?: number;
}

export interface Compared {
  readonly comparisons: readonly Comparison[];
  readonly environment: Result['environment'];
  readonly warnings: readonly string[];
}

/**
 * Every metric of baseline and candidate, compared: in the candidate's order, then what is missing. Throws InputError where
 * the numbers of both have not the same meaning.
 */
export function compareSnapshots(request: CompareRequest): Compared {
  const { baseline, candidate, design, policy, alpha = policy.alpha, confidence = 0.9 } = request;
  refuseOtherMeaning(baseline, candidate);
  const interleaved = design === 'interleaved';
  const warmUps = warmUpsOf(interleaved ? [...baseline, candidate] : [candidate]);
  const samples = [...samplesOf(candidate, warmUps).values()];
  const side = baselineSide(jobsOf(baseline, interleaved ? warmUps : undefined), {
    design,
    candidate,
    ignoreEnvironment: policy.ignoreEnvironment,
    alpha,
    confidence,
    series: samples.length,
  });
  const held = samples.map((sample) => {
    const settings = settingsOfSample(sample, policy, samples);
    return holdAgainst(side, sample, {
      ...settings,
      warnings: [...settings.warnings, ...unsteady(sample, warmUps)],
    });
  });
  const placeOf = placesOf(held.filter(isAssessed));
  const disturbances = disturbancesOf(interleaved ? [...baseline, candidate] : [candidate]);
  const failures = risenFailures(baseline, candidate);
  const outputs = compareOutputs(baseline, candidate, policy);
  const compared = held.map((one) =>
    isAssessed(one)
      ? outputs.guarded(guarded(comparedMetric(one, placeOf(one), { design, alpha }), failures))
      : one,
  );
  const missing = side === null ? [] : missingMetrics(side, samples, policy).map(disturbances.opened);
  return {
    comparisons: [...compared.map(disturbances.opened), ...missing, ...outputs.comparisons],
    environment: environmentOf(side),
    warnings: [
      ...(side?.warnings ?? []),
      ...disturbances.warnings,
      ...providerWarnings(candidate),
      ...failures.warnings,
      ...withoutValues(candidate, samples),
      ...goneBenchmarks(missing, samples),
    ],
  };
}

function refuseOtherMeaning(baseline: readonly Snapshot[], candidate: Snapshot): void {
  const other = baseline.find(({ semanticsVersion }) => semanticsVersion !== candidate.semanticsVersion);
  if (other === undefined) return;
  throw new InputError({
    what: `the numbers of the baseline of ${other.createdAt} have the meaning of version ${other.semanticsVersion} (aaco ${other.tool.version}), the candidate's that of version ${candidate.semanticsVersion} (aaco ${candidate.tool.version})`,
    next: 'Measure both with one version of aaco',
  });
}

function environmentOf(side: BaselineSide | null): Compared['environment'] {
  const differences = side?.environment.differences ?? [];
  return { comparable: differences.every(({ ignored }) => ignored), differences: [...differences] };
}

function holdAgainst(
  side: BaselineSide | null,
  candidate: Sample,
  settings: Settings,
): Assessed | Comparison {
  const found = side?.find(candidate, settings) ?? { kind: 'new' };
  if (found.kind === 'new') return newMetric(candidate, settings);
  if (found.kind === 'incomparable') {
    return incomparableMetric(found.baseline, candidate, settings, found.obstacle);
  }
  const { baseline, evidence } = found;
  return { metric: candidate, settings, candidate, baseline, evidence };
}

function isAssessed(one: Assessed | Comparison): one is Assessed {
  return 'evidence' in one;
}

function unsteady(sample: Sample, warmUps: ReadonlyMap<string, SteadyState>): readonly string[] {
  const warmUp = warmUps.get(metricId(sample));
  if (warmUp === undefined || warmUp.steady) return [];
  const moved =
    warmUp.slope === null
      ? ''
      : ` (${String(Number((warmUp.slope * 100).toPrecision(2))).replace('-', '−')} % from first to last)`;
  return [`The iterations do not settle${moved}: a longer warm-up would measure the steady state.`];
}

/** What a failing run gains may come from not having done the work. */
function guarded(comparison: Comparison, failures: RisenFailures): Comparison {
  if (comparison.outcome !== 'improved' || !failures.concern(comparison.benchmark)) return comparison;
  return {
    ...comparison,
    outcome: 'inconclusive',
    notWorse: false,
    warnings: [...comparison.warnings, 'It failed more often than the baseline, so this is no improvement.'],
    advice: 'Make it fail no more than the baseline, then measure again.',
  };
}

/** Tails, condensed and sampled numbers come and go with the number of values, so only gated ones are missed. */
function missingMetrics(side: BaselineSide, samples: readonly Sample[], policy: Policy): Comparison[] {
  const present = new Set(samples.map(metricId));
  const expected = [...side.expected.values()];
  return expected
    .filter((sample) => !present.has(metricId(sample)))
    .map((sample) => ({ sample, settings: settingsOfSample(sample, policy, expected) }))
    .filter(({ sample, settings }) => settings.gate !== 'report' || !isOptional(sample))
    .filter(({ sample, settings }) => settings.gateGiven || !sampledMetric(sample.metric))
    .map(({ sample, settings }) =>
      side.environment.deciding(sample.benchmark).length > 0
        ? incomparableMetric(sample, null, settings, obstacleOf(side.environment, sample, null))
        : missingMetric(sample, settings),
    );
}

function isOptional({ tail, condensed }: Sample): boolean {
  return tail !== null || condensed;
}

function withoutValues(candidate: Snapshot, samples: readonly Sample[]): readonly string[] {
  const present = new Set(samples.map(metricId));
  const empty = candidate.measurements.map(metricId).filter((id) => !present.has(id));
  return empty.length === 0 ? [] : [`Measured without any value: ${[...new Set(empty)].join(', ')}.`];
}

function goneBenchmarks(missing: readonly Comparison[], samples: readonly Sample[]): readonly string[] {
  const present = new Set(samples.map(({ benchmark }) => benchmark));
  const gone = groupBy(
    missing.filter(({ benchmark, outcome }) => outcome === 'missing' && !present.has(benchmark)),
    ({ benchmark }) => benchmark,
  );
  return [...gone].map(
    ([benchmark, own]) =>
      `The benchmark ${benchmark}, which the baseline has, is missing completely (${own.length} metrics).`,
  );
}
