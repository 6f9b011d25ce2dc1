import type { KernelSummary } from '../../model/kernel.ts';
import type { Direction } from '../../model/metric.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { ReportContext } from '../context.ts';

/** What the HTML report draws besides the result. Whatever is absent is left out of the page. */
export interface HtmlEvidence {
  /** The snapshots compared with, newest first. */
  readonly baseline?: readonly Snapshot[];
  readonly candidate?: Snapshot;
  readonly context?: ReportContext;
  readonly timelines?: readonly Timeline[];
  readonly kernels?: readonly KernelComparison[];
  readonly trends?: readonly Trend[];
  readonly calibration?: Calibration;
}

/** What was seen over the time of a job. Times are seconds from its start. */
export interface Timeline {
  /** `GPU 0`. */
  readonly title: string;
  readonly lanes: readonly Lane[];
  readonly spans: readonly Span[];
}

/** One quantity over time; a null value is a gap. */
export interface Lane {
  readonly label: string;
  readonly unit: string;
  readonly points: readonly { readonly seconds: number; readonly value: number | null }[];
}

/** A stretch of time that all lanes mark: throttled, or one execution of a side. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: 'throttled' | 'baseline' | 'candidate' | 'discarded';
  readonly label: string;
}

/** The kernels of one benchmark on both sides; times are totals of `per`. */
export interface KernelComparison {
  readonly benchmark: string;
  /** `one inference`, `the profiled run`. */
  readonly per: string;
  readonly baseline: readonly KernelSummary[] | null;
  readonly candidate: readonly KernelSummary[];
}

/** The job-level values of one metric on the baseline branch, oldest first. */
export interface Trend {
  readonly benchmark: string;
  readonly metric: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly points: readonly {
    readonly sha: string | null;
    readonly createdAt: string | null;
    readonly value: number;
  }[];
  /** Where the level shifts: `index` is the first point after it, `change` a fraction. */
  readonly changePoints: readonly { readonly index: number; readonly change: number }[];
}

/** What an A/A run found of this machine's noise. */
export interface Calibration {
  readonly repetitions: number;
  readonly rows: readonly CalibrationRow[];
}

/** All noises are relative standard deviations, as fractions. */
export interface CalibrationRow {
  readonly benchmark: string;
  readonly metric: string;
  readonly betweenProcesses: number | null;
  readonly betweenJobs: number | null;
  readonly threshold: number;
  /** Smallest change that so many repetitions show, by repetitions, ascending. */
  readonly detectable: readonly { readonly repetitions: number; readonly change: number }[];
  readonly recommended: number | null;
}
