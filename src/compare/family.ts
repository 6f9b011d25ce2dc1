import { gates } from '../model/comparison.ts';
import { metricId } from '../model/metric.ts';
import { holm } from '../statistics/correction.ts';
import type { Assessed } from './assessed.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { Adjusted } from './outcome.ts';
import { twinsOf } from './twins.ts';

export interface Place {
  /** Null where the metric is in no family: compared exactly, or not tested. */
  readonly adjusted: Adjusted | null;
  /** Tests in its family, itself included. */
  readonly size: number;
  /** The metric that says the same and stands in the family for it. */
  readonly twin: string | null;
}

/**
 * The place of each metric in its family: Holm's correction runs over all tested metrics of a gate, of all benchmarks
 * together, once for worse and once for better. Metrics that say the same as an earlier one of their benchmark count once.
 */
export function placesOf(assessed: readonly Assessed[]): (member: Assessed) => Place {
  const places = new Map<Assessed, Place>();
  for (const gate of gates) {
    const family = assessed.filter(({ settings, evidence }) => settings.gate === gate && isTested(evidence));
    const twins = twinsOf(family);
    const members = family.filter((member) => !twins.has(member));
    const worse = holm(members.map((member) => oneSided(member).worse));
    const better = holm(members.map((member) => oneSided(member).better));
    members.forEach((member, i) => {
      const adjusted = { worse: worse[i] ?? 1, better: better[i] ?? 1 };
      places.set(member, { adjusted, size: members.length, twin: null });
    });
    for (const [member, twin] of twins) {
      places.set(member, {
        adjusted: places.get(twin)?.adjusted ?? null,
        size: members.length,
        twin: metricId(twin.metric),
      });
    }
  }
  const outside = { adjusted: null, size: 0, twin: null };
  return (member) => places.get(member) ?? outside;
}

function isTested({ p, decisive, tolerance }: Evidence): boolean {
  return p !== null && decisive && tolerance === null;
}

function oneSided({ evidence, settings }: Assessed): Adjusted {
  const { greater, less } = evidence.p ?? { greater: 1, less: 1 };
  return settings.direction === 'higher'
    ? { worse: less, better: greater }
    : { worse: greater, better: less };
}
