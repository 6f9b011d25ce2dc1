import { z } from 'zod';
import { SnapshotSchema } from './snapshot.ts';
import { checkStored, parseJson } from './stored-json.ts';

export const EVIDENCE_SCHEMA = 'aaco.evidence/1';

/**
 * What a run without the right to publish hands over to `mode: report`, as the file `result.json` of the artifact
 * `aaco-result-<name>`: what it measured, and no word of what that means.
 */
const EvidenceSchema = z
  .object({
    schema: z.literal(EVIDENCE_SCHEMA),
    /** Suite name. */
    name: z.string().min(1).max(100),
    /** The commit that the candidate was compared with; believed only where it lies on the baseline branch. */
    baseSha: z
      .string()
      .regex(/^[0-9a-f]{40,64}$/)
      .nullable(),
    /** Measured by itself, to be held against the history; null where all of it was measured interleaved. */
    candidate: SnapshotSchema.nullable(),
    /** Both sides as measured interleaved, in the order of the pairs; null where nothing was. */
    rerun: z.object({ baseline: SnapshotSchema, candidate: SnapshotSchema }).nullable(),
    /** What the jobs of a matrix measured, in place of the others; at least one. */
    shards: z.array(SnapshotSchema).min(1).max(256).optional(),
  })
  .refine(
    ({ candidate, rerun, shards }) => candidate !== null || rerun !== null || shards !== undefined,
    'nothing was measured',
  );
export type Evidence = z.infer<typeof EvidenceSchema>;
/** What was measured, without whose it is. */
export type Measured = Pick<Evidence, 'candidate' | 'rerun' | 'shards'>;

/** The evidence in `text`. Throws InputError that names the source and the key. */
export function parseEvidence(text: string, source: string): Evidence {
  return checkStored(EvidenceSchema, parseJson(text, source), {
    source,
    what: 'the evidence',
    next: 'Let the measuring and the reporting workflow use the same version of aaco',
  });
}
