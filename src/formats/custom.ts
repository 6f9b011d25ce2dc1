import { z } from 'zod';
import type { Direction } from '../model/metric.ts';
import type { Parsed } from '../model/reading.ts';
import type { Format } from './format.ts';
import { aggregatesOf } from './parsed/aggregates.ts';
import { readingCollector } from './parsed/reading-collector.ts';
import { readJson } from './syntax/json.ts';
import { hasKeys } from './syntax/json-head.ts';

const RowsSchema = z.array(
  z.object({
    name: z.string().min(1),
    unit: z.string(),
    value: z.number(),
    /** Free text, `± 0.5` by custom. */
    range: z.union([z.string(), z.number()]).nullish(),
  }),
);

interface Custom {
  readonly name: string;
  readonly direction: Direction;
  /** A word in the file's name that says that it is the other format, which looks the same. */
  readonly other: RegExp;
}

export const customSmallerIsBetter = customFormat({
  name: 'customSmallerIsBetter',
  direction: 'lower',
  other: /bigger/i,
});

export const customBiggerIsBetter = customFormat({
  name: 'customBiggerIsBetter',
  direction: 'higher',
  other: /smaller/i,
});

/**
 * `[{name, unit, value, range?, extra?}]` as github-action-benchmark takes it. A file is one run, so each value is one
 * repetition's. Which way is better is in the format's name only: where the file's name does not tell, it has to be named.
 */
function customFormat({ name, direction, other }: Custom): Format {
  return {
    name,
    title: `list of {name, unit, value} (github-action-benchmark's ${name})`,

    matches(source) {
      const found = hasKeys(source, 'array', 'name', 'unit', 'value') && !other.test(source.name);
      return found ? 'a list of name, unit and value' : undefined;
    },

    async parse(source): Promise<Parsed> {
      const rows = await readJson(source, RowsSchema);
      const collector = readingCollector();
      for (const { name: benchmark, unit, value } of rows) {
        collector.add({ benchmark, metric: 'value', unit, direction, grain: 'repetition', value });
      }
      const aggregates = rows.flatMap(({ name: benchmark, unit, range }) => {
        const [, number, percent] =
          /^\s*(?:±|\+\/?-)?\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(`${range ?? ''}`) ?? [];
        const metric = { benchmark, metric: 'value', unit: percent ? '%' : unit, direction };
        return aggregatesOf(metric, { range: number === undefined ? null : Number(number) });
      });
      return { ...collector.collected(), aggregates };
    },
  };
}
