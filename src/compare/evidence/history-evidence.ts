import { predictiveT } from '../../statistics/predictive-t.ts';
import { median } from '../../statistics/quantile.ts';
import type { Weighed } from '../assessed.ts';
import { FEWEST_JOBS, type JobValue, type Level, pooled, presentLevel } from '../history.ts';
import { centerOf, type Sample } from '../sample.ts';
import type { Settings, Statistic } from '../settings.ts';
import type { Evidence } from './evidence.ts';
import { exactEvidence, isConstant } from './exact-evidence.ts';
import { isSignificant } from './is-significant.ts';
import { probabilities } from './rank-evidence.ts';
import { centersEvidence, sampleEvidence } from './sample-evidence.ts';
import { type Scale, scaleOf } from './scale.ts';

const POWER = 0.8;

/** What is believed of the spread between jobs, relative, before the history speaks: statistics.md 3.6. */
const priorSpread: Readonly<Record<Statistic, number>> = { center: 0.015, p95: 0.03, p99: 0.04 };
const PRIOR_WEIGHT = 4;

export interface HistoryOptions {
  readonly settings: Pick<Settings, 'threshold' | 'statistic'>;
  /** What the test of the repetitions must reach by itself. */
  readonly alpha: number;
  readonly confidence: number;
  /** How many metrics are looked at. */
  readonly series: number;
}

interface Scaled extends HistoryOptions {
  readonly scale: Scale;
}

/**
 * The candidate's job against earlier jobs, oldest first, at least one: a predictive t of job-level values since the last
 * change of level, since the values of a single job cannot show how jobs differ. The repetitions, pooled, must agree.
 */
export function historyEvidence(
  history: readonly JobValue[],
  candidate: Sample,
  options: HistoryOptions,
): Weighed {
  const level = presentLevel(history, scaleFor(history, candidate), options.series);
  const evidence = levelEvidence(level.jobs, candidate, {
    ...options,
    scale: scaleFor(level.jobs, candidate),
  });
  const warnings = level.since === null ? [] : [sinceText(level.since, level.jobs.length)];
  return {
    baseline: pooled(level.jobs),
    evidence: { ...evidence, warnings: [...evidence.warnings, ...warnings] },
  };
}

function scaleFor(jobs: readonly JobValue[], candidate: Sample): Scale {
  const samples = jobs.map(({ sample }) => sample).filter((sample) => sample !== null);
  return scaleOf(
    [candidate, ...samples],
    jobs.map(({ center }) => center),
  );
}

function levelEvidence(jobs: readonly JobValue[], candidate: Sample, options: Scaled): Evidence {
  const { scale, settings, confidence } = options;
  const constant = constantLevel(jobs, candidate);
  if (constant !== null) return exactEvidence(constant, candidate, scale);
  const repetitions = repetitionsEvidence(jobs, candidate, options);
  const sd = scale.shift(priorSpread[settings.statistic]);
  if (jobs.length < FEWEST_JOBS || sd === 0) return undecided(repetitions, jobs.length);
  const values = jobs.map(({ center }) => scale.of(center));
  const t = predictiveT(scale.of(centerOf(candidate)), values, { sd, weight: PRIOR_WEIGHT });
  const oneSided = (1 + confidence) / 2;
  const between = { low: t.lower(oneSided), high: t.upper(oneSided), confidence };
  return {
    ...repetitions,
    test: 'predictive-t',
    shift: t.estimate,
    interval: repetitions.counts === null ? between : wider(between, repetitions.interval),
    p: probabilities(t),
    decisive: true,
    smallestP: 0,
    objection: objectionOf(repetitions, jobs, candidate, options),
    mannWhitneyP: repetitions.counts === null ? (repetitions.p?.twoSided ?? null) : null,
    warnings: canAgree(repetitions, options.alpha)
      ? []
      : [
          `Too few repetitions to reach p ≤ ${options.alpha} by themselves, so the predictive t decides alone.`,
        ],
    detectable: (alpha) =>
      Math.max(
        t.detectable(alpha, POWER),
        repetitions.counts === null ? 0 : (repetitions.detectable(alpha) ?? 0),
      ),
    repetitionsFor: () => null,
  };
}

