import { z } from 'zod';

const percentText = /^([+]?\d+(?:\.\d+)?|\.\d+)\s*%$/;
const numberText = /^(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i;
const quantityText = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*([^\d\s].*)?$/i;

/**
 * A fraction from `3%` or `0.03`. A bare number of 1 or more is refused, since `3` could mean either.
 * Undefined where the text is neither.
 */
function parseFraction(text: string): number | undefined {
  const percent = percentText.exec(text.trim());
  if (percent) return Number(percent[1]) / 100;
  if (!numberText.test(text.trim())) return undefined;
  const value = Number(text);
  return value < 1 ? value : undefined;
}

/** A number with an optional unit: `0.05 ms` → {value: 0.05, unit: 'ms'}; undefined where the text is no such thing. */
export function parseQuantity(text: string): { value: number; unit: string } | undefined {
  const match = quantityText.exec(text.trim());
  return match ? { value: Number(match[1]), unit: (match[2] ?? '').trim() } : undefined;
}

/** Text or number → fraction in 0 … `max`. */
export function fraction(max: number) {
  return z.union([z.string(), z.number()]).transform((given, context) => {
    const value = parseFraction(String(given));
    if (value === undefined || value <= 0 || value > max) {
      context.addIssue({
        code: 'custom',
        message: `is ${JSON.stringify(given)}, but must be a percentage such as 3% or a fraction such as 0.03, above 0 and at most ${max * 100}%`,
      });
      return z.NEVER;
    }
    return value;
  });
}

/** Text or number → whole number in `min` … `max`. */
export function whole(min: number, max: number) {
  return z.union([z.string(), z.number()]).transform((given, context) => {
    const value = /^\d+$/.test(String(given).trim()) ? Number(given) : Number.NaN;
    if (!(value >= min && value <= max)) {
      context.addIssue({
        code: 'custom',
        message: `is ${JSON.stringify(given)}, but must be a whole number from ${min} to ${max}`,
      });
      return z.NEVER;
    }
    return value;
  });
}

/** Text or number → positive number of at most `max`; fractions allowed. */
export function positive(max: number) {
  return z.union([z.string(), z.number()]).transform((given, context) => {
    const value = numberText.test(String(given).trim()) ? Number(given) : Number.NaN;
    if (!(value > 0 && value <= max)) {
      context.addIssue({
        code: 'custom',
        message: `is ${JSON.stringify(given)}, but must be a number above 0 and at most ${max}`,
      });
      return z.NEVER;
    }
    return value;
  });
}

/** One of `words`, told with all of them when it is none. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {
    error: (issue) => `is ${JSON.stringify(issue.input)}, but must be one of: ${words.join(', ')}`,
  });
}
