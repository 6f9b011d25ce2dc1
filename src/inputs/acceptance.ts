import { z } from 'zod';
import type { Acceptance } from '../model/policy.ts';

/** One entry of the config's `accept`: which metrics may be worse, why, and until which day. */
export const AcceptanceSchema = z.strictObject({
  match: z.string().min(1),
  reason: z.string().min(1).max(300),
  until: z.iso.date('must be a day such as 2026-12-31'),
});

export interface AcceptanceOrigin {
  /** The config file's path. */
  readonly file: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the author of the file may not decide alone, as of a fork's pull request. */
  readonly foreign: boolean;
}

/** What the config accepts; an entry that does not count says why. */
export function acceptancesOf(
  { accept = [] }: { readonly accept?: readonly z.infer<typeof AcceptanceSchema>[] | undefined },
  { file, today, foreign }: AcceptanceOrigin,
): Acceptance[] {
  return accept.map(({ match, reason, until }) => ({
    match,
    reason,
    until,
    by: file,
    void: foreign
      ? "it is in the config file of a fork's pull request, which a maintainer has yet to accept by the label"
      : until < today
        ? `it ended on ${until}`
        : null,
  }));
}
