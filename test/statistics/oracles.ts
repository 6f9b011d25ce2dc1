import { readFileSync } from 'node:fs';
import { z } from 'zod';

const sample = z.array(z.number());
const tails = z.object({ pGreater: z.number(), pLess: z.number(), p: z.number() });
const interval = z.object({
  estimate: z.number(),
  c: z.number(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  achieved: z.number(),
});

const OraclesSchema = z.object({
  mw: z.array(
    z.object({
      name: z.string(),
      x: sample,
      y: sample,
      exact: tails.extend({ U: z.number() }),
      asym: z.object({ p: z.number(), pGreater: z.number() }),
      hl: z.record(z.string(), interval),
      cliff: z.number(),
    }),
  ),
  signedRank: z.array(z.object({ name: z.string(), d: sample, exact: tails.extend({ V: z.number() }) })),
  misc: z.object({
    normSf: z.record(z.string(), z.number()),
    normQ: z.record(z.string(), z.number()),
    tSf: z.array(z.tuple([z.number(), z.number(), z.number()])),
    tQ: z.array(z.tuple([z.number(), z.number(), z.number()])),
    holm: z.tuple([sample, sample]),
    holm2: z.tuple([sample, sample]),
    bh: z.tuple([sample, sample]),
    q7: z.array(z.object({ x: sample, q: z.record(z.string(), z.number()) })),
  }),
  nag: z.object({ x: sample, y: sample, U: z.number(), pLessAsym: z.number(), pLessExact: z.number() }),
  airquality: z.object({ x: sample, y: sample, U: z.number(), p: z.number() }),
  goLarge: z.array(z.object({ name: z.string(), U: z.number(), p: z.number(), pLess: z.number() })),
  klotz: z.object({
    tables: z.array(
      z.object({ m: z.number(), ties: sample, rows: z.array(z.tuple([z.number(), z.number()])) }),
    ),
  }),
  mann47: z.object({ n5: z.record(z.string(), sample), n3: z.record(z.string(), sample) }),
  edivisive: z.array(
    z.object({
      name: z.string(),
      series: sample,
      first_candidate: z.tuple([z.number(), z.number()]),
      change_points: z.record(z.string(), z.array(z.tuple([z.number(), z.number(), z.number()]))),
    }),
  ),
});

/** Expected values from R, SciPy, NAG, published tables and enumeration; each entry names its source. */
export const oracles = OraclesSchema.parse(
  JSON.parse(readFileSync(new URL('oracles.json', import.meta.url), 'utf8')),
);
