import { join } from 'node:path';
import { trendsOf } from '../compare/trend.ts';
import type { Gated } from '../gated.ts';
import type { Result } from '../model/verdict.ts';
import type { CommitMark } from '../platform/github/commit-mark.ts';
import { writeFileAtomic } from '../platform/write-files.ts';
import type { ValidityFinding } from '../report/context.ts';
import type { Timeline } from '../report/html/evidence.ts';
import { htmlReport } from '../report/html/html-report.ts';
import { junit } from '../report/junit.ts';
import { profilesOfAll } from '../report/profiles.ts';
import { acceptByLabel, type Labelled } from './accept.ts';
import { contextOf, type Session } from './session.ts';
import { resultPath, snapshotPath } from './store.ts';
import { tell } from './tell.ts';

/** Whose result it is, and what was seen while it was measured. */
export interface Publication extends Labelled {
  readonly gated: Gated;
  readonly mark: CommitMark | null;
  readonly validity: readonly ValidityFinding[];
  readonly timelines: readonly Timeline[];
}

/** Writes result and report to disk and tells the result everywhere, with what a maintainer has accepted; gives it. */
export async function publish(session: Session, publication: Publication): Promise<Result> {
  const { inputs, github, folder } = session;
  const { mark, pullRequest, run, validity, timelines } = publication;
  const gated = await acceptByLabel(session, publication.gated, publication);
  const { result } = gated;
  const measured = [gated.candidate, gated.measured.candidate].filter((snapshot) => snapshot !== null);
  const profiles = profilesOfAll([...gated.baseline, ...gated.history], measured);
  const context = contextOf(session, validity, profiles);
  const reportPath = join(folder, 'report.html');
  const junitPath = join(folder, 'junit.xml');
  const trends = trendsOf(gated.history);
  await writeFileAtomic(resultPath(session), `${JSON.stringify(result)}\n`);
  await writeFileAtomic(junitPath, junit(result));
  await writeFileAtomic(reportPath, htmlReport(result, { ...gated, context, timelines, trends }));
  await tell(result, {
    github,
    mark,
    comment:
      pullRequest === null
        ? null
        : { pullRequest: pullRequest.number, key: inputs.name, runId: run.id, runAttempt: run.attempt },
    commentMode: inputs.comment,
    context,
    snapshotPath: snapshotPath(session),
    resultPath: resultPath(session),
    reportPath,
    junitPath,
  });
  return result;
}
