/** What one replication found, by name: 1 or 0 for an event, else a number. */
export type Quantities = Readonly<Record<string, number>>;

/** Something to be repeated with different seeds. Equal seeds give equal quantities. */
export interface Study {
  /** Unique among all studies. */
  readonly id: string;
  replicate(seed: number): Quantities | Promise<Quantities>;
}

/** Sums over replications; adding those of parts gives that of the whole. */
export interface Tally {
  readonly runs: number;
  readonly sums: Quantities;
  readonly squares: Quantities;
}

export const emptyTally: Tally = { runs: 0, sums: {}, squares: {} };

/** Replications `first` … `first + count − 1` of a study. */
export async function replicate(study: Study, first: number, count: number): Promise<Tally> {
  const sums: Record<string, number> = {};
  const squares: Record<string, number> = {};
  for (let seed = first; seed < first + count; seed++) {
    for (const [name, value] of Object.entries(await study.replicate(seed))) {
      sums[name] = (sums[name] ?? 0) + value;
      squares[name] = (squares[name] ?? 0) + value ** 2;
    }
  }
  return { runs: count, sums, squares };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { runs: a.runs + b.runs, sums: add(a.sums, b.sums), squares: add(a.squares, b.squares) };
}

export interface Estimate {
  readonly mean: number;
  /** Standard error, also of a share of 0 or 1 (Agresti & Coull 1998: as if two more of either had been seen). */
  readonly error: number;
  /** Events or numbers that it rests on. */
  readonly size: number;
}

/** The share of the replications in which an event happened; or of `units` that each replication holds. */
export function share({ runs, sums }: Tally, event: string, units = 1): Estimate {
  const size = runs * units;
  const mean = (sums[event] ?? Number.NaN) / runs;
  const shrunk = (mean * size + 2) / (size + 4);
  return { mean, error: Math.sqrt((shrunk * (1 - shrunk)) / (size + 4)), size };
}

export function average({ runs, sums, squares }: Tally, quantity: string): Estimate {
  const mean = (sums[quantity] ?? Number.NaN) / runs;
  const variance = Math.max(0, (squares[quantity] ?? Number.NaN) / runs - mean ** 2);
  return { mean, error: Math.sqrt(variance / runs), size: runs };
}

function add(a: Quantities, b: Quantities): Quantities {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...names].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}
