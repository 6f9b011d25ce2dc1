import type { Calibration } from '../../model/calibration.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Trend } from '../../model/trend.ts';
import type { ReportContext } from '../context.ts';

/** What the HTML report draws besides the result. Whatever is absent is left out of the page. */
export interface HtmlEvidence {
  /** The snapshots compared with, newest first. */
  readonly baseline?: readonly Snapshot[];
  readonly candidate?: Snapshot;
  readonly context?: ReportContext;
  readonly timelines?: readonly Timeline[];
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
