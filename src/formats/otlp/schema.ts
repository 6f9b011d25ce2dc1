import { z } from 'zod';

const notWhole = 'must be a whole number, as text or number';
const notTime = 'must be nanoseconds since 1970, as text or number';
const notReal = 'must be a finite number';

/** 64-bit integers are decimal text in OTLP's JSON; numbers are accepted too, as some writers give them. */
const integer = z.union([
  z.number(notWhole).int(notWhole),
  z
    .string()
    .regex(/^-?\d+$/, notWhole)
    .transform(Number),
]);
const nanoseconds = z
  .union([z.number(notTime).int(notTime).nonnegative(notTime), z.string().regex(/^\d+$/, notTime)])
  .transform(BigInt);
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/, notReal)
  .transform(Number);
const real = z.union([z.number(notReal), decimal]);
/** What a writer gives for a point without a value. */
const notANumber = z.literal('NaN').transform(() => Number.NaN);

const AnyValueSchema = z
  .object({
    stringValue: z.string().nullish(),
    boolValue: z.boolean().nullish(),
    intValue: z.union([z.number(), z.string()]).nullish(),
    doubleValue: z.union([z.number(), z.string()]).nullish(),
    arrayValue: z.unknown().optional(),
    kvlistValue: z.unknown().optional(),
    bytesValue: z.string().nullish(),
  })
  .transform(({ stringValue, boolValue, intValue, doubleValue, arrayValue, kvlistValue, bytesValue }) => {
    const scalar = stringValue ?? boolValue ?? intValue ?? doubleValue ?? bytesValue;
    return scalar === undefined || scalar === null
      ? JSON.stringify(arrayValue ?? kvlistValue ?? '')
      : String(scalar);
  });

/** Attributes as text by name. */
const AttributesSchema = z
  .array(z.object({ key: z.string(), value: AnyValueSchema.nullish() }))
  .nullish()
  .transform((list) => Object.fromEntries((list ?? []).map(({ key, value }) => [key, value ?? ''])));

const point = {
  attributes: AttributesSchema,
  startTimeUnixNano: nanoseconds.nullish(),
  timeUnixNano: nanoseconds.nullish(),
  /** Bit 0: no value was recorded. */
  flags: z.number().int().nullish(),
};

const NumberPointSchema = z
  .object({
    ...point,
    asInt: integer.nullish(),
    asDouble: z.union([z.number(notReal), decimal, notANumber]).nullish(),
  })
  .refine(({ asDouble, flags }) => !Number.isNaN(asDouble) || ((flags ?? 0) & 1) === 1, {
    message: notReal,
    path: ['asDouble'],
  });

/** Of a histogram, an exponential histogram or a summary: what each of them has. */
const DistributionPointSchema = z.object({
  ...point,
  count: integer.nullish(),
  sum: real.nullish(),
  min: real.nullish(),
  max: real.nullish(),
  bucketCounts: z.array(integer).nullish(),
  explicitBounds: z.array(real).nullish(),
  quantileValues: z.array(z.object({ quantile: real.default(0), value: real.default(0) })).nullish(),
});

const temporalities = ['unspecified', 'delta', 'cumulative'] as const;
export type Temporality = (typeof temporalities)[number];

const AGGREGATION_TEMPORALITY = [
  'AGGREGATION_TEMPORALITY_UNSPECIFIED',
  'AGGREGATION_TEMPORALITY_DELTA',
  'AGGREGATION_TEMPORALITY_CUMULATIVE',
] as const;

const TemporalitySchema = z
  .literal([0, 1, 2, ...AGGREGATION_TEMPORALITY], 'must be 0, 1 or 2 (unspecified, delta, cumulative)')
  .nullish()
  .transform((given): Temporality => {
    const index = typeof given === 'string' ? AGGREGATION_TEMPORALITY.indexOf(given) : (given ?? 0);
    return temporalities[index] ?? 'unspecified';
  });

const pointsOf = <Point extends z.ZodType>(schema: Point) =>
  z
    .array(schema)
    .nullish()
    .transform((points) => points ?? []);

const MetricSchema = z.object({
  name: z.string().min(1),
  unit: z.string().nullish(),
  metadata: AttributesSchema,
  gauge: z.object({ dataPoints: pointsOf(NumberPointSchema) }).nullish(),
  sum: z
    .object({
      dataPoints: pointsOf(NumberPointSchema),
      aggregationTemporality: TemporalitySchema,
      isMonotonic: z.boolean().nullish(),
    })
    .nullish(),
  histogram: z
    .object({ dataPoints: pointsOf(DistributionPointSchema), aggregationTemporality: TemporalitySchema })
    .nullish(),
  exponentialHistogram: z
    .object({ dataPoints: pointsOf(DistributionPointSchema), aggregationTemporality: TemporalitySchema })
    .nullish(),
  summary: z.object({ dataPoints: pointsOf(DistributionPointSchema) }).nullish(),
});
export type OtlpMetric = z.infer<typeof MetricSchema>;
export type NumberPoint = z.infer<typeof NumberPointSchema>;
export type DistributionPoint = z.infer<typeof DistributionPointSchema>;

export const ResourceMetricsSchema = z.object({
  resource: z.object({ attributes: AttributesSchema }).nullish(),
  scopeMetrics: z
    .array(
      z.object({
        scope: z.object({ name: z.string().nullish() }).nullish(),
        metrics: z.array(MetricSchema).nullish(),
      }),
    )
    .nullish(),
});
export type ResourceMetrics = z.infer<typeof ResourceMetricsSchema>;

/** One export: the body of an OTLP/HTTP request, one line of the collector's file exporter. */
export const MetricsDataSchema = z.object({ resourceMetrics: z.array(ResourceMetricsSchema) });
