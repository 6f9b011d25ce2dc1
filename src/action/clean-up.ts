import { error, getInput, getState, warning } from '@actions/core';
import { tool } from '../model/version.ts';
import { connect } from '../platform/github/client.ts';
import { abandonMark, LeftMarkSchema } from '../platform/github/commit-mark.ts';
import { endGroup, isGroupAlive } from '../platform/process-group.ts';
import { removeBaseCheckout } from './base-checkout.ts';
import { advise } from './tell.ts';

/**
 * The post step: says that the action was killed, and ends what it left: its processes, its checkout of the base commit
 * and its check. Never fails the job.
 */
export async function cleanUp(): Promise<void> {
  if (getState('started') !== 'true') return;
  const cancelled = getState('cancelled') === 'true';
  if (getState('ended') !== 'true' && !cancelled) {
    error(
      'The action was killed before it had ended, so there is no verdict. The usual cause is that memory ran out: measure fewer iterations or metrics, or use a larger runner.',
    );
  }
  const group = Number(getState('group'));
  if (group > 0 && isGroupAlive(group)) {
    warning('The benchmark was still running after the step had ended; it is stopped now.');
    await endGroup(group);
  }
  const worktree = getState('worktree');
  if (worktree !== '') await removeBaseCheckout(process.env.GITHUB_WORKSPACE ?? '.', worktree);
  await endMark(cancelled);
}

async function endMark(cancelled: boolean): Promise<void> {
  const mark = getState('mark');
  const token = getInput('github-token');
  const repository = process.env.GITHUB_REPOSITORY;
  if (mark === '' || token === '' || !repository) return;
  const github = connect({ token, repository, version: tool.version, budgetMs: 20_000 });
  const title = cancelled ? 'Cancelled' : 'No verdict: the action was ended';
  const summary = `The run ${cancelled ? 'was cancelled' : 'ended'} before there was a verdict; its log says more.`;
  const conclusion = cancelled ? 'cancelled' : 'failure';
  advise(await abandonMark(github, LeftMarkSchema.parse(JSON.parse(mark)), conclusion, { title, summary }));
}
