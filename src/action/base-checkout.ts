import { warning } from '@actions/core';
import { removeWorktree } from '../platform/git.ts';

/** Removes the checkout of the base commit. One that stays, as of files that a container wrote as root, changes no verdict. */
export async function removeBaseCheckout(workspace: string, place: string): Promise<void> {
  const trouble = await removeWorktree(workspace, place);
  if (trouble === null) return;
  warning(
    `The checkout of the base commit at ${place} could not be removed (${trouble}). Delete it on the runner, or later runs there cannot measure their base commit.`,
  );
}