/**
 * Of a rate the wider bounds hold: its earlier jobs do not show what chance does to a candidate of few trials, nor the
 * pooled counts how jobs differ.
 */
function wider(between: NonNullable<Evidence['interval']>, counted: Evidence['interval']) {
  const { low, high } = counted ?? between;
  return { ...between, low: Math.min(between.low, low), high: Math.max(between.high, high) };
}

/** The repetitions of all jobs whose values are stored; without any, only the centres are compared. */
function repetitionsEvidence(jobs: readonly JobValue[], candidate: Sample, options: Scaled): Evidence {
  const centers = jobs.map(({ center }) => center);
  const stored = pooled(jobs);
  const evidence =
    stored === null
      ? centersEvidence(centers, candidate, options.scale)
      : sampleEvidence(stored, candidate, options);
  return {
    ...evidence,
    center: { baseline: median(centers), candidate: centerOf(candidate) },
    jobs: jobs.length,
  };
}

function sinceText({ job, change }: NonNullable<Level['since']>, jobs: number): string {
  const moved =
    change === null ? '' : ` by ${change > 0 ? '+' : ''}${Number((change * 100).toPrecision(2))} %`;
  return `The level of the baseline branch changed${moved} at ${job.name}: compared with the ${jobs} jobs since.`;
}

function undecided(repetitions: Evidence, jobs: number): Evidence {
  return {
    ...repetitions,
    decisive: false,
    warnings: [
      ...repetitions.warnings,
      jobs < FEWEST_JOBS
        ? `${jobs === 1 ? 'One earlier job is' : `${jobs} earlier jobs are`} too few to know how jobs differ: p and interval cover the repetitions within jobs only and decide nothing.`
        : 'The baseline is 0, which gives the spread between jobs no scale: p and interval cover the repetitions within jobs only and decide nothing.',
    ],
  };
}

function canAgree({ p, smallestP }: Evidence, alpha: number): boolean {
  return p !== null && isSignificant(smallestP, alpha);
}

/** A significant difference is not believed where the repetitions, or the newest job of the branch, speak against it. */
function objectionOf(
  repetitions: Evidence,
  jobs: readonly JobValue[],
  candidate: Sample,
  { scale, settings, alpha }: Scaled,
): Evidence['objection'] {
  const newest = jobs.at(-1);
  const ahead = newest === undefined ? 0 : scale.of(centerOf(candidate)) - scale.of(newest.center);
  const half = scale.shift(settings.threshold) / 2;
  const onBranch = `The newest job of the baseline branch (${newest?.name}) has this level already, so this change is not blamed for it.`;
  const disagree = (p: number) =>
    canAgree(repetitions, alpha) && !isSignificant(p, alpha)
      ? `The repetitions of all baseline jobs do not agree (p = ${Number(p.toPrecision(2))}).`
      : null;
  return {
    greater: ahead < half ? onBranch : disagree(repetitions.p?.greater ?? 0),
    less: -ahead < half ? onBranch : disagree(repetitions.p?.less ?? 0),
  };
}

/** The value that the latest jobs have in common, where the metric is deterministic; else null. */
function constantLevel(jobs: readonly JobValue[], candidate: Sample) {
  const newest = jobs.at(-1);
  if (newest === undefined || !isConstant(candidate)) return null;
  const last = jobs.findLastIndex(
    ({ center, sample }) => center !== newest.center || (sample !== null && !isConstant(sample)),
  );
  const run = jobs.slice(last + 1);
  const repeated = run.some(({ sample }) => (sample?.values.length ?? 0) > 1) && candidate.values.length > 1;
  const enough = run.length >= FEWEST_JOBS || (run.length === jobs.length && repeated);
  if (!enough) return null;
  const n = run.reduce((sum, { sample }) => sum + (sample?.values.length ?? 1), 0);
  return { center: newest.center, n, jobs: run.length };
}
