import { debug, saveState } from '@actions/core';

/** Leaves a value to the post step. Where the disk takes it no more, only that step's tidying is lost, so the run goes on. */
export function remember(name: string, value: string): void {
  try {
    saveState(name, value);
  } catch (error) {
    debug(`${name} could not be left to the post step: ${error}`);
  }
}
