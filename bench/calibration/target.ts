import type { Estimate } from './study.ts';

/** What a share or a mean should be. */
export type Target =
  | { readonly atMost: number }
  | { readonly atLeast: number }
  /** As found elsewhere, give or take `within`, or three standard errors of a share found among `size` events. */
  | { readonly about: number; readonly within?: number; readonly size?: number };

/**
 * Whether an estimate meets its target: `ok`; `ok±` where it is beyond the target by less than three standard errors of
 * a share that stands on it, so that the replications cannot tell; `MISS`.
 */
export function verdictOn({ mean, size }: Estimate, target: Target): 'ok' | 'ok±' | 'MISS' {
  if ('about' in target) {
    const { about, within = 0, size: found = Infinity } = target;
    const tolerance = within + 3 * Math.sqrt(about * (1 - about) * (1 / size + 1 / found)) + 2 / size;
    return Math.abs(mean - about) <= tolerance ? 'ok' : 'MISS';
  }
  const limit = 'atMost' in target ? target.atMost : target.atLeast;
  const beyond = 'atMost' in target ? mean - limit : limit - mean;
  if (beyond <= 0) return 'ok';
  return limit < 1 && beyond <= 3 * Math.sqrt((limit * (1 - limit)) / size) ? 'ok±' : 'MISS';
}

export function targetText(target: Target, mean: boolean): string {
  const show = (value: number) => (mean ? String(value) : `${Number((value * 100).toPrecision(3))} %`);
  if ('about' in target) return `≈ ${show(target.about)}`;
  return 'atMost' in target ? `≤ ${show(target.atMost)}` : `≥ ${show(target.atLeast)}`;
}
