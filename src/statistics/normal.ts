const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Where the series for the centre hands over to the continued fraction for the tail; both are accurate here. */
const TAIL_FROM = 2.5;

/**
 * P(Z > z) of a standard normal Z, with relative accuracy 1e-13 far into the tail (z = 37), which `1 - cdf` cannot give.
 * Centre: series of Marsaglia 2004 (J. Stat. Softw. 11:4); tail: Laplace's continued fraction.
 */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  return z < TAIL_FROM ? 0.5 - density(z) * centralSeries(z) : density(z) / tailFraction(z);
}

/** P(Z ≤ z), with the same relative accuracy in the lower tail. */
export function normalCdf(z: number): number {
  return normalUpperTail(-z);
}

/** The z with P(Z ≤ z) = p. Throws RangeError unless 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a normal quantile needs a probability in (0, 1), not ${p}`);
  return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}

/**
 * The z ≥ 0 with P(Z > z) = tail ≤ ½. The logarithm of the tail is concave and at most ln ½ − z²/2, so Newton's method
 * on it, started where that bound meets the tail, comes down to the root without passing it.
 */
function upperQuantile(tail: number): number {
  let z = Math.sqrt(Math.max(0, -2 * Math.log(2 * tail)));
  for (let step = 0; step < 50; step++) {
    const above = normalUpperTail(z);
    const next = z + (above / density(z)) * Math.log(above / tail);
    if (Math.abs(next - z) <= 1e-15 * z) return next;
    z = next;
  }
  return z;
}

/** The exponent is split in two, since rounding z² would cost three digits in the far tail. */
function density(z: number): number {
  const head = Math.trunc(z * 16) / 16;
  return (Math.exp((-head * head) / 2) * Math.exp((-(z - head) * (z + head)) / 2)) / ROOT_TWO_PI;
}

/** z + z³/3 + z⁵/15 + …: (Φ(z) − ½) / φ(z). */
function centralSeries(z: number): number {
  let total = z;
  let term = z;
  for (let k = 3; term > total * 1e-17; k += 2) {
    term *= (z * z) / k;
    total += term;
  }
  return total;
}

/** z + 1/(z + 2/(z + 3/(z + …))): φ(z) / P(Z > z). The depth gives full precision from TAIL_FROM on. */
function tailFraction(z: number): number {
  let fraction = z;
  for (let k = 100; k > 0; k--) fraction = z + k / fraction;
  return fraction;
}
