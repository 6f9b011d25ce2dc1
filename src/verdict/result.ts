import type { Comparison, Design } from '../model/comparison.ts';
import { environmentFields } from '../model/environment-fields.ts';
import type { Policy } from '../model/policy.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type BaselineRejected, type BaselineUsed, RESULT_SCHEMA, type Result } from '../model/verdict.ts';
import { accept } from './accept.ts';
import { decide } from './decide.ts';
import { idleIgnores, idleRules } from './idle-rules.ts';

export interface ResultParts {
  readonly name: string;
  /** Null where nothing was compared. */
  readonly design: Design | null;
  readonly comparisons: readonly Comparison[];
  readonly environment: Result['environment'];
  readonly baseline: readonly BaselineUsed[];
  readonly rejected: readonly BaselineRejected[];
  readonly candidate: Snapshot;
  /** Where the candidate was read from, where that is files that the user named. */
  readonly source?: string;
  readonly policy: Policy;
  readonly notes?: readonly string[];
  readonly warnings: readonly string[];
  readonly tool: Result['tool'];
}

/** The result of a run, ready for JSON: decided here, told by the reports. */
export function resultOf(parts: ResultParts): Result {
  const { name, design, environment, baseline, rejected, candidate, policy } = parts;
  const comparisons = accept(parts.comparisons, policy.accept ?? [], policy);
  const decision = decide(comparisons, policy, { hasBaseline: baseline.length > 0 });
  const { sha, runId, pullRequest } = candidate.provenance;
  return {
    schema: RESULT_SCHEMA,
    name,
    verdict: decision.verdict,
    fails: decision.fails,
    design,
    reasons: [...decision.reasons],
    counts: decision.counts,
    comparisons: [...comparisons],
    environment,
    baseline: [...baseline],
    rejected: [...rejected],
    candidate: {
      sha,
      runId,
      createdAt: candidate.createdAt,
      pullRequest,
      ...(parts.source !== undefined && { source: parts.source }),
      environment: environmentFields(candidate.environment),
    },
    alpha: policy.alpha,
    notes: [...(parts.notes ?? [])],
    warnings: [
      ...parts.warnings,
      ...idleRules(policy.rules, comparisons),
      ...idleIgnores(policy.ignoreEnvironment, environment.differences),
    ],
    tool: parts.tool,
  };
}
