import type { Direction } from './metric.ts';

/** The job-level values of one metric on the baseline branch, oldest first. */
export interface Trend {
  readonly benchmark: string;
  readonly metric: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly points: readonly {
    readonly sha: string | null;
    /** ISO 8601. */
    readonly createdAt: string | null;
    readonly value: number;
  }[];
  /** Where the level shifts: `index` is the first point after it, `change` a fraction. */
  readonly changePoints: readonly { readonly index: number; readonly change: number }[];
}
