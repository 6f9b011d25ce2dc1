import { z } from 'zod';
import type { Aggregate, Failure, Parsed } from '../model/reading.ts';
import type { Format } from './format.ts';
import { aggregatesOf } from './parsed/aggregates.ts';
import { readXml } from './syntax/xml.ts';

const nanoseconds = z
  .string()
  .regex(/^\d+(\.\d+)?(e[-+]?\d+)?$/i, 'must be a number')
  .transform(Number);

const BenchmarkSchema = z.object({
  '@name': z.string().min(1),
  mean: z
    .object({ '@value': nanoseconds, '@lowerBound': nanoseconds, '@upperBound': nanoseconds })
    .optional(),
  standardDeviation: z.object({ '@value': nanoseconds }).optional(),
  failed: z.object({ '@message': z.string().optional() }).optional(),
});
type Benchmark = z.infer<typeof BenchmarkSchema>;

/** A test case, or a section of it. */
interface Part {
  readonly '@name': string;
  readonly BenchmarkResults?: readonly Benchmark[] | undefined;
  readonly Section?: readonly Part[] | undefined;
}
const PartSchema: z.ZodType<Part> = z.lazy(() =>
  z.object({
    '@name': z.string(),
    BenchmarkResults: z.array(BenchmarkSchema).optional(),
    Section: z.array(PartSchema).optional(),
  }),
);

const TestCaseSchema = z.intersection(
  PartSchema,
  z.object({ OverallResult: z.object({ '@success': z.string() }).optional() }),
);
type TestCase = z.infer<typeof TestCaseSchema>;

const cases = z.array(TestCaseSchema).default([]);

/** Version 2 has `Catch` and groups, version 3 `Catch2TestRun`. */
const DocumentSchema = z.object({
  Catch: z.object({ Group: z.array(z.object({ TestCase: cases })).default([]), TestCase: cases }).optional(),
  Catch2TestRun: z.object({ TestCase: cases }).optional(),
});

const lists = new Set(['Group', 'TestCase', 'Section', 'BenchmarkResults']);

/** `--reporter xml`, all values in nanoseconds. Catch2 condenses its samples: there are no raw values. */
export const catch2: Format = {
  name: 'catch2',
  title: 'Catch2 --reporter xml',

  matches: (source) => (/<Catch(2TestRun)?[\s>]/.test(source.head) ? 'an XML report of Catch2' : undefined),

  async parse(source): Promise<Parsed> {
    const document = await readXml(source, DocumentSchema, lists);
    const found = [
      ...(document.Catch?.Group.flatMap((group) => group.TestCase) ?? []),
      ...(document.Catch?.TestCase ?? []),
      ...(document.Catch2TestRun?.TestCase ?? []),
    ];
    const benchmarks = found.flatMap((part) => benchmarksIn(part, []));
    return {
      readings: [],
      aggregates: benchmarks.flatMap(toAggregates),
      warnings: [],
      failures: [...found.flatMap(toFailures), ...benchmarks.flatMap(toBenchmarkFailures)],
    };
  },
};

type Named = readonly [name: string, benchmark: Benchmark];

function benchmarksIn(part: Part, above: readonly string[]): Named[] {
  const path = [...above, part['@name']];
  const own = (part.BenchmarkResults ?? []).map(
    (benchmark): Named => [[...path, benchmark['@name']].join(' > '), benchmark],
  );
  return [...own, ...(part.Section ?? []).flatMap((section) => benchmarksIn(section, path))];
}

function toAggregates([benchmark, { mean, standardDeviation }]: Named): Aggregate[] {
  const time = { benchmark, metric: 'time', unit: 'ns', direction: 'lower' } as const;
  return aggregatesOf(time, {
    mean: mean?.['@value'],
    'lower bound of mean': mean?.['@lowerBound'],
    'upper bound of mean': mean?.['@upperBound'],
    standardDeviation: standardDeviation?.['@value'],
  });
}

function toFailures({ '@name': name, OverallResult }: TestCase): Failure[] {
  return OverallResult?.['@success'] === 'false' ? [{ benchmark: name, name, count: 1 }] : [];
}

function toBenchmarkFailures([name, { failed }]: Named): Failure[] {
  return failed ? [{ benchmark: name, name, count: 1, message: failed['@message'] }] : [];
}
