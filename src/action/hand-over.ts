import { notice } from '@actions/core';
import type { Measured } from '../model/evidence.ts';
import type { Session } from './session.ts';
import { storeEvidence } from './store.ts';

/** Of a pull request whose token may only read, what was measured goes to the workflow that publishes it. */
export async function handOver(session: Session, measured: Measured): Promise<void> {
  const { pullRequest } = session.event;
  if (!pullRequest?.fork && pullRequest?.author !== 'dependabot[bot]') return;
  await storeEvidence(session, measured);
  notice(
    'The token of this pull request may only read, so comment and check are left to a workflow with mode: report.',
  );
}
