import { normalQuantile } from './normal.ts';

/**
 * P(T > t) of Student's t with `df` > 0 degrees of freedom (not necessarily whole), with relative accuracy 1e-10 in both
 * tails. By the incomplete beta function: P(|T| > t) = I_x(df/2, ½), x = df / (df + t²).
 */
export function studentUpperTail(t: number, df: number): number {
  requireDegreesOfFreedom(df);
  if (t < 0) return 1 - studentUpperTail(-t, df);
  const half = df / 2;
  const x = df / (df + t * t);
  const complement = (t * t) / (df + t * t);
  const scale =
    (Math.exp(-half * Math.log1p((t * t) / df)) * Math.sqrt(complement) * gammaRatio(half)) /
    Math.sqrt(Math.PI);
  // Each fraction converges on its own side of the bulk.
  return x < (half + 1) / (half + 2.5)
    ? (scale * betaFraction(half, 0.5, x)) / df
    : 0.5 - scale * betaFraction(0.5, half, complement);
}

/** The t with P(T ≤ t) = p. Throws RangeError unless 0 < p < 1 and df > 0. */
export function studentQuantile(p: number, df: number): number {
  requireDegreesOfFreedom(df);
  if (!(p > 0 && p < 1)) throw new RangeError(`a quantile of t needs a probability in (0, 1), not ${p}`);
  if (p === 0.5) return 0;
  return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}

/**
 * The t > 0 with P(T > t) = tail < ½. On logarithmic axes the tail is concave and falling: after its first step Newton's
 * method is beyond the root and comes back without passing it; the normal quantile keeps that first step short.
 */
function upperQuantile(tail: number, df: number): number {
  let t = -normalQuantile(tail);
  for (let step = 0; step < 100; step++) {
    const above = studentUpperTail(t, df);
    const next = t * (above / tail) ** (above / (t * density(t, df)));
    if (Math.abs(next - t) <= 1e-15 * t) return next;
    t = next;
  }
  return t;
}

function density(t: number, df: number): number {
  return (
    (gammaRatio(df / 2) / Math.sqrt(df * Math.PI)) * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df))
  );
}

/** Γ(a + ½) / Γ(a): the recurrence up to 20, from there the asymptotic series of the difference of two ln Γ. */
function gammaRatio(a: number): number {
  let factor = 1;
  let b = a;
  for (; b < 20; b++) factor *= b / (b + 0.5);
  const i = 1 / (b * b);
  const series = (-1 / 8 + i * (1 / 192 - i * (1 / 640 - (i * 17) / 14336))) / b;
  return factor * Math.sqrt(b) * Math.exp(series);
}

/** The continued fraction of I_x(a, b), evaluated forwards (modified Lentz). */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 3e-16) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

function requireDegreesOfFreedom(df: number): void {
  if (!(df > 0 && df < Infinity))
    throw new RangeError(`t needs positive, finite degrees of freedom, not ${df}`);
}
