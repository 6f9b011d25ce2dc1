/** What an A/A run found of this machine's noise. */
export interface Calibration {
  /** Repetitions as configured. */
  readonly repetitions: number;
  readonly rows: readonly CalibrationRow[];
}

/** All noises are relative standard deviations, as fractions. */
export interface CalibrationRow {
  readonly benchmark: string;
  readonly metric: string;
  readonly betweenProcesses: number | null;
  /** Null without the snapshots of at least three jobs. */
  readonly betweenJobs: number | null;
  /** Iterations that tell as much as one independent one; null for metrics without iterations. */
  readonly autocorrelation: number | null;
  readonly threshold: number;
  /** Smallest change that so many repetitions show, by repetitions, ascending. */
  readonly detectable: readonly { readonly repetitions: number; readonly change: number }[];
  /** Repetitions a side that show the threshold with 80 % probability; null where more than 1000 would be needed. */
  readonly recommended: number | null;
}
