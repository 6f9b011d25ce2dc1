import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files through which a step speaks to the runner, by the suffix of their GITHUB_ variable. */
export interface CommandFiles {
  readonly OUTPUT: string;
  readonly STATE: string;
  readonly ENV: string;
  readonly PATH: string;
  readonly STEP_SUMMARY: string;
}

const LARGEST_SUMMARY = 1024 * 1024;

/** Makes the empty files of one stage of a step. */
export function createCommandFiles(temp: string, stage: string): CommandFiles {
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => {
    const path = join(folder, `${name}_${stage}`);
    writeFileSync(path, '');
    return path;
  };
  return {
    OUTPUT: file('set_output'),
    STATE: file('save_state'),
    ENV: file('set_env'),
    PATH: file('add_path'),
    STEP_SUMMARY: file('step_summary'),
  };
}

/** Reads `NAME=value` lines and `NAME<<delimiter` blocks. Throws with the runner's words for anything else. */
export function parseKeyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name, block, rest = ''] = /^((?:(?!<<)[^=])*)(=|<<)(.*)$/s.exec(line) ?? [];
    if (!name || !block || (block === '<<' && rest === '')) throw new Error(`Invalid format '${line}'`);
    values[name] = block === '=' ? rest : heredoc(lines, rest);
  }
  return values;
}

/** Takes the lines up to the delimiter. */
function heredoc(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
  const value = lines.splice(0, end).join('\n');
  lines.shift();
  return value;
}

/** The lines of GITHUB_PATH, the last first, as they come before PATH. */
export function parsePaths(text: string): string[] {
  return text.split('\n').filter(Boolean).reverse();
}

export interface Summary {
  readonly text: string;
  /** Why the runner does not upload it; null where it does. */
  readonly refusal: string | null;
}

/** The step's summary; one that is too large is lost, though the step goes on. */
export function readSummary(path: string): Summary {
  const bytes = readFileSync(path);
  if (bytes.length <= LARGEST_SUMMARY) return { text: bytes.toString(), refusal: null };
  const got = Math.floor(bytes.length / 1024);
  return {
    text: '',
    refusal: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${got}k.`,
  };
}
