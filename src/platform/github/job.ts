import { error, notice, setOutput, summary, warning } from '@actions/core';
import { InputError } from '../../errors.ts';
import { cutToBytes, cutToCharacters } from './cut.ts';

/** A line in the job's log that GitHub also shows on the run's page and, with a file, in the diff. */
export interface JobAnnotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

/** A step's summary that is larger is lost as a whole. */
const SUMMARY_BYTES = 1024 * 1024;
/** Of each level and step; GitHub drops the others. */
const ANNOTATIONS_A_LEVEL = 10;
const MESSAGE_CHARACTERS = 4096;

/** Appends Markdown to the job's summary, cut where GitHub would take none of it; gives why it could not, else null. */
export async function writeSummary(markdown: string): Promise<string | null> {
  try {
    await summary.addRaw(cutToBytes(markdown, SUMMARY_BYTES - 1024), true).write();
    return null;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unknown reason';
    return `The job summary could not be written: ${why}`;
  }
}

/** Sets the step's outputs; a value that is not there is an empty output. Throws InputError where they cannot be written. */
export function writeOutputs(outputs: Readonly<Record<string, string | number | null>>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? '');
  } catch (cause) {
    throw new InputError({
      what: `the outputs of the step cannot be written (${cause instanceof Error ? cause.message : 'unknown reason'})`,
      next: 'Check that the disk of the runner has space left',
      cause,
    });
  }
}

/** Writes annotations, worst first as given, up to what GitHub shows of each level; gives how many were left out. */
export function annotate(annotations: readonly JobAnnotation[]): number {
  const write = { error, warning, notice };
  const written = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  for (const { level, title, message, file, line } of annotations) {
    if (written[level]++ >= ANNOTATIONS_A_LEVEL) {
      left++;
      continue;
    }
    write[level](cutToCharacters(message, MESSAGE_CHARACTERS), {
      title: title.slice(0, 255),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    });
  }
  return left;
}
