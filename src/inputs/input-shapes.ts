import { z } from 'zod';
import type { InputShapes } from '../model/benchmark.ts';

const dimensionText = /^([\w.:/-]+)\s*=\s*([1-9]\d{0,8})$/;
const rangeText = /^([\w.:/-]+)\s*=\s*(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)$/;

/**
 * `batch=8, seq=128` gives values of symbolic dimensions, `input_ids=0..29999` the range of an input's values;
 * separated by commas or line ends.
 */
export const InputShapesSchema = z.string().transform((text, context): InputShapes => {
  const dimensions: Record<string, number> = {};
  const ranges: Record<string, readonly [number, number]> = {};
  const refuse = (part: string, problem: string) =>
    context.addIssue({ code: 'custom', message: `has ${JSON.stringify(part)}, ${problem}` });
  for (const part of text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const dimension = dimensionText.exec(part);
    const range = rangeText.exec(part);
    const name = dimension?.[1] ?? range?.[1];
    if (name === undefined) {
      refuse(part, 'but must be name=size (batch=8) or name=low..high (ids=0..29999)');
    } else if (Object.hasOwn(dimensions, name) || Object.hasOwn(ranges, name)) {
      refuse(part, `but ${name} was given before`);
    } else if (dimension) {
      dimensions[name] = Number(dimension[2]);
    } else if (range) {
      const [low, high] = [Number(range[2]), Number(range[3])];
      if (low > high) refuse(part, 'but the low end is above the high end');
      ranges[name] = [low, high];
    }
  }
  return { dimensions, ranges };
});
