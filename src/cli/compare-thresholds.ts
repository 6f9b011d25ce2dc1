import { centerOf, samplesOf } from '../compare/sample.ts';
import { InputError } from '../errors.ts';
import { compareByThresholds, type FlameiqDecision } from '../formats/flameiq/thresholds.ts';
import { parseFlameiqConfig } from '../inputs/flameiq-config.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { plainText } from '../report/plain-text.ts';
import { table } from '../report/text-table.ts';
import { readText } from './read-text.ts';

export interface ThresholdSides {
  readonly baseline: Snapshot;
  readonly candidate: Snapshot;
  /** Path of a flameiq.yaml. */
  readonly config: string | undefined;
}

/**
 * FlameIQ's own policy, `aaco compare --policy flameiq`: single numbers against percent thresholds, without statistics. A
 * metric's number is the median of its repetitions. Throws InputError where the sides have no metric in common.
 */
export async function compareThresholds({
  baseline,
  candidate,
  config,
}: ThresholdSides): Promise<FlameiqDecision> {
  const thresholds =
    config === undefined ? {} : (parseFlameiqConfig(await readText(config), config).thresholds ?? {});
  const decision = compareByThresholds(numbersOf(baseline), numbersOf(candidate), (key) => thresholds[key]);
  if (decision.status !== 'nothing-compared') return decision;
  throw new InputError({
    what: 'baseline and candidate have no metric in common, so nothing was compared',
    next: 'Check that both are results of the same benchmark',
  });
}

/** By FlameIQ's flat key where there is one benchmark, as in its own snapshots; else by `benchmark/key`. */
function numbersOf(snapshot: Snapshot): Record<string, number> {
  const samples = [...samplesOf(snapshot).values()].filter(({ tail }) => tail === null);
  const single = new Set(samples.map(({ benchmark }) => benchmark)).size === 1;
  return Object.fromEntries(
    samples.map((sample) => [
      single ? sample.metric : `${sample.benchmark}/${sample.metric}`,
      centerOf(sample),
    ]),
  );
}

/** The decision as text for a terminal. */
export function describeDecision({ status, comparisons }: FlameiqDecision): string {
  const header = ['status', 'metric', 'baseline', 'candidate', 'change', 'threshold'];
  const rows = comparisons.map((comparison) => [
    comparison.status,
    plainText(comparison.key, 80),
    String(comparison.baseline ?? '–'),
    String(comparison.candidate ?? '–'),
    comparison.changePercent === null ? '–' : `${comparison.changePercent} %`,
    `${comparison.thresholdPercent} %`,
  ]);
  const note = 'Thresholds on single numbers, as FlameIQ decides: noise is not told from change.';
  return `${status.toUpperCase()}\n\n${table([header, ...rows], 2).join('\n')}\n\n${note}\n`;
}
