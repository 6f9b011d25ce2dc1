import type { BenchmarkProfile } from './profiles.ts';

/** What a report is told besides the result: where it stands and where to point. All of it may be absent. */
export interface ReportContext {
  /** Such as `https://github.com/owner/repository`: commits and runs become links. */
  readonly repositoryUrl: string | null;
  /** Where all of it can be read: the HTML report, or the run's summary. */
  readonly fullReportUrl: string | null;
  readonly baselineBranch: string | null;
  /** Whether later runs are compared with what this one stored. */
  readonly storesBaseline: boolean;
  /** The label by which a maintainer accepts what regressed. */
  readonly acceptLabel: string | null;
  readonly validity: readonly ValidityFinding[];
  /** What limits the benchmarks, and their kernels. */
  readonly profiles: readonly BenchmarkProfile[];
}

/** One piece of evidence that the measurement was undisturbed, or was not: clocks, throttling, other processes. */
export interface ValidityFinding {
  /** `GPU clock`, `throttling`. */
  readonly what: string;
  readonly state: 'good' | 'doubtful' | 'not-measured';
  /** `1,980 MHz throughout`, or why it was not measured. */
  readonly finding: string;
}

export const noContext: ReportContext = {
  repositoryUrl: null,
  fullReportUrl: null,
  baselineBranch: null,
  storesBaseline: false,
  acceptLabel: null,
  validity: [],
  profiles: [],
};
